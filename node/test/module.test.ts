// How the package is loaded, and what is left of it when a program ends.

import assert from "node:assert/strict";
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { Worker } from "node:worker_threads";
import * as imported from "@amigo-ai/sdk";
import { AmigoClient } from "@amigo-ai/sdk";
import { answering, ID, message, page, SETTINGS, stalling } from "./servers.js";
import { COMPLETE, piece, speaking } from "./speaking.js";

const run = promisify(execFile);
const here = fileURLToPath(new URL(".", import.meta.url));

/** A program of its own, as an ES module, which gets the settings of a client. */
function program(code: string, url: string, ...flags: string[]): string[] {
  const settings = JSON.stringify({ ...SETTINGS, baseUrl: url });
  const whole = `import { AmigoClient } from "@amigo-ai/sdk"; const settings = ${settings}; ${code}`;
  return [...flags, "--input-type=module", "--eval", whole];
}

test("both kinds of module have the same classes", async () => {
  const required = createRequire(import.meta.url)("@amigo-ai/sdk") as typeof imported;
  assert.equal(required.AmigoClient, AmigoClient);
  assert.deepEqual(
    Object.keys(imported)
      .filter((name) => name !== "default")
      .sort(),
    Object.keys(required)
      .filter((name) => name !== "__esModule")
      .sort(),
  );
  await using client = new required.AmigoClient({ ...SETTINGS, baseUrl: "http://127.0.0.1:9", maxRetries: 0 });
  await assert.rejects(client.conversations.getConversations(), imported.NetworkError);
});

test("what bundlers take has the same classes too", async () => {
  const code = `
    const { createRequire } = await import("node:module");
    const required = createRequire("${here}")("@amigo-ai/sdk");
    console.log(import.meta.resolve("@amigo-ai/sdk").split("/").at(-1), required.AmigoClient === AmigoClient);`;
  const told = async (...flags: string[]) =>
    (await run(process.execPath, program(code, "", ...flags), { cwd: here })).stdout;
  assert.equal(await told(), "index.mjs true\n");
  assert.equal(await told("--conditions=module"), "index.bundled.mjs true\n");
});

test("a program ends by itself when its last call is done", async () => {
  await using server = await answering([page([message(1)])]);
  const code = `
    const client = new AmigoClient(settings);
    const { messages } = await client.conversations.getConversationMessages("${ID}");
    console.log(messages.length);`;
  const { stdout } = await run(process.execPath, program(code, server.url), { cwd: here });
  assert.equal(stdout, "1\n");
});

test("a client that is not used holds up nothing", async () => {
  await run(process.execPath, program("new AmigoClient(settings);", "http://127.0.0.1:9"), { cwd: here });
});

test("a call that was aborted holds up nothing", async () => {
  await using server = await stalling();
  const code = `
    const client = new AmigoClient(settings);
    try { await client.conversations.getConversations({}, { signal: AbortSignal.timeout(20) }); }
    catch (error) { console.log(error.name); }`;
  const { stdout } = await run(process.execPath, program(code, server.url), { cwd: here });
  assert.equal(stdout, "AbortError\n");
});

test("a program ends by itself when its stream is done", async () => {
  await using server = await speaking((response) => response.end(piece("Good morning") + COMPLETE));
  const code = `
    const client = new AmigoClient(settings);
    console.log(await client.conversations.interact("${ID}", "Hello").text());`;
  const { stdout } = await run(process.execPath, program(code, server.url), { cwd: here });
  assert.equal(stdout, "Good morning\n");
});

test("a stream that was left, closed or aborted holds up nothing", async () => {
  // The server never ends what it says, so that only leaving can.
  await using server = await speaking((response) => void response.write(piece("one")));
  const code = `
    const { conversations } = new AmigoClient(settings);
    for await (const event of conversations.interact("${ID}", "Hello")) { console.log(event.message); break; }
    const stream = await conversations.interact("${ID}", "Hello");
    await stream.next();
    stream.close();
    const controller = new AbortController();
    try {
      for await (const _ of conversations.interact("${ID}", "Hello", null, controller)) controller.abort();
    } catch (error) { console.log(error.name); }`;
  const { stdout } = await run(process.execPath, program(code, server.url), { cwd: here });
  assert.equal(stdout, "one\nAbortError\n");
  await server.hungUp.reached(3);
});

