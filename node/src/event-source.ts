/** A stream as it comes from the native door, a burst of events at a time. */

import { AbortError, type AmigoError, fromNative } from "./errors.js";
import { aborted, type Fault, type Origin, thrownAt } from "./failure.js";
import { type Came, expect, freshNumber, holdStream, leaveStream, readStream } from "./hub.js";
import type { Arguments, StreamOperation } from "./operation.js";
import { type CallOptions, signalOf } from "./options.js";
import { onAbort } from "./signals.js";

const OVER: Came<never> = { events: [], end: "" };

/** Whoever waits, for the stream to open or for events. */
interface Reader<E> {
  over?(came: Came<E>): void;
  reject(error: unknown): void;
}

/** A stream that is under way. Events wait on the native side until they are read; beyond a limit, the server waits. */
export class EventSource<E> {
  /** The header lines of the answer. */
  readonly opened: Promise<string>;
  readonly operation: string;
  readonly #read: StreamOperation<E>["read"];
  readonly #number = freshNumber();
  readonly #origin: Origin = {};
  #signal: AbortSignal | undefined;
  #stopListening: (() => void) | undefined;
  #reader: Reader<E> | undefined;
  #isOver = false;
  /** Set when it is aborted, until somebody is told. */
  #failure: AmigoError | undefined;

  constructor(
    operation: StreamOperation<E>,
    given: Arguments,
    options: CallOptions | undefined,
    send: (number: number, given: Arguments) => void,
  ) {
    Error.captureStackTrace(this.#origin);
    holdStream(this.#number);
    this.operation = operation.name;
    this.#read = operation.read;
    this.opened = new Promise((resolve, rejected) => {
      const reject = (error: unknown) => {
        this.#finish();
        rejected(thrownAt(this.#origin, error));
      };
      const begin = (given: Arguments) => {
        if (this.#isOver) return;
        try {
          send(this.#number, given);
          const opened = (headers: string) => {
            this.#reader = undefined;
            resolve(headers);
          };
          expect(this.#number, { read: undefined, resolve: opened, reject: (fault: Fault) => reject(fault()) });
        } catch (error) {
          reject(error);
        }
      };
      this.#reader = { reject };
      try {
        const signal = signalOf(this.operation, options);
        if (signal?.aborted) throw aborted(this.operation, signal.reason);
        this.#signal = signal;
        if (signal !== undefined) this.#stopListening = onAbort(signal, () => this.#abort());
        const completed = operation.complete(given);
        // What is read from elsewhere takes its time; everything else is sent at once.
        if (completed instanceof Promise) completed.then(begin, reject);
        else begin(completed);
      } catch (error) {
        reject(error);
      }
    });
  }

  /** Whether it was aborted, and nobody has been told. */
  get isAborted(): boolean {
    return this.#failure !== undefined;
  }

  /** What has come, or what comes next. To be called once it is open, by one reader at a time. */
  read(): Came<E> | Promise<Came<E>> {
    if (this.#failure !== undefined) {
      const failure = this.#failure;
      this.#failure = undefined;
      throw failure;
    }
    if (this.#isOver) return OVER;
    const came = readStream(this.#number, this.#read);
    if (came !== undefined) return this.#seen(came);
    return new Promise((resolve, reject) => {
      const settle = (came: Came<E>) => resolve(this.#seen(came));
      this.#reader = { over: settle, reject };
      expect(this.#number, { read: this.#read, resolve: settle, reject: (fault: Fault) => reject(fault()) });
    });
  }

  /** The error that ended it. */
  failure(end: string): unknown {
    return thrownAt(this.#origin, fromNative(end));
  }

  /** Closes the connection. Whoever waits learns that nothing more comes. */
  close(): void {
    if (this.#isOver) return;
    const reader = this.#reader;
    this.#finish();
    if (reader?.over !== undefined) reader.over(OVER);
    else if (reader !== undefined) {
      // Closing is no failure for those who do not wait for it to open.
      this.opened.catch(() => {});
      reader.reject(new AbortError("the stream was closed before it began", { operation: this.operation }));
    }
  }

  #abort(): void {
    const reader = this.#reader;
    const error = aborted(this.operation, this.#signal?.reason);
    thrownAt(this.#origin, error);
    this.#finish();
    if (reader === undefined) this.#failure = error;
    else reader.reject(error);
  }

  #seen(came: Came<E>): Came<E> {
    this.#reader = undefined;
    if (came.end !== null) this.#finish();
    return came;
  }

  #finish(): void {
    this.#isOver = true;
    this.#reader = undefined;
    this.#stopListening?.();
    leaveStream(this.#number);
  }
}
