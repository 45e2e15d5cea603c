import type { Arguments } from "./operation.js";
import { type CallOptions, OPTIONS } from "./options.js";

/** Headers the official package takes in place of options: names with a hyphen, which no option has. */
export interface RequestHeaders {
  [header: `${string}-${string}`]: string | null | undefined;
  signal?: never;
  abortSignal?: never;
  timeoutMs?: never;
  streamTimeoutMs?: never;
  maxRetries?: never;
  headers?: never;
}

/** Names of a method's ids, here and on the wire. */
type Ids = readonly (readonly [name: string, wire: string])[];

/**
 * The arguments that hold the rest, in the order of the form with ids first. What is given for one and has no fields of its
 * own stands for the field that is named with it.
 */
type Rest = readonly (readonly [name: "query" | "body", alone?: string])[];

/** Other names of arguments that hold the rest. */
const OTHER_NAMES: Readonly<Record<string, string>> = { queryParams: "query", input: "body" };

/**
 * Brings both forms of a call into one: `method(id, ..., body, query, options)`, and
 * `method({ id, ..., body, query, ...options })`.
 *
 * Whatever is not known stays among the arguments, where it is refused by its name.
 */
export function arranged(
  ids: Ids,
  rest: Rest,
  values: readonly unknown[],
): { given: Arguments; options: CallOptions | undefined } {
  const first = values[0];
  if (isObject(first) && (ids.length > 0 || isRequest(first, rest))) return fromRequest(ids, rest, first);
  const given: Record<string, unknown> = {};
  let index = 0;
  for (const [, wire] of ids) given[wire] = values[index++];
  for (const [name, alone] of rest) {
    // Where the official package has no query, its headers stand there.
    if (name === "query" && areHeaders(values[index])) break;
    put(given, values[index++], name, alone);
  }
  // The official package takes headers first and its options after them.
  const [one, other] = [options(values[index]), options(values[index + 1])];
  return { given, options: one === undefined || other === undefined ? (one ?? other) : { ...one, ...other } };
}

function put(given: Record<string, unknown>, value: unknown, name: string, alone: string | undefined): void {
  if (value === null || value === undefined) return;
  if (alone === undefined ? isObject(value) && !Array.isArray(value) : isPlain(value)) Object.assign(given, value);
  // Under the name of the argument it is refused by that name.
  else given[alone ?? name] = value;
}

/** Whether an object that comes first is a request, and not what to ask for. */
function isRequest(first: object, rest: Rest): boolean {
  return rest.some(([name]) => names(name).some((name) => name in first)) || OPTIONS.some((name) => name in first);
}

function names(name: string): string[] {
  return [name, ...Object.keys(OTHER_NAMES).filter((other) => OTHER_NAMES[other] === name)];
}

function fromRequest(ids: Ids, rest: Rest, request: Record<string, unknown>) {
  const given: Record<string, unknown> = {};
  const options: Record<string, unknown> = {};
  const wires = new Map(ids);
  for (const [name, value] of Object.entries(request)) {
    const wire = wires.get(name);
    const part = rest.find(([part]) => part === (OTHER_NAMES[name] ?? name));
    if (wire !== undefined) given[wire] = value;
    else if (part !== undefined) put(given, value, part[0], part[1]);
    else if (OPTIONS.includes(name)) options[name] = value;
    else given[name] = value;
  }
  return { given, options: options as CallOptions };
}

function options(given: unknown): CallOptions | undefined {
  if (given === undefined || given === null) return undefined;
  if (areHeaders(given)) return { headers: given as NonNullable<CallOptions["headers"]> };
  // What is no option is refused by its name when the call is made.
  return given as CallOptions;
}

/** Whether headers stand where options or a query might. */
function areHeaders(given: unknown): boolean {
  if (!isObject(given) || Array.isArray(given)) return false;
  if (Symbol.iterator in given) return true;
  const names = Object.keys(given);
  return names.length > 0 && names.every((name) => name.includes("-"));
}

function isPlain(value: unknown): boolean {
  if (!isObject(value)) return false;
  const prototype = Object.getPrototypeOf(value);
  // The objects of other contexts have another prototype, which is as plain.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
