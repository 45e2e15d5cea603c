//! The methods of Kotlin and Swift: what each operation is called there, and by which resource.

/// How an operation is called. The names are those of the Rust client.
pub(super) struct Method {
    pub(super) operation: &'static str,
    /// The resource that has the method: `conversations`.
    pub(super) resource: &'static str,
    pub(super) name: &'static str,
    /// Name of the method that follows pages and gives what they hold.
    pub(super) all: Option<&'static str>,
    pub(super) doc: &'static str,
}

impl Method {
    const fn of(
        operation: &'static str,
        resource: &'static str,
        name: &'static str,
        doc: &'static str,
    ) -> Self {
        Self {
            operation,
            resource,
            name,
            all: None,
            doc,
        }
    }

    const fn paged(self, all: &'static str) -> Self {
        Self {
            all: Some(all),
            ..self
        }
    }
}

/// An operation is added to both languages here.
pub(super) const METHODS: &[Method] = &[
    Method::of(
        "list_conversations",
        "conversations",
        "list",
        "Lists conversations, one page at a time.",
    )
    .paged("all"),
    Method::of(
        "get_messages",
        "conversations",
        "messages",
        "Reads the messages of a conversation, one page at a time, in the order they were said unless asked otherwise.",
    )
    .paged("allMessages"),
    Method::of(
        "get_message_source",
        "conversations",
        "messageSource",
        "Gets a signed URL of the audio of a voice message.",
    ),
    Method::of(
        "modify_tags",
        "conversations",
        "modifyTags",
        "Adds, changes and removes tags of a conversation.",
    ),
    Method::of(
        "recommend_responses",
        "conversations",
        "recommendResponses",
        "Suggests what the user could answer to the latest interaction.",
    ),
    Method::of(
        "get_interaction_insights",
        "conversations",
        "insights",
        "Reads why the agent said what it said in one interaction.",
    ),
    Method::of(
        "create_conversation",
        "conversations",
        "create",
        "Creates a conversation with a service and lets it begin. Refused while the user has an unfinished conversation with \
         the service.",
    ),
    Method::of(
        "interact_with_conversation",
        "conversations",
        "interact",
        "Says something in a conversation and lets the agent answer.",
    ),
    Method::of(
        "finish_conversation",
        "conversations",
        "finish",
        "Finishes a conversation: nothing more can be said in it.",
    ),
    Method::of(
        "generate_conversation_starters",
        "conversations",
        "starters",
        "Thinks of ways for a user to begin a conversation with a service.",
    ),
    Method::of(
        "get_services",
        "services",
        "list",
        "Lists the services that can be seen, one page at a time.",
    )
    .paged("all"),
    Method::of(
        "get_users",
        "users",
        "list",
        "Lists the users that can be seen, one page at a time.",
    )
    .paged("all"),
    Method::of(
        "create_user",
        "users",
        "create",
        "Creates a user.",
    ),
    Method::of(
        "update_user",
        "users",
        "update",
        "Changes what is known of a user. What is not given stays as it is.",
    ),
    Method::of(
        "delete_user",
        "users",
        "delete",
        "Deletes a user.",
    ),
    Method::of(
        "get_user_model",
        "users",
        "model",
        "Reads what is known of a user.",
    ),
    Method::of(
        "get_organization",
        "organization",
        "get",
        "Reads what the organisation is called, and what holds for its new users.",
    ),
];

/// Name of a resource's type. An organisation is a model, too.
pub(super) fn resource_type(resource: &str) -> String {
    match resource {
        "organization" => "OrganizationResource".to_owned(),
        other => super::text::capitalised(other),
    }
}

/// The resources, each with its methods.
pub(super) fn resources() -> impl Iterator<Item = (&'static str, Vec<&'static Method>)> {
    let mut names: Vec<&str> = METHODS.iter().map(|method| method.resource).collect();
    names.dedup();
    names.into_iter().map(|resource| {
        let methods = METHODS.iter();
        let methods = methods.filter(|method| method.resource == resource);
        (resource, methods.collect())
    })
}

#[cfg(test)]
mod tests {
    use amigo_core::operations::OPERATIONS;

    use super::METHODS;

    #[test]
    fn every_operation_that_all_languages_have_has_a_method() {
        for operation in OPERATIONS {
            let name = operation.definition().name;
            // Clients sign in by themselves.
            let has_method = METHODS.iter().any(|method| method.operation == name);
            assert!(has_method || name == "sign_in_with_api_key", "{name}");
        }
    }
}