test("a module that is loaded anew, as by Jest, goes with its thread when it is not used any more", async () => {
  await using server = await answering([page([])]);
  const code = `
    const { createRequire } = await import("node:module");
    const { AsyncLocalStorage } = await import("node:async_hooks");
    const require = createRequire("${here}");
    const going = new FinalizationRegistry(() => gone++);
    const test = new AsyncLocalStorage();
    let gone = 0;
    async function load() {
      for (const path of Object.keys(require.cache)) if (path.includes("sdk/dist")) delete require.cache[path];
      const { AmigoClient } = require("@amigo-ai/sdk");
      // Node itself keeps what a module has loaded.
      for (const { parent } of Object.values(require.cache)) if (parent) parent.children.length = 0;
      going.register(AmigoClient);
      // A test has hold of all it uses, as what runs in it has hold of the test.
      await test.run({ AmigoClient }, async () => {
        const client = new AmigoClient(settings);
        await client.conversations.getConversationMessages("${ID}");
      });
    }
    for (let times = 0; times < 5; times++) await load();
    for (let turns = 0; turns < 1000 && gone < 3; turns++) {
      gc();
      await new Promise(setImmediate);
    }
    console.log(gone >= 3);
    process.exit();`;
  const { stdout } = await run(process.execPath, program(code, server.url, "--expose-gc"), { cwd: here });
  assert.equal(stdout, "true\n");
});

test("a logger runs where the package was loaded, and not in the request that made the first client", async () => {
  await using server = await answering([page([])]);
  const code = `
    const { AsyncLocalStorage } = await import("node:async_hooks");
    const request = new AsyncLocalStorage();
    const seen = new Set();
    const client = request.run("first", () => new AmigoClient({ ...settings, logger: () => seen.add(request.getStore()) }));
    await client.conversations.getConversationMessages("${ID}");
    console.log([...seen]);`;
  const { stdout } = await run(process.execPath, program(code, server.url), { cwd: here });
  assert.equal(stdout, "[ undefined ]\n");
});

test("whatever a logger throws or rejects with becomes a warning", async () => {
  await using server = await answering([page([])]);
  const code = `
    for (const logger of [async () => { throw new Error("one"); }, () => { throw Object.create(null); }]) {
      const client = new AmigoClient({ ...settings, logger });
      await client.conversations.getConversationMessages("${ID}");
      await client.close();
    }
    console.log("done");`;
  const { stdout, stderr } = await run(process.execPath, program(code, server.url), { cwd: here });
  assert.equal(stdout, "done\n");
  assert.match(stderr, /logger of an Amigo client failed: one/);
  assert.match(stderr, /logger of an Amigo client failed: \[object Object\]/);
});

test("where Node may load no native module, the first client says so", async () => {
  const code = "try { new AmigoClient(settings); } catch (error) { console.log(error.name, error.message); }";
  const { stdout } = await run(process.execPath, program(code, "http://127.0.0.1:9", "--no-addons"), { cwd: here });
  assert.match(stdout, /^ConfigurationError Node was told not to load native modules.*--no-addons/);
});

test("a program may exit in the middle of calls", async () => {
  await using server = await stalling();
  const code = `
    const client = new AmigoClient(settings);
    for (let count = 0; count < 20; count++) client.conversations.getConversations().catch(() => {});
    process.stdin.once("data", () => process.exit(7));`;
  const child = spawn(process.execPath, program(code, server.url), {
    cwd: here,
    stdio: ["pipe", "inherit", "inherit"],
  });
  await server.came.reached(20);
  child.stdin.write("now");
  const [status, signal] = (await once(child, "exit")) as [number | null, string | null];
  assert.deepEqual([status, signal], [7, null]);
  await server.hungUp.reached(20);
});

