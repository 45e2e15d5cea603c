// What editors and `tsc` know of the types. Nothing here runs.

import type {
  ActionStateTransition,
  ConversationPage,
  Message,
  MessageType,
  StateTransitionLog,
  ToolCallLog,
  ToolCallStateTransition,
} from "@amigo-ai/sdk";
import {
  type AmigoClient,
  ConfigurationError,
  conversationId,
  isAmigoError,
  type messageId,
  ValidationError,
} from "@amigo-ai/sdk";

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
function same<A, B>(_: Same<A, B>): void {}

export function narrows(transition: StateTransitionLog): string | ToolCallLog {
  switch (transition.type) {
    case "action":
      same<typeof transition, ActionStateTransition>(true);
      return transition.previous_state_exit_condition_description;
    case "tool-call":
      same<typeof transition, ToolCallStateTransition>(true);
      return transition.designated_tool_call_log;
    case "recall":
      return transition.performed_queries.join();
    case "decision":
    case "jumpback":
      return transition.next_state;
    case "annotation":
    case "reflection":
      return transition.inner_thought_message_id;
    default: {
      // A kind still to come: its fields are there, and of no known type.
      const kind: string = transition.type;
      const field: unknown = transition["whatever"];
      return `${kind} ${String(field)}`;
    }
  }
}

// Open enums take what is new, and still complete and compare what is known.
const known: MessageType = "agent-message";
const unknown: MessageType = "from-the-future";
same<Extract<MessageType, "agent-message">, "agent-message">(true);
export const types = [known, unknown];

export function reads(message: Message, page: ConversationPage): void {
  same<typeof message.message_text, string>(true);
  same<typeof message.created_at, string>(true);
  same<typeof page.continuation_token, number | null>(true);
  same<(typeof page.conversations)[number]["tags"], Record<string, string | null>>(true);
  // @ts-expect-error the alias cannot be written
  message.message_text = "";
  // @ts-expect-error there is no such field
  void message.text;
}

export async function takes(client: AmigoClient, signal: AbortSignal | undefined): Promise<void> {
  const id = conversationId("65f0c0ffee65f0c0ffee0001");
  // @ts-expect-error the id of a conversation is not that of a message
  const wrong: ReturnType<typeof messageId> = id;
  void wrong;
  await client.conversations.messages(id, { limit: undefined, message_type: ["user-message", "new"] }, { signal });
  await client.conversations.messages({ conversationId: id, query: { sort_by: "-created_at" }, timeoutMs: undefined });
  await client.conversations.list({ user_id: "dana", tag: ["topic:*"], continuation_token: null });
  await client.conversations.modifyTags(id, { updates: { plan: "gold", old: null }, deletes: ["x"] });
  // @ts-expect-error misspelt
  await client.conversations.list({ lmit: 5 });
  // @ts-expect-error a number is no list of users
  await client.conversations.list({ user_id: 5 });
  // @ts-expect-error there is nothing to change
  await client.conversations.modifyTags(id);
  // @ts-expect-error the id is missing
  await client.conversations.messages();
  // @ts-expect-error not a number of milliseconds
  await client.conversations.messages(id, null, { timeoutMs: "5" });
  const nothing = await client.conversations.modifyTags(id, { deletes: ["x"] });
  same<typeof nothing, void>(true);
  for await (const message of client.conversations.iterateMessages(id)) same<typeof message, Message>(true);
  const { data, response } = await client.conversations.list().withResponse();
  same<typeof data, ConversationPage>(true);
  same<typeof response.status, number>(true);
}

export function tells(error: unknown): string | undefined {
  if (error instanceof ValidationError) return error.fieldErrors["limit"];
  if (error instanceof ConfigurationError) return error.message;
  if (isAmigoError(error)) return error.requestId;
  return undefined;
}
