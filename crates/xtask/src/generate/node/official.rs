//! `official.ts`: the official package's names for our types.

use std::{collections::BTreeMap, fmt::Write as _};

use anyhow::{Context, Result};
use serde_json::Value;

use super::{
    super::schema::{name_of, operation, parameters_in},
    methods::methods,
};

const HEADER: &str = "\
// Written by `cargo xtask generate` from the core's definitions; change those instead.

import type * as models from \"./models.js\";

/** The official package's names of the types, on the side of conversations. */
export interface components {
  schemas: {
";

/// The published names of schemas, and ours.
const SCHEMAS: &[(&str, &str)] = &[
    ("ActionStateTransitionLog", "ActionStateTransition"),
    ("AnnotationStateTransitionLog", "AnnotationStateTransition"),
    ("ConversationInstance", "Conversation"),
    ("DecisionStateTransitionLog", "DecisionStateTransition"),
    ("Format", "MessageFormat"),
    ("JumpbackStateTransitionLog", "JumpbackStateTransition"),
    ("LLMConfig-Output", "LlmConfig"),
    ("MessageInstance", "Message"),
    ("MessageType", "MessageType"),
    ("RecallStateTransitionLog", "RecallStateTransition"),
    ("ReflectionStateTransitionLog", "ReflectionStateTransition"),
    ("StateTransitionLog", "StateTransitionLog"),
    ("ToolCallLog", "ToolCallLog"),
    ("ToolCallStateTransitionLog", "ToolCallStateTransition"),
    ("VersionSetInfo", "VersionSetInfo"),
    ("WorkingMemory", "WorkingMemory"),
    ("UserMessageAudioConfig", "UserMessageAudioConfig"),
    (
        "conversation__create_conversation__Request",
        "NewConversation",
    ),
    (
        "conversation__create_conversation__Response",
        "ConversationEvent",
    ),
    (
        "conversation__generate_conversation_starter__Request",
        "StarterRequest",
    ),
    (
        "conversation__generate_conversation_starter__Response",
        "ConversationStarters",
    ),
    (
        "conversation__interact_with_conversation__Response",
        "ConversationEvent",
    ),
    (
        "src__app__endpoints__conversation__create_conversation__Request",
        "NewConversation",
    ),
    (
        "src__app__endpoints__conversation__create_conversation__Response",
        "ConversationEvent",
    ),
    (
        "src__app__endpoints__conversation__generate_conversation_starter__Request",
        "StarterRequest",
    ),
    (
        "src__app__endpoints__conversation__generate_conversation_starter__Response",
        "ConversationStarters",
    ),
    (
        "src__app__endpoints__conversation__interact_with_conversation__Response",
        "ConversationEvent",
    ),
    (
        "src__app__endpoints__conversation__get_conversation_messages__Response",
        "MessagePage",
    ),
    (
        "src__app__endpoints__conversation__get_conversations__Response",
        "ConversationPage",
    ),
    (
        "src__app__endpoints__conversation__get_interaction_insights__Response",
        "InteractionInsights",
    ),
    (
        "src__app__endpoints__conversation__modify_tags_of_conversation__Request",
        "TagChanges",
    ),
    (
        "src__app__endpoints__conversation__recommend_responses_for_interaction__Request",
        "RecommendationContext",
    ),
    (
        "src__app__endpoints__conversation__recommend_responses_for_interaction__Response",
        "RecommendedResponses",
    ),
    ("Preferences-Output", "UserPreferences"),
    ("ServiceInstance", "Service"),
    ("UserDimension-Output", "UserDimension"),
    ("UserModel", "UserModel"),
    ("UserStats", "UserStats"),
    ("organization__get_organization__Response", "Organization"),
    ("service__get_services__Response", "ServicePage"),
    ("user__create_invited_user__Request", "NewUser"),
    ("user__create_invited_user__Response", "CreatedUser"),
    ("user__get_user_model__Response", "UserModels"),
    ("user__get_users__Response", "UserPage"),
    ("user__update_user_info__Request", "UserChanges"),
    (
        "src__app__endpoints__organization__get_organization__Response",
        "Organization",
    ),
    (
        "src__app__endpoints__service__get_services__Response",
        "ServicePage",
    ),
    (
        "src__app__endpoints__user__create_invited_user__Request",
        "NewUser",
    ),
    (
        "src__app__endpoints__user__create_invited_user__Response",
        "CreatedUser",
    ),
    (
        "src__app__endpoints__user__get_user_model__Response",
        "UserModels",
    ),
    ("src__app__endpoints__user__get_users__Response", "UserPage"),
    (
        "src__app__endpoints__user__update_user_info__Request",
        "UserChanges",
    ),
];

pub(super) fn module(api: &Value) -> Result<String> {
    let mut out = HEADER.to_owned();
    for (official, ours) in SCHEMAS {
        let name = if official.contains('-') {
            format!("\"{official}\"")
        } else {
            (*official).to_owned()
        };
        writeln!(out, "    {name}: models.{ours};")?;
    }
    out += "  };\n}\n\n/** The official package's names of what operations take and give, on the side of conversations. */\n\
            export interface operations {\n";
    for method in methods() {
        let operation = operation(api, method.operation)?;
        let part = |place: &str| parameters_in(api, operation, place);
        writeln!(
            out,
            "  {}: {{\n    parameters: {{",
            operation["operation_id"]
        )?;
        if let Some((class, _)) = part("query")? {
            writeln!(out, "      query?: models.{class};")?;
        }
        out += "      header?: { \"x-mongo-cluster-name\"?: string | null };\n";
        let path: String = part("path")?
            .iter()
            .flat_map(|(_, fields)| fields.keys())
            .map(|name| format!("; {name}: string"))
            .collect();
        writeln!(
            out,
            "      path: {{ organization: string{path} }};\n    }};"
        )?;
        if let Some((class, _)) = part("body")? {
            let optional = if operation["parameters"]["body"]["anyOf"].is_null() {
                ""
            } else {
                "?"
            };
            writeln!(
                out,
                "    requestBody{optional}: {{ content: {{ \"{}\": models.{class} }} }};",
                if method.alone.is_some() {
                    "multipart/form-data"
                } else {
                    "application/json"
                }
            )?;
        }
        let content =
            name_of(&operation["response"]).map_or("content?: never".to_owned(), |name| {
                let media = if method.completed.is_some() {
                    "application/x-ndjson"
                } else {
                    "application/json"
                };
                format!("content: {{ \"{media}\": models.{name} }}")
            });
        writeln!(
            out,
            "    responses: {{ {}: {{ {content} }} }};\n  }};",
            operation["success"]
        )?;
    }
    out += "}\n\n/** The official package's names of the operations, by their paths and methods. */\nexport interface paths {\n";
    out += &paths(api)?;
    Ok(out + "}\n")
}

/// The operations of every path.
fn paths(api: &Value) -> Result<String> {
    let mut by_path: BTreeMap<&str, String> = BTreeMap::new();
    for method in methods() {
        let operation = operation(api, method.operation)?;
        let path = operation["path"]
            .as_str()
            .context("an operation has a path")?;
        let verb = operation["method"]
            .as_str()
            .context("an operation has a method")?;
        writeln!(
            by_path.entry(path).or_default(),
            "    {}: operations[{}];",
            verb.to_ascii_lowercase(),
            operation["operation_id"]
        )?;
    }
    let entry = |(path, methods)| format!("  \"{path}\": {{\n{methods}  }};\n");
    Ok(by_path.into_iter().map(entry).collect())
}
