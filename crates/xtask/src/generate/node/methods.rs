//! How the operations are called in TypeScript, by the noun they are on.

/// What operations are on: a module of its own, with a class.
pub(super) struct Noun {
    /// Name of the module.
    pub(super) module: &'static str,
    pub(super) class: &'static str,
    /// The noun in documentation.
    pub(super) called: &'static str,
    pub(super) methods: &'static [Method],
}

pub(super) const NOUNS: &[Noun] = &[
    Noun {
        module: "conversations",
        class: "ConversationResource",
        called: "conversations",
        methods: CONVERSATIONS,
    },
    Noun {
        module: "services",
        class: "ServiceResource",
        called: "services",
        methods: SERVICES,
    },
    Noun {
        module: "users",
        class: "UserResource",
        called: "users",
        methods: USERS,
    },
    Noun {
        module: "organization",
        class: "OrganizationResource",
        called: "the organisation",
        methods: ORGANIZATION,
    },
];

/// The methods of all nouns.
pub(super) fn methods() -> impl Iterator<Item = &'static Method> {
    NOUNS.iter().flat_map(|noun| noun.methods)
}

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

const CONVERSATIONS: &[Method] = &[
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

const SERVICES: &[Method] = &[Method {
    iterator: Some((
        "iterate",
        "Service",
        "Goes through all services. Pages follow by themselves: the next one is fetched while this one is being read, at the \
         documented pace.",
    )),
    ..Method::call(
        "get_services",
        &["getServices", "list"],
        "Lists the services that the caller may see, one page at a time.",
    )
}];

const USERS: &[Method] = &[
    Method {
        iterator: Some((
            "iterate",
            "User",
            "Goes through all users. Pages follow by themselves: the next one is fetched while this one is being read, at the \
             documented pace.",
        )),
        ..Method::call(
            "get_users",
            &["getUsers", "list"],
            "Lists the users that the caller may see, one page at a time.",
        )
    },
    Method::call(
        "create_user",
        &["createUser", "create"],
        "Creates a user, who is told by email if there is a link to send.",
    ),
    Method::call(
        "update_user",
        &["updateUser", "update"],
        "Changes what is known of a user. What is not given stays as it is.",
    ),
    Method::call("delete_user", &["deleteUser", "delete"], "Deletes a user."),
    Method::call(
        "get_user_model",
        &["getUserModel", "getModel"],
        "Reads what is known of a user.",
    ),
];

const ORGANIZATION: &[Method] = &[Method::call(
    "get_organization",
    &["getOrganization", "get"],
    "Reads what the organisation is called, and what holds for its new users.",
)];
