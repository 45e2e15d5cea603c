use std::path::PathBuf;

use amigo_core::{
    models::MessageType,
    operations::{ConversationQuery, ConversationSort, MessageSort, TagFilter},
};
use clap::{
    Args, Subcommand,
    builder::{PossibleValuesParser, TypedValueParser},
};

#[derive(Debug, Subcommand)]
pub(crate) enum ConversationCommand {
    /// List conversations
    #[command(after_help = "\
Examples:
  forge conversation list -e myorg --open --sort-by -created_at --limit 10
  forge conversation list -e myorg --tag plan:gold --tag 'trial:*' --all --jsonl

Filters of different kinds must all hold; of several values of one, any may.
When stdout is not a terminal, each line holds, between tabs: id, created_at,
finished or open, number of messages, user_id, service_id, tags, final message.")]
    List(ListArgs),
    /// Show the messages of a conversation as a transcript
    #[command(after_help = "\
Examples:
  forge conversation messages CONVERSATION_ID -e myorg
  forge conversation messages CONVERSATION_ID -e myorg --type agent-inner-thought
  forge conversation messages CONVERSATION_ID -e myorg --all --jsonl > messages.jsonl

When stdout is not a terminal, each line holds, between tabs: created_at,
sender, message_type, format, id, interaction_id, message. Backslashes and
control characters are escaped as in JSON: \\\\, \\n, \\t, \\u001b.")]
    Messages(MessagesArgs),
    /// Get the audio of a voice message, or a signed URL of it
    #[command(after_help = "\
Examples:
  forge conversation message-source CONVERSATION_ID MESSAGE_ID -e myorg
  forge conversation message-source CONVERSATION_ID MESSAGE_ID -e myorg \\
      --save message.mp3

Whoever holds the URL can listen until it expires: treat it as a secret.")]
    MessageSource(MessageSourceArgs),
    /// Add, change and remove tags of a conversation
    #[command(after_help = "\
Examples:
  forge conversation tags CONVERSATION_ID -e myorg --set plan=gold --delete trial
  forge conversation tags CONVERSATION_ID -e myorg --set reviewed

Keys and values hold letters, digits, underscores and spaces.")]
    Tags(TagsArgs),
    /// Suggest what the user could answer to an interaction
    #[command(after_help = "\
Example:
  forge conversation recommend CONVERSATION_ID INTERACTION_ID -e myorg \\
      --context 'a user in a hurry'")]
    Recommend(RecommendArgs),
    /// Talk with the agent of a service in the terminal
    #[command(after_help = "\
Examples:
  forge conversation chat -e sandbox
  forge conversation chat --service 'Sleep coaching' -e myorg

Type what you want to say; the answer appears as it is written.
  /insights   why the agent said that
  /recommend  what you could answer
  /finish     finish the conversation and leave
  /help       this list
Ctrl-C stops an answer, and nothing of that exchange is kept; Ctrl-D leaves
and keeps the conversation open, for --conversation to go on with.")]
    Chat(ChatArgs),
    /// Begin a conversation and print what the agent says
    #[command(after_help = "\
Examples:
  forge conversation create --service 'Sleep coaching' -e myorg
  forge conversation create --service 'Sleep coaching' -e myorg --message 'Good morning' --json

When stdout is not a terminal, the line holds, between tabs: conversation_id,
interaction_id, message_id, finished or open, message. With --json or --jsonl
every event is printed as it comes, one a line.")]
    Create(CreateArgs),
    /// Say something in a conversation and print what the agent answers
    #[command(
        override_usage = "forge conversation interact [OPTIONS] <CONVERSATION_ID> [MESSAGE]",
        after_help = "\
Examples:
  forge conversation interact CONVERSATION_ID 'I slept badly.' -e myorg
  forge conversation interact CONVERSATION_ID --audio message.wav -e myorg
  forge conversation interact CONVERSATION_ID --event 'The delivery has arrived.' -e myorg

When stdout is not a terminal, the line holds, between tabs: conversation_id,
interaction_id, message_id, finished or open, message. With --json or --jsonl
every event is printed as it comes, one a line."
    )]
    Interact(InteractArgs),
    /// Finish a conversation
    Finish(FinishArgs),
    /// Suggest how to begin a conversation with a service
    #[command(after_help = "\
Example:
  forge conversation starters --service 'Sleep coaching' --facet sleep --facet coffee -e myorg")]
    Starters(StartersArgs),
    /// Show why the agent said what it said in an interaction
    #[command(after_help = "\
Example:
  forge conversation insights CONVERSATION_ID INTERACTION_ID -e myorg

