/** What an operation returns that answers in events. */

import type { ConversationStream } from "./event-stream.js";
import type { ConversationEvent, InteractionCompleteEvent } from "./generated/models.js";

/**
 * A promise of a stream, kept when the server begins to answer. It can also be read like the stream itself.
 *
 * ```ts
 * for await (const event of client.conversations.interactWithConversation(id, "Hello")) console.log(event.type);
 * const stream = await client.conversations.interactWithConversation(id, "Hello");
 * console.log(stream.requestId, await stream.text());
 * ```
 */
export class StreamPromise extends Promise<ConversationStream> implements AsyncIterable<ConversationEvent> {
  /** What `then` makes is an ordinary promise. */
  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  readonly #stream: ConversationStream;

  /** @internal */
  constructor(stream: ConversationStream) {
    // This promise itself is never looked at: `then` looks at the stream, whose failure is told to whoever reads it first.
    super((resolve) => resolve(stream));
    this.#stream = stream;
  }

  [Symbol.asyncIterator](): ConversationStream {
    return this.#stream;
  }

  /** Closes the connection: there are no more events. Closing again does nothing. */
  close(): void {
    this.#stream.close();
  }

  /** Closes the connection at the end of the block: `await using stream = ...`. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.#stream.close();
  }

  /** See `ConversationStream.toArray`. */
  toArray(options?: { limit?: number }): Promise<ConversationEvent[]> {
    return this.#stream.toArray(options);
  }

  /** See `ConversationStream.textDeltas`. */
  textDeltas(): AsyncGenerator<string, void, undefined> {
    return this.#stream.textDeltas();
  }

  /** See `ConversationStream.complete`. */
  complete(): Promise<InteractionCompleteEvent> {
    return this.#stream.complete();
  }

  /** See `ConversationStream.text`. */
  text(): Promise<string> {
    return this.#stream.text();
  }

  /** See `ConversationStream.saveAudio`. */
  saveAudio(path: string): Promise<number> {
    return this.#stream.saveAudio(path);
  }

  // biome-ignore lint/suspicious/noThenProperty: a promise is what it is
  override then<R = ConversationStream, E = never>(
    fulfilled?: ((value: ConversationStream) => R | PromiseLike<R>) | null,
    rejected?: ((reason: unknown) => E | PromiseLike<E>) | null,
  ): Promise<R | E> {
    return this.#stream.open().then(fulfilled, rejected);
  }

  override catch<E = never>(
    rejected?: ((reason: unknown) => E | PromiseLike<E>) | null,
  ): Promise<ConversationStream | E> {
    return this.#stream.open().catch(rejected);
  }

  override finally(settled?: (() => void) | null): Promise<ConversationStream> {
    return this.#stream.open().finally(settled);
  }
}
