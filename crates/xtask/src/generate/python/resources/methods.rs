//! What the operations are called in Python.

/// How an operation is called in Python. The first name is the official package's; the others are aliases.
pub(super) struct Method {
    pub(super) operation: &'static str,
    pub(super) names: &'static [&'static str],
    /// Name of the method that follows pages, and the type of what they hold.
    pub(super) iterator: Option<(&'static str, &'static str)>,
    /// The field of what pages hold in which few values repeat.
    pub(super) repeated: Option<&'static str>,
    pub(super) doc: &'static str,
}

impl Method {
    /// Name of the constant that holds its operation.
    pub(super) fn constant(&self) -> String {
        format!("_{}", self.operation.to_uppercase())
    }
}

pub(super) const METHODS: &[Method] = &[
    Method {
        operation: "list_conversations",
        names: &["get_conversations", "list"],
        iterator: Some(("iter", "Conversation")),
        repeated: None,
        doc: "List conversations, one page at a time.",
    },
    Method {
        operation: "get_messages",
        names: &["get_conversation_messages", "messages"],
        iterator: Some(("iter_messages", "Message")),
        repeated: Some("sender"),
        doc: "Read the messages of a conversation, one page at a time, in the order they were said unless asked otherwise.",
    },
    Method {
        operation: "get_message_source",
        names: &["get_message_source", "message_source"],
        iterator: None,
        repeated: None,
        doc: "Get a signed URL of the audio of a voice message.",
    },
    Method {
        operation: "modify_tags",
        names: &["modify_tags"],
        iterator: None,
        repeated: None,
        doc: "Add, change and remove tags of a conversation.",
    },
    Method {
        operation: "recommend_responses",
        names: &["recommend_responses_for_interaction", "recommend_responses"],
        iterator: None,
        repeated: None,
        doc: "Suggest what the user could answer to the latest interaction.",
    },
    Method {
        operation: "get_interaction_insights",
        names: &["get_interaction_insights", "insights"],
        iterator: None,
        repeated: None,
        doc: "Read why the agent said what it said in one interaction.",
    },
    Method {
        operation: "generate_conversation_starters",
        names: &[
            "generate_conversation_starters",
            "get_conversation_starters",
            "starters",
        ],
        iterator: None,
        repeated: None,
        doc: "Think of ways for a user to begin a conversation with a service.",
    },
    Method {
        operation: "create_conversation",
        names: &["create_conversation", "create"],
        iterator: None,
        repeated: None,
        doc: "Create a conversation with a service and let it begin. Gives the events as they come.",
    },
    Method {
        operation: "interact_with_conversation",
        names: &["interact_with_conversation", "interact"],
        iterator: None,
        repeated: None,
        doc: "Say something in a conversation and let the agent answer. Gives the events as they come.",
    },
    Method {
        operation: "finish_conversation",
        names: &["finish_conversation", "finish"],
        iterator: None,
        repeated: None,
        doc: "Finish a conversation.",
    },
];
