/** Answers as they came, and what is made of them. */

import { ConfigurationError, DecodeError, fromNative } from "./errors.js";
import type { Answer } from "./hub.js";
import type { Operation } from "./operation.js";
import { parseRateLimitHeaders, type RateLimitInfo } from "./rate-limits.js";

/** The headers of an answer. */
export class HeaderLines {
  readonly #lines: string;
  #headers: Headers | undefined;

  /** @internal */
  constructor(lines: string) {
    this.#lines = lines;
  }

  /** Headers by name, in any case. */
  get headers(): Headers {
    if (this.#headers === undefined) {
      this.#headers = new Headers();
      for (const line of this.#lines.split("\n")) {
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
}

/** What came beside the body: status and headers. */
export class ResponseHead extends HeaderLines {
  /** HTTP status. */
  readonly status: number;

  /** @internal */
  constructor(answer: Answer<unknown>) {
    super(answer.headers);
    this.status = answer.status;
  }
}

/** A response as it came: status, headers and body. */
export class ApiResponse extends ResponseHead {
  readonly #body: string | Buffer;

  /** @internal */
  constructor(answer: Answer<unknown>) {
    super(answer);
    if (answer.body === undefined) {
      throw new ConfigurationError(
        "the body is gone; call `asResponse` right after the method, before the answer comes",
      );
    }
    this.#body = answer.body;
  }

  /** The body as text, after decompression; empty where the operation answers with nothing. */
  text(): string {
    return typeof this.#body === "string" ? this.#body : this.#body.toString();
  }

  /** The body as bytes, after decompression. */
  bytes(): Uint8Array {
    return typeof this.#body === "string" ? Buffer.from(this.#body) : this.#body;
  }
}

/** What an operation promises, of what has come. */
export function dataOf<T>(operation: Operation<T>, answer: Answer<T>): T {
  if (answer.fault !== undefined) throw fromNative(answer.fault);
  if (operation.read !== undefined) return answer.data as T;
  try {
    return (answer.body === "" ? undefined : JSON.parse(answer.body as string)) as T;
  } catch {
    throw new DecodeError("the answer is not JSON", { operation: operation.name });
  }
}
