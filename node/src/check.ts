// The parts that the generated checks are put together from. A check looks at a parsed value in place and allocates nothing
// unless something is wrong or missing.

import { DecodeFault } from "./operation.js";

/** Takes a parsed value for what it was promised to be, or throws a `DecodeFault`. */
export type Check<T> = (value: unknown) => T;

/** A value of type `T` as far as is known before its fields have been checked. */
export type Unchecked<T> = { -readonly [Field in keyof T]?: unknown };

/** What is wrong with a field; nothing of its value is quoted. */
export function misfit(value: unknown, field: string, expected: string): DecodeFault {
  return value === undefined ? missing(field) : new DecodeFault(`expected ${expected}`, field);
}

function missing(field: string): DecodeFault {
  return new DecodeFault(`missing field \`${field}\``);
}

/** Checks what lies in a field, so that a fault in there says where. */
export function within<T>(field: string, value: unknown, check: Check<T>): T {
  if (value === undefined) throw missing(field);
  try {
    return check(value);
  } catch (fault) {
    throw placed(fault, field);
  }
}

function placed(fault: unknown, segment: string | number): unknown {
  return fault instanceof DecodeFault ? fault.within(segment) : fault;
}

export function object<T>(value: unknown): Unchecked<T> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new DecodeFault("expected an object");
  return value;
}

/** An object that may hold anything. */
export function record(value: unknown): Record<string, unknown> {
  return object<Record<string, unknown>>(value);
}

export function text(value: unknown): string {
  if (typeof value !== "string") throw new DecodeFault("expected a string");
  return value;
}

/** A whole number that is not negative and that JavaScript can hold without rounding it. */
export function count(value: unknown): number {
  if (typeof value !== "number" || !Number.isSafeInteger(value) || value < 0) {
    throw new DecodeFault("expected a whole number from 0 to 2^53-1");
  }
  return value;
}

export function nullable<T>(check: Check<T>): Check<T | null> {
  return (value) => (value === null ? null : check(value));
}

export function list<T>(check: Check<T>): Check<T[]> {
  return (value) => {
    if (!Array.isArray(value)) throw new DecodeFault("expected an array");
    let index = 0;
    try {
      for (; index < value.length; index++) check(value[index]);
    } catch (fault) {
      throw placed(fault, index);
    }
    return value as T[];
  };
}

/** An object whose names are data, such as tags. A fault in it does not say where: the names are private. */
export function dictionary<T>(check: Check<T>): Check<Record<string, T>> {
  return (value) => {
    const entries = object<Record<string, T>>(value);
    for (const name in entries) check(entries[name]);
    return entries as Record<string, T>;
  };
}

/** A list of exactly two. */
export function pair<A, B>(first: Check<A>, second: Check<B>): Check<[A, B]> {
  return (value) => {
    if (!Array.isArray(value) || value.length !== 2) throw new DecodeFault("expected an array of 2");
    let index = 0;
    try {
      first(value[0]);
      index = 1;
      second(value[1]);
    } catch (fault) {
      throw placed(fault, index);
    }
    return value as [A, B];
  };
}

/** An object whose `type` tells which check it must pass. One of a kind that is new is taken as it is. */
export function oneOf<T>(checks: Readonly<Record<string, Check<unknown>>>): Check<T> {
  const byType = new Map(Object.entries(checks));
  return (value) => {
    const { type } = object<{ type: string }>(value);
    if (typeof type !== "string") throw misfit(type, "type", "a string");
    byType.get(type)?.(value);
    return value as T;
  };
}

const [ZERO, NINE, DASH, COLON, DOT, T, Z] = ["0", "9", "-", ":", ".", "T", "Z"].map((c) => c.charCodeAt(0)) as [
  number,
  number,
  number,
  number,
  number,
  number,
  number,
];

/**
 * Whether this is an instant as the API usually writes it: `2026-02-14T07:30:00Z`, with or without a fraction, and on a day
 * that every month has. Others are the business of `instant`.
 */
export function isUtc(value: unknown): boolean {
  if (typeof value !== "string") return false;
  const last = value.length - 1;
  if (
    last < 19 ||
    last > 29 ||
    value.charCodeAt(last) !== Z ||
    value.charCodeAt(4) !== DASH ||
    value.charCodeAt(7) !== DASH ||
    value.charCodeAt(10) !== T ||
    value.charCodeAt(13) !== COLON ||
    value.charCodeAt(16) !== COLON ||
    digits(value, 0) < 0 ||
    digits(value, 2) < 0 ||
    !isBetween(digits(value, 5), 1, 12) ||
    !isBetween(digits(value, 8), 1, 28) ||
    !isBetween(digits(value, 11), 0, 23) ||
    !isBetween(digits(value, 14), 0, 59) ||
    !isBetween(digits(value, 17), 0, 59)
  ) {
    return false;
  }
  if (last === 19) return true;
  if (value.charCodeAt(19) !== DOT || last === 20) return false;
  for (let index = 20; index < last; index++) {
    const code = value.charCodeAt(index);
    if (code < ZERO || code > NINE) return false;
  }
  return true;
}

/** The number that two digits make, or something negative. */
function digits(value: string, index: number): number {
  const tens = value.charCodeAt(index) - ZERO;
  const ones = value.charCodeAt(index + 1) - ZERO;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
}

function isBetween(value: number, low: number, high: number): boolean {
  return value >= low && value <= high;
}

const INSTANT =
  /^(\d{4})-(\d\d)-(\d\d)[Tt ](?:[01]\d|2[0-3]):[0-5]\d(?::(?:[0-5]\d|60)(?:\.\d{1,9})?)?([Zz]|[+-]\d\d(?::?\d\d)?)?$/;

/**
 * An instant, as text. One without an offset is in UTC and gets a `Z`: without it, `new Date(...)` would take it for local
 * time.
 */
export function instant(value: unknown): string {
  const parts = typeof value === "string" ? INSTANT.exec(value) : null;
  if (parts === null || Number(parts[3]) < 1 || Number(parts[3]) > daysIn(Number(parts[1]), Number(parts[2]))) {
    throw new DecodeFault("expected an RFC 3339 timestamp");
  }
  return parts[4] === undefined ? `${parts[0]}Z` : parts[0];
}

function daysIn(year: number, month: number): number {
  if (month < 1 || month > 12) return 0;
  // Day 0 of the month that follows. Years before 100 would be taken for 19xx, which have the same leap years but 1900.
  return new Date(Date.UTC(year + 400, month, 0)).getUTCDate();
}
