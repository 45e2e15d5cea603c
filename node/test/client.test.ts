// How a client is set up and called.

import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import { inspect } from "node:util";
import { AmigoClient, ConfigurationError, DecodeError, type LogRecord, ValidationError } from "@amigo-ai/sdk";
import { answering, ID, message, page, SETTINGS } from "./servers.js";

const VARIABLES = {
  apiKey: "AMIGO_API_KEY",
  apiKeyId: "AMIGO_API_KEY_ID",
  userId: "AMIGO_USER_ID",
  organizationId: "AMIGO_ORGANIZATION_ID",
} as const;
const GIVEN = { apiKey: "s3cr3t", apiKeyId: "id", userId: "maria", organizationId: "lakeside" };

function clean(): void {
  for (const name of [...Object.values(VARIABLES), "AMIGO_BASE_URL"]) delete process.env[name];
}
clean();
afterEach(clean);

for (const [missing, variable] of Object.entries(VARIABLES)) {
  test(`a missing ${missing} names itself`, () => {
    const given = { ...GIVEN, [missing]: undefined };
    const names = new RegExp(`\`${missing}\`.*${variable}`);
    assert.throws(
      () => new AmigoClient(given),
      (error) => error instanceof ConfigurationError && names.test(error.message),
    );
  });
}

test("the environment suffices, and what is given goes first", () => {
  for (const [name, variable] of Object.entries(VARIABLES)) process.env[variable] = `env-${name}`;
  process.env["AMIGO_BASE_URL"] = "http://127.0.0.1:9";
  const { config } = new AmigoClient();
  assert.equal(config.apiKeyId, "env-apiKeyId");
  assert.equal(config.baseUrl, "http://127.0.0.1:9");
  assert.equal(new AmigoClient({ organizationId: "given" }).config.orgId, "given");
  assert.equal(new AmigoClient({ orgId: "given" }).config.organizationId, "given");
  process.env["AMIGO_USER_ID"] = "";
  assert.throws(() => new AmigoClient(), /`userId` is missing/);
});

test("a wrong setting names itself", () => {
  const wrong: [Record<string, unknown>, RegExp][] = [
    [{ baseUrl: "http://example.com" }, /`baseUrl`/],
    [{ timeoutMs: 0 }, /`timeoutMs`/],
    [{ timeoutMs: "soon" }, /`timeoutMs`/],
    [{ maxRetries: -1 }, /`maxRetries`/],
    [{ maxRetries: 1.5 }, /`maxRetries`/],
    [{ retry: { backoffBaseMs: -1 } }, /`backoffBaseMs`/],
    [{ retry: { maxDelayMs: "long" } }, /`maxDelayMs`/],
    [{ maxResponseBytes: "many" }, /`maxResponseBytes`/],
    [{ organizationId: ".." }, /`organizationId`/],
    [{ pacing: "fast" }, /`pacing`/],
    [{ logger: true }, /`logger`/],
    [{ apikey: "x" }, /`apikey`/],
    [{ apiKey: 7 }, /`apiKey`/],
  ];
  for (const [setting, said] of wrong) {
    assert.throws(
      () => new AmigoClient({ ...GIVEN, ...setting } as ConstructorParameters<typeof AmigoClient>[0]),
      (error) => error instanceof ConfigurationError && said.test(error.message),
      inspect(setting),
    );
  }
});

test("a client shows who it is and hides its key", () => {
  const client = new AmigoClient(GIVEN);
  const shown = inspect(client, { depth: 5 }) + JSON.stringify(client);
  assert.match(shown, /maria/);
  assert.doesNotMatch(shown, /s3cr3t/);
  assert.equal(client.config.apiKey, "s3cr3t");
  assert.equal(client.conversation, client.conversations);
});

