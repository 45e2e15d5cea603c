// Runs every case of the corpus.

import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { after, before, test } from "node:test";
import { inspect } from "node:util";
import {
  AmigoClient,
  type AmigoError,
  type CallOptions,
  type ConversationEvent,
  type ConversationStream,
  isAmigoError,
  type LogRecord,
  type NewConversation,
  type NewUser,
  type StarterRequest,
} from "@amigo-ai/sdk";
import { type ReplayServer, startReplay } from "./replay.js";

interface Call {
  operation: string;
  arguments: Record<string, unknown>;
  copies: number;
  /** How many events are read before the stream is left. */
  take?: number | null;
  options?: {
    timeout_ms?: number;
    stream_timeout_ms?: number;
    max_attempts?: number;
    headers?: Record<string, string>;
  };
}

interface Run {
  run_id: string;
  client: Record<string, string | number | null>;
  calls: Call[];
}

type Method = (client: AmigoClient, given: Record<string, unknown>, options: CallOptions) => PromiseLike<unknown>;

/** The method of an operation: its ids come first, then the rest in one object. */
const METHODS: Record<string, Method> = {
  list_conversations: ({ conversations }, rest, options) => conversations.getConversations(rest, options),
  get_messages: ({ conversations }, { conversation_id, ...rest }, options) =>
    conversations.getConversationMessages(conversation_id as string, rest, options),
  get_message_source: ({ conversations }, { conversation_id, message_id, ...rest }, options) =>
    conversations.getMessageSource(conversation_id as string, message_id as string, rest, options),
  modify_tags: ({ conversations }, { conversation_id, ...rest }, options) =>
    conversations.modifyTags(conversation_id as string, rest, options),
  recommend_responses: ({ conversations }, { conversation_id, interaction_id, ...rest }, options) =>
    conversations.recommendResponsesForInteraction(conversation_id as string, interaction_id as string, rest, options),
  get_interaction_insights: (client, { conversation_id, interaction_id, ...rest }, options) =>
    // It takes nothing more; what a case gives all the same goes through the inner door.
    Object.keys(rest).length > 0
      ? client.call("get_interaction_insights", { conversation_id, interaction_id, ...rest }, options)
      : client.conversations.getInteractionInsights(conversation_id as string, interaction_id as string, options),
  finish_conversation: ({ conversations }, { conversation_id }, options) =>
    conversations.finishConversation(conversation_id as string, options),
  generate_conversation_starters: ({ conversations }, rest, options) =>
    conversations.generateConversationStarters(rest as unknown as StarterRequest, options),
  get_services: ({ services }, rest, options) => services.getServices(rest, options),
  get_users: ({ users }, rest, options) => users.getUsers(rest, options),
  create_user: ({ users }, rest, options) => users.createUser(rest as unknown as NewUser, options),
  update_user: ({ users }, { user_id, ...rest }, options) => users.updateUser(user_id as string, rest, options),
  delete_user: ({ users }, { user_id }, options) => users.deleteUser(user_id as string, options),
  get_user_model: ({ users }, { user_id }, options) => users.getUserModel(user_id as string, options),
  get_organization: ({ organization }, _, options) => organization.getOrganization(options),
};

type StreamMethod = (
  client: AmigoClient,
  given: Record<string, unknown>,
  options: CallOptions,
) => PromiseLike<ConversationStream>;

/** The method of an operation that answers in events. What has no field of its own goes with the body. */
const STREAMS: Record<string, StreamMethod> = {
  create_conversation: ({ conversations }, rest, options) =>
    conversations.createConversation(rest as unknown as NewConversation, null, options),
  interact_with_conversation: (client, { conversation_id, ...rest }, options) =>
    // The method fills in the format; where a case wants it missed, the inner door does not.
    "request_format" in rest
      ? client.conversations.interactWithConversation(conversation_id as string, spoken(rest), null, options)
      : client.stream("interact_with_conversation", { conversation_id, ...rest }, options),
};

/** Audio as users give it. What is no Base64 goes through as it is. */
function spoken(rest: Record<string, unknown>): Record<string, unknown> {
  const { base64, ...others } = (rest["recorded_message"] ?? {}) as { base64?: unknown };
  if (typeof base64 !== "string" || Object.keys(others).length > 0) return rest;
  const audio = Buffer.from(base64, "base64");
  return audio.toString("base64") === base64 ? { ...rest, recorded_message: audio } : rest;
}

