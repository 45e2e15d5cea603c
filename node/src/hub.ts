/** Where the calls of this JavaScript thread run, and how their outcomes come back. */

import type { AsyncResource } from "node:async_hooks";
import { DecodeError, fromNative } from "./errors.js";
import type { Fault } from "./failure.js";
import { type NativeHub, nativeModule } from "./native.js";
import { Packed, type Reader } from "./packed.js";

/** What came of a call that was answered. */
export interface Answer<T> {
  readonly status: number;
  /** Header lines, separated by line feeds. */
  readonly headers: string;
  /** What the operation answers with; undefined if nothing is to be made of the body, or there is a fault in it. */
  readonly data: T | undefined;
  /** What is wrong with the body: the facts of an error as JSON. */
  readonly fault: string | undefined;
  /** The body, if it was asked for: text, or bytes where it is not UTF-8. */
  readonly body: string | Buffer | undefined;
}

/** What came of a stream. */
export interface Came<E> {
  readonly events: readonly E[];
  /** How it ended: empty if well, else the facts of an error as JSON; null while it goes on. */
  readonly end: string | null;
}

interface Waiting {
  readonly read: Reader<unknown> | undefined;
  // biome-ignore lint/suspicious/noExplicitAny: calls of all kinds wait side by side, and streams
  resolve(outcome: any): void;
  reject(fault: Fault): void;
}

/** A report about calls, or about a run, as JSON. */
type Report = (record: string) => void;

const FAILED = 0;
const REPORT = -1;
const OPENED = -2;
const CAME = -3;
/** How many values the native module tells of each thing that has happened. */
const VALUES = 6;

const waiting = new Map<number, Waiting>();
/** The numbers of streams whose ends have not been seen. */
const streams = new Set<number>();
const reports = new Map<number, Report>();
let hub: NativeHub | undefined;
let lastNumber = 0;
// Filled anew each time, and read before anything else runs.
let slots = new Int32Array(4096);
let streamed = new Int32Array(4096);
const packed = new Packed(slots);

/**
 * Where this module was loaded, which is where its hub belongs: made where the first client is, it would keep what
 * `AsyncLocalStorage` has there, of a request or a test, for as long as it lives, and loggers would run with that.
 */
const outside = asyncResource();

function asyncResource(): AsyncResource | undefined {
  try {
    const { AsyncResource } = require("node:async_hooks") as typeof import("node:async_hooks");
    return new AsyncResource("AmigoHub");
  } catch {
    // In a bundle nothing can be required, which the loader of the native module explains.
    return undefined;
  }
}

/** The hub of this thread, which is made when the first client is. */
export function nativeHub(): NativeHub {
  hub ??= outside?.runInAsyncScope(makeHub) ?? makeHub();
  return hub;
}

function makeHub(): NativeHub {
  return new (nativeModule().Hub)(settle);
}

/** A number that nothing under way has. */
export function freshNumber(): number {
  do {
    lastNumber = (lastNumber + 1) % 0xffff_ffff;
  } while (waiting.has(lastNumber) || streams.has(lastNumber) || reports.has(lastNumber));
  return lastNumber;
}

/** Expects the outcome of a call. Until it is there, or forgotten, the process does not end by itself. */
export function expect(number: number, outcome: Waiting): void {
  if (waiting.size === 0) nativeHub().keepAlive(settle);
  waiting.set(number, outcome);
}

/** Calls a call off, if it is still under way. */
export function callOff(number: number): boolean {
  if (!waiting.delete(number)) return false;
  nativeHub().cancel(number);
  if (waiting.size === 0) nativeHub().keepAlive();
  return true;
}

/** Keeps the number of a stream until its end has been seen, or it is called off. */
export function holdStream(number: number): void {
  streams.add(number);
}

/** Calls a stream off, if it goes on, and whoever waits for it: they are told nothing. */
export function leaveStream(number: number): void {
  if (!streams.delete(number)) return;
  if (!callOff(number)) nativeHub().cancel(number);
}

/** What has come of a stream, without waiting; undefined if nothing has: then `expect` it. */
export function readStream<E>(number: number, read: Reader<E[]>): Came<E> | undefined {
  const native = nativeHub();
  let came = native.read(number, streamed);
  while (typeof came === "number") {
    streamed = new Int32Array(2 * came);
    came = native.read(number, streamed);
  }
  if (came === null) return undefined;
  const [end, chunks] = came;
  if (end !== null) streams.delete(number);
  const events = chunks === undefined ? [] : read(packed.open(streamed, 0, chunks), 0);
  packed.close();
  return { events, end };
}

/** Asks for the body of a call, if it is still under way. */
export function keepBody(number: number): void {
  if (waiting.has(number)) nativeHub().keepBody(number);
}

/** Calls a run off, if it is still under way: it goes on until what it has pulled is in files. */
export function callOffRun(number: number): void {
  if (waiting.has(number)) nativeHub().cancel(number);
}

/** Passes on what a client reports, or what a run tells. */
export function listen(number: number, report: Report): void {
  reports.set(number, report);
}

/** Passes on no more of it. */
export function stopListening(number: number): void {
  reports.delete(number);
}

/** Settles everything that has finished since the last time: a burst costs one wake-up of the event loop. */
function settle(): void {
  const native = nativeHub();
  let news = native.drain(slots);
  while (typeof news === "number") {
    slots = new Int32Array(2 * news);
    news = native.drain(slots);
  }
  for (let at = 0; at < news.length; at += VALUES) {
    const number = news[at] as number;
    const status = news[at + 1] as number;
    const text = news[at + 2] as string;
    if (status === REPORT) {
      reports.get(number)?.(text);
      continue;
    }
    const outcome = waiting.get(number);
    if (outcome === undefined) continue;
    waiting.delete(number);
    if (status === FAILED) {
      outcome.reject(() => fromNative(text));
      continue;
    }
    if (status === OPENED) {
      outcome.resolve(text);
      continue;
    }
    const chunks = news[at + 3] as readonly string[] | string | undefined;
    const body = news[at + 5] as string | Buffer | undefined;
    let data: unknown;
    let fault: string | undefined;
    if (typeof chunks === "string") fault = chunks;
    else if (chunks !== undefined && outcome.read !== undefined) {
      try {
        data = outcome.read(packed.open(slots, news[at + 4] as number, chunks), 0);
      } catch (cause) {
        outcome.reject(() => new DecodeError("the answer could not be read, which is a fault of the SDK", { cause }));
        continue;
      }
    }
    if (status === CAME) {
      const end = (news[at + 2] ?? null) as string | null;
      if (end !== null) streams.delete(number);
      outcome.resolve({ events: data ?? [], end });
    } else outcome.resolve({ status, headers: text, data, fault, body });
  }
  packed.close();
  if (waiting.size === 0) native.keepAlive();
}
