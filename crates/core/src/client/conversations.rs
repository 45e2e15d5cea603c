use super::{Amigo, Call};
use crate::operations::{
    ConversationPath, ConversationQuery, CreateConversation, CreateConversationQuery,
    FinishConversation, GenerateConversationStarters, GetInteractionInsights, GetMessageSource,
    GetMessages, InteractWithConversation, InteractionMessage, InteractionPath, InteractionQuery,
    ListConversations, MessagePath, MessageQuery, MessageSourceQuery, ModifyTags, NewConversation,
    RecommendResponses, RecommendationContext, StarterRequest, TagChanges,
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

    /// Begins a conversation: [`CreateConversation`]. Its events come with [`Call::events`]; for an answer that is spoken,
    /// set the `response_format` with [`Call::query`].
    ///
    /// ```no_run
    /// # async fn example(client: amigo_core::Amigo) -> amigo_core::Result<()> {
    /// use amigo_core::operations::NewConversation;
    /// use futures::TryStreamExt;
    ///
    /// let new = NewConversation { service_id: "65f0c0ffee65f0c0ffee0009".into(), ..Default::default() };
    /// let mut texts = std::pin::pin!(client.conversations().create(new).events().await?.texts());
    /// while let Some(text) = texts.try_next().await? {
    ///     print!("{text}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, conversation: NewConversation) -> Call<CreateConversation> {
        self.client
            .prepare((), CreateConversationQuery::default(), conversation)
    }

    /// Says something in a conversation: [`InteractWithConversation`]. Its events come with [`Call::events`]; for messages
    /// and answers that are spoken, set the formats with [`Call::query`].
    ///
    /// ```no_run
    /// # async fn example(client: amigo_core::Amigo) -> amigo_core::Result<()> {
    /// let call = client.conversations().interact("65f0c0ffee65f0c0ffee0001", "I slept badly.");
    /// let answer = call.events().await?.complete().await?;
    /// println!("{}", answer.full_message);
    /// # Ok(())
    /// # }
    /// ```
    pub fn interact(
        &self,
        conversation_id: impl Into<String>,
        message: impl Into<InteractionMessage>,
    ) -> Call<InteractWithConversation> {
        let path = ConversationPath {
            conversation_id: conversation_id.into(),
        };
        self.client
            .prepare(path, InteractionQuery::default(), message.into())
    }

    /// Finishes a conversation: [`FinishConversation`].
    pub fn finish(&self, conversation_id: impl Into<String>) -> Call<FinishConversation> {
        let path = ConversationPath {
            conversation_id: conversation_id.into(),
        };
        self.client.prepare(path, (), ())
    }

    /// Thinks of ways to begin a conversation: [`GenerateConversationStarters`].
    pub fn starters(&self, request: StarterRequest) -> Call<GenerateConversationStarters> {
        self.client.prepare((), (), request)
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