The interaction ids of a conversation stand in its transcript.")]
    Insights(InsightsArgs),
}

/// Which conversations.
#[derive(Debug, Args)]
pub(crate) struct FilterArgs {
    /// Only conversations of this user (repeatable)
    #[arg(long, value_name = "ID")]
    pub(crate) user_id: Vec<String>,
    /// Only conversations with this service (repeatable)
    #[arg(long, value_name = "ID")]
    pub(crate) service_id: Vec<String>,
    /// Only this conversation (repeatable)
    #[arg(long, value_name = "ID")]
    pub(crate) id: Vec<String>,
    /// Only finished conversations
    #[arg(long, conflicts_with = "open")]
    pub(crate) finished: bool,
    /// Only conversations that are not finished
    #[arg(long)]
    pub(crate) open: bool,
    /// Only conversations with this tag: `key:value`, `key:*` for any value, `key:` for none (repeatable)
    #[arg(long, value_name = "TAG")]
    pub(crate) tag: Vec<TagFilter>,
}

impl FilterArgs {
    /// The filters as the operation takes them.
    pub(crate) fn into_query(self) -> ConversationQuery {
        ConversationQuery {
            user_id: self.user_id,
            service_id: self.service_id,
            is_finished: match (self.finished, self.open) {
                (true, _) => Some(true),
                (_, true) => Some(false),
                _ => None,
            },
            id: self.id,
            tag: self.tag,
            ..ConversationQuery::default()
        }
    }
}

#[derive(Debug, Args)]
pub(crate) struct ListArgs {
    #[command(flatten)]
    pub(crate) filters: FilterArgs,
    #[command(flatten)]
    pub(crate) page: PageArgs,
    /// Order; repeat it to break ties
    #[arg(long, value_name = "ORDER", allow_hyphen_values = true, value_parser = conversation_sort())]
    pub(crate) sort_by: Vec<ConversationSort>,
}

#[derive(Debug, Args)]
pub(crate) struct MessagesArgs {
    /// The conversation
    pub(crate) conversation_id: String,
    /// Only this message (repeatable)
    #[arg(long, value_name = "ID")]
    pub(crate) id: Vec<String>,
    /// Only messages of this type (repeatable); without it, all but `agent-inner-thought`
    #[arg(long = "type", value_name = "TYPE", value_parser = message_type())]
    pub(crate) message_type: Vec<MessageType>,
    /// Only messages of this interaction (repeatable)
    #[arg(long, value_name = "ID")]
    pub(crate) interaction_id: Vec<String>,
    #[command(flatten)]
    pub(crate) page: PageArgs,
    /// Order; repeat it to break ties
    #[arg(long, value_name = "ORDER", allow_hyphen_values = true, value_parser = message_sort())]
    pub(crate) sort_by: Vec<MessageSort>,
}

#[derive(Debug, Args)]
pub(crate) struct PageArgs {
    /// Most items of a page: up to 150 conversations, or 500 messages
    #[arg(long, value_name = "NUMBER")]
    pub(crate) limit: Option<u32>,
    /// Where to start: the token a page before gave
    #[arg(long, value_name = "TOKEN")]
    pub(crate) continuation_token: Option<u64>,
    /// Follow every page, no faster than the API allows
    #[arg(long)]
    pub(crate) all: bool,
}

#[derive(Debug, Args)]
pub(crate) struct MessageSourceArgs {
    /// The conversation
    pub(crate) conversation_id: String,
    /// The message
    pub(crate) message_id: String,
    /// Ask for a URL that lasts 12 hours
    #[arg(long)]
    pub(crate) long_lived: bool,
    /// Download the audio to this file; `-` for stdout
    #[arg(long, value_name = "FILE")]
    pub(crate) save: Option<PathBuf>,
    /// Replace the file if it is there
    #[arg(long, requires = "save")]
    pub(crate) force: bool,
}

#[derive(Debug, Args)]
pub(crate) struct TagsArgs {
    /// The conversation
    pub(crate) conversation_id: String,
    /// Add or change a tag: `key=value`, or `key` for a tag without a value (repeatable)
    #[arg(long, value_name = "KEY[=VALUE]", required_unless_present = "delete")]
    pub(crate) set: Vec<String>,
    /// Remove a tag (repeatable)
    #[arg(long, value_name = "KEY")]
    pub(crate) delete: Vec<String>,
}

