/** What is said in a conversation, on its way to the native door. */

import { ValidationError } from "./errors.js";
import type { Arguments } from "./operation.js";

/** What is said: text, or the audio of a voice message, whole or in pieces. Samples may be an `Int16Array`. */
export type RecordedMessage =
  | string
  | ArrayBufferView
  | ArrayBufferLike
  | Blob
  | ReadableStream<Uint8Array>
  | AsyncIterable<Uint8Array>;

/** The official package's name for `RecordedMessage`. */
export type InteractionInput = RecordedMessage;

/** Fills in what goes without saying when a conversation is created. */
export function created(given: Arguments): Arguments {
  return { ...given, response_format: given["response_format"] ?? "text" };
}

/** Fills in what goes without saying when something is said. */
export function said(given: Arguments): Arguments | Promise<Arguments> {
  const message = given["recorded_message"];
  const isSpoken = typeof message === "object" && message !== null;
  const complete = (recorded_message: unknown): Arguments => ({
    ...given,
    initial_message_type: given["initial_message_type"] ?? "user-message",
    request_format: given["request_format"] ?? (isSpoken ? "voice" : "text"),
    response_format: given["response_format"] ?? "text",
    recorded_message,
  });
  // Those of another context, as test runners make them, are no instances of the classes here.
  if (ArrayBuffer.isView(message)) return complete(encoded(message));
  if (isTagged(message, "ArrayBuffer", "SharedArrayBuffer")) {
    return complete(encoded(new Uint8Array(message as ArrayBufferLike)));
  }
  if (isTagged(message, "Blob", "File")) return gathered((message as Blob).stream()).then(complete);
  if (isSpoken && Symbol.asyncIterator in message) {
    return gathered(message as AsyncIterable<Uint8Array>).then(complete);
  }
  return complete(message);
}

function isTagged(value: unknown, ...tags: string[]): boolean {
  return tags.some((tag) => Object.prototype.toString.call(value) === `[object ${tag}]`);
}

async function gathered(pieces: AsyncIterable<Uint8Array>): Promise<unknown> {
  const bytes: Uint8Array[] = [];
  try {
    for await (const piece of pieces) bytes.push(piece);
    return encoded(Buffer.concat(bytes));
  } catch (cause) {
    const operation = "interact_with_conversation";
    const details = [{ loc: ["body", "recorded_message"], msg: "cannot be read", type: "value_error" }];
    throw new ValidationError("nothing was sent, because `recorded_message` cannot be read", {
      operation,
      details,
      cause,
    });
  }
}

/** Audio as the native door takes it. */
function encoded(bytes: ArrayBufferView): { base64: string } {
  return { base64: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64") };
}
