/** The client. */

import { Door } from "./door.js";
import { ConfigurationError } from "./errors.js";
import { ConversationStream } from "./event-stream.js";
import { ConversationResource } from "./generated/conversations.js";
import type { ConversationEvent } from "./generated/models.js";
import { OrganizationResource } from "./generated/organization.js";
import { conversationEvent } from "./generated/readers.js";
import { ServiceResource } from "./generated/services.js";
import { UserResource } from "./generated/users.js";
import type { Logger } from "./logging.js";
import type { Arguments } from "./operation.js";
import type { CallOptions } from "./options.js";
import type { Reader } from "./packed.js";
import { ApiPromise } from "./promise.js";
import { StreamPromise } from "./stream-promise.js";

const readEvents: Reader<ConversationEvent[]> = (it, at) => it.list(at, conversationEvent);

/** Settings of a client. What is not set here is taken from the environment, where it has a variable. */
export interface AmigoClientOptions {
  /** The API key (`AMIGO_API_KEY`). */
  apiKey?: string | undefined;
  /** Identifier of the API key (`AMIGO_API_KEY_ID`). */
  apiKeyId?: string | undefined;
  /** The user to sign in as (`AMIGO_USER_ID`). */
  userId?: string | undefined;
  /** The organisation (`AMIGO_ORGANIZATION_ID`). */
  organizationId?: string | undefined;
  /** Another name for `organizationId`. */
  orgId?: string | undefined;
  /** Where the API is (`AMIGO_BASE_URL`); `https://api.amigo.ai` unless set. Must be https, or http on this machine. */
  baseUrl?: string | undefined;
  /** A token that was had elsewhere, in place of an API key. It cannot be renewed. */
  bearerToken?: string | undefined;
  /** How long a call may take, with all its attempts, in milliseconds; of a stream, until it begins; 60,000 unless set. */
  timeoutMs?: number | undefined;
  /** How long connecting may take, in milliseconds; 10,000 unless set. */
  connectTimeoutMs?: number | undefined;
  /** How long a stream may pause, in milliseconds; 300,000 unless set. */
  streamTimeoutMs?: number | undefined;
  /** How often a call is tried again at most; 2 unless set. */
  maxRetries?: number | undefined;
  /** The official package's way to say `maxRetries`. */
  retry?: RetryOptions | undefined;
  /** The longest answer that is taken, in bytes after decompression; 256 MiB unless set. */
  maxResponseBytes?: number | undefined;
  /** Whether following pages keeps to the documented rate limits; it does, save against this machine, unless set. */
  pacing?: boolean | undefined;
  /** Name and version of the program, put before the SDK's own in the `User-Agent` header. */
  userAgent?: string | undefined;
  /** Takes reports about the calls: no key, token, signed URL or message text is in them. */
  logger?: Logger | undefined;
}

/** The official package's name for the settings of a client. */
export type AmigoSdkConfig = AmigoClientOptions;

/** How often a call is tried, and how long is waited in between. After which failures is the client's own business. */
export interface RetryOptions {
  /** How often a call is made at most: `maxRetries` plus one. */
  maxAttempts?: number | undefined;
  /** Milliseconds to wait at most before the second attempt, doubled with every further one; 250 unless set, and 0 not to wait. */
  backoffBaseMs?: number | undefined;
  /** Milliseconds to wait at most before any attempt; 30,000 unless set. */
  maxDelayMs?: number | undefined;
  /** Not used: 408, 429, 500, 502, 503 and 504 are tried again. */
  retryOnStatus?: Set<number> | undefined;
  /** Not used: GET is tried again, and POST where the server says when or nothing was sent. */
  retryOnMethods?: Set<string> | undefined;
}

/** What a client was set up with. The secrets can be read, but are not shown by `console.log` or JSON. */
export interface AmigoClientConfig {
  readonly organizationId: string;
  readonly orgId: string;
  readonly baseUrl: string;
  readonly userId: string | undefined;
  readonly apiKeyId: string | undefined;
  readonly apiKey: string | undefined;
}

const DEFAULT_BASE_URL = "https://api.amigo.ai";
const SETTINGS = [
  "timeoutMs",
  "connectTimeoutMs",
  "streamTimeoutMs",
  "maxRetries",
  "retry",
  "maxResponseBytes",
  "pacing",
  "userAgent",
  "logger",
  "bearerToken",
  "apiKey",
  "apiKeyId",
  "userId",
  "organizationId",
  "orgId",
  "baseUrl",
] as const satisfies (keyof AmigoClientOptions)[];

/** The native side of a client, for this package alone. */
export let doorOf: (client: AmigoClient) => Door;

/**
 * A client of one organisation's conversations, signed in as one user.
 *
 * ```ts
 * const client = new AmigoClient(); // with AMIGO_API_KEY and its like in the environment
 * for await (const conversation of client.conversations.iterate()) console.log(conversation.id);
 * ```
 *
 * It keeps no process alive: a program ends by itself when its last call is done.
 */
