import Foundation

@testable import AmigoSDK

/// An argument that a method's own types would not even take.
struct DoesNotFit: Error {}

func events(
    _ client: AmigoClient, _ operation: String, _ arguments: Arguments, _ options: CallOptions
) throws -> AsyncThrowingStream<ConversationEvent, Error> {
    if operation == "create_conversation" {
        try arguments.allow([
            "service_id", "service_version_set_name", "initial_message", "initial_message_type", "tags", "is_test",
            "response_format", "current_agent_action_type",
        ])
        return try client.conversations.create(
            serviceId: arguments.text("service_id"),
            serviceVersionSetName: arguments.optional("service_version_set_name"),
            initialMessage: arguments.optional("initial_message"),
            initialMessageType: arguments.optional("initial_message_type").map { InitialMessageType($0) },
            tags: arguments.tags("tags"),
            isTest: arguments.flag("is_test"),
            responseFormat: MessageFormat(arguments.text("response_format")),
            currentAgentActionType: arguments.optional("current_agent_action_type"),
            options: options
        )
    }
    try arguments.allow([
        "conversation_id", "request_format", "response_format", "current_agent_action_type", "request_audio_config",
        "initial_message_type", "recorded_message", "external_event_message_content", "external_event_message_timestamp",
    ])
    let audio = try arguments.audio("recorded_message")
    return try client.conversations.interact(
        conversationId: arguments.text("conversation_id"),
        textMessage: audio == nil ? arguments.optional("recorded_message") : nil,
        audioBytes: audio,
        initialMessageType: InitialMessageType(arguments.text("initial_message_type")),
        externalEventMessageContent: arguments.texts("external_event_message_content"),
        externalEventMessageTimestamp: arguments.instants("external_event_message_timestamp"),
        requestFormat: MessageFormat(arguments.text("request_format")),
        responseFormat: MessageFormat(arguments.text("response_format")),
        currentAgentActionType: arguments.optional("current_agent_action_type"),
        requestAudioConfig: arguments.audioConfig("request_audio_config"),
        options: options
    )
}

