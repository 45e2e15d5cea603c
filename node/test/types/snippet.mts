// The calls as the documentation writes them. Compiled as strictly as any user has it, and run by `forms.test.ts`.

import { AmigoClient } from "@amigo-ai/sdk";

const { userId, serviceId, conversationId, messageId, interactionId } = JSON.parse(
  process.env["IDS"] ?? "{}",
) as Record<"userId" | "serviceId" | "conversationId" | "messageId" | "interactionId", string>;

const client = new AmigoClient({
  /* config, or AMIGO_* from the environment */
});
const conversations = await client.conversations.getConversations({
  user_id: userId,
  limit: 10,
  continuation_token: 0,
});
conversations.conversations?.forEach((c) => console.log(c.id));
const messages = await client.conversations.getConversationMessages(conversationId);
messages.messages?.forEach((m) => console.log(`${m.sender}: ${m.message_text}`));
const source = await client.conversations.getMessageSource(conversationId, messageId);
const recs = await client.conversations.recommendResponsesForInteraction(conversationId, interactionId, {
  context: "billing",
});
recs.recommended_responses?.forEach((r) => console.log(r));
const insights = await client.conversations.getInteractionInsights(conversationId, interactionId);
console.log(source.content_type, insights.current_state_name);
let created = "";
for await (const event of client.conversations.createConversation({ service_id: serviceId })) {
  if (event.type === "conversation-created") created = event.conversation_id;
}
for await (const event of client.conversations.interactWithConversation(created, "I slept badly.")) {
  if (event.type === "new-message") console.log(event.message);
}
await client.conversations.finishConversation(created);
