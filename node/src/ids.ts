/**
 * Ids that TypeScript tells apart. They are plain strings to the program, and plain strings are taken everywhere too.
 *
 * ```ts
 * const id = conversationId("65f0c0ffee65f0c0ffee0001");
 * ```
 */

declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** Identifier of a conversation. */
export type ConversationId = Branded<"ConversationId">;
/** Identifier of a message. */
export type MessageId = Branded<"MessageId">;
/** Identifier of an interaction. */
export type InteractionId = Branded<"InteractionId">;
/** Identifier of a user. */
export type UserId = Branded<"UserId">;
/** Identifier of an organisation. */
export type OrgId = Branded<"OrgId">;
/** Identifier of a service. */
export type ServiceId = Branded<"ServiceId">;

/** Marks a string as the identifier of a conversation. */
export function conversationId(id: string): ConversationId {
  return id as ConversationId;
}

/** Marks a string as the identifier of a message. */
export function messageId(id: string): MessageId {
  return id as MessageId;
}

/** Marks a string as the identifier of an interaction. */
export function interactionId(id: string): InteractionId {
  return id as InteractionId;
}

/** Marks a string as the identifier of a user. */
export function userId(id: string): UserId {
  return id as UserId;
}

/** Marks a string as the identifier of an organisation. */
export function orgId(id: string): OrgId {
  return id as OrgId;
}

/** Marks a string as the identifier of a service. */
export function serviceId(id: string): ServiceId {
  return id as ServiceId;
}
