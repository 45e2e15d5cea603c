use super::{Amigo, Call};
use crate::operations::{
    ConversationPath, ConversationQuery, GetInteractionInsights, GetMessageSource, GetMessages,
    InteractionPath, ListConversations, MessagePath, MessageQuery, MessageSourceQuery, ModifyTags,
    RecommendResponses, RecommendationContext, TagChanges,
};

/// The operations on conversations: [`Amigo::conversations`].
#[derive(Debug, Clone)]
pub struct Conversations {
    client: Amigo,
}

impl Conversations {
    pub(super) fn new(client: Amigo) -> Self {
        Self { client }
    }

    /// Lists conversations: [`ListConversations`].
    pub fn list(&self, query: ConversationQuery) -> Call<ListConversations> {
        self.client.prepare((), query, ())
    }

    /// Reads the messages of a conversation: [`GetMessages`]. Filters go in with [`Call::query`].
    pub fn messages(&self, conversation_id: impl Into<String>) -> Call<GetMessages> {
        let path = ConversationPath {
            conversation_id: conversation_id.into(),
        };
        self.client.prepare(path, MessageQuery::default(), ())
    }

    /// Gets the signed URL of a voice message's audio: [`GetMessageSource`]. For one that lasts 12 hours, set
    /// `long_lived` with [`Call::query`].
    pub fn message_source(
        &self,
        conversation_id: impl Into<String>,
        message_id: impl Into<String>,
    ) -> Call<GetMessageSource> {
        let path = MessagePath {
            conversation_id: conversation_id.into(),
            message_id: message_id.into(),
        };
        self.client.prepare(path, MessageSourceQuery::default(), ())
    }

    /// Adds, changes and removes tags of a conversation: [`ModifyTags`].
    pub fn modify_tags(
        &self,
        conversation_id: impl Into<String>,
        changes: TagChanges,
    ) -> Call<ModifyTags> {
        let path = ConversationPath {
            conversation_id: conversation_id.into(),
        };
        self.client.prepare(path, (), changes)
    }

    /// Suggests what the user could answer to the latest interaction: [`RecommendResponses`].
    pub fn recommend_responses(
        &self,
        conversation_id: impl Into<String>,
        interaction_id: impl Into<String>,
        context: Option<RecommendationContext>,
    ) -> Call<RecommendResponses> {
        self.client
            .prepare(interaction(conversation_id, interaction_id), (), context)
    }

    /// Reads why the agent said what it said in an interaction: [`GetInteractionInsights`].
    pub fn insights(
        &self,
        conversation_id: impl Into<String>,
        interaction_id: impl Into<String>,
    ) -> Call<GetInteractionInsights> {
        self.client
            .prepare(interaction(conversation_id, interaction_id), (), ())
    }
}

fn interaction(
    conversation_id: impl Into<String>,
    interaction_id: impl Into<String>,
) -> InteractionPath {
    InteractionPath {
        conversation_id: conversation_id.into(),
        interaction_id: interaction_id.into(),
    }
}
