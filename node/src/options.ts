/** What may be set for one call alone. */
export interface CallOptions {
  /** Ends the call when it is aborted: its connection is closed, and the call rejects with an `AbortError`. */
  signal?: AbortSignal | undefined;
  /** How long the call may take, with all its attempts, in milliseconds. */
  timeoutMs?: number | undefined;
  /** How often the call is tried again at most. */
  maxRetries?: number | undefined;
  /** Headers beside the client's own; they cannot replace the credentials. */
  headers?: Readonly<Record<string, string>> | undefined;
}
