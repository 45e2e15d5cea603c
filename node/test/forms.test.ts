// Every form of a call, against a sandbox.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type AmigoClient, ValidationError } from "@amigo-ai/sdk";
import { type Sandbox, startSandbox } from "@amigo-ai/sdk/testing";

const run = promisify(execFile);
const here = fileURLToPath(new URL(".", import.meta.url));

interface Ids {
  userId: string;
  conversationId: string;
  messageId: string;
  interactionId: string;
}

let sandbox: Sandbox;
let client: AmigoClient;
let ids: Ids;

before(async () => {
  sandbox = await startSandbox();
  client = sandbox.client();
  ids = await idsOf(client);
});
after(async () => {
  await client.close();
  await sandbox.stop();
});

/** The ids of an open conversation with a voice message, and of its latest interaction. */
async function idsOf(client: AmigoClient): Promise<Ids> {
  for await (const conversation of client.conversations.iterate({ is_finished: false })) {
    const messages = await client.conversations.iterateMessages(conversation.id).toArray();
    const voice = messages.find((message) => message.format === "voice");
    const last = messages.at(-1);
    if (voice !== undefined && last !== undefined) {
      return {
        userId: conversation.user_id,
        conversationId: conversation.id,
        messageId: voice.id,
        interactionId: last.interaction_id,
      };
    }
  }
  throw new Error("the demo data has no such conversation");
}

for (const program of ["snippet", "official"]) {
  test(`the calls of ${program}.mts run as they are written`, async () => {
    const env = { ...process.env, ...sandbox.environment, IDS: JSON.stringify(ids) };
    const { stdout, stderr } = await run(process.execPath, [`${here}types/${program}.mjs`], { env });
    assert.equal(stderr, "");
    assert.ok(stdout.includes(ids.conversationId));
  });
}

test("both forms of every method give the same, and so do the other names", async () => {
  const { conversationId, messageId, interactionId } = ids;
  const { conversations } = client;
  const query = { limit: 2 };
  assert.deepEqual(await conversations.getConversations(query), await conversations.list({ query }));
  assert.deepEqual(
    await conversations.getConversationMessages(conversationId, query),
    await conversations.messages({ conversationId, query }),
  );
  const long = { long_lived: true };
  const sources = await Promise.all([
    conversations.getMessageSource(conversationId, messageId, long),
    conversations.messageSource({ conversationId, messageId, query: long }),
  ]);
  for (const source of sources) assert.match(source.url, new RegExp(messageId));
  const body = { context: "sleep" };
  assert.deepEqual(
    await conversations.recommendResponsesForInteraction(conversationId, interactionId, body),
    await conversations.recommendResponses({ conversationId, interactionId, body }),
  );
  assert.deepEqual(
    await conversations.getInteractionInsights(conversationId, interactionId),
    await conversations.insights({ conversationId, interactionId }),
  );
  const pages = [conversations.iterate({ limit: 1 }), conversations.iterate({ query: { limit: 1 } })];
  const [one, other] = await Promise.all(pages.map((pager) => pager.toArray()));
  assert.ok((one?.length ?? 0) > 1);
  assert.deepEqual(one, other);
  assert.deepEqual(
    await conversations.iterateMessages(conversationId, { limit: 3 }).toArray(),
    await conversations.iterateMessages({ conversationId }).toArray(),
  );
});

test("tags are changed in both forms", async () => {
  const { conversationId } = ids;
  const tags = async () => (await client.conversations.list({ id: conversationId })).conversations[0]?.tags ?? {};
  assert.equal(
    await client.conversations.modifyTags(conversationId, { updates: { plan: "gold", seen: null } }),
    undefined,
  );
  assert.equal((await tags())["plan"], "gold");
  assert.equal((await tags())["seen"], null);
  await client.conversations.modifyTags({ conversationId, body: { deletes: ["plan"] } });
  assert.equal("plan" in (await tags()), false);
});

test("the text of a message goes by both of its names", async () => {
  const { messages } = await client.conversations.messages(ids.conversationId);
  for (const message of messages) {
    assert.equal(message.message_text, message.message);
    assert.equal("message_text" in JSON.parse(JSON.stringify(message)), false);
  }
});

test("what is not known is refused by its name in both forms", async () => {
  const misspelt = { conversation: ids.conversationId } as unknown as { conversationId: string };
  for (const call of [
    () => client.conversations.messages(ids.conversationId, { lmit: 5 } as object),
    () => client.conversations.messages({ conversationId: ids.conversationId, lmit: 5 } as { conversationId: string }),
  ]) {
    await assert.rejects(call, (error) => error instanceof ValidationError && error.message.includes("lmit"));
  }
  await assert.rejects(client.conversations.messages(misspelt), ValidationError);
  await assert.rejects(client.conversations.messages(undefined as unknown as string), (error: Error) =>
    error.message.includes("conversation_id"),
  );
});