test("what cannot be sent is named before anything is sent", async () => {
  await using client = new AmigoClient({ ...SETTINGS, baseUrl: "http://127.0.0.1:9" });
  const circle: Record<string, unknown> = {};
  circle["self"] = circle;
  for (const limit of [Number.NaN, Number.POSITIVE_INFINITY, () => 1, Symbol("1"), 10n, circle, 151, 1.5, "many"]) {
    await assert.rejects(
      client.conversations.getConversations({ limit: limit as number }),
      (error) =>
        error instanceof ValidationError && error.operation === "list_conversations" && /`limit`/.test(error.message),
      String(typeof limit),
    );
  }
  await assert.rejects(client.conversations.getConversations({ limit: 151 }), (error) => {
    assert(error instanceof ValidationError);
    assert.deepEqual(error.fieldErrors, { limit: "must be between 1 and 150, not 151" });
    assert.deepEqual(error.details[0]?.loc, ["query", "limit"]);
    return true;
  });
  await assert.rejects(client.conversations.getConversationMessages("../x"), /`conversation_id`/);
  await assert.rejects(
    client.conversations.recommendResponsesForInteraction(ID, ID, { context: "half \ud83d" }),
    (error) => error instanceof ValidationError && /`context`/.test(error.message) && !/half/.test(error.message),
  );
  await assert.rejects(client.conversations.getConversations({}, { headers: { "a b": "c" } }), /`a b`.*header/);
  await assert.rejects(client.conversations.getConversations({}, { timeoutMs: -1 }), /`timeoutMs`/);
  await assert.rejects(client.conversations.getConversations({}, { maxRetries: 0.5 }), /`maxRetries`/);
});

const LIMITS = {
  "x-request-id": "r-1",
  "x-ratelimit-limit": "20",
  "x-ratelimit-remaining": "19",
  "x-ratelimit-reset": "1772323200",
};

test("the whole response can be had", async () => {
  await using server = await answering([page([message(1, { message: "Grüße, 你好 🌙" })])], { headers: LIMITS });
  await using client = new AmigoClient({ ...SETTINGS, baseUrl: server.url });
  const { data, response } = await client.conversations.getConversationMessages(ID).withResponse();
  assert.equal(data.messages[0]?.message, "Grüße, 你好 🌙");
  assert.equal(response.status, 200);
  assert.equal(response.requestId, "r-1");
  assert.equal(response.headers.get("X-RateLimit-Limit"), "20");
  assert.deepEqual(response.rateLimit, { limit: 20, remaining: 19, reset: new Date("2026-03-01T00:00:00Z") });
  const raw = await client.conversations.getConversationMessages(ID).asResponse();
  assert.equal(Buffer.from(raw.bytes()).toString(), raw.text());
  assert.match(raw.text(), /你好/);
});

test("an answer that is no text can still be had as bytes", async () => {
  const bytes = Buffer.from([0x22, 0xff, 0x22]);
  await using server = await answering([bytes]);
  await using client = new AmigoClient({ ...SETTINGS, baseUrl: server.url });
  const call = client.conversations.getConversations();
  const response = call.asResponse();
  await assert.rejects(call, (error) => error instanceof DecodeError && error.operation === "list_conversations");
  assert.deepEqual(Buffer.from((await response).bytes()), bytes);
});

test("bytes are not kept for whoever asks late", async () => {
  await using server = await answering([page([])]);
  await using client = new AmigoClient({ ...SETTINGS, baseUrl: server.url });
  const late = client.conversations.getConversationMessages(ID);
  await late;
  await assert.rejects(late.asResponse(), /asResponse/);
});

test("text is the same whatever V8 keeps it as, and wherever it stands", async () => {
  const texts = ["", "plain", "Grüße ÿ", "€ 你好", "🌙", '\u2028\u0000\ufeff"\\', "ÿ".repeat(5000), "界".repeat(5000)];
  for (let length = 1; length < 2600; length += 97)
    texts.push("x".repeat(length), "é".repeat(length), "🌙".repeat(length));
  await using server = await answering([
    page(texts.map((text, index) => message(index, { message: text, sender: text }))),
  ]);
  await using client = new AmigoClient({ ...SETTINGS, baseUrl: server.url });
  const { messages } = await client.conversations.getConversationMessages(ID);
  assert.deepEqual(
    messages.map(({ message }) => message),
    texts,
  );
  assert.deepEqual(
    messages.map(({ sender }) => sender),
    texts,
  );
  assert.equal(messages[3]?.message_text, texts[3]);
});

