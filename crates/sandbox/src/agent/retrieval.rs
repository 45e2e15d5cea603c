//! What the agent says, out of the history of its service.

use amigo_core::models::MessageType;
use rusqlite::{Connection, OptionalExtension, params};

use crate::store::{
    codes,
    search::{self, Next, Speaker},
};

/// Conversations of a service whose beginnings and ends are looked at: the latest.
const RECENT_CONVERSATIONS: i64 = 50;

/// Lines to choose from; further down they fit less and less.
const BEST: usize = 3;

/// Lines for the agent, the best first, already said to this user's name.
#[derive(Debug, Clone, Default)]
pub(crate) struct Lines(Vec<String>);

impl Lines {
    /// One of the best lines that were not said before; the better, the likelier.
    pub(crate) fn choose(&self, rng: &mut fastrand::Rng, said: &[String]) -> Option<String> {
        let fresh: Vec<&String> = self
            .0
            .iter()
            .filter(|line| !said.iter().any(|said| said.eq_ignore_ascii_case(line)))
            .take(BEST)
            .collect();
        if fresh.is_empty() {
            return None;
        }
        let place = rng.usize(..fresh.len()).min(rng.usize(..fresh.len()));
        fresh.get(place).map(|line| (*line).clone())
    }

    /// Whether there is a line that was not said before.
    pub(crate) fn is_fresh(&self, said: &[String]) -> bool {
        self.0
            .iter()
            .any(|line| !said.iter().any(|said| said.eq_ignore_ascii_case(line)))
    }

    /// Leaves the questions out, if anything else is left then.
    pub(crate) fn prefer_statements(&mut self) {
        if self.0.iter().any(|line| !line.contains('?')) {
            self.0.retain(|line| !line.contains('?'));
        }
    }

    /// How many there are.
    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    fn add(&mut self, line: &str) {
        let line = line.trim();
        if !line.is_empty() && !self.0.iter().any(|known| known.eq_ignore_ascii_case(line)) {
            self.0.push(line.to_owned());
        }
    }
}

/// What agents answered when users said something like this.
pub(crate) fn answers(
    connection: &Connection,
    service: i64,
    text: &str,
    user_name: &str,
) -> rusqlite::Result<Lines> {
    let agent = codes::of_type(&MessageType::AgentMessage);
    let mut lines = Lines::default();
    for message in search::alike(connection, Speaker::User, service, text)? {
        if let Some(next) = search::said_next(connection, message, agent)? {
            lines.add(&readdressed(connection, &next, user_name)?);
        }
    }
    Ok(lines)
}

/// What agents asked that has to do with this.
pub(crate) fn questions(
    connection: &Connection,
    service: i64,
    text: &str,
    user_name: &str,
) -> rusqlite::Result<Lines> {
    let mut lines = Lines::default();
    for message in search::alike(connection, Speaker::Agent, service, text)? {
        let said = connection
            .prepare_cached("SELECT text, conversation FROM messages WHERE pk = ?")?
            .query_row([message], next)?;
        if said.text.trim_end().ends_with('?') {
            lines.add(&readdressed(connection, &said, user_name)?);
        }
    }
    Ok(lines)
}

/// How agents of the service open conversations, the latest first.
pub(crate) fn greetings(
    connection: &Connection,
    service: i64,
    user_name: &str,
) -> rusqlite::Result<Lines> {
    ends(
        connection,
        service,
        user_name,
        "SELECT first.text, first.conversation FROM (
             SELECT pk FROM conversations INDEXED BY conversations_by_service
             WHERE service = ?1 AND searchable > 0 ORDER BY created_at DESC, id DESC LIMIT ?2
         ) AS recent CROSS JOIN messages AS first ON first.pk = (
             SELECT pk FROM messages WHERE conversation = recent.pk ORDER BY created_at, position LIMIT 1
         ) WHERE first.type = ?3",
    )
}

/// How agents of the service end conversations, the latest first.
pub(crate) fn farewells(
    connection: &Connection,
    service: i64,
    user_name: &str,
) -> rusqlite::Result<Lines> {
    let mut lines = ends(
        connection,
        service,
        user_name,
        "SELECT last.text, last.conversation FROM (
             SELECT pk FROM conversations INDEXED BY conversations_by_service
             WHERE service = ?1 AND is_finished = 1 AND searchable > 0 ORDER BY created_at DESC, id DESC LIMIT ?2
         ) AS recent CROSS JOIN messages AS last ON last.pk = (
             SELECT pk FROM messages WHERE conversation = recent.pk AND type = ?3
             ORDER BY created_at DESC, position DESC LIMIT 1
         )",
    )?;
    // A question would keep the user from going.
    lines.0.retain(|line| !line.contains('?'));
    Ok(lines)
}

