//! What the official package calls our classes.

use std::fmt::Write as _;

use serde_json::{Map, Value};

use super::{models::variants, text::WIDTH};

/// The official package's names for ours.
const OFFICIAL_NAMES: &[(&str, &str)] = &[
    ("ActionStateTransitionLog", "ActionStateTransition"),
    ("AnnotationStateTransitionLog", "AnnotationStateTransition"),
    (
        "CheckIfActiveMemoryNeededAgentActionEvent",
        "CheckIfActiveMemoryNeededCompletedEvent",
    ),
    ("ConversationCreateConversationRequest", "NewConversation"),
    (
        "ConversationGenerateConversationStarterRequest",
        "StarterRequest",
    ),
    (
        "ConversationGenerateConversationStarterResponse",
        "ConversationStarters",
    ),
    ("ConversationGetConversationMessagesResponse", "MessagePage"),
    ("ConversationGetConversationsResponse", "ConversationPage"),
    (
        "ConversationGetInteractionInsightsResponse",
        "InteractionInsights",
    ),
    ("ConversationInstance", "Conversation"),
    ("ConversationModifyTagsOfConversationRequest", "TagChanges"),
    (
        "ConversationRecommendResponsesForInteractionRequest",
        "RecommendationContext",
    ),
    (
        "ConversationRecommendResponsesForInteractionResponse",
        "RecommendedResponses",
    ),
    (
        "CreateConversationParametersQuery",
        "CreateConversationQuery",
    ),
    ("DecisionStateTransitionLog", "DecisionStateTransition"),
    (
        "ExtractActiveMemoriesAgentActionEvent",
        "ExtractActiveMemoriesCompletedEvent",
    ),
    ("Format", "MessageFormat"),
    ("IdItem", "Text"),
    ("GetConversationMessagesParametersQuery", "MessageQuery"),
    ("GetConversationsParametersQuery", "ConversationQuery"),
    ("GetMessageSourceResponse", "MessageSource"),
    ("GetServicesParametersQuery", "ServiceQuery"),
    ("GetUsersParametersQuery", "UserQuery"),
    ("InitialMessageType1", "InitialMessageType"),
    (
        "InteractWithConversationParametersQuery",
        "InteractionQuery",
    ),
    ("InteractionIdItem", "Text"),
    ("JumpbackStateTransitionLog", "JumpbackStateTransition"),
    ("LLMConfigOutput", "LlmConfig"),
    ("MessageInstance", "Message"),
    ("OrganizationGetOrganizationResponse", "Organization"),
    ("PostAnalysisType", "PostProcessingType"),
    ("PreferencesOutput", "UserPreferences"),
    (
        "PreviousSelectedDynamicBehaviorSetVersionInfo",
        "VersionReference",
    ),
    ("Prompt", "ConversationStarter"),
    ("PydanticBaseModelStrippedNonemptyString1", "Text"),
    ("PydanticBaseModelStrippedNonemptyString4", "Text"),
    ("QueriesAndResponse", "QueryAndResponse"),
    ("RecallStateTransitionLog", "RecallStateTransition"),
    ("ReflectionStateTransitionLog", "ReflectionStateTransition"),
    ("RetrieveMessageSourceParametersQuery", "MessageSourceQuery"),
    ("SelectedDynamicBehaviorSetVersionInfo", "VersionReference"),
    ("ServiceGetServicesResponse", "ServicePage"),
    (
        "ServiceGetServicesResponseFilterValues",
        "ServiceFilterValues",
    ),
    ("ServiceIdItem", "Text"),
    ("ServiceInstance", "Service"),
    ("StrippedNonemptyStringWS1", "Text"),
    ("ToolCallStateTransitionLog", "ToolCallStateTransition"),
    ("TranscriptAlignmentItem", "SpokenCharacter"),
    ("TriggeredDynamicBehaviorSetVersionInfo", "VersionReference"),
    ("UserCreateInvitedUserRequest", "NewUser"),
    ("UserCreateInvitedUserRequestPreferences", "UserPreferences"),
    ("UserCreateInvitedUserResponse", "CreatedUser"),
    ("UserDimensionOutput", "UserDimension"),
    ("UserGetUserModelResponse", "UserModels"),
    ("UserGetUsersResponse", "UserPage"),
    ("UserGetUsersResponseUserInstance", "User"),
    ("UserSignInWithApiKeyResponse", "SignInToken"),
    ("UserUpdateUserInfoRequest", "UserChanges"),
    ("VersionSetOutput", "VersionSet"),
];

/// What the official package calls a group of kinds: ours, and how the names of the kinds begin.
const OFFICIAL_UNIONS: &[(&str, &str, &[&str])] = &[
    (
        "ConversationCreateConversationResponse",
        "ConversationEvent",
        &[""],
    ),
    (
        "ConversationInteractWithConversationResponse",
        "ConversationEvent",
        &[""],
    ),
    (
        "EngageUserAgentActionEvent",
        "AgentAction",
        &["EngageUser", "ToolCall", "ActionTooLong"],
    ),
    (
        "GenerateToolParamsEvent",
        "AgentAction",
        &["GenerateToolParams", "ToolCall", "ActionTooLong"],
    ),
    (
        "NavigateStateMachineAgentActionEvent",
        "AgentAction",
        &[
            "NavigateStateMachine",
            "GenerateToolParams",
            "ToolCall",
            "ActionTooLong",
        ],
    ),
    (
        "SelectDynamicBehaviorAgentActionEvent",
        "AgentAction",
        &["SelectDynamicBehavior"],
    ),
    ("ServiceConversationAction", "AgentAction", &[""]),
];

/// The definitions of all these names.
pub(super) fn names(definitions: &Map<String, Value>) -> String {
    let mut out = "\n\n# The official package's names.\n".to_owned();
    for (official, ours) in OFFICIAL_NAMES {
        // Writing to a string cannot fail.
        let _ = writeln!(out, "{official} = {ours}");
    }
    out + &unions(definitions)
}

/// All these names.
pub(super) fn exported() -> impl Iterator<Item = String> {
    let names = OFFICIAL_NAMES.iter().map(|(name, _)| *name);
    let unions = OFFICIAL_UNIONS.iter().map(|(name, ..)| *name);
    names
        .chain(unions)
        .chain(["SampleWidth"])
        .map(str::to_owned)
}

/// Checkers see a union; who runs it gets what can also read and recognise its kinds, as the official classes can.
fn unions(definitions: &Map<String, Value>) -> String {
    let (mut groups, mut seen, mut run) = (String::new(), String::new(), String::new());
    for (name, ours, beginnings) in OFFICIAL_UNIONS {
        let kinds: Vec<&str> = variants(&definitions[*ours])
            .filter(|kind| beginnings.iter().any(|start| kind.starts_with(start)))
            .collect();
        let of = if *beginnings == [""] {
            (*ours).to_owned()
        } else {
            groups += &format!("_{name} = (\n    {}\n)\n", kinds.join("\n    | "));
            format!("_{name}")
        };
        seen += &format!("    {name} = {of}\n");
        let call = format!("    {name} = OneOf(\"{name}\", {of})\n");
        run += &if call.trim_end().len() <= WIDTH {
            call
        } else {
            format!("    {name} = OneOf(\n        \"{name}\", {of}\n    )\n")
        };
    }
    format!("{groups}if TYPE_CHECKING:\n{seen}else:\n{run}")
}