test("a tag may have any name", async () => {
  const tags = { __proto__x: "1", constructor: "2", "": null };
  const conversation = {
    id: ID,
    user_id: "maria",
    created_at: "2026-03-01T08:00:00",
    is_finished: true,
    is_analyzed: false,
    completed_post_processings: ["compute-metrics", "new"],
    final_message: "",
    service_id: ID,
    num_messages: 2 ** 40,
    tags,
  };
  const body = { conversations: [conversation], has_more: false };
  await using server = await answering([JSON.stringify(body).replace("__proto__x", "__proto__")]);
  await using client = new AmigoClient({ ...SETTINGS, baseUrl: server.url });
  const { conversations, continuation_token } = await client.conversations.getConversations();
  const [first] = conversations;
  assert(first !== undefined);
  assert.equal(Object.getPrototypeOf(first.tags), Object.prototype);
  assert.deepEqual(Object.entries(first.tags), [
    ["__proto__", "1"],
    ["constructor", "2"],
    ["", null],
  ]);
  assert.equal(first.created_at, "2026-03-01T08:00:00Z");
  assert.equal(first.num_messages, 2 ** 40);
  assert.deepEqual(first.completed_post_processings, ["compute-metrics", "new"]);
  assert.equal(first.version_set_info, null);
  assert.equal(continuation_token, null);
});

test("a promise of a call is a promise", async () => {
  await using server = await answering([page([message(1)])]);
  await using client = new AmigoClient({ ...SETTINGS, baseUrl: server.url });
  const call = client.conversations.getConversationMessages(ID);
  assert(call instanceof Promise);
  assert.equal(await call.then((found) => found.messages.length), 1);
  assert.equal(await call, await call);
  let settled = false;
  await call.finally(() => (settled = true));
  assert(settled);
  assert.equal(await client.conversations.getConversationMessages("x").catch(() => "caught"), "caught");
  assert.equal(server.requests.length, 1);
});

test("any operation can be called by its name", async () => {
  await using server = await answering([page([])]);
  await using client = new AmigoClient({ ...SETTINGS, baseUrl: server.url });
  assert.deepEqual(await client.call("get_messages", { conversation_id: ID, limit: 5 }), page([]));
  assert.match(server.requests[0] ?? "", /messages\/\?limit=5$/);
  await assert.rejects(client.call("get_weather"), /`operation` is not an operation/);
});

test("calls are logged without what was said", async () => {
  await using server = await answering([page([message(1)])], { headers: LIMITS });
  const records: LogRecord[] = [];
  await using client = new AmigoClient({ ...SETTINGS, baseUrl: server.url, logger: (record) => records.push(record) });
  await using silent = new AmigoClient({ ...SETTINGS, baseUrl: server.url });
  await client.conversations.getConversationMessages(ID);
  await silent.conversations.getConversationMessages(ID);
  assert.equal(records.length, 1);
  assert.equal(records[0]?.level, "debug");
  assert.equal(records[0]?.operation, "get_messages");
  assert.equal(records[0]?.status, 200);
  assert.equal(records[0]?.request_id, "r-1");
  assert.doesNotMatch(JSON.stringify(records), /slept|a-ready-token/);
});

test("a logger that throws is no failure of the call", async () => {
  await using server = await answering([page([])]);
  const warned = new Promise<Error>((resolve) => process.once("warning", resolve));
  await using client = new AmigoClient({
    ...SETTINGS,
    baseUrl: server.url,
    logger: () => {
      throw new Error("the disk is full");
    },
  });
  await client.conversations.getConversationMessages(ID);
  assert.match((await warned).message, /logger.*the disk is full/);
});

test("a closed client says so", async () => {
  const client = new AmigoClient({ ...SETTINGS, baseUrl: "http://127.0.0.1:9" });
  await client.close();
  await client.close();
  await assert.rejects(
    client.conversations.getConversations(),
    (error) => error instanceof ConfigurationError && /closed/.test(error.message),
  );
});
