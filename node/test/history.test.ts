// Copies of a whole history: pulled, interrupted, continued, verified.

import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, afterEach, before, beforeEach, test } from "node:test";
import { Worker } from "node:worker_threads";
import {
  AbortError,
  AmigoClient,
  ConfigurationError,
  HistoryError,
  type HistoryEvent,
  type HistoryProgress,
  isAmigoError,
  NetworkError,
  type SyncHistoryOptions,
  syncHistory,
  ValidationError,
  verifyHistory,
} from "@amigo-ai/sdk";
import { type Sandbox, startSandbox } from "@amigo-ai/sdk/testing";
import { SETTINGS, stalling } from "./servers.js";

let sandbox: Sandbox;
let directory: string;
before(async () => {
  sandbox = await startSandbox();
});
after(() => sandbox.stop());
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "amigo-history-"));
});
afterEach(() => rmSync(directory, { recursive: true }));

/** After so many requests a run waits for the next minute: it stands still in the middle. */
const FEW = { messages: 3 };

async function messagesThere(client: AmigoClient): Promise<number[]> {
  const conversations = await client.conversations.iterate().toArray();
  return conversations.map((conversation) => conversation.num_messages);
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** The files of a table. */
function files(copy: string, table: string): string[] {
  const found = readdirSync(join(copy, table), { recursive: true, encoding: "utf8" });
  return found.filter((name) => name.includes(".")).map((name) => join(copy, table, name));
}

function lines(table: string): Record<string, unknown>[] {
  const text = files(directory, table)
    .map((file) => readFileSync(file, "utf8"))
    .join("");
  return text
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

const hasRead = (event: HistoryEvent): event is HistoryProgress => event.event === "stored" && event.messages.done > 0;

test("a whole history, and then nothing new", async () => {
  await using client = sandbox.client();
  const there = await messagesThere(client);
  const told: HistoryEvent[] = [];
  const options = { directory, insights: true, audio: true } as const;
  const first = await syncHistory(client, { ...options, onProgress: (event) => told.push(event) });
  assert.deepEqual([first.listed, first.new, first.messages], [there.length, there.length, sum(there)]);
  assert.ok(first.insights > 0 && first.recordings > 0);
  const second = await syncHistory(client, options);
  assert.deepEqual([second.new, second.skipped, second.messages], [0, there.length, 0]);

  assert.deepEqual(told[0], { event: "started", run: 1, continues: false });
  assert.deepEqual(told.at(-1), { event: "finished", ...first });
  assert.ok(told.some(hasRead));
  const written = told.filter((event) => event.event === "written").map((event) => event.path.split("/")[0]);
  assert.deepEqual([...new Set(written)].sort(), ["audio", "conversations", "insights", "messages"]);

  const verification = await verifyHistory(directory);
  assert.deepEqual([verification.findings, verification.unfinished], [[], false]);
  assert.equal(verification.recordings, first.recordings);
});

test("JSON Lines, filters and times", async () => {
  await using client = sandbox.client();
  const finished = await client.conversations.iterate({ is_finished: true, sort_by: "+created_at" }).toArray();
  const since = new Date(finished[Math.floor(finished.length / 2)]?.created_at ?? "");
  const wanted = finished.filter((conversation) => new Date(conversation.created_at) >= since);
  await syncHistory(client, { directory, since, filters: { is_finished: true }, format: "jsonl" });
  const found = lines("conversations").map((line) => line["conversation_id"]);
  assert.deepEqual(found.sort(), wanted.map((conversation) => conversation.id).sort());
  await assert.rejects(syncHistory(client, { directory, format: "jsonl" }), (error) => {
    return error instanceof ValidationError && error.message.includes("filters");
  });
});

test("a run that is aborted is continued", async () => {
  await using client = sandbox.client();
  const there = await messagesThere(client);
  const controller = new AbortController();
  const run = syncHistory(client, {
    directory,
    format: "jsonl",
    rates: FEW,
    signal: controller.signal,
    onProgress: (event) => {
      if (hasRead(event)) controller.abort("enough");
    },
  });
  await assert.rejects(run, (error) => {
    assert.ok(error instanceof AbortError && isAmigoError(error));
    assert.deepEqual([error.cause, error.code], ["enough", "ABORT_ERR"]);
    assert.match(error.message, /the next one continues/);
    return true;
  });
  // What was pulled is in files.
  const kept = new Set(lines("messages").map((line) => line["conversation_id"]));
  assert.ok(kept.size > 0 && kept.size <= 3, String(kept.size));
  const verification = await verifyHistory(directory);
  assert.deepEqual([verification.findings, verification.unfinished], [[], true]);

  const told: HistoryEvent[] = [];
  const summary = await syncHistory(client, { directory, format: "jsonl", onProgress: (event) => told.push(event) });
  assert.deepEqual(told[0], { event: "started", run: 1, continues: true });
  assert.equal(summary.conversations_read, there.length - kept.size);
  assert.equal(lines("messages").length, sum(there));
});

test("a signal that was aborted before lets nothing be made", async () => {
  await using client = sandbox.client();
  const copy = join(directory, "copy");
  await assert.rejects(syncHistory(client, { directory: copy, signal: AbortSignal.abort() }), AbortError);
  assert.ok(!existsSync(copy));
});

test("a second run is told who is first", async () => {
  await using client = sandbox.client();
  const controller = new AbortController();
  const entered = withResolvers();
  const first = syncHistory(client, {
    directory,
    rates: FEW,
    signal: controller.signal,
    onProgress: () => entered.resolve(),
  });
  await entered.promise;
  await assert.rejects(syncHistory(client, { directory }), (error) => {
    assert.ok(error instanceof HistoryError);
    assert.deepEqual(
      [error.kind, error.reason, error.path, error.name],
      ["history", "in_use", directory, "HistoryError"],
    );
    assert.match(error.holder ?? "", new RegExp(`process ${process.pid} on`));
    return true;
  });
  controller.abort();
  await assert.rejects(first, AbortError);
});

test("a server that is gone leaves a directory that is continued", async () => {
  await using gone = sandbox.client({ baseUrl: "http://127.0.0.1:9" });
  await assert.rejects(syncHistory(gone, { directory, maxRetries: 0 }), NetworkError);
  assert.deepEqual((await verifyHistory(directory)).findings, []);
  await using client = sandbox.client();
  assert.ok((await syncHistory(client, { directory })).new > 0);
});

test("a directory of something else is left alone, and what is wrong with a copy is found", async () => {
  await using client = sandbox.client();
  writeFileSync(join(directory, "letter.txt"), "not ours");
  const reason = (wanted: string) => (error: unknown) => error instanceof HistoryError && error.reason === wanted;
  await assert.rejects(syncHistory(client, { directory }), reason("directory"));
  await assert.rejects(syncHistory(client, { directory: join(directory, "letter.txt", "copy") }), reason("file"));
  await assert.rejects(verifyHistory(join(directory, "nowhere")), reason("directory"));
  const copy = join(directory, "copy");
  await syncHistory(client, { directory: copy });
  const [file = ""] = files(copy, "messages");
  writeFileSync(file, "changed");
  const [finding] = (await verifyHistory(copy)).findings;
  assert.ok(finding !== undefined && file.endsWith(finding.path), JSON.stringify(finding));
});

test("bad options are refused before anything is made", async () => {
  await using client = sandbox.client();
  const copy = join(directory, "copy");
  for (const [given, said] of [
    [{ since: "soon" }, "`since`: a time is written 2026-05-01"],
    [{ until: new Date(Number.NaN) }, "`until` must be a valid date"],
    [{ rates: 0 }, "`rates` must be a whole number of requests a minute"],
    [{ format: "csv" }, "`format` must be parquet or jsonl"],
    [{ filters: { service_id: "nonsense" } }, "`service_id"],
    [{ filters: { limit: 5 } }, "`filters.limit` is not an option"],
    [{ user_id: "ann" }, "`user_id` is not an option"],
    [{ insights: "yes" }, "`insights` must be true or false"],
    [{ onProgress: "yes" }, "`onProgress` must be a function"],
    [{ directory: "" }, "`directory` must be the path of a directory"],
  ] as const) {
    const options = { directory: copy, ...given } as unknown as SyncHistoryOptions;
    await assert.rejects(syncHistory(client, options), (error) => {
      assert.ok(error instanceof ValidationError, String(error));
      assert.ok(error.message.includes(said), error.message);
      return true;
    });
  }
  await assert.rejects(syncHistory({} as AmigoClient, { directory: copy }), ConfigurationError);
  await assert.rejects(syncHistory(client, { directory: copy, maxRetries: -1 }), ConfigurationError);
  assert.ok(!existsSync(copy));
});

test("what the listener throws ends the run", async () => {
  await using client = sandbox.client();
  const failure = new Error("as expected");
  const onProgress = (event: HistoryEvent) => {
    if (event.event === "stored") throw failure;
  };
  await assert.rejects(syncHistory(client, { directory, format: "jsonl", rates: FEW, onProgress }), failure);
  await syncHistory(client, { directory, format: "jsonl" });
  assert.equal(lines("messages").length, sum(await messagesThere(client)));
});

test("what the listener throws at the very end is told too", async () => {
  await using client = sandbox.client();
  const failure = new Error("as expected");
  const onProgress = (event: HistoryEvent) => {
    if (event.event === "finished") throw failure;
  };
  await assert.rejects(syncHistory(client, { directory, onProgress }), failure);
});

test("closing the client ends the run", async () => {
  await using server = await stalling();
  const client = new AmigoClient({ ...SETTINGS, baseUrl: server.url });
  const run = syncHistory(client, { directory });
  await server.came.reached(1);
  await client.close();
  await assert.rejects(run, (error) => error instanceof ConfigurationError && error.message.includes("closed"));
  await server.hungUp.reached(1);
  await assert.rejects(syncHistory(client, { directory }), ConfigurationError);
});

test("a worker thread may be ended in the middle of a run", async () => {
  await using server = await stalling();
  const code = `
    const { workerData } = require("node:worker_threads");
    const { AmigoClient, syncHistory } = require("@amigo-ai/sdk");
    syncHistory(new AmigoClient(workerData.settings), { directory: workerData.directory, onProgress() {} });`;
  const workerData = { settings: { ...SETTINGS, baseUrl: server.url }, directory };
  const worker = new Worker(code, { eval: true, workerData });
  await server.came.reached(1);
  await worker.terminate();
  await server.hungUp.reached(1);
});

function withResolvers(): { promise: Promise<void>; resolve: () => void } {
  let resolve = () => {};
  const promise = new Promise<void>((resolved) => {
    resolve = resolved;
  });
  return { promise, resolve };
}
