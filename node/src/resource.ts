import type { Door } from "./door.js";
import { ConversationStream } from "./event-stream.js";
import type { ConversationEvent } from "./generated/models.js";
import type { Arguments, Operation, Page, PagedOperation, StreamOperation } from "./operation.js";
import type { CallOptions } from "./options.js";
import { AutoPager } from "./pages.js";
import { ApiPromise } from "./promise.js";
import { StreamPromise } from "./stream-promise.js";

/** What the classes of operations have in common. */
export abstract class Resource {
  readonly #door: Door;

  /** @internal */
  constructor(door: Door) {
    this.#door = door;
  }

  /** Calls an operation. */
  protected call<T>(operation: Operation<T>, given: Arguments, options?: CallOptions): ApiPromise<T> {
    return new ApiPromise(operation, this.#door.start(operation, given, options));
  }

  /** Calls an operation that answers in events. */
  protected stream(
    operation: StreamOperation<ConversationEvent>,
    given: Arguments,
    options?: CallOptions,
  ): StreamPromise {
    return new StreamPromise(new ConversationStream(this.#door.open(operation, given, options)));
  }

  /** Follows the pages of an operation; nothing is sent before somebody reads. */
  protected follow<P extends Page, I>(
    operation: PagedOperation<P, I>,
    given: Arguments,
    options?: CallOptions,
  ): AutoPager<P, I> {
    return new AutoPager(this.#door, operation, given, options);
  }
}
