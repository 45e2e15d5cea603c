// What can go wrong, and how it is told.

import assert from "node:assert/strict";
import { test } from "node:test";
import { inspect } from "node:util";
import * as sdk from "@amigo-ai/sdk";
import { AmigoClient, AmigoError, isAmigoError, NetworkError, TimeoutError } from "@amigo-ai/sdk";
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

test("a failed call points at the line that made it", async () => {
  await using client = new AmigoClient({ ...SETTINGS, baseUrl: "http://127.0.0.1:9", maxRetries: 0 });
  try {
    await client.conversations.getConversations();
    assert.fail("it must fail");
  } catch (error) {
    assert(error instanceof NetworkError);
    assert.match(String(error.stack), /errors\.test/);
  }
});
