/** What a call returns: a promise of the answer, through which the whole response can be had too. */

import type { CallUnderWay } from "./door.js";
import type { Operation } from "./operation.js";
import { ApiResponse, dataOf, ResponseHead } from "./response.js";

/** An answer together with what came beside it. */
export interface WithResponse<T> {
  readonly data: T;
  readonly response: ResponseHead;
}

/**
 * A promise of an operation's answer.
 *
 * ```ts
 * const { data, response } = await client.conversations.getConversations().withResponse();
 * console.log(data.conversations.length, response.rateLimit?.remaining);
 * ```
 */
export class ApiPromise<T> extends Promise<T> {
  /** What `then` makes is an ordinary promise. */
  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  readonly #operation: Operation<T>;
  readonly #call: CallUnderWay<T>;
  #data: Promise<T> | undefined;

  /** @internal */
  constructor(operation: Operation<T>, call: CallUnderWay<T>) {
    // This promise itself is never looked at: `then` looks at the answer, and decodes it only if somebody asks.
    super((resolve) => resolve(undefined as T));
    this.#operation = operation;
    this.#call = call;
  }

  #decoded(): Promise<T> {
    this.#data ??= this.#call.answer.then((answer) => dataOf(this.#operation, answer));
    return this.#data;
  }

  /** The answer together with status, headers and rate limit. */
  async withResponse(): Promise<WithResponse<T>> {
    // One after the other: an error points at those who wait only where nobody else waits for the same.
    const data = await this.#decoded();
    return { data, response: new ResponseHead(await this.#call.answer) };
  }

  /** The response as it came, with its bytes. To be called right after the method: later the bytes are gone. */
  async asResponse(): Promise<ApiResponse> {
    this.#call.keepBody();
    return new ApiResponse(await this.#call.answer);
  }

  // biome-ignore lint/suspicious/noThenProperty: a promise is what it is
  override then<R = T, E = never>(
    fulfilled?: ((value: T) => R | PromiseLike<R>) | null,
    rejected?: ((reason: unknown) => E | PromiseLike<E>) | null,
  ): Promise<R | E> {
    return this.#decoded().then(fulfilled, rejected);
  }

  override catch<E = never>(rejected?: ((reason: unknown) => E | PromiseLike<E>) | null): Promise<T | E> {
    return this.#decoded().catch(rejected);
  }

  override finally(settled?: (() => void) | null): Promise<T> {
    return this.#decoded().finally(settled);
  }
}
