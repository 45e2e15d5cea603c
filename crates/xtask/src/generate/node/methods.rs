//! How the operations are called in TypeScript.

/// How an operation is called. The first name is the official package's; the others are aliases.
pub(super) struct Method {
    pub(super) operation: &'static str,
    pub(super) names: &'static [&'static str],
    /// The method that follows pages: its name, the type of what they hold, and what it does.
    pub(super) iterator: Option<(&'static str, &'static str, &'static str)>,
    pub(super) doc: &'static str,
}

pub(super) const METHODS: &[Method] = &[
    Method {
        operation: "list_conversations",
        names: &["getConversations", "list"],
        iterator: Some((
            "iterate",
            "Conversation",
            "Goes through all conversations. Pages follow by themselves: the next one is fetched while this one is being \
             read, at the documented pace.",
        )),
        doc: "Lists conversations, one page at a time.",
    },
    Method {
        operation: "get_messages",
        names: &["getConversationMessages", "messages"],
        iterator: Some((
            "iterateMessages",
            "Message",
            "Goes through all messages of a conversation. Pages follow by themselves: the next one is fetched while this \
             one is being read, at the documented pace.",
        )),
        doc: "Reads the messages of a conversation, one page at a time, in the order they were said unless asked otherwise.",
    },
    Method {
        operation: "get_message_source",
        names: &["getMessageSource", "messageSource"],
        iterator: None,
        doc: "Gets a signed URL of the audio of a voice message. The URL is a secret: whoever has it can listen.",
    },
    Method {
        operation: "modify_tags",
        names: &["modifyTags"],
        iterator: None,
        doc: "Adds, changes and removes tags of a conversation. Tags that are not named stay as they are.",
    },
    Method {
        operation: "recommend_responses",
        names: &["recommendResponsesForInteraction", "recommendResponses"],
        iterator: None,
        doc: "Suggests what the user could answer to the latest interaction.",
    },
    Method {
        operation: "get_interaction_insights",
        names: &["getInteractionInsights", "insights"],
        iterator: None,
        doc: "Reads why the agent said what it said in one interaction.",
    },
];
