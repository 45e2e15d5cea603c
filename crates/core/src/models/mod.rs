//! The nouns of the API, one file each.
//!
//! Every struct mirrors one object of the wire, field for field. The models are open to the future: an unknown value of
//! an enum keeps its text, an unknown kind of [`StateTransitionLog`],
//! [`ConversationEvent`] or [`AgentAction`] keeps its JSON, and fields nobody has heard of yet
//! are ignored. `Debug` never prints what people said: message text, memories, tool payloads and signed URLs are
//! replaced by their length or a placeholder.

mod agent_action;
mod agent_navigation;
mod audio_config;
mod conversation;
mod conversation_starters;
mod event;
mod insights;
mod llm_config;
mod message;
mod message_source;
pub(crate) mod open_enum;
pub(crate) mod open_union;
mod organization;
mod recommended_responses;
mod recorded_message;
mod service;
mod sign_in;
mod state_transition;
mod timestamp;
mod tool_call;
mod user;
mod user_model;
mod version;

pub use agent_action::{
    ActionTooLongEvent, AgentAction, CheckIfActiveMemoryNeededCompletedEvent,
    EngageUserDynamicBehaviorOverrideEvent, EngageUserMessageFragmentGeneratedEvent,
    ExtractActiveMemoriesCompletedEvent, GenerateToolParamsDesignatedToolCallParamsGeneratedEvent,
    GenerateToolParamsDesignatedToolRetrievedEvent, QueryAndResponse,
    SelectDynamicBehaviorCompletedEvent, SelectDynamicBehaviorRelevanceRetrievalCompletedEvent,
    SelectDynamicBehaviorVectorGeneratedEvent, ToolCallEndedEvent, ToolCallStartedEvent,
    UnknownAgentAction,
};
pub use agent_navigation::{
    NavigateStateMachineActionStateActionSelectedEvent,
    NavigateStateMachineAnnotationStateAnnotationRetrievedEvent,
    NavigateStateMachineDecisionStateDecisionStartedEvent,
    NavigateStateMachineDynamicBehaviorOverrideEvent,
    NavigateStateMachineExitConditionSelectedEvent,
    NavigateStateMachineRecallStateActiveMemoryRetrievedEvent,
    NavigateStateMachineRecallStateDynamicQueriesGeneratedEvent,
    NavigateStateMachineRecallStateStaticQueriesRetrievedEvent,
    NavigateStateMachineReflectionStatePromptRetrievedEvent,
    NavigateStateMachineReflectionStateReflectionGeneratedEvent,
    NavigateStateMachineStateTransitionedEvent,
    NavigateStateMachineToolCallStateToolOutputAvailableEvent,
};
pub use audio_config::UserMessageAudioConfig;
pub use conversation::{Conversation, ConversationPage, PostProcessingType};
pub use conversation_starters::{ConversationStarter, ConversationStarters};
pub use event::{
    ConversationCreatedEvent, ConversationEvent, CurrentAgentActionEvent, ErrorEvent,
    InteractionCompleteEvent, NewMessageEvent, SpokenCharacter, UnknownEvent,
    UserMessageAvailableEvent,
};
pub use insights::{InteractionInsights, WorkingMemory};
pub use llm_config::LlmConfig;
pub use message::{Message, MessageFormat, MessagePage, MessageType};
pub use message_source::{AudioContentType, MessageSource};
pub use organization::Organization;
pub use recommended_responses::RecommendedResponses;
pub use recorded_message::RecordedMessage;
pub use service::{
    Service, ServiceFilterValues, ServicePage, ServiceTag, UserReference, VersionSet,
};
pub use sign_in::SignInToken;
pub use state_transition::{
    ActionStateTransition, AnnotationStateTransition, DecisionStateTransition,
    JumpbackStateTransition, RecallStateTransition, ReflectionStateTransition, StateTransitionLog,
    ToolCallStateTransition, UnknownStateTransition,
};
pub use timestamp::{deserialize as deserialize_timestamp, parse as parse_timestamp};
pub use tool_call::ToolCallLog;
pub use user::{CreatedUser, User, UserPage, UserPreferences, UserStats};
pub use user_model::{UserDimension, UserModel, UserModels};
pub use version::{VersionReference, VersionSetInfo};

/// Tags of a conversation: key to value, where a value may be null.
pub type Tags = indexmap::IndexMap<String, Option<String>>;

pub(crate) use open_enum::open_enum;
