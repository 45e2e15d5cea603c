//! The operations of the API, one file each. To add one, write its file and name it here.

mod get_interaction_insights;
mod get_message_source;
mod get_messages;
mod list_conversations;
mod modify_tags;
mod recommend_responses;
mod sign_in_with_api_key;

use crate::operation::{AnyOperation, Erased, path_parameters};

pub use get_interaction_insights::GetInteractionInsights;
pub use get_message_source::{GetMessageSource, MessageSourceQuery};
pub use get_messages::{GetMessages, MessageQuery, MessageSort};
pub use list_conversations::{ConversationQuery, ConversationSort, ListConversations, TagFilter};
pub use modify_tags::{ModifyTags, TagChanges};
pub use recommend_responses::{RecommendResponses, RecommendationContext};
pub use sign_in_with_api_key::SignInWithApiKey;

/// Every operation, in the order of a journey.
pub static OPERATIONS: &[&dyn AnyOperation] = &[
    &Erased::<SignInWithApiKey>::new(),
    &Erased::<ListConversations>::new(),
    &Erased::<GetMessages>::new(),
    &Erased::<GetMessageSource>::new(),
    &Erased::<ModifyTags>::new(),
    &Erased::<RecommendResponses>::new(),
    &Erased::<GetInteractionInsights>::new(),
];

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
    use super::OPERATIONS;
    use crate::operation::Authentication;

    #[test]
    fn names_and_routes_are_distinct() {
        for (index, operation) in OPERATIONS.iter().enumerate() {
            let one = operation.definition();
            for other in OPERATIONS[index + 1..]
                .iter()
                .map(|operation| operation.definition())
            {
                assert_ne!(one.name, other.name);
                assert_ne!((&one.method, one.path), (&other.method, other.path));
            }
        }
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
