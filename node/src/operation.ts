import type { Reader } from "./packed.js";

/** Arguments of an operation by their names on the wire, side by side: `{ conversation_id, limit, ... }`. */
export type Arguments = Readonly<Record<string, unknown>>;

/** What a generated method needs to know of its operation. */
export interface Operation<T> {
  /** Its name at the native door, such as `get_messages`. */
  readonly name: string;
  /** Makes the answer of what came packed; without it, the body is taken for JSON of any kind. */
  readonly read?: Reader<T>;
}

/** A page, as every operation that has pages answers. */
export interface Page {
  readonly has_more: boolean;
  readonly continuation_token: number | null;
}

/** An operation whose answer is one page of many. */
export interface PagedOperation<P extends Page, I> extends Operation<P> {
  readonly read: Reader<P>;
  /** The items of a page. */
  readonly items: (page: P) => readonly I[];
}

/** An operation that answers in events. */
export interface StreamOperation<E> {
  readonly name: string;
  /** Makes the events of what came packed. */
  readonly read: Reader<E[]>;
  /** Fills in what goes without saying, and brings what is said into the form of the native door. */
  readonly complete: (given: Arguments) => Arguments | Promise<Arguments>;
}
