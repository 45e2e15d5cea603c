import type { Arguments } from "./operation.js";
import type { CallOptions } from "./options.js";

/** Headers the official package takes in place of options. */
export interface RequestHeaders {
  "x-mongo-cluster-name"?: string | null | undefined;
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

const OPTIONS: readonly string[] = [
  "signal",
  "abortSignal",
  "timeoutMs",
  "streamTimeoutMs",
  "maxRetries",
  "headers",
] satisfies (keyof CallOptions)[];

/** Other names of arguments that hold the rest. */
const OTHER_NAMES: Readonly<Record<string, string>> = { queryParams: "query" };

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
  for (const [, alone] of rest) put(given, values[index++], alone);
  // The official package takes headers first and its options after them.
  const [one, other] = [options(values[index]), options(values[index + 1])];
  return { given, options: one === undefined || other === undefined ? (one ?? other) : { ...one, ...other } };
}

function put(given: Record<string, unknown>, value: unknown, alone: string | undefined): void {
  if (alone === undefined || value === null || value === undefined || isPlain(value)) Object.assign(given, value);
  else given[alone] = value;
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
    else if (part !== undefined) put(given, value, part[1]);
    else if (OPTIONS.includes(name)) options[name] = value;
    else given[name] = value;
  }
  return { given, options: options as CallOptions };
}

function options(given: unknown): CallOptions | undefined {
  if (!isObject(given)) return undefined;
  const names = Object.keys(given);
  if (names.length === 0 || names.some((name) => OPTIONS.includes(name))) return given;
  const headers = Object.entries(given).filter(([, value]) => value !== null && value !== undefined);
  return { headers: Object.fromEntries(headers) as Record<string, string> };
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