export class AmigoClient {
  static {
    doorOf = (client) => {
      if (typeof client === "object" && client !== null && #door in client) return client.#door;
      throw new ConfigurationError("`client` must be an AmigoClient");
    };
  }

  /** The operations on conversations. */
  readonly conversations: ConversationResource;
  /** The operations on services. */
  readonly services: ServiceResource;
  /** The operations on users. */
  readonly users: UserResource;
  /** The operations on the organisation. */
  readonly organization: OrganizationResource;
  /** What the client was set up with. */
  readonly config: AmigoClientConfig;
  readonly #door: Door;

  /**
   * Makes a client. Nothing is sent yet.
   *
   * @throws {ConfigurationError} A setting is missing or wrong; the message names it.
   */
  constructor(options: AmigoClientOptions = {}) {
    if (typeof options !== "object" || options === null) throw new ConfigurationError("`options` must be an object");
    for (const name of Object.keys(options)) {
      if (!(SETTINGS as readonly string[]).includes(name)) throw new ConfigurationError(`\`${name}\` is not a setting`);
    }
    const { orgId, organizationId = orgId, bearerToken, retry, logger, ...rest } = options;
    if (logger !== undefined && typeof logger !== "function") {
      throw new ConfigurationError("`logger` must be a function");
    }
    const signIn = bearerToken === undefined ? credentials(rest) : { bearerToken };
    const organization = required("organizationId", organizationId, "AMIGO_ORGANIZATION_ID");
    const baseUrl = found(rest.baseUrl, "AMIGO_BASE_URL") ?? DEFAULT_BASE_URL;
    const maxRetries = rest.maxRetries ?? retries(retry);
    const { timeoutMs, connectTimeoutMs, streamTimeoutMs, maxResponseBytes, pacing, userAgent } = rest;
    this.#door = new Door(
      {
        ...signIn,
        organizationId: organization,
        baseUrl,
        timeoutMs,
        connectTimeoutMs,
        streamTimeoutMs,
        maxRetries,
        backoffBaseMs: retry?.backoffBaseMs,
        maxDelayMs: retry?.maxDelayMs,
        maxResponseBytes,
        pacing,
        userAgent,
      },
      logger,
    );
    this.config = config({ organizationId: organization, baseUrl, ...signIn });
    this.conversations = new ConversationResource(this.#door);
    this.services = new ServiceResource(this.#door);
    this.users = new UserResource(this.#door);
    this.organization = new OrganizationResource(this.#door);
  }

  /** Another name for `conversations`. */
  get conversation(): ConversationResource {
    return this.conversations;
  }

  /** Another name for `services`. */
  get service(): ServiceResource {
    return this.services;
  }

  /** Another name for `users`. */
  get user(): UserResource {
    return this.users;
  }

  /** Another name for `organization`. */
  get organizations(): OrganizationResource {
    return this.organization;
  }

  /**
   * Calls an operation by its name in the API's schema, such as `get_messages`, with its arguments by their names on the
   * wire, side by side. What comes back is parsed and no more: the methods of the resources also check it.
   */
  call(operation: string, given: Arguments = {}, options?: CallOptions): ApiPromise<unknown> {
    return new ApiPromise<unknown>({ name: operation }, this.#door.start({ name: operation }, given, options));
  }

  /** Calls an operation that answers in events, like `call`: nothing is filled in, and audio is `{ base64: "..." }`. */
  stream(operation: string, given: Arguments = {}, options?: CallOptions): StreamPromise {
    const named = { name: operation, read: readEvents, complete: (given: Arguments) => given };
    return new StreamPromise(new ConversationStream(this.#door.open(named, given, options)));
  }

  /** Closes the connections. Calls under way fail; closing again does nothing. */
  async close(): Promise<void> {
    this.#door.close();
  }

  /** Closes the client at the end of the block: `await using client = new AmigoClient()`. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.#door.close();
  }
}

interface SignIn {
  apiKey: string;
  apiKeyId: string;
  userId: string;
}

function credentials(options: AmigoClientOptions): SignIn {
  return {
    apiKey: required("apiKey", options.apiKey, "AMIGO_API_KEY"),
    apiKeyId: required("apiKeyId", options.apiKeyId, "AMIGO_API_KEY_ID"),
    userId: required("userId", options.userId, "AMIGO_USER_ID"),
  };
}

const RETRY = [
  "maxAttempts",
  "backoffBaseMs",
  "maxDelayMs",
  "retryOnStatus",
  "retryOnMethods",
] as const satisfies (keyof RetryOptions)[];

/** How often a call is tried again, by the official package's settings. */
function retries(retry: RetryOptions | undefined): number | undefined {
  if (retry === undefined || retry === null) return undefined;
  if (typeof retry !== "object") throw new ConfigurationError("`retry` must be an object");
  for (const name of Object.keys(retry)) {
    if (!(RETRY as readonly string[]).includes(name))
      throw new ConfigurationError(`\`retry.${name}\` is not a setting`);
  }
  const { maxAttempts } = retry;
  if (maxAttempts === undefined) return undefined;
  if (!Number.isInteger(maxAttempts) || maxAttempts < 1) {
    throw new ConfigurationError("`retry.maxAttempts` must be an integer of at least 1");
  }
  return maxAttempts - 1;
}

function found(given: string | undefined, variable: string): string | undefined {
  // An empty variable is what a shell leaves of one that was never set.
  return given ?? (process.env[variable] || undefined);
}

function required(name: string, given: string | undefined, variable: string): string {
  const value = found(given, variable);
  if (value === undefined || value === "") {
    throw new ConfigurationError(`\`${name}\` is missing: set it, or ${variable} in the environment`);
  }
  return value;
}

function config(settings: { organizationId: string; baseUrl: string } & Partial<SignIn>): AmigoClientConfig {
  const { organizationId, baseUrl, userId, apiKeyId, apiKey } = settings;
  const shown = { organizationId, baseUrl, userId, apiKeyId };
  Object.defineProperties(shown, { orgId: { value: organizationId }, apiKey: { value: apiKey } });
  return Object.freeze(shown) as AmigoClientConfig;
}
