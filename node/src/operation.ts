/** Arguments of an operation by their names on the wire, side by side: `{ conversation_id, limit, ... }`. */
export type Arguments = Readonly<Record<string, unknown>>;

/** What a generated method needs to know of its operation. */
export interface Operation<T> {
  /** Its name at the native door, such as `get_messages`. */
  readonly name: string;
  /**
   * Takes a parsed answer for what it was promised to be, in place: absent nullable fields become null.
   *
   * @throws {DecodeFault} It is something else.
   */
  readonly check: (value: unknown) => T;
}

/** A page, as every operation that has pages answers. */
export interface Page {
  readonly has_more: boolean;
  readonly continuation_token: number | null;
}

/** An operation whose answer is one page of many. */
export interface PagedOperation<P extends Page, I> extends Operation<P> {
  /** The items of a page. */
  readonly items: (page: P) => readonly I[];
}

/**
 * Thrown by a check: what was expected, and where. It quotes no value and never leaves the package.
 *
 * A check that calls another for what lies inside adds the way there as the fault passes: `fault.within("messages", 3)`.
 */
export class DecodeFault {
  /**
   * @param what What is wrong, such as ``missing field `id` `` or `expected a string`.
   * @param path Where, such as `messages[3].id`; empty for the answer itself.
   */
  constructor(
    readonly what: string,
    readonly path = "",
  ) {}

  /** The same fault, seen from what holds the place it is at. */
  within(...segments: readonly (string | number)[]): DecodeFault {
    let path = "";
    for (const segment of segments) {
      path += typeof segment === "number" ? `[${segment}]` : path === "" ? segment : `.${segment}`;
    }
    const joint = this.path === "" || this.path.startsWith("[") ? "" : ".";
    return new DecodeFault(this.what, `${path}${joint}${this.path}`);
  }
}