fn ends(
    connection: &Connection,
    service: i64,
    user_name: &str,
    sql: &str,
) -> rusqlite::Result<Lines> {
    let agent = codes::of_type(&MessageType::AgentMessage);
    let found = connection
        .prepare_cached(sql)?
        .query_map(params![service, RECENT_CONVERSATIONS, agent], next)?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    let mut lines = Lines::default();
    for said in found {
        lines.add(&readdressed(connection, &said, user_name)?);
    }
    Ok(lines)
}

fn next(row: &rusqlite::Row<'_>) -> rusqlite::Result<Next> {
    Ok(Next {
        text: row.get(0)?,
        conversation: row.get(1)?,
    })
}

/// What the agent of the service calls itself.
pub(crate) fn agent_name(connection: &Connection, service: i64) -> rusqlite::Result<String> {
    let found = connection
        .prepare_cached(
            "SELECT sender FROM (
                 SELECT pk FROM conversations INDEXED BY conversations_by_service
                 WHERE service = ?1 ORDER BY created_at DESC, id DESC LIMIT ?2
             ) AS recent CROSS JOIN messages ON messages.conversation = recent.pk WHERE type = ?3 LIMIT 1",
        )?
        .query_row(
            params![
                service,
                RECENT_CONVERSATIONS,
                codes::of_type(&MessageType::AgentMessage)
            ],
            |row| row.get(0),
        )
        .optional()?;
    Ok(found.unwrap_or_else(|| "Agent".to_owned()))
}

/// What users have said that has to do with a facet, the nearest first.
pub(crate) fn user_lines(
    connection: &Connection,
    service: i64,
    facet: &str,
) -> rusqlite::Result<Vec<String>> {
    let mut statement = connection.prepare_cached("SELECT text FROM messages WHERE pk = ?")?;
    search::alike(connection, Speaker::User, service, facet)?
        .into_iter()
        .map(|message| statement.query_row([message], |row| row.get(0)))
        .collect()
}

/// What was said when this very recording was heard in the service.
pub(crate) fn transcript(
    connection: &Connection,
    service: i64,
    audio: &[u8],
) -> rusqlite::Result<Option<String>> {
    let length = i64::try_from(audio.len()).unwrap_or(i64::MAX);
    // The length stands in the row's header: contents are compared only where it fits.
    connection
        .prepare_cached(
            "SELECT messages.text FROM audio CROSS JOIN messages ON messages.pk = audio.message
             CROSS JOIN conversations ON conversations.pk = messages.conversation
             WHERE length(content) = ?1 AND content = ?2 AND service = ?3 ORDER BY messages.pk LIMIT 1",
        )?
        .query_row(params![length, audio, service], |row| row.get(0))
        .optional()
}

/// A line said to another user: where it names the one it was said to, it names this one.
fn readdressed(connection: &Connection, said: &Next, user_name: &str) -> rusqlite::Result<String> {
    let name: String = connection
        .prepare_cached(
            "SELECT name FROM conversations CROSS JOIN users ON users.pk = conversations.user
             WHERE conversations.pk = ?",
        )?
        .query_row([said.conversation], |row| row.get(0))?;
    Ok(replace_name(
        &said.text,
        first_name(&name),
        first_name(user_name),
    ))
}

/// What to call a user.
pub(crate) fn first_name(name: &str) -> &str {
    name.split([' ', ',']).next().unwrap_or(name)
}

fn replace_name(text: &str, from: &str, to: &str) -> String {
    if from.is_empty() {
        return text.to_owned();
    }
    let mut replaced = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(place) = rest.find(from) {
        let (before, after) = (&rest[..place], &rest[place + from.len()..]);
        let is_word = |neighbour: Option<char>| !neighbour.is_some_and(char::is_alphanumeric);
        let alone = is_word(before.chars().next_back()) && is_word(after.chars().next());
        replaced.push_str(before);
        replaced.push_str(if alone { to } else { from });
        rest = after;
    }
    replaced.push_str(rest);
    replaced
}

#[cfg(test)]
mod tests {
    use super::{Lines, first_name, replace_name};

    #[test]
    fn only_whole_names_are_replaced() {
        assert_eq!(
            replace_name("Ann, Anna and Ann.", "Ann", "Mira"),
            "Mira, Anna and Mira."
        );
        assert_eq!(replace_name("Ann", "", "Mira"), "Ann");
        assert_eq!(first_name("Lea, who looks after the coaches"), "Lea");
    }

    #[test]
    fn a_line_is_not_said_twice() {
        let mut lines = Lines::default();
        for line in ["One.", " one. ", "Two.", ""] {
            lines.add(line);
        }
        assert_eq!(lines.len(), 2);
        let mut rng = fastrand::Rng::with_seed(1);
        let said = ["ONE.".to_owned()];
        assert_eq!(lines.choose(&mut rng, &said).as_deref(), Some("Two."));
        let said = ["One.".to_owned(), "Two.".to_owned()];
        assert_eq!(lines.choose(&mut rng, &said), None);
    }
}
