/** Webhook events: verified and read. */

import { AmigoError } from "./errors.js";
import type { PostProcessingType } from "./generated/models.js";

export type { PostProcessingType };

/** An analysis that follows a finished conversation is done. */
export interface ConversationPostProcessingCompleteEvent {
  type: "conversation-post-processing-complete";
  /** The analysis that is done. */
  post_processing_type: PostProcessingType;
  /** Identifier of the conversation. */
  conversation_id: string;
  /** The organisation. */
  org_id: string;
}

/** Any event. */
export type WebhookEvent = ConversationPostProcessingCompleteEvent;

/** Kinds of events. */
export type WebhookEventType = WebhookEvent["type"];

/** Headers of every request that Amigo makes to a webhook. */
export interface WebhookHeaders {
  /** The same for every delivery of one event. */
  "x-amigo-idempotent-key": string;
  /** When it was sent, in milliseconds of Unix time. */
  "x-amigo-request-timestamp": string;
  /** HMAC-SHA256 of `v1:{timestamp}:{body}` with the secret, in hexadecimal digits. */
  "x-amigo-request-signature": string;
}

/** What `parse` reads and checks. */
export interface ParseWebhookEventOptions {
  /** The body as it came: neither parsed nor written anew. */
  payload: string | Uint8Array;
  /** The header `x-amigo-request-signature`. */
  signature?: string | undefined;
  /** The header `x-amigo-request-timestamp`. */
  timestamp?: string | undefined;
  /** The secret of the webhook destination. With it, the signature and the age of the request are checked. */
  secret?: string | undefined;
  /** How old a request may be, in milliseconds; 300,000 unless set. */
  maxAge?: number | undefined;
}

/** The request is not what Amigo sent: its signature, its age or its content is wrong. */
export class WebhookVerificationError extends AmigoError {
  override readonly kind = "validation";
}
Object.defineProperty(WebhookVerificationError.prototype, "name", { value: "WebhookVerificationError" });

/**
 * Reads an event. Where `secret` is given, the signature and the age of the request are checked first.
 *
 * @throws {WebhookVerificationError} The signature, the age or the content is wrong.
 */
export function parseWebhookEvent(options: ParseWebhookEventOptions): WebhookEvent {
  const { payload, signature, timestamp, secret, maxAge = 300_000 } = options;
  if (secret !== undefined) {
    // An empty secret is a setting that got lost, and anybody could sign with it.
    if (secret === "") throw new WebhookVerificationError("the secret is empty");
    if (!signature || !timestamp) {
      throw new WebhookVerificationError("the request is not signed: a signature or timestamp header is missing");
    }
    verifySignature(payload, timestamp, signature, secret);
    checkAge(timestamp, maxAge);
  }
  const text = typeof payload === "string" ? payload : Buffer.from(payload).toString();
  let event: unknown;
  try {
    event = JSON.parse(text);
  } catch {
    throw new WebhookVerificationError("the body is not JSON");
  }
  if (!isEvent(event)) throw new WebhookVerificationError("the body is not an event this version knows");
  return event;
}

/** Another name for `parseWebhookEvent`: `webhooks.parse(...)`. */
export const parse = parseWebhookEvent;

/**
 * Checks that a request was signed with the secret of the webhook destination.
 *
 * @throws {WebhookVerificationError} It was not.
 */
export function verifySignature(body: string | Uint8Array, timestamp: string, signature: string, secret: string): void {
  // Few programs need it, and it takes its time to load.
  const { createHmac, timingSafeEqual } = require("node:crypto") as typeof import("node:crypto");
  const expected = createHmac("sha256", secret).update(`v1:${timestamp}:`).update(body).digest();
  const given = Buffer.from(/^[0-9a-f]{64}$/i.test(signature) ? signature : "", "hex");
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) {
    throw new WebhookVerificationError("the signature does not fit the body, the timestamp and the secret");
  }
}

function checkAge(timestamp: string, maxAge: number): void {
  if (!/^\d{1,15}$/.test(timestamp)) {
    throw new WebhookVerificationError("the timestamp is not a number of milliseconds");
  }
  const age = Date.now() - Number(timestamp);
  if (Math.abs(age) > maxAge) {
    throw new WebhookVerificationError(`the request is ${age} ms old; at most ${maxAge} ms are allowed`);
  }
}

function isEvent(value: unknown): value is WebhookEvent {
  const event = (value ?? {}) as Record<string, unknown>;
  return (
    event["type"] === "conversation-post-processing-complete" &&
    ["post_processing_type", "conversation_id", "org_id"].every((name) => typeof event[name] === "string")
  );
}
