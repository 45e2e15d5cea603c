/** How the failure of a call is told. */

import { AbortError, AmigoError } from "./errors.js";

/** Where a call was made, as `Error.captureStackTrace` tells. */
export interface Origin {
  stack?: string;
}

/** What a call rejects with that was aborted. */
export function aborted(operation: string, reason: unknown, message = "the call was aborted"): AbortError {
  return new AbortError(message, { operation, cause: reason });
}

/** Makes an error point at the call it comes from, and not at the event loop. */
export function thrownAt(origin: Origin, error: unknown): unknown {
  if (error instanceof AmigoError && origin.stack !== undefined) {
    // The first line is the name of nothing, the second the package's own.
    const frames = origin.stack.split("\n").slice(2);
    error.stack = [`${error.name}: ${error.message}`, ...frames].join("\n");
  }
  return error;
}
