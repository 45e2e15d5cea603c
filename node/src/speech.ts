/** What is said in a conversation, on its way to the native door. */

import { ValidationError } from "./errors.js";
import type { Arguments } from "./operation.js";

/** What is said: text, or the audio of a voice message, whole or in pieces. */
export type RecordedMessage =
  | string
  | Uint8Array
  | ArrayBuffer
  | Blob
  | ReadableStream<Uint8Array>
  | AsyncIterable<Uint8Array>;

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
  if (message instanceof Uint8Array) return complete(encoded(message));
  if (message instanceof ArrayBuffer) return complete(encoded(new Uint8Array(message)));
  if (message instanceof Blob) return gathered(message.stream()).then(complete);
  if (isSpoken && Symbol.asyncIterator in message) {
    return gathered(message as AsyncIterable<Uint8Array>).then(complete);
  }
  return complete(message);
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
function encoded(bytes: Uint8Array): { base64: string } {
  return { base64: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64") };
}
