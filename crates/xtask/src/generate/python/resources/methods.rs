//! What the operations are called in Python, by the noun they are on.

/// What operations are on: a module of its own, with a class of methods for every way to call them.
pub(super) struct Noun {
    /// Name of the module, in the singular.
    pub(super) module: &'static str,
    /// Begins the names of the classes.
    pub(super) class: &'static str,
    /// The noun in documentation.
    pub(super) called: &'static str,
    pub(super) methods: &'static [Method],
    /// What is in the module too.
    pub(super) more: &'static str,
}

impl Noun {
    pub(super) fn follows_pages(&self) -> bool {
        self.methods.iter().any(|method| method.iterator.is_some())
    }
}

pub(super) const NOUNS: &[Noun] = &[
    Noun {
        module: "conversation",
        class: "Conversation",
        called: "conversations",
        methods: CONVERSATION,
        more: "\n# The official package has it here.\nGetMessageSourceResponse = MessageSource\n",
    },
    Noun {
        module: "service",
        class: "Service",
        called: "services",
        methods: SERVICE,
        more: "",
    },
    Noun {
        module: "user",
        class: "User",
        called: "users",
        methods: USER,
        more: "",
    },
    Noun {
        module: "organization",
        class: "Organization",
        called: "the organisation",
        methods: ORGANIZATION,
        more: "",
    },
];

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

const CONVERSATION: &[Method] = &[
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

const SERVICE: &[Method] = &[Method {
    operation: "get_services",
    names: &["get_services", "list"],
    iterator: Some(("iter", "Service")),
    repeated: None,
    doc: "List the services that the caller may see, one page at a time.",
}];

const USER: &[Method] = &[
    Method {
        operation: "get_users",
        names: &["get_users", "list"],
        iterator: Some(("iter", "User")),
        repeated: None,
        doc: "List the users that the caller may see, one page at a time.",
    },
    Method {
        operation: "create_user",
        names: &["create_user", "create"],
        iterator: None,
        repeated: None,
        doc: "Create a user, who is told by email if there is a link to send.",
    },
    Method {
        operation: "update_user",
        names: &["update_user", "update"],
        iterator: None,
        repeated: None,
        doc: "Change what is known of a user. What is not given stays as it is.",
    },
    Method {
        operation: "delete_user",
        names: &["delete_user", "delete"],
        iterator: None,
        repeated: None,
        doc: "Delete a user.",
    },
    Method {
        operation: "get_user_model",
        names: &["get_user_model", "get_model"],
        iterator: None,
        repeated: None,
        doc: "Read what is known of a user.",
    },
];

const ORGANIZATION: &[Method] = &[Method {
    operation: "get_organization",
    names: &["get", "get_organization"],
    iterator: None,
    repeated: None,
    doc: "Read what the organisation is called, and what holds for its new users.",
}];
