// A server for tests that speaks: what it writes, and when, is up to the test.

import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { AmigoClient } from "@amigo-ai/sdk";
import { ID, SETTINGS, Times } from "./servers.js";

export const line = (event: object) => `${JSON.stringify(event)}\n`;
export const piece = (message: string, sequence_number = 0) =>
  line({ type: "new-message", message, stop: false, sequence_number, message_id: ID });
export const COMPLETE = line({
  type: "interaction-complete",
  message_id: ID,
  interaction_id: ID,
  full_message: "Good morning",
  conversation_completed: false,
});

export interface Heard {
  url: string;
  body: Buffer;
}

/** Answers requests with what a test writes, and tells who hung up. */
export async function speaking(
  answer: (response: ServerResponse, heard: Heard) => void,
  status = 200,
): Promise<AsyncDisposable & { url: string; client: AmigoClient; heard: Heard[]; hungUp: Times }> {
  const heard: Heard[] = [];
  const hungUp = new Times();
  const server = createServer(async (request: IncomingMessage, response) => {
    const pieces: Buffer[] = [];
    for await (const piece of request) pieces.push(piece as Buffer);
    const said = { url: request.url ?? "", body: Buffer.concat(pieces) };
    heard.push(said);
    response.on("close", () => response.writableFinished || hungUp.happened());
    response.writeHead(status, { "content-type": "application/x-ndjson", "x-request-id": "r-1" });
    answer(response, said);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const client = new AmigoClient({ ...SETTINGS, baseUrl });
  return {
    url: baseUrl,
    client,
    heard,
    hungUp,
    async [Symbol.asyncDispose]() {
      await client.close();
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
