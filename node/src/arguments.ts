import type { Arguments } from "./operation.js";
import type { CallOptions } from "./options.js";

/** Headers the official package takes in place of options. */
export interface RequestHeaders {
  "x-mongo-cluster-name"?: string | null | undefined;
  signal?: never;
  timeoutMs?: never;
  maxRetries?: never;
  headers?: never;
}

/** Names of a method's ids, here and on the wire. */
type Ids = readonly (readonly [name: string, wire: string])[];

const OPTIONS: readonly string[] = ["signal", "timeoutMs", "maxRetries", "headers"] satisfies (keyof CallOptions)[];

/**
 * Brings both forms of a call into one: `method(id, ..., query, options)`, and `method({ id, ..., query, ...options })`.
 *
 * Whatever is not known stays among the arguments, where it is refused by its name.
 */
export function arranged(
  ids: Ids,
  rest: "query" | "body" | undefined,
  values: readonly unknown[],
): { given: Arguments; options: CallOptions | undefined } {
  const first = values[0];
  if (isObject(first) && (ids.length > 0 || isRequest(first, rest))) return fromRequest(ids, rest, first);
  const given: Record<string, unknown> = {};
  let index = 0;
  for (const [, wire] of ids) given[wire] = values[index++];
  if (rest !== undefined) Object.assign(given, values[index++]);
  return { given, options: options(values[index]) };
}

/** Whether an object that comes first is a request, and not what to ask for. */
function isRequest(first: object, rest: string | undefined): boolean {
  return (rest !== undefined && rest in first) || OPTIONS.some((name) => name in first);
}

function fromRequest(ids: Ids, rest: string | undefined, request: Record<string, unknown>) {
  const given: Record<string, unknown> = {};
  const options: Record<string, unknown> = {};
  const wires = new Map(ids);
  for (const [name, value] of Object.entries(request)) {
    const wire = wires.get(name);
    if (wire !== undefined) given[wire] = value;
    else if (name === rest) Object.assign(given, value);
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

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
