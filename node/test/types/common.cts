// The package in a CommonJS module.

import sdk = require("@amigo-ai/sdk");
import testing = require("@amigo-ai/sdk/testing");

export function client(): sdk.AmigoClient {
  return new sdk.AmigoClient({ orgId: "lakeside" });
}

export async function first(): Promise<sdk.Conversation | undefined> {
  const page: sdk.ConversationPage = await testing.withSandbox((client) => client.conversations.getConversations());
  return page.conversations[0];
}
