// Servers for tests, on this machine.

import { once } from "node:events";
import { createServer as createHttpServer } from "node:http";
import { type AddressInfo, createServer, type Socket } from "node:net";

export const ID = "65f0c0ffee65f0c0ffee0001";
export const SETTINGS = { bearerToken: "a-ready-token", organizationId: "lakeside" } as const;

export function message(index: number, fields: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id: `65f0c0ffee65f0c0${index.toString(16).padStart(8, "0")}`,
    interaction_id: `65f0c0ffee65f0c1${(index >> 1).toString(16).padStart(8, "0")}`,
    created_at: "2026-03-01T08:00:00Z",
    sender: "Dana",
    message: "I slept well",
    format: "text",
    message_type: "user-message",
    ...fields,
  };
}

export function page(messages: unknown[], token: number | null = null): Record<string, unknown> {
  return { messages, has_more: token !== null, continuation_token: token };
}

/** Three pages of five messages. */
export const PAGES = [page([message(0), message(1)], 2), page([message(2), message(3)], 4), page([message(4)])];

export interface Server extends AsyncDisposable {
  readonly url: string;
  /** What was asked for, in order. */
  readonly requests: string[];
}

const address = (server: { address(): unknown }) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

/** Answers every request with the next of its answers, and from then on with the last. */
export async function answering(
  answers: unknown[],
  { headers = {}, status = 200 }: { headers?: Record<string, string>; status?: number } = {},
): Promise<Server> {
  const requests: string[] = [];
  const server = createHttpServer((request, response) => {
    const answer = answers[Math.min(requests.length, answers.length - 1)];
    requests.push(request.url ?? "");
    request.resume();
    response.writeHead(status, { "content-type": "application/json", ...headers });
    response.end(typeof answer === "string" || Buffer.isBuffer(answer) ? answer : JSON.stringify(answer));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: address(server),
    requests,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

/** A number of times that something has happened, which can be waited for. */
export class Times {
  #times = 0;
  #waiting: { times: number; resolve: () => void }[] = [];

  happened(): void {
    this.#times++;
    this.#waiting = this.#waiting.filter(({ times, resolve }) => {
      if (times > this.#times) return true;
      resolve();
      return false;
    });
  }

  async reached(times: number): Promise<void> {
    if (this.#times >= times) return;
    await new Promise<void>((resolve) => this.#waiting.push({ times, resolve }));
  }
}

export interface StallingServer extends AsyncDisposable {
  readonly url: string;
  /** A request has come. */
  readonly came: Times;
  /** A client has hung up. */
  readonly hungUp: Times;
}

/** Takes requests and never answers. */
export async function stalling(): Promise<StallingServer> {
  const came = new Times();
  const hungUp = new Times();
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.once("data", () => came.happened());
    socket.on("error", () => {});
    socket.on("close", () => {
      sockets.delete(socket);
      hungUp.happened();
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: address(server),
    came,
    hungUp,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
}
