import { ConfigurationError, ValidationError } from "./errors.js";
import type { NativeCallSettings } from "./native.js";

/** Headers by name; those without a value are left out. Also a `Headers` object, or pairs of names and values. */
export type HeadersGiven =
  | Readonly<Record<string, string | null | undefined>>
  | Iterable<readonly [name: string, value: string]>;

/** What may be set for one call alone. */
export interface CallOptions {
  /** Ends the call when it is aborted: its connection is closed, and the call rejects with an `AbortError`. */
  signal?: AbortSignal | null | undefined;
  /** Another name for `signal`. */
  abortSignal?: AbortSignal | null | undefined;
  /** How long the call may take, with all its attempts, in milliseconds; of a stream, until it begins. */
  timeoutMs?: number | undefined;
  /** How long a stream may pause, in milliseconds. */
  streamTimeoutMs?: number | undefined;
  /** How often the call is tried again at most. */
  maxRetries?: number | undefined;
  /** Headers beside the client's own; they cannot replace the credentials. */
  headers?: HeadersGiven | undefined;
}

/** The names of all options. */
export const OPTIONS: readonly string[] = [
  "signal",
  "abortSignal",
  "timeoutMs",
  "streamTimeoutMs",
  "maxRetries",
  "headers",
] satisfies (keyof CallOptions)[];

const NUMBERS = ["timeoutMs", "streamTimeoutMs", "maxRetries"] as const;
const LONE_SURROGATE = /\p{Surrogate}/u;

/** The signal of a call. */
export function signalOf(operation: string, options: CallOptions | undefined): AbortSignal | undefined {
  const signal = options?.signal ?? options?.abortSignal ?? undefined;
  // One of another context is as good; a controller is what is given by mistake.
  if (signal !== undefined && (typeof signal.aborted !== "boolean" || typeof signal.addEventListener !== "function")) {
    throw new ConfigurationError("`signal` must be an AbortSignal", { operation });
  }
  return signal;
}

/** The settings of a call as the native module takes them. */
export function callSettings(
  operation: string,
  options: CallOptions | undefined,
  paced: boolean,
  bodyOnly: boolean,
): NativeCallSettings | undefined {
  if (options === undefined && !paced && !bodyOnly) return undefined;
  const settings: NativeCallSettings = { paced, bodyOnly };
  if (options === undefined) return settings;
  if (typeof options !== "object") throw new ConfigurationError("`options` must be an object", { operation });
  for (const name of Object.keys(options)) {
    if (OPTIONS.includes(name)) continue;
    const known = OPTIONS.map((option) => `\`${option}\``).join(", ");
    throw new ConfigurationError(`\`${name}\` is not an option of a call; known are ${known}`, { operation });
  }
  for (const name of NUMBERS) {
    const value: unknown = options[name];
    if (value === undefined || value === null) continue;
    if (typeof value !== "number") throw new ConfigurationError(`\`${name}\` must be a number`, { operation });
    settings[name] = value;
  }
  const { headers } = options;
  if (headers !== undefined && headers !== null) settings.headers = headerLines(operation, headers);
  return settings;
}

/** Names and values by turns. */
function headerLines(operation: string, headers: HeadersGiven): string[] {
  if (typeof headers !== "object") throw new ConfigurationError("`headers` must be an object", { operation });
  const lines: string[] = [];
  const pairs: Iterable<readonly [string, unknown]> = Symbol.iterator in headers ? headers : Object.entries(headers);
  for (const pair of pairs) {
    const [name, value] = Array.isArray(pair) ? pair : [];
    if (value === undefined || value === null) continue;
    const text = typeof value === "number" || typeof value === "boolean" ? String(value) : value;
    if (typeof name !== "string" || typeof text !== "string" || LONE_SURROGATE.test(text)) {
      const details = [{ loc: ["header", String(name)], msg: "must be text", type: "header" }];
      throw new ValidationError(`nothing was sent, because the header \`${name}\` must be text`, {
        operation,
        details,
      });
    }
    lines.push(name, text);
  }
  return lines;
}
