/** Answers as they came, and what is made of them. */

import { DecodeError } from "./errors.js";
import type { Answer } from "./hub.js";
import { DecodeFault, type Operation } from "./operation.js";
import { parseRateLimitHeaders, type RateLimitInfo } from "./rate-limits.js";

/** A response as it came: status, headers and body. */
export class ApiResponse {
  /** HTTP status. */
  readonly status: number;
  readonly #answer: Answer;
  #headers: Headers | undefined;

  /** @internal */
  constructor(answer: Answer) {
    this.status = answer.status;
    this.#answer = answer;
  }

  /** Headers by name, in any case. */
  get headers(): Headers {
    if (this.#headers === undefined) {
      this.#headers = new Headers();
      for (const line of this.#answer.headers.split("\n")) {
        const colon = line.indexOf(":");
        if (colon > 0) this.#headers.append(line.slice(0, colon), line.slice(colon + 1));
      }
    }
    return this.#headers;
  }

  /** The server's identifier of the request, for its operators. */
  get requestId(): string | undefined {
    return this.headers.get("x-request-id") ?? undefined;
  }

  /** What the server says about the rate limit; undefined where it does not tell. */
  get rateLimit(): RateLimitInfo | undefined {
    return parseRateLimitHeaders(this.headers) ?? undefined;
  }

  /** The body as text, after decompression; empty where the operation answers with nothing. */
  text(): string {
    const { body } = this.#answer;
    return typeof body === "string" ? body : body.toString();
  }

  /** The body as bytes, after decompression. */
  bytes(): Uint8Array {
    const { body } = this.#answer;
    return typeof body === "string" ? Buffer.from(body) : body;
  }
}

/** Makes of a body what its operation promises. */
export function decode<T>(operation: Operation<T>, body: string | Buffer): T {
  if (typeof body !== "string") throw misfit(operation, "the text is not UTF-8");
  let value: unknown;
  try {
    value = body === "" ? null : JSON.parse(body);
  } catch (error) {
    const what = String(error).includes("end of JSON") || String(error).includes("Unterminated");
    throw misfit(operation, what ? "the JSON breaks off" : "the text is not JSON");
  }
  try {
    return operation.check(value);
  } catch (fault) {
    if (!(fault instanceof DecodeFault)) throw fault;
    throw misfit(operation, fault.path === "" ? fault.what : `at \`${fault.path}\`, ${fault.what}`);
  }
}

function misfit(operation: Operation<unknown>, what: string): DecodeError {
  const message = `the answer does not fit the API: ${what}; a newer version of this client may know it`;
  return new DecodeError(message, { operation: operation.name });
}
