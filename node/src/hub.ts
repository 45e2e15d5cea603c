/** Where the calls of this JavaScript thread run, and how their outcomes come back. */

import { fromNative } from "./errors.js";
import { type NativeHub, nativeModule } from "./native.js";

/** An answer as the native module gives it. */
export interface Answer {
  readonly status: number;
  /** Header lines, separated by line feeds. */
  readonly headers: string;
  /** Text, or bytes where it is not UTF-8. */
  readonly body: string | Buffer;
}

interface Waiting {
  resolve(answer: Answer): void;
  reject(error: unknown): void;
}

/** A report about calls, as JSON. */
type Report = (record: string) => void;

const FAILED = 0;
const REPORT = -1;

const waiting = new Map<number, Waiting>();
const reports = new Map<number, Report>();
let hub: NativeHub | undefined;
let lastNumber = 0;

/** The hub of this thread, which is made when the first client is. */
export function nativeHub(): NativeHub {
  hub ??= new (nativeModule().Hub)(settle);
  return hub;
}

/** A number that nothing under way has. */
export function freshNumber(): number {
  do {
    lastNumber = (lastNumber + 1) % 0xffff_ffff;
  } while (waiting.has(lastNumber) || reports.has(lastNumber));
  return lastNumber;
}

/** Expects the outcome of a call. Until it is there, or forgotten, the process does not end by itself. */
export function expect(number: number, outcome: Waiting): void {
  if (waiting.size === 0) nativeHub().keepAlive(true);
  waiting.set(number, outcome);
}

/** Calls a call off, if it is still under way. */
export function callOff(number: number): boolean {
  if (!waiting.delete(number)) return false;
  nativeHub().cancel(number);
  if (waiting.size === 0) nativeHub().keepAlive(false);
  return true;
}

/** Passes on what a client reports. */
export function listen(number: number, report: Report): void {
  reports.set(number, report);
}

/** Passes on no more of what a client reports. */
export function stopListening(number: number): void {
  reports.delete(number);
}

/** Settles everything that has finished since the last time: a burst costs one wake-up of the event loop. */
function settle(): void {
  const news = nativeHub().drain();
  for (let at = 0; at < news.length; at += 4) {
    const number = news[at] as number;
    const status = news[at + 1] as number;
    if (status === REPORT) {
      reports.get(number)?.(news[at + 2] as string);
      continue;
    }
    const outcome = waiting.get(number);
    if (outcome === undefined) continue;
    waiting.delete(number);
    if (status === FAILED) outcome.reject(fromNative(news[at + 2] as string));
    else outcome.resolve({ status, headers: news[at + 2] as string, body: news[at + 3] as string | Buffer });
  }
  if (waiting.size === 0) nativeHub().keepAlive(false);
}