const WORKER = `
  const { parentPort, workerData } = require("node:worker_threads");
  const { AmigoClient } = require("@amigo-ai/sdk");
  const client = new AmigoClient(workerData.settings);
  (async () => {
    for (let count = 0; count < workerData.calls; count++) {
      await client.conversations.getConversationMessages("${ID}");
    }
    parentPort.postMessage("done");
  })();
`;

function worker(url: string, calls: number): Worker {
  return new Worker(WORKER, { eval: true, workerData: { settings: { ...SETTINGS, baseUrl: url }, calls } });
}

test("every worker thread has clients of its own", async () => {
  await using server = await answering([page([message(1)])]);
  const workers = Array.from({ length: 4 }, () => worker(server.url, 25));
  const ended = workers.map((worker) => once(worker, "exit"));
  const told = workers.map((worker) => once(worker, "message"));
  for (const message of await Promise.all(told)) assert.deepEqual(message, ["done"]);
  for (const [code] of await Promise.all(ended)) assert.equal(code, 0);
  assert.equal(server.requests.length, 100);
});

test("a worker thread may be ended in the middle of a call", async () => {
  await using server = await stalling();
  const workers = Array.from({ length: 4 }, () => worker(server.url, 1));
  await server.came.reached(4);
  for (const worker of workers) await worker.terminate();
  await server.hungUp.reached(4);
});

const SPEAKER = `
  const { parentPort, workerData } = require("node:worker_threads");
  const { AmigoClient } = require("@amigo-ai/sdk");
  (async () => {
    const { conversations } = new AmigoClient(workerData);
    for await (const event of conversations.interact("${ID}", "Hello")) parentPort.postMessage(event.message);
  })();
`;

test("a worker thread may be ended with a stream open", async () => {
  await using server = await speaking((response) => void response.write(piece("one")));
  const workerData = { ...SETTINGS, baseUrl: server.url };
  const workers = Array.from({ length: 4 }, () => new Worker(SPEAKER, { eval: true, workerData }));
  for (const message of await Promise.all(workers.map((worker) => once(worker, "message")))) {
    assert.deepEqual(message, ["one"]);
  }
  for (const worker of workers) await worker.terminate();
  await server.hungUp.reached(4);
});

test("calls leave nothing behind", async () => {
  // The long run is for measurements: AMIGO_LONG_RUN=100000.
  const calls = Number(process.env["AMIGO_LONG_RUN"] ?? 6000);
  await using server = await answering([page([message(1), message(2)])]);
  const code = `
    const client = new AmigoClient(settings);
    const calls = async (count) => {
      const one = async () => { for (let n = 0; n < count / 16; n++) await client.conversations.getConversationMessages("${ID}"); };
      await Promise.all(Array.from({ length: 16 }, one));
    };
    const held = async () => {
      for (let turn = 0; turn < 3; turn++) { gc(); await new Promise(setImmediate); }
      const { heapUsed, heapTotal, rss } = process.memoryUsage();
      // What V8 has set aside for its heap grows to its limit and says nothing.
      return { heapUsed, native: rss - heapTotal };
    };
    await calls(2000);
    const before = await held();
    await calls(${calls});
    console.log(JSON.stringify({ before, after: await held() }));`;
  const { stdout } = await run(process.execPath, program(code, server.url, "--expose-gc"), { cwd: here });
  const { before, after } = JSON.parse(stdout) as Record<"before" | "after", { heapUsed: number; native: number }>;
  console.log(
    `after ${calls} calls: heap ${after.heapUsed - before.heapUsed} bytes, native ${after.native - before.native} bytes`,
  );
  // An object, a timer or a task that stays behind for every call takes more than this.
  assert(after.heapUsed - before.heapUsed < 48 * calls, "the heap grows with every call");
  assert(after.native - before.native < 8 * 1024 * 1024 + 64 * calls, "the native side grows with every call");
});
