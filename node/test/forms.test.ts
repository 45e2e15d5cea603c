// Every form of a call, against a sandbox.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { forgePath } from "@amigo-ai/forge";
import { type AmigoClient, ValidationError } from "@amigo-ai/sdk";
import { type Sandbox, startSandbox } from "@amigo-ai/sdk/testing";

const run = promisify(execFile);
const here = fileURLToPath(new URL(".", import.meta.url));

interface Ids {
  serviceId: string;
  userId: string;
  conversationId: string;
  messageId: string;
  interactionId: string;
}

const ids: Ids = {
  serviceId: "5a1e0c0a00000000000fa002",
  userId: "dana",
  conversationId: "5a1e0c0b0000000000fe0000",
  messageId: "5a1e0c0d0000000000fe0001",
  interactionId: "5a1e0c0c0000000000fe0002",
};
const SERVICE = "5a1e0c0a00000000000fa001";
const said = {
  created_at: "2026-08-07T20:02:00Z",
  sender: "Coach",
  message: "How did you sleep?",
  message_type: "agent-message",
};
const voice = { format: "voice", audio: { base64: "SUQzBAA=", content_type: "audio/mpeg" } };

/** An open conversation with a voice message, and insights into its latest interaction. */
const HISTORY = [
  { type: "service", id: SERVICE, name: "Sleep coaching", description: "Sleep." },
  { type: "service", id: ids.serviceId, name: "Reading", description: "Books." },
  { type: "role", name: "person", permissions: [] },
  { type: "user", id: ids.userId, name: "Dana", role: "person" },
  {
    type: "conversation",
    id: ids.conversationId,
    user_id: ids.userId,
    service_id: SERVICE,
    created_at: said.created_at,
    is_finished: false,
    interactions: [
      { id: "5a1e0c0c0000000000fe0001", messages: [{ ...said, id: ids.messageId, ...voice }] },
      {
        id: ids.interactionId,
        messages: [{ ...said, id: "5a1e0c0d0000000000fe0002", format: "text" }],
        insights: {
          current_state_name: "check_in",
          current_state_action: "Ask",
          current_state_objective: "Know",
          state_transition_logs: [],
          working_memory: [],
          reflections: [],
          triggered_dynamic_behavior_set_version_info: null,
          select_next_action_tool_call_logs: [],
          engage_user_tool_call_logs: [],
        },
      },
    ],
  },
];

let folder: string;
let sandbox: Sandbox;
let client: AmigoClient;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), "amigo-forms-"));
  const database = join(folder, "history.db");
  const history = join(folder, "history.jsonl");
  await writeFile(history, HISTORY.map((line) => JSON.stringify(line)).join("\n"));
  await run(forgePath(), ["sandbox", "import", history, "--database", database]);
  sandbox = await startSandbox({ database });
  client = sandbox.client();
});
after(async () => {
  await client.close();
  await sandbox.stop();
  await rm(folder, { recursive: true });
});

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
  const open = { is_finished: false, limit: 1 };
  const pages = [conversations.iterate(open), conversations.iterate({ query: open })];
  const [one, other] = await Promise.all(pages.map((pager) => pager.toArray()));
  assert.equal(one?.length, 1);
  assert.deepEqual(one, other);
  assert.deepEqual(
    await conversations.iterateMessages(conversationId, { limit: 1 }).toArray(),
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
