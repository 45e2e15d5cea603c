//! What a user tells of themselves, and what of it matters now.

use std::collections::BTreeMap;

use crate::store::{
    memories::{Memory, Model},
    search,
};

/// Memories the agent has at hand at once.
const MOST_AT_HAND: usize = 3;

/// Statements kept of one message.
const MOST_OF_A_MESSAGE: usize = 2;

/// A shorter sentence tells little of anybody.
const SHORTEST: usize = 4;

/// Words that name a topic of a user.
const MOST_TOPICS: usize = 5;

/// Memories a model quotes.
const MOST_QUOTED: usize = 5;

/// Sentences in which the user tells something of themselves.
pub(crate) fn statements(text: &str) -> Vec<String> {
    sentences(text)
        .filter(|sentence| !sentence.ends_with('?'))
        .filter(|sentence| {
            let words: Vec<String> = sentence
                .split_whitespace()
                .map(|word| {
                    let word = word.split(['\'', '\u{2019}']).next().unwrap_or(word);
                    word.trim_matches(|c: char| !c.is_alphanumeric())
                        .to_lowercase()
                })
                .collect();
            let of_oneself =
                |word: &String| ["i", "my", "me", "we", "our"].contains(&word.as_str());
            words.len() >= SHORTEST && words.iter().any(of_oneself)
        })
        .take(MOST_OF_A_MESSAGE)
        .map(str::to_owned)
        .collect()
}

/// The sentences of a text, with what ends them.
pub(crate) fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.split_inclusive(['.', '!', '?', '\n', '。', '？', '！'])
        .map(str::trim)
        .filter(|sentence| !sentence.is_empty())
}

/// The memories that share words with what was said, the most first; the order given settles ties.
pub(crate) fn at_hand(memories: &[Memory], text: &str) -> Vec<Memory> {
    let wanted = search::words(text);
    let mut scored: Vec<(usize, &Memory)> = memories
        .iter()
        .map(|memory| {
            let words = search::words(&memory.content);
            let shared = wanted.iter().filter(|word| words.contains(word)).count();
            (shared, memory)
        })
        .filter(|(shared, _)| *shared > 0)
        .collect();
    scored.sort_by_key(|(shared, _)| std::cmp::Reverse(*shared));
    scored
        .into_iter()
        .take(MOST_AT_HAND)
        .map(|(_, memory)| memory.clone())
        .collect()
}

/// The model of a user, from the memories, the latest first.
pub(crate) fn model(user_name: &str, memories: &[Memory]) -> Model {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for memory in memories {
        for word in search::words(&memory.content) {
            *counts.entry(word).or_default() += 1;
        }
    }
    let mut topics: Vec<(String, usize)> = counts.into_iter().collect();
    topics.sort_by_key(|(word, count)| {
        (
            std::cmp::Reverse(*count),
            std::cmp::Reverse(word.chars().count()),
        )
    });
    let topics: Vec<String> = topics
        .into_iter()
        .map(|(word, _)| word)
        .take(MOST_TOPICS)
        .collect();
    let quoted = memories.iter().take(MOST_QUOTED);
    let content = if memories.is_empty() {
        format!("Nothing is known of {user_name} yet.")
    } else {
        let told: Vec<&str> = quoted
            .clone()
            .map(|memory| memory.content.as_str())
            .collect();
        format!("{user_name} has told: {}", told.join(" "))
    };
    Model {
        content,
        insight_ids: quoted.map(|memory| memory.id.to_string()).collect(),
        topics,
    }
}

#[cfg(test)]
mod tests {
    use super::{at_hand, model, statements};
    use crate::store::{ObjectId, memories::Memory};

    fn memory(number: u8, content: &str) -> Memory {
        Memory {
            id: ObjectId([number; 12]),
            content: content.to_owned(),
            context: String::new(),
        }
    }

    #[test]
    fn statements_are_of_oneself() {
        assert_eq!(
            statements("I lie awake for hours. Why? My sister called on Thursday! It rains a lot."),
            ["I lie awake for hours.", "My sister called on Thursday!"]
        );
        assert!(statements("Do I sleep too little?").is_empty());
        assert!(statements("I see.").is_empty());
    }

    #[test]
    fn what_shares_most_words_is_at_hand() {
        let memories = [
            memory(1, "I drink coffee in the evening."),
            memory(2, "My evening coffee keeps me awake."),
            memory(3, "I live in Bergen."),
        ];
        let found = at_hand(&memories, "Does coffee keep me awake in the evening?");
        assert_eq!(found, [memories[1].clone(), memories[0].clone()]);
        assert!(at_hand(&memories, "Hello").is_empty());
    }

    #[test]
    fn a_model_quotes_and_counts() {
        let model = model(
            "Ann",
            &[memory(1, "I drink coffee."), memory(2, "I love coffee.")],
        );
        assert_eq!(model.topics[0], "coffee");
        assert_eq!(model.insight_ids.len(), 2);
        assert!(model.content.contains("I love coffee."));
    }
}
