//! What an interaction leaves behind. Everything the stream tells and everything that is kept goes through here, so
//! that insights and messages read back what the stream said.

use std::{collections::VecDeque, time::Instant};

use amigo_core::models::{
    AgentAction, ConversationEvent, CurrentAgentActionEvent, InteractionInsights, MessageType,
    NavigateStateMachineStateTransitionedEvent, StateTransitionLog, ToolCallEndedEvent,
    ToolCallLog, ToolCallStartedEvent, VersionReference, WorkingMemory,
};
use serde_json::{Map, Value};

use super::graph::State;
use crate::{
    clock,
    store::{ObjectId, Within, live::NewMessage, memories::Memory},
};

/// Version of every tool of the sandbox's agent.
const TOOL_VERSION: &str = "1.0";

/// What an interaction has told and made so far.
#[derive(Debug)]
pub(crate) struct Notes {
    /// Events that are still to be told.
    pub(crate) events: VecDeque<ConversationEvent>,
    /// Messages that are made.
    pub(crate) messages: Vec<NewMessage>,
    /// What insights will say.
    pub(crate) insights: InteractionInsights,
    machine: VersionReference,
    ids: Within,
    next_message: u32,
    latest: i64,
}

/// A transition that has taken place, for the log.
#[derive(Debug, Clone)]
pub(crate) struct Way {
    pub(crate) previous_state: String,
    pub(crate) next_state: String,
    pub(crate) machine: VersionReference,
}

/// The place of an interaction within its conversation.
#[derive(Debug, Clone)]
pub(crate) struct Place {
    pub(crate) conversation: ObjectId,
    pub(crate) machine: VersionReference,
    pub(crate) state: String,
    pub(crate) first_message: u32,
    pub(crate) latest_message_at: Option<i64>,
}

impl Notes {
    pub(crate) fn new(place: Place) -> Self {
        Self {
            events: VecDeque::new(),
            messages: Vec::new(),
            insights: InteractionInsights {
                current_state_name: place.state,
                current_state_action: String::new(),
                current_state_objective: String::new(),
                state_transition_logs: Vec::new(),
                working_memory: Vec::new(),
                reflections: Vec::new(),
                triggered_dynamic_behavior_set_version_info: None,
                select_next_action_tool_call_logs: Vec::new(),
                engage_user_tool_call_logs: Vec::new(),
            },
            machine: place.machine,
            ids: Within::new(place.conversation),
            next_message: place.first_message,
            latest: place.latest_message_at.unwrap_or(i64::MIN),
        }
    }

    /// The state machine that runs.
    pub(crate) fn machine(&self) -> &VersionReference {
        &self.machine
    }

    /// Tells an event.
    pub(crate) fn tell(&mut self, event: ConversationEvent) {
        self.events.push_back(event);
    }

    /// Tells what the agent does.
    pub(crate) fn act(&mut self, action: AgentAction) {
        self.tell(ConversationEvent::CurrentAgentAction(
            CurrentAgentActionEvent { action },
        ));
    }

    /// Goes on to another state, and logs how.
    pub(crate) fn enter(&mut self, next: State, log: impl FnOnce(Way) -> StateTransitionLog) {
        let previous = std::mem::replace(
            &mut self.insights.current_state_name,
            next.name().to_owned(),
        );
        self.act(AgentAction::NavigateStateMachineStateTransitioned(
            NavigateStateMachineStateTransitionedEvent {
                prev_state: previous.clone(),
                prev_state_state_machine_version_info: self.machine.clone(),
                next_state: next.name().to_owned(),
                next_state_state_machine_version_info: self.machine.clone(),
            },
        ));
        let log = log(Way {
            previous_state: previous,
            next_state: next.name().to_owned(),
            machine: self.machine.clone(),
        });
        self.insights.state_transition_logs.push(log);
    }

    /// Settles the state the interaction ends in.
    pub(crate) fn settle(&mut self, state: State) {
        state
            .name()
            .clone_into(&mut self.insights.current_state_name);
        state
            .action()
            .clone_into(&mut self.insights.current_state_action);
        state
            .objective()
            .clone_into(&mut self.insights.current_state_objective);
    }

    /// Has a memory at hand.
    pub(crate) fn remember(&mut self, memory: Memory) {
        self.insights.working_memory.push(WorkingMemory {
            content: memory.content,
            context: memory.context,
        });
    }

    /// Id of the message that is made next.
    pub(crate) fn next_id(&self) -> ObjectId {
        self.ids.message(self.next_message)
    }

    /// Makes a message, after all others.
    pub(crate) fn message(
        &mut self,
        message_type: MessageType,
        sender: &str,
        text: &str,
        audio: Option<(String, Vec<u8>)>,
    ) -> ObjectId {
        let now = clock::now().as_microsecond();
        self.message_at(
            now.max(self.latest.saturating_add(1)),
            message_type,
            sender,
            text,
            audio,
        )
    }

    /// Makes a message at a time that is not before any other's.
    pub(crate) fn message_at(
        &mut self,
        created_at: i64,
        message_type: MessageType,
        sender: &str,
        text: &str,
        audio: Option<(String, Vec<u8>)>,
    ) -> ObjectId {
        let id = self.next_id();
        self.next_message += 1;
        self.latest = created_at;
        self.messages.push(NewMessage {
            id,
            created_at,
            message_type,
            sender: sender.to_owned(),
            text: text.to_owned(),
            audio,
        });
        id
    }
}

/// Identifier of a tool.
pub(crate) fn tool_id(name: &str) -> String {
    ObjectId::derived(&[b"tool", name.as_bytes()]).to_string()
}

/// Calls a tool and times it.
pub(crate) fn call_tool<E>(
    name: &str,
    input: Map<String, Value>,
    tool: impl FnOnce() -> Result<String, E>,
) -> Result<ToolCallLog, E> {
    let start = Instant::now();
    let output = tool()?;
    let micros = u32::try_from(start.elapsed().as_micros()).unwrap_or(u32::MAX);
    Ok(ToolCallLog {
        tool_name: name.to_owned(),
        tool_id: tool_id(name),
        tool_version: TOOL_VERSION.to_owned(),
        input,
        output: Some(output),
        // To the microsecond, so that the number survives every way of reading and writing it.
        duration: f64::from(micros) / 1e6,
    })
}

/// The two events of a tool call, in the first round.
pub(crate) fn tool_call_events(log: &ToolCallLog) -> [AgentAction; 2] {
    [
        AgentAction::ToolCallStarted(ToolCallStartedEvent {
            tool_round_index: 0,
            tool_id: log.tool_id.clone(),
            tool_version: log.tool_version.clone(),
            input_params: log.input.clone(),
        }),
        AgentAction::ToolCallEnded(ToolCallEndedEvent {
            tool_round_index: 0,
            tool_id: log.tool_id.clone(),
            tool_version: log.tool_version.clone(),
            input_parameters: log.input.clone(),
            result: log.output.clone().unwrap_or_default(),
            duration: log.duration,
        }),
    ]
}
