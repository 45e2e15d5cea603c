// What is set for a call, and what cannot be sent.

import assert from "node:assert/strict";
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { test } from "node:test";
import { AmigoClient, type CallOptions, ConfigurationError, isAmigoError, ValidationError } from "@amigo-ai/sdk";
import { answering, ID, page, SETTINGS, stalling } from "./servers.js";

const EMPTY = { conversations: [], has_more: false, continuation_token: null };

/** What the server got with a call of these options. */
async function sentWith(options: unknown): Promise<IncomingHttpHeaders> {
  let headers: IncomingHttpHeaders = {};
  const server = createServer((request, response) => {
    headers = request.headers;
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(EMPTY));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await using client = new AmigoClient({ ...SETTINGS, baseUrl });
  try {
    await client.conversations.list({}, options as CallOptions);
  } finally {
    server.closeAllConnections();
    server.close();
  }
  return headers;
}

test("headers may be an object, a `Headers`, or pairs, and those without a value are left out", async () => {
  const pairs = [["x-mongo-cluster-name", "staging"]] as const;
  for (const headers of [Object.fromEntries(pairs), new Headers([["x-mongo-cluster-name", "staging"]]), pairs]) {
    assert.equal((await sentWith({ headers }))["x-mongo-cluster-name"], "staging");
    // The official package takes them alone.
    if (!Array.isArray(headers)) assert.equal((await sentWith(headers))["x-mongo-cluster-name"], "staging");
  }
  const sent = await sentWith({ headers: { "x-none": null, "x-nothing": undefined, "x-number": 5 } });
  assert.deepEqual([sent["x-none"], sent["x-nothing"], sent["x-number"]], [undefined, undefined, "5"]);
});

test("headers that cannot be sent are refused by their names", async () => {
  const refused = { "a b": "c", "x-line": "c\nd", "x-half": "\ud800", "x-object": {}, host: "elsewhere" };
  for (const [name, value] of Object.entries(refused)) {
    await assert.rejects(sentWith({ headers: { [name]: value } }), (error) => {
      return error instanceof ValidationError && error.message.includes(name);
    });
  }
});

test("what is no option is refused by its name, and so is what is no signal", async () => {
  await using server = await answering([EMPTY]);
  await using client = new AmigoClient({ ...SETTINGS, baseUrl: server.url });
  const { conversations } = client;
  const wrong: [unknown, string][] = [
    [{ timeout: 5 }, "`timeout`"],
    [{ maxRetries: 1, timeoutms: 5 }, "`timeoutms`"],
    ["5", "`options`"],
    [{ signal: new AbortController() }, "`signal`"],
    [{ signal: "soon" }, "`signal`"],
    [{ headers: "x-mongo-cluster-name" }, "`headers`"],
  ];
  for (const [options, name] of wrong) {
    const told = (error: unknown) => error instanceof ConfigurationError && error.message.startsWith(name);
    await assert.rejects(conversations.list({}, options as CallOptions), told);
    await assert.rejects(conversations.interact(ID, "Hello", null, options as CallOptions), told);
    await assert.rejects(conversations.iterate({}, options as CallOptions).toArray(), told);
  }
  assert.deepEqual(server.requests, []);
});

test("what JSON would leave out or make something else of is refused", async () => {
  await using server = await answering([""]);
  await using client = new AmigoClient({ ...SETTINGS, baseUrl: server.url });
  const values = [Number.NaN, 5n, () => {}, Symbol("x"), new Map([["a", "b"]]), new Set(["a"]), Promise.resolve("a")];
  for (const value of values) {
    for (const updates of [value, { plan: value }]) {
      const call = client.conversations.modifyTags(ID, { updates } as never);
      await assert.rejects(call, (error) => error instanceof ValidationError && "updates" in error.fieldErrors);
    }
  }
  await assert.rejects(client.conversations.list("limit" as never), ValidationError);
  await assert.rejects(client.conversations.list(5 as never), ValidationError);
  assert.deepEqual(server.requests, []);
});

test("half of a surrogate pair is refused, and a backslash before `ud` is text", async () => {
  await using server = await answering([page([])]);
  await using client = new AmigoClient({ ...SETTINGS, baseUrl: server.url });
  await client.conversations.list({ user_id: "C:\\udo" }).asResponse();
  await client.conversations.list({ user_id: "\\\\ud800 😀" }).asResponse();
  assert.equal(server.requests.length, 2);
  for (const user_id of ["\ud800", "\\\ud800", "😀\udc00"]) {
    await assert.rejects(client.conversations.list({ user_id }), (error) => {
      return error instanceof ValidationError && /`user_id` must be well-formed/.test(error.message);
    });
  }
  const half = { ...SETTINGS, organizationId: "\ud800", baseUrl: server.url };
  assert.throws(() => new AmigoClient(half), /`organizationId` must be well-formed/);
});

test("many calls may share a signal, which is let go of when they are done", async () => {
  await using server = await answering([EMPTY]);
  await using client = new AmigoClient({ ...SETTINGS, baseUrl: server.url });
  const { signal } = new AbortController();
  const listeners: string[] = [];
  for (const name of ["addEventListener", "removeEventListener"] as const) {
    const original = signal[name].bind(signal) as typeof signal.addEventListener;
    signal[name] = (...values: Parameters<typeof original>) => {
      listeners.push(name);
      original(...values);
    };
  }
  await Promise.all(Array.from({ length: 50 }, () => client.conversations.list({}, { signal })));
  assert.deepEqual(listeners, ["addEventListener", "removeEventListener"]);
  for await (const _ of client.conversations.iterate({}, { signal }).pages()) break;
  assert.equal(listeners.length, 4);
});

test("a shared signal ends all of its calls, and no other", async () => {
  await using server = await stalling();
  await using client = new AmigoClient({ ...SETTINGS, baseUrl: server.url });
  const controller = new AbortController();
  const calls = Array.from({ length: 20 }, () => client.conversations.list({}, { signal: controller.signal }));
  const other = client.conversations.list();
  await server.came.reached(21);
  controller.abort("enough");
  for (const { status } of await Promise.allSettled(calls)) assert.equal(status, "rejected");
  await server.hungUp.reached(20);
  await client.close();
  await assert.rejects(other, ConfigurationError);
});

test("times beyond any clock are no trouble", async () => {
  await using server = await answering([EMPTY]);
  for (const timeoutMs of [1e12, 1e18, 1.8e22]) {
    await using client = new AmigoClient({ ...SETTINGS, baseUrl: server.url, timeoutMs });
    await client.conversations.list({}, { timeoutMs, streamTimeoutMs: timeoutMs });
  }
  for (const timeoutMs of [0, -1, Number.NaN, Number.POSITIVE_INFINITY]) {
    await using client = new AmigoClient({ ...SETTINGS, baseUrl: server.url });
    await assert.rejects(client.conversations.list({}, { timeoutMs }), ConfigurationError);
  }
});

test("the official package's settings of retries are checked by their own names", async () => {
  await using server = await answering([{ detail: "down" }], { status: 503 });
  const settings = { ...SETTINGS, baseUrl: server.url };
  await using client = new AmigoClient({ ...settings, retry: { maxAttempts: 4, backoffBaseMs: 0, maxDelayMs: 0 } });
  await assert.rejects(client.conversations.list(), isAmigoError);
  assert.equal(server.requests.length, 4);
  for (const retry of [5, { attempts: 3 }, { maxAttempts: 0 }, { maxAttempts: 1.5 }, { backoffBaseMs: -1 }]) {
    assert.throws(() => new AmigoClient({ ...settings, retry: retry as object }), ConfigurationError);
  }
  assert.throws(() => new AmigoClient({ ...settings, retry: { maxAttempts: 0 } }), { field: "retry.maxAttempts" });
  assert.throws(() => new AmigoClient(null as never), ConfigurationError);
});
