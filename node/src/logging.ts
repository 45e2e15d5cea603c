/** What a client reports about its calls. No key, token, signed URL or message text is ever in it. */

/** One report: a call was answered, has failed, or is tried again. */
export interface LogRecord {
  readonly level: "debug" | "info" | "warn" | "error";
  /** What happened. */
  readonly message: string;
  /** Name of the operation, such as `get_messages`. */
  readonly operation?: string;
  /** HTTP status. */
  readonly status?: number;
  /** How many attempts were made. */
  readonly attempts?: number;
  /** How long the call took, with all its attempts, in milliseconds. */
  readonly duration_ms?: number;
  /** The server's identifier of the request, for its operators. */
  readonly request_id?: string;
  /** Kind of the failure. */
  readonly kind?: string;
  readonly [detail: string]: unknown;
}

/** Takes reports, each when the event loop next comes round. What it throws or rejects with becomes a warning of the process. */
export type Logger = (record: LogRecord) => unknown;

/** Hands a report to a logger. */
export function report(logger: Logger, record: string): void {
  try {
    const outcome = logger(JSON.parse(record) as LogRecord);
    if (typeof outcome === "object" && outcome !== null && "then" in outcome) Promise.resolve(outcome).catch(failed);
  } catch (error) {
    failed(error);
  }
}

function failed(error: unknown): void {
  // Anything can be thrown, also what cannot be made a text of.
  const why = error instanceof Error ? error.message : Object.prototype.toString.call(error);
  process.emitWarning(`the logger of an Amigo client failed: ${why}`);
}
