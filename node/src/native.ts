/** The native module, by the types of `bindings/node`. */

import { loadNative } from "./loader.js";

/** What is set for one call alone, as the native module takes it. */
export interface NativeCallSettings {
  timeoutMs?: number;
  streamTimeoutMs?: number;
  maxRetries?: number;
  headers?: string[];
  paced?: boolean;
  bodyOnly?: boolean;
}

/** Where the calls of one JavaScript thread run. */
export interface NativeHub {
  /** What has happened, six values for each of it; or the length that `slots` must have for that. */
  drain(slots: Int32Array): unknown[] | number;
  /** What has come of a stream: how it ended, and chunks; or the length that `slots` must have; null if nothing has. */
  read(number: number, slots: Int32Array): readonly [end: string | null, chunks?: readonly string[]] | number | null;
  cancel(number: number): void;
  keepBody(number: number): void;
  /** Keeps the process and the function alive, or neither. */
  keepAlive(settle?: () => void): void;
  verify(number: number, directory: string): void;
}

/** A client of one organisation's conversations. */
export interface NativeClient {
  start(hub: NativeHub, number: number, operation: string, given: string, options?: NativeCallSettings): void;
  open(hub: NativeHub, number: number, operation: string, given: string, options?: NativeCallSettings): void;
  sync(
    hub: NativeHub,
    number: number,
    directory: string,
    given: string,
    settings: NativeCallSettings | undefined,
    told: boolean,
  ): void;
  close(): void;
}

export interface Native {
  /** `settle` is called when there is something to drain. It is kept by `keepAlive` alone. */
  Hub: new (
    settle: () => void,
  ) => NativeHub;
  Client: new (hub: NativeHub, settings: string, number?: number) => NativeClient;
}

let native: Native | undefined;

/** Loads the native module when it is first needed, so that reading names from the package costs nothing. */
export function nativeModule(): Native {
  native ??= loadNative() as Native;
  return native;
}
