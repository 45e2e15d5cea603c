// What editors and `tsc` know of the types. Nothing here runs.

import type {
  ActionStateTransition,
  AgentAction,
  ConversationEvent,
  ConversationPage,
  ConversationStream,
  InteractionCompleteEvent,
  Message,
  MessageType,
  NewMessageEvent,
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

export function hears(event: ConversationEvent): string | AgentAction {
  switch (event.type) {
    case "conversation-created":
      return event.conversation_id;
    case "user-message-available":
      return event.user_message;
    case "current-agent-action":
      same<typeof event.action, AgentAction>(true);
      return event.action;
    case "new-message":
      same<typeof event, NewMessageEvent>(true);
      same<NonNullable<typeof event.transcript_alignment>[number], [milliseconds: number, character: string]>(true);
      return event.message;
    case "interaction-complete":
      same<typeof event, InteractionCompleteEvent>(true);
      return event.full_message;
    case "error":
      return event.error_description;
    default: {
      // A kind still to come.
      const field: unknown = event["whatever"];
      return `${event.type} ${String(field)}`;
    }
  }
}

export async function converses(client: AmigoClient, signal: AbortSignal): Promise<void> {
  const { conversations } = client;
  const id = conversationId("65f0c0ffee65f0c0ffee0001");
  for await (const event of conversations.create({ service_id: "s" })) same<typeof event, ConversationEvent>(true);
  const stream = await conversations.interact(id, "Hello", { response_format: "voice" }, { signal });
  same<typeof stream, ConversationStream>(true);
  for await (const event of stream) same<typeof event, ConversationEvent>(true);
  for await (const text of conversations.interact(id, "Hello").textDeltas()) same<typeof text, string>(true);
  await conversations.interact(id, new Uint8Array(), { request_audio_config: { type: "mp3" } }).complete();
  same<Awaited<ReturnType<typeof conversations.finish>>, void>(true);
  // @ts-expect-error the service is missing
  conversations.create({ is_test: true });
  // @ts-expect-error nothing is said
  conversations.interact(id);
  // @ts-expect-error misspelt
  conversations.interact(id, "Hello", { respons_format: "text" });
  // @ts-expect-error neither MP3 nor samples
  conversations.interact(id, new Uint8Array(), { request_audio_config: { type: "ogg" } });
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
