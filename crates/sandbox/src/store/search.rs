//! Full-text search of the history, for what is said next: by users, when an agent said something alike (recommended
//! responses), and by agents, when a user did (what the sandbox's own agent answers).

use std::collections::{BTreeMap, HashSet};

use amigo_core::models::MessageType;
use rusqlite::{Connection, OptionalExtension, params};

use super::codes;

/// How many responses are suggested at most.
const MOST: usize = 3;

/// Words the search looks for at most. Long ones come first: they tell more, and fewer messages hold them.
const MOST_WORDS: usize = 10;

/// Shorter words are in nearly every message.
const SHORTEST_WORD: usize = 4;

/// Messages of agents that are looked at for an answer.
const NEAREST: i64 = 50;

/// Conversations the frequent answers are counted in.
const RECENT_CONVERSATIONS: i64 = 200;

/// Adds what an agent said to the search: key and text of the message, the service's word.
pub(crate) const INSERT_AGENT_WORDS: &str =
    "INSERT INTO agent_words (rowid, text, service) VALUES (?, ?, ?)";

/// The same for what a user said.
pub(crate) const INSERT_USER_WORDS: &str =
    "INSERT INTO user_words (rowid, text, service) VALUES (?, ?, ?)";

/// The word that stands for a service in the search.
pub(crate) fn service_word(service: i64) -> String {
    format!("s{service}")
}

/// Answers to the last thing the agent said in this interaction, the best first. The same question always gets the
/// same answers.
pub(crate) fn recommend(
    connection: &Connection,
    service: i64,
    interaction: i64,
    context: &str,
) -> rusqlite::Result<Vec<String>> {
    let (user, agent) = (
        codes::of_type(&MessageType::UserMessage),
        codes::of_type(&MessageType::AgentMessage),
    );
    let last: Option<(i64, String)> = connection
        .prepare_cached(
            "SELECT pk, text FROM messages WHERE interaction = ?1 AND type = ?2
             AND conversation = (SELECT conversation FROM interactions WHERE pk = ?1)
             ORDER BY created_at DESC, position DESC LIMIT 1",
        )?
        .query_row(params![interaction, agent], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })
        .optional()?;
    let mut answers = Answers::default();
    if let Some((message, text)) = last {
        let query = query(service, &text, context);
        if let Some(query) = query {
            for key in nearest(connection, Speaker::Agent, &query)? {
                if answers.is_full() {
                    break;
                }
                if key != message {
                    let next = said_next(connection, key, user)?;
                    answers.add(next.map(|next| next.text));
                }
            }
        }
    }
    if !answers.is_full() {
        for text in frequent(connection, service, user)? {
            answers.add(Some(text));
        }
    }
    Ok(answers.texts)
}

/// Answers so far, each said once.
#[derive(Default)]
struct Answers {
    texts: Vec<String>,
    seen: HashSet<String>,
}

impl Answers {
    fn is_full(&self) -> bool {
        self.texts.len() >= MOST
    }

    fn add(&mut self, text: Option<String>) {
        let Some(text) = text.map(|text| text.trim().to_owned()) else {
            return;
        };
        if !text.is_empty() && !self.is_full() && self.seen.insert(text.to_lowercase()) {
            self.texts.push(text);
        }
    }
}

/// Who said what is searched for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Speaker {
    /// An agent.
    Agent,
    /// A user.
    User,
}

/// The words of a text that are worth looking for, the longest first.
pub(crate) fn words(text: &str) -> Vec<String> {
    let mut words: Vec<String> = text
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| word.chars().count() >= SHORTEST_WORD)
        .map(str::to_lowercase)
        .collect();
    words.sort_by_key(|word| (std::cmp::Reverse(word.chars().count()), word.clone()));
    words.dedup();
    words
}

/// The search for messages that share words with the text or the context; `None` without a word worth looking for.
fn query(service: i64, text: &str, context: &str) -> Option<String> {
    // What was said comes first; the context fills what is left of the room.
    let mut seen = HashSet::new();
    let words: Vec<String> = words(text)
        .into_iter()
        .take(MOST_WORDS)
        .chain(words(context).into_iter().take(MOST_WORDS / 2))
        .filter(|word| seen.insert(word.clone()))
        // Words hold letters and digits only, so that nothing in them means anything to the search.
        .map(|word| format!("\"{word}\""))
        .collect();
    (!words.is_empty()).then(|| {
        format!(
            "service : {} AND text : ({})",
            service_word(service),
            words.join(" OR ")
        )
    })
}

/// Keys of the messages of one side that are most like a text, the best first.
pub(crate) fn alike(
    connection: &Connection,
    speaker: Speaker,
    service: i64,
    text: &str,
) -> rusqlite::Result<Vec<i64>> {
    match query(service, text, "") {
        Some(query) => nearest(connection, speaker, &query),
        None => Ok(Vec::new()),
    }
}

fn nearest(connection: &Connection, speaker: Speaker, query: &str) -> rusqlite::Result<Vec<i64>> {
    let sql = match speaker {
        Speaker::Agent => {
            "SELECT rowid FROM agent_words WHERE agent_words MATCH ?
             ORDER BY bm25(agent_words, 1.0, 0.0), rowid LIMIT ?"
        }
        Speaker::User => {
            "SELECT rowid FROM user_words WHERE user_words MATCH ?
             ORDER BY bm25(user_words, 1.0, 0.0), rowid LIMIT ?"
        }
    };
    connection
        .prepare_cached(sql)?
        .query_map(params![query, NEAREST], |row| row.get(0))?
        .collect()
}

/// What somebody said next, and in which conversation.
#[derive(Debug, Clone)]
pub(crate) struct Next {
    pub(crate) text: String,
    pub(crate) conversation: i64,
}

/// What was said next after a message, by whoever makes messages of this type.
pub(crate) fn said_next(
    connection: &Connection,
    message: i64,
    message_type: Option<i64>,
) -> rusqlite::Result<Option<Next>> {
    connection
        .prepare_cached(
            "SELECT next.text, next.conversation FROM messages AS asked CROSS JOIN messages AS next
             ON next.conversation = asked.conversation
             AND (next.created_at, next.position) > (asked.created_at, asked.position)
             WHERE asked.pk = ? AND next.type = ? ORDER BY next.created_at, next.position LIMIT 1",
        )?
        .query_row(params![message, message_type], |row| {
            Ok(Next {
                text: row.get(0)?,
                conversation: row.get(1)?,
            })
        })
        .optional()
}

/// What users of the service say most often, lately.
fn frequent(
    connection: &Connection,
    service: i64,
    user: Option<i64>,
) -> rusqlite::Result<Vec<String>> {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    let mut statement = connection.prepare_cached(
        "SELECT text FROM (
             SELECT pk FROM conversations INDEXED BY conversations_by_service
             WHERE service = ? ORDER BY created_at DESC, id DESC LIMIT ?
         ) AS recent CROSS JOIN messages ON messages.conversation = recent.pk WHERE type = ?",
    )?;
    let texts = statement.query_map(params![service, RECENT_CONVERSATIONS, user], |row| {
        row.get::<_, String>(0)
    })?;
    for text in texts {
        *counts.entry(text?).or_default() += 1;
    }
    let mut texts: Vec<(String, usize)> = counts.into_iter().collect();
    texts.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    Ok(texts
        .into_iter()
        .map(|(text, _)| text)
        .take(MOST * 2)
        .collect())
}
