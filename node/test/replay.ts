// The server that plays the corpus: `forge sandbox replay`.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

export interface ReplayServer {
  ask(path: string, body?: unknown): Promise<unknown>;
  stop(): Promise<void>;
}

export async function startReplay(corpus: string): Promise<ReplayServer> {
  const server = spawn(process.env["AMIGO_FORGE"] ?? "forge", ["sandbox", "replay", "--corpus", corpus], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(server, "exit");
  const [url] = (await once(createInterface({ input: server.stdout }), "line")) as [string];
  return {
    async ask(path, body) {
      const request =
        body === undefined
          ? {}
          : { method: "POST", body: JSON.stringify(body), headers: { "content-type": "application/json" } };
      const response = await fetch(url.trim() + path, request);
      if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
      return response.json();
    },
    async stop() {
      server.kill();
      await ended;
    },
  };
}
