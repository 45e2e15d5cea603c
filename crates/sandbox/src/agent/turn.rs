//! One interaction: a walk through the graph, a step at a time, until the answer is written.

use amigo_core::models::{
    ConversationCreatedEvent, ConversationEvent, InteractionInsights, MessageType,
    UserMessageAvailableEvent, VersionReference, VersionSetInfo,
};
use rusqlite::Connection;

use super::{
    graph::State,
    notes::{Notes, Place},
    retrieval::{self, Lines},
    steps,
};
use crate::store::{
    ObjectId, Within,
    live::{self, NewConversation, NewInteraction, Parties, Standing},
    memories::{self, Memory},
};

/// What begins an interaction.
#[derive(Debug, Clone)]
pub(crate) enum Opening {
    /// The agent.
    Greeting,
    /// The user.
    Said {
        /// What they said.
        text: String,
        /// The recording, as its media type and file.
        audio: Option<(String, Vec<u8>)>,
        /// Whether the stream repeats it.
        told: bool,
    },
    /// Something that happened.
    Event(String),
    /// Nothing: the user lets the agent go on.
    Skip,
}

impl Opening {
    /// Its words.
    pub(crate) fn text(&self) -> &str {
        match self {
            Self::Said { text, .. } | Self::Event(text) => text,
            Self::Greeting | Self::Skip => "",
        }
    }
}

/// What an interaction begins with.
#[derive(Debug, Clone)]
pub(crate) struct Input {
    pub(crate) opening: Opening,
    /// Texts and times, in microseconds, of what happened before, in order.
    pub(crate) events: Vec<(String, i64)>,
    /// Whether the answer is spoken.
    pub(crate) voice: bool,
}

/// The conversation an interaction belongs to.
#[derive(Debug, Clone)]
pub(crate) enum Target {
    /// One that starts with it.
    New(Box<NewConversation>),
    /// One that is there.
    Known {
        /// Its primary key.
        pk: i64,
        /// Its id.
        id: ObjectId,
    },
}

impl Target {
    fn id(&self) -> ObjectId {
        match self {
            Self::New(conversation) => conversation.id,
            Self::Known { id, .. } => *id,
        }
    }
}

/// Where an interaction is on its way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stage {
    Begin,
    Remember,
    Leave,
    Recall,
    Decide,
    Note,
    LookUp,
    Reflect,
    Engage,
    /// The answer is written; what is left is to keep it.
    Answered,
}

/// An interaction under way.
#[derive(Debug)]
pub(crate) struct Turn {
    pub(crate) parties: Parties,
    pub(crate) target: Target,
    pub(crate) opening: Opening,
    pub(crate) voice: bool,
    pub(crate) agent_name: String,
    pub(crate) rng: fastrand::Rng,
    /// What the agent said before.
    pub(crate) said: Vec<String>,
    /// Queries that were run before.
    pub(crate) queries: Vec<String>,
    pub(crate) memories: Vec<Memory>,
    /// The dynamic behavior set that was triggered before.
    pub(crate) triggered_before: Option<VersionReference>,
    /// The state in which the agent talked last.
    pub(crate) from: State,
    /// The state in which it will talk.
    pub(crate) to: State,
    /// What it could say.
    pub(crate) lines: Lines,
    pub(crate) notes: Notes,
    pub(crate) answer: String,
    pub(crate) stage: Stage,
    position: u32,
    first_message: u32,
    events: Vec<(String, i64)>,
}

impl Turn {
    /// Begins the first interaction of a conversation.
    pub(crate) fn start(
        connection: &Connection,
        seed: u64,
        parties: Parties,
        conversation: NewConversation,
        input: Input,
    ) -> rusqlite::Result<Self> {
        let standing = Standing {
            version_set_info: Some(conversation.version_set_info.clone()),
            parties,
            num_messages: 0,
            num_interactions: 0,
            last_message_at: None,
            insights: None,
            agent_said: Vec::new(),
            queries: Vec::new(),
        };
        Self::new(
            connection,
            seed,
            standing,
            Target::New(Box::new(conversation)),
            input,
        )
    }

    /// Begins the next interaction of a conversation.
    pub(crate) fn resume(
        connection: &Connection,
        seed: u64,
        standing: Standing,
        (pk, id): (i64, ObjectId),
        input: Input,
    ) -> rusqlite::Result<Self> {
        Self::new(connection, seed, standing, Target::Known { pk, id }, input)
    }