function settings(
  given: Run["client"],
  logger: (record: LogRecord) => void,
): ConstructorParameters<typeof AmigoClient>[0] {
  const text = (name: string) => (given[name] === null ? undefined : String(given[name]));
  const number = (name: string) => (given[name] === null ? undefined : Number(given[name]));
  return {
    baseUrl: text("base_url"),
    organizationId: text("organization_id"),
    apiKey: text("api_key"),
    apiKeyId: text("api_key_id"),
    userId: text("user_id"),
    bearerToken: text("bearer_token"),
    retry: { maxAttempts: number("max_attempts") },
    timeoutMs: number("timeout_ms"),
    connectTimeoutMs: number("connect_timeout_ms"),
    maxResponseBytes: number("max_response_bytes"),
    logger,
  };
}

function options({ options }: Call): CallOptions {
  const out: CallOptions = {};
  if (options?.timeout_ms != null) out.timeoutMs = options.timeout_ms;
  if (options?.stream_timeout_ms != null) out.streamTimeoutMs = options.stream_timeout_ms;
  if (options?.max_attempts != null) out.maxRetries = options.max_attempts - 1;
  if (options?.headers != null) out.headers = options.headers;
  return out;
}

function failure(error: AmigoError): { error: unknown } {
  return {
    error: {
      kind: error.kind,
      // Where it names a setting, the corpus has the name that it has in most languages.
      message: error.message.replace(/`[a-z]+([A-Z][a-z]+)+`/g, snakeCase),
      status: error.statusCode ?? null,
      code: error.errorCode ?? null,
      operation: error.operation ?? null,
      field_errors: error.details,
      retry_after_seconds: error.retryAfter ?? null,
      request_id: error.requestId ?? null,
      display: String(error),
      debug: inspect(error),
      json: JSON.stringify(error),
      stack: error.stack,
      response_body: JSON.stringify(error.responseBody ?? null),
    },
  };
}

const snakeCase = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

async function outcome(client: AmigoClient, call: Call): Promise<unknown> {
  try {
    return await made(client, call);
  } catch (error) {
    assert(isAmigoError(error), inspect(error));
    return failure(error);
  }
}

/** What is told of a stream: its events, and the error that came after them. */
async function heard(stream: ConversationStream, most: number | null | undefined): Promise<unknown> {
  const events: ConversationEvent[] = [];
  try {
    for await (const event of stream) {
      events.push(event);
      if (events.length === most) break;
    }
  } catch (error) {
    assert(isAmigoError(error), inspect(error));
    return { stream: { events, error: failure(error).error } };
  }
  return { stream: { events, error: null } };
}

async function made(client: AmigoClient, call: Call): Promise<unknown> {
  const stream = STREAMS[call.operation];
  if (stream !== undefined) return heard(await stream(client, call.arguments, options(call)), call.take);
  const method = METHODS[call.operation];
  const result = await (method === undefined
    ? client.call(call.operation, call.arguments, options(call))
    : method(client, call.arguments, options(call)));
  return { result: result ?? null };
}

async function play(run: Run, texts: string[]): Promise<unknown[]> {
  const outcomes: unknown[] = [];
  let client: AmigoClient;
  try {
    client = new AmigoClient(settings(run.client, (record) => texts.push(inspect(record))));
  } catch (error) {
    assert(isAmigoError(error), inspect(error));
    return run.calls.flatMap(({ copies }) => Array.from({ length: copies }, () => failure(error)));
  }
  texts.push(inspect(client), JSON.stringify(client));
  for (const call of run.calls) {
    const once = () => outcome(client, call);
    outcomes.push(...(await Promise.all(Array.from({ length: call.copies }, once))));
  }
  await client.close();
  return outcomes;
}

const corpus = process.env["AMIGO_CORPUS"];
assert(corpus, "AMIGO_CORPUS must say where the corpus is");
const cases = readdirSync(corpus, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => /^[^/]+\/[^/]+\.json$/.test(path))
  .map((path) => path.replace(/\.json$/, ""))
  .sort();
let replay: ReplayServer;

before(async () => {
  for (const name of ["API_KEY", "API_KEY_ID", "USER_ID", "ORGANIZATION_ID", "BASE_URL"])
    delete process.env[`AMIGO_${name}`];
  replay = await startReplay(corpus);
});
after(() => replay.stop());

test("corpus", { concurrency: 16 }, async (context) => {
  const played = cases.map((name) =>
    context.test(name, async () => {
      const run = (await replay.ask("/runs", { case: name })) as Run;
      const texts: string[] = [];
      const calls = await play(run, texts);
      const verdict = (await replay.ask(`/runs/${run.run_id}/verdict`, { calls, texts })) as {
        passed: boolean;
        failures: string[];
      };
      assert(verdict.passed, verdict.failures.join("\n"));
    }),
  );
  await Promise.all(played);
});

test("every case was visited", async () => {
  assert(cases.length > 0);
  const { not_visited } = (await replay.ask("/report")) as { not_visited: string[] };
  assert.deepEqual(not_visited, []);
});
