/**
 * Answers as the native module hands them over: in slots and chunks, which `bindings/node/src/packed` describes.
 *
 * What they hold has been checked there, so that nothing is looked at twice.
 */

const NULL = -0x8000_0000;
const WHOLE = -1;
const KNOWN = -2;
/** The longest string that V8 copies, where it would refer into a longer one. */
const SHORT = 12;

/** Makes a value of what stands at a slot. */
export type Reader<T> = (it: Packed, at: number) => T;

/** Packed answers, one at a time. Places are counted from where the slots of the answer begin. */
export class Packed {
  #slots: Int32Array;
  #chunks: readonly string[] = [];
  #first = 0;
  #short: string[] = [];

  constructor(slots: Int32Array) {
    this.#slots = slots;
  }

  /** Turns to an answer. */
  open(slots: Int32Array, first: number, chunks: readonly string[]): this {
    this.#slots = slots;
    this.#first = first;
    this.#chunks = chunks;
    return this;
  }

  /** Lets go of the answers. */
  close(): void {
    this.#chunks = [];
    if (this.#short.length > 0) this.#short = [];
  }

  /** One string for all that are the same: names of senders, say. */
  #shared(text: string): string {
    const place = (text.charCodeAt(0) * 31 + text.charCodeAt(text.length - 1) + text.length) & 0xff;
    const known = this.#short[place];
    if (known === text) return known;
    this.#short[place] = text;
    return text;
  }

  isNull(at: number): boolean {
    return this.#slots[this.#first + at] === NULL;
  }

  /** Where the slots of an object begin. */
  position(at: number): number {
    return this.#slots[this.#first + at] as number;
  }

  /** The second half of a slot. */
  second(at: number): number {
    return this.#slots[this.#first + at + 1] as number;
  }

  text(at: number): string {
    const slot = this.#first + at;
    const chunk = this.#chunks[this.#slots[slot] as number] as string;
    const where = this.#slots[slot + 1] as number;
    if (where === WHOLE) return chunk;
    const text = chunk.substring(where & 0xffff, where >>> 16);
    return text.length <= SHORT && text.length > 0 ? this.#shared(text) : text;
  }

  /** A value of an open enum. */
  known<T extends string>(at: number, values: readonly T[]): T {
    const slot = this.#first + at;
    if (this.#slots[slot + 1] !== KNOWN) return this.text(at) as T;
    return values[this.#slots[slot] as number] as T;
  }

  boolean(at: number): boolean {
    return this.#slots[this.#first + at] === 1;
  }

  number(at: number): number {
    const slot = this.#first + at;
    return this.#slots[slot + 1] === 0 ? (this.#slots[slot] as number) : Number(this.text(at));
  }

  // biome-ignore lint/suspicious/noExplicitAny: whoever reads it says what it is
  json(at: number): any {
    return JSON.parse(this.text(at));
  }

  list<T>(at: number, read: Reader<T>): T[] {
    const first = this.position(at);
    const length = this.second(at);
    const list: T[] = [];
    for (let index = 0; index < length; index++) list.push(read(this, first + 2 * index));
    return list;
  }

  dictionary<T>(at: number, read: Reader<T>): Record<string, T> {
    const first = this.position(at);
    const length = this.second(at);
    const entries: Record<string, T> = {};
    for (let entry = 0; entry < length; entry++) {
      const name = this.text(first + 4 * entry);
      const value = read(this, first + 4 * entry + 2);
      // Assigned, this one would be the prototype.
      if (name === "__proto__")
        Object.defineProperty(entries, name, { value, configurable: true, enumerable: true, writable: true });
      else entries[name] = value;
    }
    return entries;
  }
}
