/** What may be set for one call alone. */
export interface CallOptions {
  /** Ends the call when it is aborted: its connection is closed, and the call rejects with an `AbortError`. */
  signal?: AbortSignal | undefined;
  /** Another name for `signal`. */
  abortSignal?: AbortSignal | undefined;
  /** How long the call may take, with all its attempts, in milliseconds; of a stream, until it begins. */
  timeoutMs?: number | undefined;
  /** How long a stream may pause, in milliseconds. */
  streamTimeoutMs?: number | undefined;
  /** How often the call is tried again at most. */
  maxRetries?: number | undefined;
  /** Headers beside the client's own; they cannot replace the credentials. */
  headers?: Readonly<Record<string, string>> | undefined;
}

/** The signal of a call. */
export function signalOf(options: CallOptions | undefined): AbortSignal | undefined {
  return options?.signal ?? options?.abortSignal ?? undefined;
}
