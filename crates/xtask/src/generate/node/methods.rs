//! How the operations are called in TypeScript.

/// How an operation is called. The first name is the official package's; the others are aliases.
pub(super) struct Method {
    pub(super) operation: &'static str,
    pub(super) names: &'static [&'static str],
    /// The method that follows pages: its name, the type of what they hold, and what it does.
    pub(super) iterator: Option<(&'static str, &'static str, &'static str)>,
    pub(super) doc: &'static str,
    /// Of an operation that answers in events: what completes its arguments.
    pub(super) completed: Option<&'static str>,
    /// The field of the body that what has no fields stands for.
    pub(super) alone: Option<&'static str>,
}

impl Method {
    /// An operation that is an ordinary call.
    const fn call(
        operation: &'static str,
        names: &'static [&'static str],
        doc: &'static str,
    ) -> Self {
        Self {
            operation,
            names,
            iterator: None,
            doc,
            completed: None,
            alone: None,
        }
    }
}

pub(super) const METHODS: &[Method] = &[
    Method {
        iterator: Some((
            "iterate",
            "Conversation",
            "Goes through all conversations. Pages follow by themselves: the next one is fetched while this one is being \
             read, at the documented pace.",
        )),
        ..Method::call(
            "list_conversations",
            &["getConversations", "list"],
            "Lists conversations, one page at a time.",
        )
    },
    Method {
        iterator: Some((
            "iterateMessages",
            "Message",
            "Goes through all messages of a conversation. Pages follow by themselves: the next one is fetched while this \
             one is being read, at the documented pace.",
        )),
        ..Method::call(
            "get_messages",
            &["getConversationMessages", "messages"],
            "Reads the messages of a conversation, one page at a time, in the order they were said unless asked otherwise.",
        )
    },
    Method::call(
        "get_message_source",
        &["getMessageSource", "messageSource"],
        "Gets a signed URL of the audio of a voice message. The URL is a secret: whoever has it can listen.",
    ),
    Method::call(
        "modify_tags",
        &["modifyTags"],
        "Adds, changes and removes tags of a conversation. Tags that are not named stay as they are.",
    ),
    Method::call(
        "recommend_responses",
        &["recommendResponsesForInteraction", "recommendResponses"],
        "Suggests what the user could answer to the latest interaction.",
    ),
    Method::call(
        "get_interaction_insights",
        &["getInteractionInsights", "insights"],
        "Reads why the agent said what it said in one interaction.",
    ),
    Method {
        completed: Some("created"),
        ..Method::call(
            "create_conversation",
            &["createConversation", "create"],
            "Creates a conversation with a service and lets it begin. Its events come as they happen. Refused while the user \
             has an unfinished conversation with the service.",
        )
    },
    Method {
        completed: Some("said"),
        alone: Some("recorded_message"),
        ..Method::call(
            "interact_with_conversation",
            &["interactWithConversation", "interact"],
            "Says something in a conversation and lets the agent answer. Its events come as they happen. A text or audio \
             alone is what the user says; a voice message also needs `request_audio_config` in the query.",
        )
    },
    Method::call(
        "finish_conversation",
        &["finishConversation", "finish"],
        "Finishes a conversation: nothing more can be said in it.",
    ),
    Method::call(
        "generate_conversation_starters",
        &[
            "generateConversationStarters",
            "getConversationStarters",
            "starters",
        ],
        "Thinks of ways for the user to begin a conversation.",
    ),
];
