/** The native door as the resources use it. */

import { AbortError, fromNative } from "./errors.js";
import { EventSource } from "./event-source.js";
import { aborted, type Fault, type Origin, thrownAt, told } from "./failure.js";
import type { HistoryEvent, HistorySummary, HistoryVerification } from "./history-events.js";
import {
  type Answer,
  callOff,
  callOffRun,
  expect,
  freshNumber,
  keepBody,
  listen,
  nativeHub,
  stopListening,
} from "./hub.js";
import { encode, encodeSettings } from "./json.js";
import type { Logger } from "./logging.js";
import { report } from "./logging.js";
import { type NativeClient, nativeModule } from "./native.js";
import type { Arguments, Operation, StreamOperation } from "./operation.js";
import { type CallOptions, callSettings, signalOf } from "./options.js";
import { onAbort } from "./signals.js";

/** A call that is under way. */
export interface CallUnderWay<T> {
  readonly answer: Promise<Answer<T>>;
  /** Asks for the body of the answer, unless that has come already. */
  keepBody(): void;
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
    const json = encodeSettings(settings);
    try {
      this.#client = new Client(hub, json, this.#number);
    } catch (error) {
      throw fromNative((error as Error).message);
    }
    if (logger !== undefined && this.#number !== undefined) listen(this.#number, (record) => report(logger, record));
  }

  /** Starts a call. Whatever is wrong is told by the promise. */
  start<T>(
    operation: Operation<T>,
    given: Arguments,
    options: CallOptions | undefined,
    paced = false,
  ): CallUnderWay<T> {
    const { name, read } = operation;
    const number = freshNumber();
    let leave: (() => void) | undefined;
    const outcome = new Promise<Answer<T>>((resolve, reject: (fault: unknown) => void) => {
      try {
        const signal = signalOf(name, options);
        if (signal?.aborted) throw aborted(name, signal.reason);
        const json = encode(name, given);
        const settings = callSettings(name, options, paced, read === undefined);
        this.#client.start(nativeHub(), number, name, json, settings);
        if (signal === undefined) {
          leave = () => {
            if (callOff(number)) reject(() => aborted(name, undefined));
          };
          expect(number, { read, resolve, reject });
          return;
        }
        leave = () => {
          stop();
          if (callOff(number)) reject(() => aborted(name, signal.reason));
        };
        const stop = onAbort(signal, leave);
        const settled = <V>(settle: (value: V) => void) => {
          return (value: V) => {
            stop();
            settle(value);
          };
        };
        expect(number, { read, resolve: settled(resolve), reject: settled(reject) });
      } catch (error) {
        reject(error);
      }
    });
    return { answer: outcome.catch(told), keepBody: () => keepBody(number), cancel: () => leave?.() };
  }

  /** Pulls a history. It goes on, once aborted, until what was pulled is in files. */
  async sync(directory: string, given: Arguments, options: RunOptions): Promise<HistorySummary> {
    const { onProgress } = options;
    const signal = signalOf(SYNC, { signal: options.signal });
    const json = encode(SYNC, given);
    const settings = callSettings(SYNC, { maxRetries: options.maxRetries }, false, false);
    if (signal?.aborted) throw aborted(SYNC, signal.reason);
    const number = freshNumber();
    let thrown: { error: unknown } | undefined;
    if (onProgress !== undefined) {
      listen(number, (event) => {
        if (thrown !== undefined) return;
        try {
          onProgress(JSON.parse(event) as HistoryEvent);
        } catch (error) {
          thrown = { error };
          callOffRun(number);
        }
      });
    }
    const stop = signal === undefined ? () => {} : onAbort(signal, () => callOffRun(number));
    const outcome = ended<HistorySummary>(number, () => {
      this.#client.sync(nativeHub(), number, directory, json, settings, onProgress !== undefined);
    });
    try {
      const summary = await outcome;
      if (thrown === undefined) return summary;
    } catch (error) {
      if (thrown === undefined)
        throw error instanceof AbortError ? aborted(SYNC, signal?.reason, error.message) : error;
    } finally {
      stopListening(number);
      stop();
    }
    throw thrown.error;
  }

  /** Opens a stream. Whatever is wrong is told by its promises. */
  open<E>(operation: StreamOperation<E>, given: Arguments, options: CallOptions | undefined): EventSource<E> {
    const { name } = operation;
    return new EventSource(operation, given, options, (number, given) => {
      const settings = callSettings(name, options, false, false);
      this.#client.open(nativeHub(), number, name, encode(name, given), settings);
    });
  }

  /** Ends every call that is under way, and the connections. */
  close(): void {
    this.#client.close();
    if (this.#number !== undefined) stopListening(this.#number);
  }
}

/** What is set for a run. */
export interface RunOptions {
  maxRetries: number | undefined;
  signal: AbortSignal | undefined;
  onProgress: ((event: HistoryEvent) => void) | undefined;
}

const SYNC = "sync_history";

/** Checks the copy of a history against its checkpoint. */
export function check(directory: string): Promise<HistoryVerification> {
  const number = freshNumber();
  return ended(number, () => nativeHub().verify(number, directory));
}

/** Starts something whose outcome is JSON, and waits for that. */
async function ended<T>(number: number, start: () => void): Promise<T> {
  const origin: Origin = {};
  Error.captureStackTrace(origin);
  const outcome = new Promise<Answer<undefined>>((resolve, rejected) => {
    const reject = (fault: Fault) => rejected(thrownAt(origin, fault()));
    expect(number, { read: undefined, resolve, reject });
    start();
  });
  return JSON.parse((await outcome).body as string) as T;
}
