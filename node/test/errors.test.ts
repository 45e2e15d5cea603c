// What can go wrong, and how it is told.

import assert from "node:assert/strict";
import { test } from "node:test";
import { inspect } from "node:util";
import * as sdk from "@amigo-ai/sdk";
import { AbortError, AmigoClient, AmigoError, isAmigoError, NetworkError, TimeoutError } from "@amigo-ai/sdk";
import { answering, ID, SETTINGS, stalling } from "./servers.js";

const STATUSES = [
  [400, sdk.BadRequestError, "BadRequestError"],
  [401, sdk.AuthenticationError, "AuthenticationError"],
  [403, sdk.PermissionError, "PermissionError"],
  [404, sdk.NotFoundError, "NotFoundError"],
  [409, sdk.ConflictError, "ConflictError"],
  [418, sdk.BadRequestError, "BadRequestError"],
  [422, sdk.ValidationError, "ValidationError"],
  [429, sdk.RateLimitError, "RateLimitError"],
  [500, sdk.ServerError, "ServerError"],
  [503, sdk.ServiceUnavailableError, "ServiceUnavailableError"],
] as const;

for (const [status, Class, name] of STATUSES) {
  test(`${status} is a ${name}`, async () => {
    const body = {
      message: "No.",
      error_code: "nope",
      id_token: "s3cr3t",
      detail: [{ loc: ["query", "limit"], msg: "too big", type: "t" }],
    };
    await using server = await answering([body], { status, headers: { "x-request-id": "r-7", "retry-after": "3" } });
    await using client = new AmigoClient({ ...SETTINGS, baseUrl: server.url, maxRetries: 0 });
    await assert.rejects(client.conversations.getConversations(), (error) => {
      assert(error instanceof Class);
      assert(error instanceof AmigoError && error instanceof Error && isAmigoError(error));
      assert.equal(error.name, name);
      assert.equal(error.constructor.name, name);
      assert.equal(error.statusCode, status);
      assert.equal(error.operation, "list_conversations");
      assert.equal(error.requestId, "r-7");
      if (status === 429 || status === 503) assert.equal(error.retryAfter, 3);
      if (status === 422) assert.deepEqual(error.fieldErrors, { limit: "too big" });
      const shown = inspect(error) + JSON.stringify(error) + String(error) + error.stack;
      assert.doesNotMatch(shown, /s3cr3t|a-ready-token/);
      assert.match(inspect(error), new RegExp(`^${name}: `));
      const json = JSON.parse(JSON.stringify(error)) as Record<string, unknown>;
      assert.equal(json["name"], name);
      assert.equal(json["statusCode"], status);
      assert.equal(json["kind"], error.kind);
      return true;
    });
  });
}

test("other names are the same classes", () => {
  assert.equal(sdk.ForbiddenError, sdk.PermissionError);
  assert.equal(sdk.ParseError, sdk.DecodeError);
  assert.equal(sdk.errors.NotFoundError, sdk.NotFoundError);
  assert(new sdk.ValidationError("x") instanceof sdk.BadRequestError);
  assert(new sdk.ServiceUnavailableError("x") instanceof sdk.ServerError);
  assert(!isAmigoError(new Error("x")) && !isAmigoError(undefined));
});

test("a server that is not there is a network error", async () => {
  await using client = new AmigoClient({ ...SETTINGS, baseUrl: "http://127.0.0.1:9", maxRetries: 0 });
  await assert.rejects(client.conversations.getConversations(), NetworkError);
});

test("an answer that does not come is a timeout, and its connection is closed", async () => {
  await using server = await stalling();
  await using client = new AmigoClient({ ...SETTINGS, baseUrl: server.url, timeoutMs: 50 });
  await assert.rejects(client.conversations.getConversations(), TimeoutError);
  await server.hungUp.reached(1);
  await using patient = new AmigoClient({ ...SETTINGS, baseUrl: server.url });
  await assert.rejects(patient.conversations.getConversationMessages(ID, {}, { timeoutMs: 50 }), TimeoutError);
  await server.hungUp.reached(2);
});

test("a failed call points at those who wait for it, and not at the event loop", async () => {
  await using client = new AmigoClient({ ...SETTINGS, baseUrl: "http://127.0.0.1:9", maxRetries: 0 });
  const { conversations } = client;
  const aborting = () => AbortSignal.timeout(1);
  await using stalled = await stalling();
  await using patient = new AmigoClient({ ...SETTINGS, baseUrl: stalled.url });
  // Each waits in a function of its own, whose name must be found.
  const waiting = {
    plainly: async () => void (await conversations.getConversations()),
    withMore: async () => void (await conversations.getConversations().withResponse()),
    forBytes: async () => void (await conversations.getConversations().asResponse()),
    forMany: async () => void (await Promise.all([conversations.getConversations()])),
    page: async () => void (await conversations.iterate().toArray()),
    aborted: async () => void (await patient.conversations.getConversations({}, { signal: aborting() })),
  };
  for (const [name, wait] of Object.entries(waiting)) {
    try {
      await wait();
      assert.fail("it must fail");
    } catch (error) {
      assert(error instanceof NetworkError || error instanceof AbortError, String(error));
      const [first, ...frames] = String(error.stack).split("\n");
      assert.equal(first, `${error.name}: ${error.message}`);
      assert(
        frames.some((frame) => frame.includes(name) && frame.includes("errors.test")),
        error.stack,
      );
      assert.doesNotMatch(String(error.stack), /fromNative|settle|told/);
    }
  }
});

test("a call that is wrong in itself points at where it was made", async () => {
  await using client = new AmigoClient({ ...SETTINGS, baseUrl: "http://127.0.0.1:9" });
  const making = () => client.conversations.getConversations({ limit: Number.NaN });
  await assert.rejects(making(), (error: Error) => {
    assert.match(String(error.stack), /making .*errors\.test/);
    return true;
  });
});
