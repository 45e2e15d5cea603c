/** A copy of a whole history on this machine, for the tools of analysts: pulled, kept current, verified. */

import { type AmigoClient, doorOf } from "./client.js";
import { check } from "./door.js";
import { ValidationError } from "./errors.js";
import type { HistoryEvent, HistorySummary, HistoryVerification } from "./history-events.js";

/** Requests a minute, by what is asked for. */
export interface HistoryRates {
  /** Of listing conversations. */
  conversations?: number | undefined;
  /** Of reading messages. */
  messages?: number | undefined;
  /** Of reading insights. */
  insights?: number | undefined;
  /** Of asking for message sources. */
  audio?: number | undefined;
}

/** Which conversations of a history are wanted. All that is given must hold; of several values of one kind, any may. */
export interface HistoryFilters {
  /** Only conversations of these users. */
  user_id?: string | readonly string[] | undefined;
  /** Only conversations with these services. */
  service_id?: string | readonly string[] | undefined;
  /** Only conversations that are finished, or only those that are not. */
  is_finished?: boolean | undefined;
  /** Only these conversations. */
  id?: string | readonly string[] | undefined;
  /** Only conversations with these tags: `key:value`, `key:*` or `key:`. */
  tag?: string | readonly string[] | undefined;
}

/** What to pull, and where to. */
export interface SyncHistoryOptions {
  /** Where the copy is; made if it is not there. It keeps to the filters and the format of its first run. */
  directory: string;
  /** Which conversations; all unless set. */
  filters?: HistoryFilters | undefined;
  /** Only conversations created at this time or later: a `Date`, or text such as `2026-05-01` or `2026-05-01T08:00:00Z`. */
  since?: Date | string | undefined;
  /** Only conversations created before this time. */
  until?: Date | string | undefined;
  /** Whether to pull the insights of every interaction too. */
  insights?: boolean | undefined;
  /** Whether to download the audio of every voice message too. */
  audio?: boolean | undefined;
  /** What the files are: Parquet unless set, or JSON Lines for every object exactly as the server wrote it. */
  format?: "parquet" | "jsonl" | undefined;
  /**
   * Requests a minute instead of the documented budgets, for all kinds of request or by name. What the server says of its
   * limits still counts.
   */
  rates?: number | HistoryRates | undefined;
  /** Whether to read the messages of every open conversation again, even where the list shows no change. */
  rereadOpen?: boolean | undefined;
  /** How often a request is tried again at most before the run ends; 5 unless set. */
  maxRetries?: number | undefined;
  /** Called with every event; of `stored` there are at most twenty a second. What it throws ends the run. */
  onProgress?: ((event: HistoryEvent) => void) | undefined;
  /** Ends the run when it is aborted: no further request is sent, and what was pulled goes into files first. */
  signal?: AbortSignal | undefined;
}

const OPTIONS = [
  "directory",
  "filters",
  "since",
  "until",
  "insights",
  "audio",
  "format",
  "rates",
  "rereadOpen",
  "maxRetries",
  "onProgress",
  "signal",
] as const satisfies (keyof SyncHistoryOptions)[];
const FILTERS = ["user_id", "service_id", "is_finished", "id", "tag"] as const satisfies (keyof HistoryFilters)[];

/** A server that is down for a few seconds must not end a run of many hours. */
const RETRIES = 5;

/**
 * Pulls a history into a directory, or brings the copy there up to date.
 *
 * It goes as fast as the API allows and no faster. Whatever ends a run, the directory is consistent, nothing that was
 * pulled is lost, and the next run continues.
 *
 * ```ts
 * const summary = await syncHistory(client, { directory: "history", insights: true });
 * console.log(summary.new, "new", summary.changed, "changed", summary.skipped, "skipped");
 * ```
 *
 * Rejects with a `HistoryError` where there is trouble with the directory, with an `AbortError` where `signal` was aborted,
 * and with another `AmigoError` where the API refused something for good or was not reached.
 */
export async function syncHistory(client: AmigoClient, options: SyncHistoryOptions): Promise<HistorySummary> {
  known("", OPTIONS, options);
  const { directory, filters = {}, signal, onProgress, maxRetries = RETRIES, rereadOpen, ...rest } = options;
  known("filters.", FILTERS, filters);
  if (onProgress !== undefined && typeof onProgress !== "function") throw unfit("onProgress", "must be a function");
  const given = { ...filters, ...rest, since: instant("since", rest.since), until: instant("until", rest.until) };
  return doorOf(client).sync(
    path(directory),
    { ...given, reread_open: rereadOpen },
    { maxRetries, signal, onProgress },
  );
}

/**
 * Checks every file of a copy against its checkpoint: whether it is there, its bytes, columns and rows. It needs no client.
 *
 * What is wrong with the copy is no error but a finding. Rejects with a `HistoryError` where the directory holds no copy, or
 * cannot be read.
 */
export async function verifyHistory(directory: string): Promise<HistoryVerification> {
  return check(path(directory));
}

function path(directory: unknown): string {
  if (typeof directory !== "string" || directory === "") throw unfit("directory", "must be the path of a directory");
  return directory;
}

function instant(name: string, value: unknown): unknown {
  if (!(value instanceof Date)) return value;
  if (Number.isNaN(value.getTime())) throw unfit(name, "must be a valid date");
  return value.toISOString();
}

function known(where: string, names: readonly string[], given: unknown): void {
  if (typeof given !== "object" || given === null) throw unfit(where.slice(0, -1) || "options", "must be an object");
  const strange = Object.keys(given).find((name) => !names.includes(name));
  if (strange !== undefined) throw unfit(where + strange, `is not an option; known are ${names.join(", ")}`);
}

function unfit(name: string, why: string): ValidationError {
  const details = [{ loc: [name], msg: why, type: "value_error" }];
  return new ValidationError(`nothing was sent, because \`${name}\` ${why}`, { operation: "sync_history", details });
}