func typed(
    _ client: AmigoClient, _ operation: String, _ arguments: Arguments, _ options: CallOptions
) async throws -> Outcome {
    let conversations = client.conversations
    let answer: any Sendable
    switch operation {
    case "list_conversations":
        try arguments.allow([
            "user_id", "service_id", "is_finished", "id", "tag", "limit", "continuation_token", "sort_by",
        ])
        answer = try await conversations.list(
            userId: arguments.texts("user_id"),
            serviceId: arguments.texts("service_id"),
            isFinished: arguments.flag("is_finished"),
            id: arguments.texts("id"),
            tag: arguments.texts("tag").map(tagFilter),
            limit: arguments.count("limit"),
            continuationToken: arguments.token("continuation_token"),
            sortBy: arguments.texts("sort_by").map { ConversationSort($0) },
            options: options
        )
    case "get_messages":
        try arguments.allow([
            "conversation_id", "id", "message_type", "interaction_id", "limit", "continuation_token", "sort_by",
        ])
        answer = try await conversations.messages(
            conversationId: arguments.text("conversation_id"),
            id: arguments.texts("id"),
            messageType: arguments.texts("message_type").map { MessageType($0) },
            interactionId: arguments.texts("interaction_id"),
            limit: arguments.count("limit"),
            continuationToken: arguments.token("continuation_token"),
            sortBy: arguments.texts("sort_by").map { MessageSort($0) },
            options: options
        )
    case "get_message_source":
        try arguments.allow(["conversation_id", "message_id", "long_lived"])
        answer = try await conversations.messageSource(
            conversationId: arguments.text("conversation_id"),
            messageId: arguments.text("message_id"),
            longLived: arguments.flag("long_lived"),
            options: options
        )
    case "modify_tags":
        try arguments.allow(["conversation_id", "updates", "deletes"])
        try await conversations.modifyTags(
            conversationId: arguments.text("conversation_id"),
            updates: arguments.tags("updates"),
            deletes: arguments.texts("deletes"),
            options: options
        )
        return Outcome(result: NSNull(), texts: [])
    case "recommend_responses":
        try arguments.allow(["conversation_id", "interaction_id", "context"])
        answer = try await conversations.recommendResponses(
            conversationId: arguments.text("conversation_id"),
            interactionId: arguments.text("interaction_id"),
            context: arguments.optional("context"),
            options: options
        )
    case "get_interaction_insights":
        try arguments.allow(["conversation_id", "interaction_id"])
        answer = try await conversations.insights(
            conversationId: arguments.text("conversation_id"),
            interactionId: arguments.text("interaction_id"),
            options: options
        )
    case "finish_conversation":
        try arguments.allow(["conversation_id"])
        try await conversations.finish(conversationId: arguments.text("conversation_id"), options: options)
        return Outcome(result: NSNull(), texts: [])
    case "generate_conversation_starters":
        try arguments.allow([
            "service_id", "service_version_set_name", "facets", "min_count", "max_count", "generation_instructions",
        ])
        guard let least = try arguments.count("min_count"), let most = try arguments.count("max_count") else {
            throw DoesNotFit()
        }
        answer = try await conversations.starters(
            serviceId: arguments.text("service_id"),
            facets: arguments.texts("facets"),
            minCount: least,
            maxCount: most,
            generationInstructions: arguments.text("generation_instructions"),
            serviceVersionSetName: arguments.optional("service_version_set_name"),
            options: options
        )
    case "get_services":
        try arguments.allow(["id", "is_active", "sort_by", "tags", "limit", "continuation_token"])
        answer = try await client.services.list(
            id: arguments.texts("id"),
            isActive: arguments.flag("is_active"),
            sortBy: arguments.texts("sort_by").map { ServiceSort($0) },
            tags: arguments.texts("tags").map(tagFilter),
            limit: arguments.count("limit"),
            continuationToken: arguments.token("continuation_token"),
            options: options
        )
    case "get_user_model":
        try arguments.allow(["user_id"])
        answer = try await client.users.model(userId: arguments.text("user_id"), options: options)
    case "get_users":
        try arguments.allow(["user_id", "email", "limit", "continuation_token", "sort_by"])
        answer = try await client.users.list(
            userId: arguments.texts("user_id"),
            email: arguments.texts("email"),
            limit: arguments.count("limit"),
            continuationToken: arguments.token("continuation_token"),
            sortBy: arguments.texts("sort_by").map { UserSort($0) },
            options: options
        )
    case "create_user":
        try arguments.allow([
            "first_name", "last_name", "email", "role_name", "login_link", "nonsensitive_user_variables",
            "sensitive_user_variables", "user_preferences",
        ])
        answer = try await client.users.create(
            firstName: arguments.text("first_name"),
            lastName: arguments.text("last_name"),
            email: arguments.text("email"),
            roleName: arguments.text("role_name"),
            loginLink: arguments.optional("login_link"),
            nonsensitiveUserVariables: arguments.variables("nonsensitive_user_variables"),
            sensitiveUserVariables: arguments.variables("sensitive_user_variables"),
            userPreferences: arguments.preferences("user_preferences"),
            options: options
        )
    case "update_user":
        try arguments.allow([
            "user_id", "first_name", "last_name", "enable_response_recommendation", "preferred_language", "timezone",
            "conversations_visible_to_admins", "user_model_visible_to_admins", "additional_context", "audio_keyterms",
        ])
        try await client.users.update(
            userId: arguments.text("user_id"),
            firstName: arguments.optional("first_name"),
            lastName: arguments.optional("last_name"),
            enableResponseRecommendation: arguments.flag("enable_response_recommendation"),
            preferredLanguage: arguments.optional("preferred_language"),
            timezone: arguments.optional("timezone"),
            conversationsVisibleToAdmins: arguments.flag("conversations_visible_to_admins"),
            userModelVisibleToAdmins: arguments.flag("user_model_visible_to_admins"),
            additionalContext: arguments.optionalTexts("additional_context"),
            audioKeyterms: arguments.optionalTexts("audio_keyterms"),
            options: options
        )
        return Outcome(result: NSNull(), texts: [])
    case "delete_user":
        try arguments.allow(["user_id"])
        try await client.users.delete(userId: arguments.text("user_id"), options: options)
        return Outcome(result: NSNull(), texts: [])
    case "get_organization":
        try arguments.allow([])
        answer = try await client.organization.get(options: options)
    default:
        // There is no method to sign in, because clients do that by themselves.
        throw DoesNotFit()
    }
    return Outcome(result: wire(answer), texts: [String(describing: answer), String(reflecting: answer)])
}
