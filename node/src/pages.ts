/** Following pages, with the next one fetched while this one is read. */

import type { CallUnderWay, Door } from "./door.js";
import { DecodeError } from "./errors.js";
import type { Arguments, Page, PagedOperation } from "./operation.js";
import type { CallOptions } from "./options.js";
import { dataOf } from "./response.js";

/**
 * Every item from a page on, to be read with `for await`. It can be read more than once; each time starts anew.
 *
 * The next page is fetched while one is read, so that at most two are held. Leaving the loop calls off what was fetched
 * ahead. Requests are paced to the documented rate limit, save against a server on this machine.
 */
export class AutoPager<P extends Page, I> implements AsyncIterable<I> {
  readonly #door: Door;
  readonly #operation: PagedOperation<P, I>;
  readonly #given: Arguments;
  readonly #options: CallOptions | undefined;

  /** @internal */
  constructor(door: Door, operation: PagedOperation<P, I>, given: Arguments, options: CallOptions | undefined) {
    this.#door = door;
    this.#operation = operation;
    this.#given = given;
    this.#options = options;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<I, void, undefined> {
    for await (const page of this.pages()) yield* this.#operation.items(page);
  }

  /** The pages themselves. */
  async *pages(): AsyncGenerator<P, void, undefined> {
    let given = this.#given;
    let call = this.#fetch(given);
    try {
      for (;;) {
        const page = dataOf(this.#operation, await call.answer);
        const following = this.#after(page, given);
        if (following === undefined) {
          yield page;
          return;
        }
        given = following;
        call = this.#fetch(given);
        // Whoever leaves never looks at it; whoever stays does below.
        call.answer.catch(() => {});
        yield page;
      }
    } finally {
      // Does nothing where it is done.
      call.cancel();
    }
  }

  /**
   * Reads the items into an array.
   *
   * @param limit How many at most; all unless set.
   */
  async toArray({ limit = Number.POSITIVE_INFINITY }: { limit?: number } = {}): Promise<I[]> {
    const items: I[] = [];
    if (limit <= 0) return items;
    for await (const page of this.pages()) {
      for (const item of this.#operation.items(page)) {
        items.push(item);
        if (items.length >= limit) return items;
      }
    }
    return items;
  }

  #fetch(given: Arguments): CallUnderWay<P> {
    return this.#door.start(this.#operation, given, this.#options, true);
  }

  /** The arguments of the page that follows; undefined after the last. */
  #after(page: P, given: Arguments): Arguments | undefined {
    if (!page.has_more) return undefined;
    const token = page.continuation_token;
    const before = typeof given["continuation_token"] === "number" ? given["continuation_token"] : 0;
    if (token === null || token <= before) {
      // Going on would repeat pages for ever or leave some out.
      throw new DecodeError("the answer says that there is more, but its continuation token does not lead on", {
        operation: this.#operation.name,
      });
    }
    return { ...given, continuation_token: token };
  }
}
