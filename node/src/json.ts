/** Arguments and settings as JSON, which must not turn them into something else. */

import { ConfigurationError, ValidationError } from "./errors.js";
import type { Arguments } from "./operation.js";

/** Half of a surrogate pair, which only JSON of text that is not well-formed escapes; two backslashes are one in the text. */
const LONE_SURROGATE = /(?:^|[^\\])(?:\\\\)*\\ud/;

/** The arguments of a call. */
export function encode(operation: string, given: Arguments): string {
  if (typeof operation !== "string") throw new ValidationError("`operation` must be a string");
  for (const name in given) if (isUnfit(given[name], 0)) throw unfit(operation, name, "cannot be sent");
  let json: string;
  try {
    json = JSON.stringify(given);
  } catch {
    const name = Object.keys(given).find((name) => !isEncodable(given[name])) ?? "arguments";
    throw unfit(operation, name, "cannot be sent");
  }
  // The first look costs little, and hardly ever finds anything.
  if (json.includes("\\ud") && LONE_SURROGATE.test(json)) {
    throw unfit(operation, nameOfIllFormed(given), "must be well-formed text");
  }
  return json;
}

/** The settings of a client. */
export function encodeSettings(settings: Readonly<Record<string, unknown>>): string {
  const strange = Object.keys(settings).find((name) =>
    ["function", "symbol", "bigint"].includes(typeof settings[name]),
  );
  if (strange !== undefined) throw new ConfigurationError(`\`${strange}\` cannot be a ${typeof settings[strange]}`);
  let json: string;
  try {
    json = JSON.stringify(settings);
  } catch (cause) {
    const name = Object.keys(settings).find((name) => !isEncodable(settings[name]));
    throw new ConfigurationError(`\`${name}\` is not a value of a setting`, { cause });
  }
  if (LONE_SURROGATE.test(json)) {
    throw new ConfigurationError(`\`${nameOfIllFormed(settings)}\` must be well-formed text`);
  }
  return json;
}

/** Deeper than anything that is sent. What refers to itself is refused by `JSON.stringify`. */
const DEEP = 8;

/** Whether JSON would turn it into null or nothing, or leave it out, as if it had not been given. */
function isUnfit(value: unknown, depth: number): boolean {
  switch (typeof value) {
    case "number":
      return !Number.isFinite(value);
    case "bigint":
    case "function":
    case "symbol":
      return true;
    case "object": {
      if (value === null || depth > DEEP || typeof (value as { toJSON?: unknown }).toJSON === "function") return false;
      if (ArrayBuffer.isView(value)) return true;
      const inner = Object.values(value);
      if (inner.length === 0) return isOpaque(value);
      return inner.some((value) => isUnfit(value, depth + 1));
    }
    default:
      return false;
  }
}

/** Whether there is something in it that JSON does not see: of a `Map`, a `Set` or a promise it makes `{}`. */
function isOpaque(value: object): boolean {
  return !Array.isArray(value) && Object.prototype.toString.call(value) !== "[object Object]";
}

function isEncodable(value: unknown): boolean {
  try {
    JSON.stringify(value);
    return true;
  } catch {
    return false;
  }
}

function nameOfIllFormed(given: Readonly<Record<string, unknown>>): string {
  return Object.keys(given).find((name) => LONE_SURROGATE.test(JSON.stringify(given[name]) ?? "")) ?? "arguments";
}

function unfit(operation: string, name: string, why: string): ValidationError {
  const details = [{ loc: [name], msg: why, type: "json" }];
  return new ValidationError(`nothing was sent, because \`${name}\` ${why}`, { operation, details });
}
