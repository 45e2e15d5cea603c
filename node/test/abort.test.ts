// Calls that are called off.

import assert from "node:assert/strict";
import { test } from "node:test";
import { AbortError, AmigoClient, ConfigurationError, isAmigoError } from "@amigo-ai/sdk";
import { answering, ID, page, SETTINGS, stalling } from "./servers.js";

test("aborting ends the call and frees its socket", async () => {
  await using server = await stalling();
  await using client = new AmigoClient({ ...SETTINGS, baseUrl: server.url });
  const controller = new AbortController();
  const call = client.conversations.getConversationMessages(ID, {}, { signal: controller.signal });
  await server.came.reached(1);
  const reason = new Error("changed my mind");
  controller.abort(reason);
  await assert.rejects(call, (error) => {
    assert(error instanceof AbortError && isAmigoError(error));
    assert.equal(error.name, "AbortError");
    assert.equal(error.code, "ABORT_ERR");
    assert.equal(error.cause, reason);
    assert.equal(error.operation, "get_messages");
    return true;
  });
  await server.hungUp.reached(1);
});

test("a signal that was aborted before lets nothing be sent", async () => {
  await using server = await answering([page([])]);
  await using client = new AmigoClient({ ...SETTINGS, baseUrl: server.url });
  await assert.rejects(client.conversations.getConversations({}, { signal: AbortSignal.abort() }), AbortError);
  assert.deepEqual(server.requests, []);
});

test("a signal's own timeout is its reason", async () => {
  await using server = await stalling();
  await using client = new AmigoClient({ ...SETTINGS, baseUrl: server.url });
  await assert.rejects(client.conversations.getConversations({}, { signal: AbortSignal.timeout(20) }), (error) => {
    assert(error instanceof AbortError);
    assert.equal((error.cause as Error).name, "TimeoutError");
    return true;
  });
  await server.hungUp.reached(1);
});

test("one signal serves many calls and keeps no listener", async () => {
  await using server = await answering([page([])]);
  await using client = new AmigoClient({ ...SETTINGS, baseUrl: server.url });
  const controller = new AbortController();
  let warned = false;
  process.once("warning", () => (warned = true));
  for (let count = 0; count < 50; count++) {
    await client.conversations.getConversationMessages(ID, {}, { signal: controller.signal });
  }
  await new Promise(setImmediate);
  assert(!warned, "listeners pile up");
  controller.abort();
  assert.equal(server.requests.length, 50);
});

test("closing ends every call under way", async () => {
  await using server = await stalling();
  const client = new AmigoClient({ ...SETTINGS, baseUrl: server.url });
  const calls = Array.from({ length: 3 }, () => client.conversations.getConversations());
  await server.came.reached(3);
  await client.close();
  for (const outcome of await Promise.allSettled(calls)) {
    assert.equal(outcome.status, "rejected");
    assert(outcome.reason instanceof ConfigurationError);
  }
  await server.hungUp.reached(3);
});