    fn new(
        connection: &Connection,
        seed: u64,
        standing: Standing,
        target: Target,
        input: Input,
    ) -> rusqlite::Result<Self> {
        let id = target.id();
        let position = standing.num_interactions;
        let machine = standing.version_set_info.map_or_else(
            || VersionReference {
                id: ObjectId::derived(&[b"state machine", &standing.parties.service_id.0])
                    .to_string(),
                version: 1,
            },
            |info: VersionSetInfo| info.service_hierarchical_state_machine_version_info,
        );
        let state = standing.insights.as_ref().map_or_else(
            || State::Greet.name().to_owned(),
            |insights: &InteractionInsights| insights.current_state_name.clone(),
        );
        Ok(Self {
            agent_name: retrieval::agent_name(connection, standing.parties.service)?,
            memories: memories::of_user(connection, standing.parties.user)?,
            rng: rng(seed, id, position),
            from: State::named(&state).unwrap_or(State::Greet),
            to: State::Greet,
            triggered_before: standing
                .insights
                .and_then(|insights| insights.triggered_dynamic_behavior_set_version_info),
            notes: Notes::new(Place {
                conversation: id,
                machine,
                state,
                first_message: standing.num_messages,
                latest_message_at: standing.last_message_at,
            }),
            parties: standing.parties,
            target,
            opening: input.opening,
            voice: input.voice,
            said: standing.agent_said,
            queries: standing.queries,
            lines: Lines::default(),
            answer: String::new(),
            stage: Stage::Begin,
            position,
            first_message: standing.num_messages,
            events: input.events,
        })
    }

    /// Takes one step. What it tells is in the notes.
    pub(crate) fn advance(&mut self, connection: &Connection) -> rusqlite::Result<()> {
        self.stage = match self.stage {
            Stage::Begin => self.begin(),
            Stage::Remember => steps::remember(self),
            Stage::Leave => steps::leave(self, connection)?,
            Stage::Recall => steps::recall(self),
            Stage::Decide => steps::decide(self, connection)?,
            Stage::Note => steps::note(self, connection)?,
            Stage::LookUp => steps::look_up(self, connection)?,
            Stage::Reflect => steps::reflect(self),
            Stage::Engage => steps::engage(self, connection)?,
            Stage::Answered => Stage::Answered,
        };
        Ok(())
    }

    /// Whether the conversation ends with this interaction.
    pub(crate) fn ends_conversation(&self) -> bool {
        self.to == State::Close
    }

    /// Id of the interaction.
    pub(crate) fn interaction_id(&self) -> ObjectId {
        Within::new(self.target.id()).interaction(self.position)
    }

    /// Keeps the interaction, and the conversation where it is new; returns the conversation's primary key, or `None`
    /// where the conversation is not any more what it was.
    pub(crate) fn keep(&self, connection: &Connection) -> rusqlite::Result<Option<i64>> {
        let conversation = match &self.target {
            Target::New(conversation) => live::start(connection, &self.parties, conversation)?,
            Target::Known { pk, .. } => *pk,
        };
        let interaction = NewInteraction {
            id: self.interaction_id(),
            position: self.position,
            first_message: self.first_message,
            insights: self.notes.insights.clone(),
            messages: self.notes.messages.clone(),
        };
        Ok(live::add(connection, conversation, &interaction)?.then_some(conversation))
    }

    fn begin(&mut self) -> Stage {
        if let Target::New(conversation) = &self.target {
            self.notes.tell(ConversationEvent::ConversationCreated(
                ConversationCreatedEvent {
                    conversation_id: conversation.id.to_string(),
                },
            ));
        }
        let user = self.parties.user_name.clone();
        for (text, at) in std::mem::take(&mut self.events) {
            self.notes
                .message_at(at, MessageType::ExternalEvent, &user, &text, None);
        }
        match &mut self.opening {
            Opening::Said { text, audio, told } => {
                let id = self
                    .notes
                    .message(MessageType::UserMessage, &user, text, audio.take());
                if *told {
                    self.notes.tell(ConversationEvent::UserMessageAvailable(
                        UserMessageAvailableEvent {
                            message_id: id.to_string(),
                            user_message: text.clone(),
                        },
                    ));
                }
            }
            Opening::Event(text) => {
                self.notes
                    .message(MessageType::ExternalEvent, &user, text, None);
            }
            Opening::Greeting | Opening::Skip => {}
        }
        Stage::Remember
    }
}

/// Chance that is the same for the same interaction of the same conversation.
fn rng(seed: u64, conversation: ObjectId, position: u32) -> fastrand::Rng {
    let digest = ObjectId::derived(&[
        &seed.to_be_bytes(),
        &conversation.0,
        &position.to_be_bytes(),
    ]);
    let mut start = [0; 8];
    start.copy_from_slice(&digest.0[..8]);
    fastrand::Rng::with_seed(u64::from_be_bytes(start))
}

/// Id of a conversation: the same for the same user's same start, by seed.
pub(crate) fn conversation_id(
    seed: u64,
    organization: &str,
    parties: &Parties,
    starts: i64,
) -> ObjectId {
    ObjectId::derived(&[
        b"conversation",
        &seed.to_be_bytes(),
        organization.as_bytes(),
        &[0],
        parties.user_id.as_bytes(),
        &[0],
        &parties.service_id.0,
        &starts.to_be_bytes(),
    ])
}
