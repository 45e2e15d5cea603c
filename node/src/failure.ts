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

/** Makes the error that a call ends in, once it is to be told. */
export type Fault = () => AmigoError;

/**
 * Throws the error of a call, or what makes it. A promise that the program waits for must call this: V8 knows who waits for
 * it, so that the error points there. To note that down at every call, as streams do, costs a tenth of a short one.
 */
export function told(fault: unknown): never {
  // What was made where the call was points there already.
  if (typeof fault !== "function") throw fault;
  const error = (fault as Fault)();
  // Without the frames of this package, which are all there is before those who wait.
  Error.captureStackTrace(error, told);
  throw error;
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
