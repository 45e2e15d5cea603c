/** What happens in a conversation, as it happens. */

import { ConfigurationError, DecodeError } from "./errors.js";
import type { EventSource } from "./event-source.js";
import type { ConversationEvent, InteractionCompleteEvent } from "./generated/models.js";
import type { RateLimitInfo } from "./rate-limits.js";
import { HeaderLines } from "./response.js";

/** Streams that were dropped without being read to the end: nobody will, so that their connections are closed. */
const dropped = new FinalizationRegistry<EventSource<ConversationEvent>>((source) => source.close());

/**
 * The events of a conversation that is created or interacted with, to be read once, with `for await`.
 *
 * Leaving the loop closes the connection. An event that tells of a failure before the interaction was complete comes as the
 * error it is, and so does an end before that.
 */
export class ConversationStream implements AsyncIterableIterator<ConversationEvent> {
  readonly #source: EventSource<ConversationEvent>;
  #head: HeaderLines | undefined;
  #events: readonly ConversationEvent[] = [];
  #at = 0;
  /** How it ended, once that has come: it is told after the events. */
  #end: string | null = null;
  /** Whoever reads while others wait has to wait for its turn. */
  #waiting = 0;
  #turn: Promise<unknown> = Promise.resolve();

  /** @internal */
  constructor(source: EventSource<ConversationEvent>) {
    this.#source = source;
    dropped.register(this, source, source);
  }

  /** @internal */
  async open(): Promise<this> {
    this.#head ??= new HeaderLines(await this.#source.opened);
    return this;
  }

  /** Headers of the answer; empty until the stream has begun. */
  get headers(): Headers {
    return this.#head?.headers ?? new Headers();
  }

  /** The server's identifier of the request, for its operators. */
  get requestId(): string | undefined {
    return this.#head?.requestId;
  }

  /** What the server says about the rate limit; undefined where it does not tell. */
  get rateLimit(): RateLimitInfo | undefined {
    return this.#head?.rateLimit;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  /** The next event. */
  next(): Promise<IteratorResult<ConversationEvent, undefined>> {
    if (this.#waiting === 0 && this.#at < this.#events.length && !this.#source.isAborted) {
      return Promise.resolve({ done: false, value: this.#events[this.#at++] as ConversationEvent });
    }
    const further = () => this.#further();
    const turn = this.#waiting++ === 0 ? further() : this.#turn.then(further, further);
    this.#turn = turn;
    return turn;
  }

  /** Closes the connection: there are no more events. */
  async return(): Promise<IteratorResult<ConversationEvent, undefined>> {
    this.close();
    return { done: true, value: undefined };
  }

  /** Closes the connection: there are no more events. Closing again does nothing. */
  close(): void {
    this.#source.close();
    this.#finish();
  }

  /** Closes the connection at the end of the block: `await using stream = await ...`. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.close();
  }

  /**
   * Reads the events into an array.
   *
   * @param limit How many at most; all unless set. Then the connection is closed.
   */
  async toArray({ limit = Number.POSITIVE_INFINITY }: { limit?: number } = {}): Promise<ConversationEvent[]> {
    const events: ConversationEvent[] = [];
    if (limit <= 0) {
      this.close();
      return events;
    }
    for await (const event of this) {
      events.push(event);
      if (events.length >= limit) break;
    }
    return events;
  }

  /** The pieces of the agent's message as they come, and nothing else. Where speech was asked for, they are Base64. */
  async *textDeltas(): AsyncGenerator<string, void, undefined> {
    for await (const event of this) {
      if (event.type === "new-message") yield event.message;
    }
  }

  /** Reads to the end, for the outcome alone: the whole message, and whether the conversation is finished. */
  async complete(): Promise<InteractionCompleteEvent> {
    let outcome: InteractionCompleteEvent | undefined;
    for await (const event of this) {
      if (event.type === "interaction-complete") outcome = event;
    }
    if (outcome !== undefined) return outcome;
    throw new DecodeError("the stream has no outcome; was it read before?", { operation: this.#source.operation });
  }

  /** Reads to the end, for the text of the agent's message alone; of speech, its transcript. */
  async text(): Promise<string> {
    return (await this.complete()).full_message;
  }

  /**
   * Reads to the end and keeps the agent's speech in a file: 16-bit PCM without a header. The file is there once all of it is.
   *
   * @returns The number of bytes.
   * @throws {DecodeError} The message is no audio: speech was not asked for.
   * @throws {ConfigurationError} The file cannot be written.
   */
  async saveAudio(path: string): Promise<number> {
    // Few programs need it, and it takes its time to load.
    const { open, rename, rm } = require("node:fs/promises") as typeof import("node:fs/promises");
    const part = `${path}.part`;
    const file = await open(part, "w").catch(unwritten);
    let length = 0;
    try {
      for await (const piece of this.textDeltas()) {
        const audio = this.#audio(piece);
        await file.writeFile(audio).catch(unwritten);
        length += audio.length;
      }
      await file.close();
      await rename(part, path).catch(unwritten);
    } catch (error) {
      await file.close().catch(() => {});
      await rm(part, { force: true }).catch(() => {});
      throw error;
    } finally {
      this.close();
    }
    return length;
  }

  #audio(piece: string): Buffer {
    if (/^[A-Za-z0-9+/]*={0,2}$/.test(piece) && piece.length % 4 === 0) return Buffer.from(piece, "base64");
    const { operation } = this.#source;
    throw new DecodeError("a piece of the message is not Base64; was speech asked for?", { operation });
  }

  async #further(): Promise<IteratorResult<ConversationEvent, undefined>> {
    try {
      if (this.#head === undefined) await this.open();
      for (;;) {
        // Aborting acts at once, and not after what has come before.
        if (this.#at < this.#events.length && !this.#source.isAborted) {
          return { done: false, value: this.#events[this.#at++] as ConversationEvent };
        }
        if (this.#end !== null && !this.#source.isAborted) {
          const end = this.#end;
          this.#finish();
          if (end === "") return { done: true, value: undefined };
          throw this.#source.failure(end);
        }
        this.#events = [];
        const came = await this.#source.read();
        this.#events = came.events;
        this.#at = 0;
        this.#end = came.end;
      }
    } finally {
      this.#waiting--;
    }
  }

  #finish(): void {
    this.#events = [];
    this.#at = 0;
    this.#end = "";
    dropped.unregister(this.#source);
  }
}

function unwritten(cause: NodeJS.ErrnoException): never {
  throw new ConfigurationError(`the audio cannot be written: ${cause.code ?? cause.message}`, { cause });
}
