// Webhook events: signed, altered, old, and not events at all.

import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { test } from "node:test";
import { isAmigoError, webhooks } from "@amigo-ai/sdk";

const SECRET = "s3cr3t";
const EVENT = {
  type: "conversation-post-processing-complete",
  post_processing_type: "compute-metrics",
  conversation_id: "65f0c0ffee65f0c0ffee0001",
  org_id: "lakeside",
  note: "schlief schlecht 🍵",
};
const BODY = JSON.stringify(EVENT);

const now = () => String(Date.now());
const signed = (timestamp: string, body = BODY) =>
  createHmac("sha256", SECRET).update(`v1:${timestamp}:${body}`).digest("hex");

function refused(options: webhooks.ParseWebhookEventOptions): string {
  let message = "";
  assert.throws(
    () => webhooks.parse(options),
    (error) => {
      message = (error as Error).message;
      return error instanceof webhooks.WebhookVerificationError && isAmigoError(error);
    },
  );
  return message;
}

test("a signed event is read, as text and as bytes", () => {
  const timestamp = now();
  const signature = signed(timestamp);
  for (const payload of [BODY, Buffer.from(BODY), new TextEncoder().encode(BODY)]) {
    assert.deepEqual(webhooks.parse({ payload, signature, timestamp, secret: SECRET }), EVENT);
  }
  assert.deepEqual(webhooks.parseWebhookEvent({ payload: BODY }), EVENT);
  webhooks.verifySignature(BODY, timestamp, signature.toUpperCase(), SECRET);
});

test("what was altered is refused", () => {
  const timestamp = now();
  const signature = signed(timestamp);
  const good = { payload: BODY, signature, timestamp, secret: SECRET };
  for (const change of [
    { payload: `${BODY} ` },
    { timestamp: String(Number(timestamp) - 1) },
    { secret: "another" },
    { signature: `${signature.slice(0, -1)}${signature.endsWith("0") ? "1" : "0"}` },
    { signature: signature.slice(0, 10) },
    { signature: "é".repeat(64) },
  ]) {
    assert.match(refused({ ...good, ...change }), /signature does not fit/);
  }
});

test("with a secret, a request must be signed", () => {
  const timestamp = now();
  assert.match(refused({ payload: BODY, secret: SECRET }), /not signed/);
  assert.match(refused({ payload: BODY, secret: SECRET, timestamp }), /not signed/);
  assert.match(refused({ payload: BODY, secret: SECRET, signature: signed(timestamp) }), /not signed/);
  assert.match(refused({ payload: BODY, secret: "", timestamp, signature: signed(timestamp) }), /empty/);
});

test("a request that is old, or from the future, is refused", () => {
  for (const age of [301_000, -301_000]) {
    const timestamp = String(Date.now() - age);
    assert.match(refused({ payload: BODY, secret: SECRET, timestamp, signature: signed(timestamp) }), /ms old/);
  }
  const timestamp = String(Date.now() - 301_000);
  webhooks.parse({ payload: BODY, secret: SECRET, timestamp, signature: signed(timestamp), maxAge: 600_000 });
  const garbled = "yesterday";
  assert.match(
    refused({ payload: BODY, secret: SECRET, timestamp: garbled, signature: signed(garbled) }),
    /milliseconds/,
  );
});

test("what is no event is refused, and nothing of it is quoted", () => {
  for (const payload of [
    "slept badly",
    "null",
    "[]",
    '"slept badly"',
    JSON.stringify({ ...EVENT, type: "slept badly" }),
    JSON.stringify({ ...EVENT, conversation_id: 5 }),
  ]) {
    assert.doesNotMatch(refused({ payload }), /slept badly/);
  }
});
