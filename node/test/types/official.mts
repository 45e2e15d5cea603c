// What is written for the official package, on the side of conversations. Compiled here, and run by `forms.test.ts`.

import {
  AmigoClient,
  type AmigoError,
  type AmigoSdkConfig,
  ConfigurationError,
  type components,
  conversationId,
  type InteractionId,
  type InteractionInput,
  interactionId,
  isAmigoError,
  messageId,
  NotFoundError,
  type OrgId,
  type operations,
  orgId,
  ParseError,
  parseRateLimitHeaders,
  type paths,
  type RateLimitInfo,
  type RetryOptions,
  type UserId,
  userId,
  webhooks,
} from "@amigo-ai/sdk";

type Conversation = components["schemas"]["ConversationInstance"];
type Query = operations["get-conversations"]["parameters"]["query"];
type Headers_ = operations["get-conversations"]["parameters"]["header"];
type Listed = paths["/v1/{organization}/conversation/"]["get"]["responses"][200]["content"]["application/json"];
type Page = operations["get-conversation-messages"]["responses"][200]["content"]["application/json"];

const ids = JSON.parse(process.env["IDS"] ?? "{}") as Record<
  "conversationId" | "messageId" | "interactionId" | "serviceId",
  string
>;
const retry: RetryOptions = { maxAttempts: 3, backoffBaseMs: 250, maxDelayMs: 30_000, retryOnStatus: new Set([503]) };
const user: UserId = userId(process.env["AMIGO_USER_ID"] ?? "");
const org: OrgId = orgId(process.env["AMIGO_ORGANIZATION_ID"] ?? "");
const baseUrl = process.env["AMIGO_BASE_URL"];
const config: AmigoSdkConfig = {
  apiKey: process.env["AMIGO_API_KEY"] ?? "",
  apiKeyId: process.env["AMIGO_API_KEY_ID"] ?? "",
  userId: user,
  orgId: org,
  ...(baseUrl !== undefined && { baseUrl }),
  retry,
};
const client = new AmigoClient(config);
console.log(client.config.orgId === org);

const query: Query = { limit: 10, sort_by: ["-created_at"], id: [ids.conversationId] };
const headers: Headers_ = { "x-mongo-cluster-name": "staging" };
const list: Listed = await client.conversations.getConversations(query, headers);
const conversations: Conversation[] = list.conversations;
console.log(conversations.map((conversation) => conversation.id));

const conversation = conversationId(ids.conversationId);
const interaction: InteractionId = interactionId(ids.interactionId);
const signal = new AbortController().signal;

const page: Page = await client.conversations.getConversationMessages({
  conversationId: conversation,
  query: { limit: 1, sort_by: ["+created_at"] },
  headers: {},
  signal,
});
const next = await client.conversations.getConversationMessages({
  conversationId: conversation,
  query: { limit: 1, continuation_token: page.continuation_token ?? undefined, sort_by: ["+created_at"] },
});
for (const message of next.messages ?? []) console.log(message.message, message.message_type);
await client.conversations.messages({ conversationId: conversation });
await client.conversations.getConversationMessages(ids.conversationId, { limit: 1 }, headers);

const source = await client.conversations.getMessageSource({
  conversationId: conversation,
  messageId: messageId(ids.messageId),
});
console.log(source.content_type);
await client.conversations.getMessageSource(ids.conversationId, ids.messageId, headers);
const { recommended_responses } = await client.conversations.recommendResponsesForInteraction({
  conversationId: conversation,
  interactionId: interaction,
  body: { context: "billing" },
});
console.log(recommended_responses.length);
const insights = await client.conversations.getInteractionInsights({
  conversationId: conversation,
  interactionId: interaction,
});
console.log(insights.current_state_name);
await client.conversations.modifyTags({
  conversationId: conversation,
  body: { updates: { plan: "gold" }, deletes: [] },
});

try {
  await client.conversations.getConversationMessages({ conversationId: conversationId("000000000000000000000000") });
} catch (error) {
  if (!isAmigoError(error)) throw error;
  const known: AmigoError = error;
  console.log(
    known instanceof NotFoundError,
    known.statusCode,
    known instanceof ParseError,
    "message" in known.toJSON(),
    known.context?.response,
  );
}
try {
  new AmigoClient({ ...config, apiKey: "", retry: { maxAttempts: 0 } });
} catch (error) {
  if (error instanceof ConfigurationError) console.log(error.field);
}

type Created = operations["create-conversation"]["responses"][201]["content"]["application/x-ndjson"];
type Said = operations["interact-with-conversation"]["parameters"]["query"];
const format: Said = { request_format: "text", response_format: "text" };
const aborting = new AbortController();

const begun: Created[] = [];
const events = await client.conversations.createConversation(
  { service_id: ids.serviceId, service_version_set_name: "release" },
  { response_format: "text" },
  undefined,
  { signal: aborting.signal },
);
for await (const event of events) begun.push(event);
const [first] = begun;
if (first?.type !== "conversation-created") throw new Error("the conversation comes first");
const spoken = conversationId(first.conversation_id);
const answer = await client.conversations.interactWithConversation(spoken, "I slept badly.", format, headers, {
  signal: aborting.signal,
});
for await (const event of answer) if (event.type === "new-message") console.log(event.message);
const voice: InteractionInput = "And then?";
const other = await client.conversations.interactWithConversation({
  conversationId: spoken,
  input: voice,
  query: format,
  headers: { "content-type": "multipart/form-data", ...headers },
  signal: aborting.signal,
});
for await (const event of other) if (event.type === "interaction-complete") console.log(event.interaction_id);
const again = await client.conversations.interactWithConversation({
  conversationId: spoken,
  body: { initial_message_type: "user-message", recorded_message: "Thank you." },
  queryParams: format,
  abortSignal: aborting.signal,
});
for await (const event of again) if (event.type === "interaction-complete") console.log(event.full_message);
await client.conversations.finishConversation({ conversationId: spoken });

const info: RateLimitInfo | undefined = parseRateLimitHeaders(new Headers());
console.log(info);
try {
  const event: webhooks.WebhookEvent = webhooks.parseWebhookEvent({ payload: "{}", maxAge: 1000 });
  console.log(event.type);
} catch (error) {
  console.log(error instanceof webhooks.WebhookVerificationError);
}
