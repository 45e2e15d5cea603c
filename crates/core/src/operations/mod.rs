//! The operations of the API, one file each. To add one, write its file and name it here.

mod create_conversation;
mod create_user;
mod delete_user;
mod finish_conversation;
mod generate_conversation_starters;
mod get_interaction_insights;
mod get_message_source;
mod get_messages;
mod get_organization;
mod get_services;
mod get_user_model;
mod get_users;
mod interact_with_conversation;
mod interaction_message;
mod list_conversations;
mod modify_tags;
mod recommend_responses;
mod sign_in_with_api_key;
mod update_user;

use crate::{
    error::{Error, ErrorKind, FieldError, Result},
    models::open_enum,
    operation::{AnyOperation, Erased, path_parameters},
};

pub use create_conversation::{CreateConversation, CreateConversationQuery, NewConversation};
pub use create_user::{CreateUser, NewUser};
pub use delete_user::DeleteUser;
pub use finish_conversation::FinishConversation;
pub use generate_conversation_starters::{GenerateConversationStarters, StarterRequest};
pub use get_interaction_insights::GetInteractionInsights;
pub use get_message_source::{GetMessageSource, MessageSourceQuery};
pub use get_messages::{GetMessages, MessageQuery, MessageSort};
pub use get_organization::GetOrganization;
pub use get_services::{GetServices, ServiceQuery, ServiceSort};
pub use get_user_model::{GetUserModel, UserPath};
pub use get_users::{GetUsers, UserQuery, UserSort};
pub use interact_with_conversation::{InteractWithConversation, InteractionQuery};
pub use interaction_message::InteractionMessage;
pub use list_conversations::{ConversationQuery, ConversationSort, ListConversations, TagFilter};
pub use modify_tags::{ModifyTags, TagChanges};
pub use recommend_responses::{RecommendResponses, RecommendationContext};
pub use sign_in_with_api_key::SignInWithApiKey;
pub use update_user::{UpdateUser, UserChanges};

/// Declares the list of operations, and the macro that picks one of them by its name.
macro_rules! operations {
    ($dollar:tt $(#[$doc:meta])* $list:ident: $($operation:ident),+ $(,)?) => {
        $(#[$doc])*
        pub static $list: &[&dyn AnyOperation] = &[$( &Erased::<$operation>::new() ),+];

        /// Evaluates an expression with the operation of this name as a type, for what is generic over operations:
        /// `operation_named!(name, O => method_of::<O>())`. Gives `None` where there is no such operation.
        #[macro_export]
        macro_rules! operation_named {
            ($dollar name:expr, $dollar chosen:ident => $dollar then:expr) => {
                match $dollar name {
                    $(
                        name if name == <$crate::operations::$operation as $crate::operation::Operation>::DEFINITION.name => {
                            type $dollar chosen = $crate::operations::$operation;
                            Some($dollar then)
                        }
                    )+
                    _ => None,
                }
            };
        }
    };
}

operations! { $
    /// Every operation, in the order of a journey.
    OPERATIONS:
        SignInWithApiKey,
        GetOrganization,
        CreateUser,
        GetUsers,
        UpdateUser,
        DeleteUser,
        GetUserModel,
        GetServices,
        GenerateConversationStarters,
        CreateConversation,
        InteractWithConversation,
        FinishConversation,
        ListConversations,
        GetMessages,
        GetMessageSource,
        ModifyTags,
        RecommendResponses,
        GetInteractionInsights,
}

/// The operation of a name.
///
/// # Errors
///
/// [`ErrorKind::Validation`] where there is none; it says which there are.
pub fn named(name: &str) -> Result<&'static dyn AnyOperation> {
    let known = OPERATIONS.iter().copied();
    let mut of_name = known.filter(|operation| operation.definition().name == name);
    of_name.next().ok_or_else(|| {
        let names = OPERATIONS
            .iter()
            .map(|operation| operation.definition().name);
        let message = format!(
            "is not an operation; known are {}",
            names.collect::<Vec<_>>().join(", ")
        );
        let field = FieldError::new(&["operation"], "enum", message);
        Error::new(ErrorKind::Validation, field.to_string())
    })
}

open_enum! {
    /// What the message is that a conversation or an interaction begins with.
    pub enum InitialMessageType {
        /// The user says it.
        UserMessage = "user-message",
        /// It happened outside the conversation.
        ExternalEvent = "external-event",
        /// There is none: the agent goes on by itself. Only for interactions.
        Skip = "skip",
    }
}

/// What users say is what most interactions begin with.
impl Default for InitialMessageType {
    fn default() -> Self {
        Self::UserMessage
    }
}

path_parameters! {
    /// A conversation.
    pub struct ConversationPath {
        /// Identifier of the conversation.
        conversation_id,
    }
}

path_parameters! {
    /// A message of a conversation.
    pub struct MessagePath {
        /// Identifier of the conversation.
        conversation_id,
        /// Identifier of the message.
        message_id,
    }
}

path_parameters! {
    /// An interaction of a conversation.
    pub struct InteractionPath {
        /// Identifier of the conversation.
        conversation_id,
        /// Identifier of the interaction.
        interaction_id,
    }
}

#[cfg(test)]
mod tests {
    use super::{OPERATIONS, named};
    use crate::{error::ErrorKind, operation::Authentication};

    #[test]
    fn names_and_routes_are_distinct() {
        let definitions = OPERATIONS.iter().map(|operation| operation.definition());
        for (index, one) in definitions.clone().enumerate() {
            for other in definitions.clone().skip(index + 1) {
                assert_ne!(one.name, other.name);
                assert_ne!((&one.method, one.path), (&other.method, other.path));
            }
        }
    }

    #[test]
    fn an_operation_is_found_by_its_name_alone() {
        for operation in OPERATIONS {
            let name = operation.definition().name;
            assert_eq!(named(name).unwrap().definition().name, name);
        }
        let error = named("get_message").err().unwrap();
        assert_eq!(error.kind(), ErrorKind::Validation);
        assert!(error.message().contains("`operation`"), "{error}");
        assert!(error.message().contains("get_messages"), "{error}");
    }

    #[test]
    fn only_the_sign_in_goes_without_a_token() {
        for definition in OPERATIONS.iter().map(|operation| operation.definition()) {
            let signs_in = definition.name == "sign_in_with_api_key";
            assert_eq!(
                definition.authentication == Authentication::ApiKey,
                signs_in,
                "{}",
                definition.name
            );
            assert!(
                definition.path.starts_with("/v1/{organization}/"),
                "{}",
                definition.name
            );
        }
    }
}
