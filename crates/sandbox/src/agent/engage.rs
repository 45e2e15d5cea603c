//! How the agent talks: it writes its answer, and tells it piece by piece.

use amigo_core::models::{
    AgentAction, ConversationEvent, EngageUserMessageFragmentGeneratedEvent, MessageType,
    NewMessageEvent,
};
use base64::{Engine, engine::general_purpose::STANDARD};
use rusqlite::Connection;
use serde_json::{Map, json};

use super::{
    graph::State,
    memory,
    notes::{call_tool, tool_call_events},
    retrieval::{self, first_name},
    speech, steps,
    turn::{Opening, Stage, Turn},
};
use crate::store::search;

const KEEP_IN_MIND: &str = "keep_in_mind";

/// Words of a spoken piece.
const SPOKEN_WORDS: usize = 4;

/// Talks to the user.
pub(super) fn engage(turn: &mut Turn, connection: &Connection) -> rusqlite::Result<Stage> {
    steps::select_action(turn);
    keep_in_mind(turn)?;
    turn.answer = write(turn, connection)?;
    let fragments: Vec<String> = split_sentences(&turn.answer);
    let last = fragments.len().saturating_sub(1);
    for (index, fragment) in fragments.into_iter().enumerate() {
        turn.notes
            .act(AgentAction::EngageUserMessageFragmentGenerated(
                EngageUserMessageFragmentGeneratedEvent {
                    index: index as u64,
                    fragment,
                    is_final: index == last,
                },
            ));
    }
    let message_id = turn.notes.next_id().to_string();
    let audio = if turn.voice {
        Some(speak(turn, &message_id))
    } else {
        tell(turn, &message_id);
        None
    };
    turn.notes.message(
        MessageType::AgentMessage,
        &turn.agent_name,
        &turn.answer,
        audio,
    );
    Ok(Stage::Answered)
}

/// Keeps what the user tells of themselves for the analysis.
fn keep_in_mind(turn: &mut Turn) -> rusqlite::Result<()> {
    let Opening::Said { text, .. } = &turn.opening else {
        return Ok(());
    };
    let statements = memory::statements(text);
    if statements.is_empty() {
        return Ok(());
    }
    let kept = statements.len();
    let input = Map::from_iter([("statements".to_owned(), json!(statements))]);
    let log = call_tool(KEEP_IN_MIND, input, || {
        Ok::<_, rusqlite::Error>(json!({ "kept": kept }).to_string())
    })?;
    for action in tool_call_events(&log) {
        turn.notes.act(action);
    }
    turn.notes
        .insights
        .engage_user_tool_call_logs
        .push(vec![log]);
    Ok(())
}

/// Writes what is said: a line of the history that fits the state, or a plain one where there is none.
fn write(turn: &mut Turn, connection: &Connection) -> rusqlite::Result<String> {
    let (service, name) = (turn.parties.service, turn.parties.user_name.clone());
    let first = first_name(&name).to_owned();
    let text = turn.opening.text().to_owned();
    Ok(match turn.to {
        State::Greet => {
            let lines = retrieval::greetings(connection, service, &name)?;
            let mut greeting = lines.choose(&mut turn.rng, &turn.said).unwrap_or_else(|| {
                format!(
                    "Hello, {first}. What brings you to {}?",
                    turn.parties.service_name
                )
            });
            if let Some(memory) = turn.notes.insights.working_memory.first() {
                greeting = format!(
                    "{greeting} Last time you told me: \u{201c}{}\u{201d} How is that now?",
                    memory.content
                );
            }
            greeting
        }
        State::Close => retrieval::farewells(connection, service, &name)?
            .choose(&mut turn.rng, &turn.said)
            .unwrap_or_else(|| format!("Goodbye, {first}.")),
        State::Answer => {
            let mut lines = std::mem::take(&mut turn.lines);
            // Whoever is in distress needs no more questions, where there is anything else to say.
            let slow_down = turn
                .notes
                .insights
                .triggered_dynamic_behavior_set_version_info
                .is_some();
            if slow_down {
                lines.prefer_statements();
            }
            lines
                .choose(&mut turn.rng, &turn.said)
                .unwrap_or_else(|| ask_on(&text, &first))
        }
        _ => {
            // Where the user has said nothing to go by, what the agent said last has to do.
            let about = if search::words(&text).is_empty() {
                turn.said.last().cloned().unwrap_or_default()
            } else {
                text.clone()
            };
            retrieval::questions(connection, service, &about, &name)?
                .choose(&mut turn.rng, &turn.said)
                .unwrap_or_else(|| ask_on(&text, &first))
        }
    })
}

fn ask_on(text: &str, first_name: &str) -> String {
    match search::words(text).first() {
        Some(topic) => format!("What else can you tell me about \u{201c}{topic}\u{201d}?"),
        None => format!("Please tell me more, {first_name}."),
    }
}

/// The sentences of a text with the space between them: together they are the text.
fn split_sentences(text: &str) -> Vec<String> {
    let mut sentences: Vec<String> = Vec::new();
    for piece in text.split_inclusive(char::is_whitespace) {
        let ended = sentences.last().is_none_or(|sentence| {
            sentence
                .trim_end()
                .ends_with(['.', '!', '?', '。', '？', '！'])
        });
        match sentences.last_mut() {
            Some(sentence) if !ended => sentence.push_str(piece),
            _ => sentences.push(piece.to_owned()),
        }
    }
    sentences
}

/// Tells the answer word by word.
fn tell(turn: &mut Turn, message_id: &str) {
    let answer = turn.answer.clone();
    let words: Vec<&str> = answer.split_inclusive(char::is_whitespace).collect();
    for (number, word) in words.iter().enumerate() {
        turn.notes
            .tell(ConversationEvent::NewMessage(NewMessageEvent {
                message: (*word).to_owned(),
                transcript_alignment: None,
                stop: number + 1 == words.len(),
                sequence_number: number as u64,
                message_id: message_id.to_owned(),
            }));
    }
}

/// Speaks the answer a few words at a time, and returns the recording.
fn speak(turn: &mut Turn, message_id: &str) -> (String, Vec<u8>) {
    let answer = turn.answer.clone();
    let words: Vec<&str> = answer.split_inclusive(char::is_whitespace).collect();
    let pieces: Vec<String> = words.chunks(SPOKEN_WORDS).map(<[&str]>::concat).collect();
    let (mut recording, mut characters) = (Vec::new(), 0);
    for (number, piece) in pieces.iter().enumerate() {
        let spoken = speech::speak(piece, characters);
        characters += spoken.alignment.len();
        turn.notes
            .tell(ConversationEvent::NewMessage(NewMessageEvent {
                message: STANDARD.encode(speech::pcm(&spoken.samples)),
                transcript_alignment: Some(spoken.alignment),
                stop: number + 1 == pieces.len(),
                sequence_number: number as u64,
                message_id: message_id.to_owned(),
            }));
        recording.extend(spoken.samples);
    }
    (speech::WAV.to_owned(), speech::own_wav(&recording))
}

#[cfg(test)]
mod tests {
    use super::split_sentences;

    #[test]
    fn fragments_are_the_text() {
        let text = "Good evening, Mira. How are you?  Well.\n\u{30af}\u{3002}";
        let fragments = split_sentences(text);
        assert_eq!(fragments.concat(), text);
        assert_eq!(fragments[0], "Good evening, Mira. ");
        assert!(split_sentences("").is_empty());
    }
}
