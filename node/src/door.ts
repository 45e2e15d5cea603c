/** The native door as the resources use it. */

import { AbortError, ConfigurationError, fromNative, ValidationError } from "./errors.js";
import { type Answer, callOff, expect, freshNumber, listen, nativeHub, stopListening } from "./hub.js";
import type { Logger } from "./logging.js";
import { report } from "./logging.js";
import { type NativeCallSettings, type NativeClient, nativeModule } from "./native.js";
import type { Arguments } from "./operation.js";
import type { CallOptions } from "./options.js";

/** A call that is under way. */
export interface CallUnderWay {
  readonly answer: Promise<Answer>;
  /** Calls it off: its connection is closed, and `answer` rejects. */
  cancel(): void;
}

/** What a client's resources share: its native side. */
export class Door {
  readonly #client: NativeClient;
  readonly #number: number | undefined;

  constructor(settings: Readonly<Record<string, unknown>>, logger: Logger | undefined) {
    const { Client } = nativeModule();
    const hub = nativeHub();
    this.#number = logger === undefined ? undefined : freshNumber();
    try {
      this.#client = new Client(hub, JSON.stringify(settings), this.#number);
    } catch (error) {
      throw fromNative((error as Error).message);
    }
    if (logger !== undefined && this.#number !== undefined) listen(this.#number, (record) => report(logger, record));
  }

  /** Starts a call. Whatever is wrong is told by the promise. */
  start(operation: string, given: Arguments, options: CallOptions | undefined, paced = false): CallUnderWay {
    const number = freshNumber();
    let leave: (() => void) | undefined;
    const answer = new Promise<Answer>((resolve, reject) => {
      const signal = options?.signal;
      if (signal?.aborted) {
        reject(aborted(operation, signal.reason));
        return;
      }
      const json = encode(operation, given);
      const settings = options === undefined && !paced ? undefined : callSettings(operation, options, paced);
      leave = () => {
        if (callOff(number)) reject(aborted(operation, signal?.reason));
      };
      if (signal === undefined) {
        expect(number, { resolve, reject });
      } else {
        const abort = leave;
        const settled = <T>(settle: (value: T) => void) => {
          return (value: T) => {
            signal.removeEventListener("abort", abort);
            settle(value);
          };
        };
        expect(number, { resolve: settled(resolve), reject: settled(reject) });
        signal.addEventListener("abort", abort, { once: true });
      }
      this.#client.start(nativeHub(), number, operation, json, settings);
    });
    return { answer, cancel: () => leave?.() };
  }

  /** Ends every call that is under way, and the connections. */
  close(): void {
    this.#client.close();
    if (this.#number !== undefined) stopListening(this.#number);
  }
}

function aborted(operation: string, reason: unknown): AbortError {
  return new AbortError("the call was aborted", { operation, cause: reason });
}

function callSettings(operation: string, options: CallOptions | undefined, paced: boolean): NativeCallSettings {
  const settings: NativeCallSettings = { paced };
  for (const name of ["timeoutMs", "maxRetries"] as const) {
    const value: unknown = options?.[name];
    if (value === undefined || value === null) continue;
    if (typeof value !== "number") throw new ConfigurationError(`\`${name}\` must be a number`, { operation });
    settings[name] = value;
  }
  if (options?.headers !== undefined) {
    settings.headers = Object.entries(options.headers).flatMap(([name, value]) => [name, String(value)]);
  }
  return settings;
}

/** The arguments as JSON. */
function encode(operation: string, given: Arguments): string {
  for (const name in given) {
    const value = given[name];
    // JSON would turn these into null or leave them out, which would look like an argument that was not given.
    if (
      typeof value === "function" ||
      typeof value === "symbol" ||
      (typeof value === "number" && !Number.isFinite(value))
    ) {
      throw unfit(operation, name, "cannot be sent");
    }
  }
  let json: string;
  try {
    json = JSON.stringify(given);
  } catch {
    const name = Object.keys(given).find((name) => !isEncodable(given[name])) ?? "arguments";
    throw unfit(operation, name, "cannot be sent");
  }
  if (json.includes("\\ud")) {
    // Only half of a surrogate pair is escaped so.
    const name = Object.keys(given).find((name) => JSON.stringify(given[name])?.includes("\\ud")) ?? "arguments";
    throw unfit(operation, name, "must be well-formed text");
  }
  return json;
}

function isEncodable(value: unknown): boolean {
  try {
    JSON.stringify(value);
    return true;
  } catch {
    return false;
  }
}

function unfit(operation: string, name: string, why: string): ValidationError {
  const details = [{ loc: [name], msg: why, type: "json" }];
  return new ValidationError(`nothing was sent, because \`${name}\` ${why}`, { operation, details });
}