#[derive(Debug, Args)]
pub(crate) struct RecommendArgs {
    /// The conversation
    pub(crate) conversation_id: String,
    /// The interaction: the latest completed one
    pub(crate) interaction_id: String,
    /// Who the user is and what they are after, in free words
    #[arg(long, value_name = "TEXT")]
    pub(crate) context: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct InsightsArgs {
    /// The conversation
    pub(crate) conversation_id: String,
    /// The interaction
    pub(crate) interaction_id: String,
}

fn conversation_sort() -> impl TypedValueParser<Value = ConversationSort> {
    PossibleValuesParser::new(names(ConversationSort::KNOWN, ConversationSort::as_str))
        .map(|value| ConversationSort::from(&*value))
}

fn message_sort() -> impl TypedValueParser<Value = MessageSort> {
    PossibleValuesParser::new(names(MessageSort::KNOWN, MessageSort::as_str))
        .map(|value| MessageSort::from(&*value))
}

fn message_type() -> impl TypedValueParser<Value = MessageType> {
    PossibleValuesParser::new(names(MessageType::KNOWN, MessageType::as_str))
        .map(|value| MessageType::from(&*value))
}

fn names<T>(known: &'static [T], name: impl Fn(&'static T) -> &'static str) -> Vec<&'static str> {
    known.iter().map(name).collect()
}

/// The service to talk to.
#[derive(Debug, Args)]
pub(crate) struct ServiceArgs {
    /// The service, by its name or its id; without it, AMIGO_SERVICE_ID, or with `-e sandbox` its first one
    #[arg(long, value_name = "NAME")]
    pub(crate) service: Option<String>,
    /// Version set of the service; the server's default is `release`
    #[arg(long, value_name = "NAME")]
    pub(crate) version_set: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct ChatArgs {
    #[command(flatten)]
    pub(crate) service: ServiceArgs,
    /// Go on with this conversation
    #[arg(long, value_name = "ID", conflicts_with_all = ["version_set", "test"])]
    pub(crate) conversation: Option<String>,
    /// Nothing is remembered or measured of the conversation
    #[arg(long)]
    pub(crate) test: bool,
}

#[derive(Debug, Args)]
pub(crate) struct CreateArgs {
    #[command(flatten)]
    pub(crate) service: ServiceArgs,
    /// What the user says to begin with; without it the agent begins
    #[arg(long, value_name = "TEXT")]
    pub(crate) message: Option<String>,
    /// Something that happened, to begin with
    #[arg(long, value_name = "TEXT", conflicts_with = "message")]
    pub(crate) event: Option<String>,
    /// Tag of the conversation: `key=value`, or `key` (repeatable)
    #[arg(long, value_name = "TAG")]
    pub(crate) tag: Vec<String>,
    /// Nothing is remembered or measured of the conversation
    #[arg(long)]
    pub(crate) test: bool,
    #[command(flatten)]
    pub(crate) actions: ActionsArgs,
}

/// Which events are asked for.
#[derive(Debug, Args)]
pub(crate) struct ActionsArgs {
    /// With --json: only the agent's actions whose type matches this regular expression
    #[arg(long, value_name = "REGEX")]
    pub(crate) actions: Option<String>,
}

#[derive(Debug, Args)]
#[command(group = clap::ArgGroup::new("what").required(true).args(["message", "audio", "event", "skip"]))]
pub(crate) struct InteractArgs {
    /// The conversation
    pub(crate) conversation_id: String,
    /// What the user says
    pub(crate) message: Option<String>,
    /// What the user says, as a WAV or MP3 file
    #[arg(long, value_name = "FILE")]
    pub(crate) audio: Option<PathBuf>,
    /// Something that happened, instead of a message
    #[arg(long, value_name = "TEXT")]
    pub(crate) event: Option<String>,
    /// Say nothing and let the agent go on
    #[arg(long)]
    pub(crate) skip: bool,
    #[command(flatten)]
    pub(crate) actions: ActionsArgs,
}

#[derive(Debug, Args)]
pub(crate) struct FinishArgs {
    /// The conversation
    pub(crate) conversation_id: String,
}

#[derive(Debug, Args)]
pub(crate) struct StartersArgs {
    #[command(flatten)]
    pub(crate) service: ServiceArgs,
    /// What the starters should be about (repeatable)
    #[arg(long, value_name = "TEXT", required = true)]
    pub(crate) facet: Vec<String>,
    /// How many at least
    #[arg(long, value_name = "NUMBER", default_value_t = 1)]
    pub(crate) min_count: u32,
    /// How many at most
    #[arg(long, value_name = "NUMBER", default_value_t = 3)]
    pub(crate) max_count: u32,
    /// How they should be made
    #[arg(
        long,
        value_name = "TEXT",
        default_value = "Short sentences a user could begin with."
    )]
    pub(crate) instructions: String,
}
