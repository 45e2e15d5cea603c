//! The context graph of the sandbox's agent: its states, what the agent does and wants in each, and the ways between
//! them.
//!
//! ```text
//! Greet ─┐                                            ┌─> Close
//! Answer ┼─> Recall ─> Decide ─┬─> Note ─┐            │
//! Explore┘      ^              ├─> Look up ─> Reflect ┼─> Answer
//!               │              ├────────────> Reflect └─> Explore
//!               │              └─> back to the state before
//! ```

/// A state of the graph.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum State {
    /// The agent opens the conversation.
    Greet,
    /// It looks for what it remembers of the user.
    Recall,
    /// It decides what the user's message calls for.
    Decide,
    /// It notes something that nobody said to it.
    Note,
    /// It searches the history of the service.
    LookUp,
    /// It thinks about what it found.
    Reflect,
    /// It answers.
    Answer,
    /// It asks for more.
    Explore,
    /// It says goodbye.
    Close,
}

impl State {
    const ALL: [Self; 9] = [
        Self::Greet,
        Self::Recall,
        Self::Decide,
        Self::Note,
        Self::LookUp,
        Self::Reflect,
        Self::Answer,
        Self::Explore,
        Self::Close,
    ];

    /// Its name, as transitions and insights tell it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Greet => "Greet",
            Self::Recall => "Recall",
            Self::Decide => "Decide",
            Self::Note => "Note",
            Self::LookUp => "Look up",
            Self::Reflect => "Reflect",
            Self::Answer => "Answer",
            Self::Explore => "Explore",
            Self::Close => "Close",
        }
    }

    /// What the agent does in it.
    pub(crate) fn action(self) -> &'static str {
        match self {
            Self::Greet => "Welcome the user by name and open the conversation",
            Self::Recall => "Look for what the user has told before",
            Self::Decide => "Decide what the message calls for",
            Self::Note => "Take note of what happened",
            Self::LookUp => "Search the history of the service for something alike",
            Self::Reflect => "Think about what was found",
            Self::Answer => "Answer as agents have answered before",
            Self::Explore => "Ask the user for more",
            Self::Close => "Say goodbye",
        }
    }

    /// What the agent wants to reach in it.
    pub(crate) fn objective(self) -> &'static str {
        match self {
            Self::Greet => "The user feels welcome and says what brings them",
            Self::Recall => "Nothing the user has told is asked for again",
            Self::Decide => "It is clear where to go",
            Self::Note => "What happened has a say in the answer",
            Self::LookUp => "The nearest case of the history is at hand",
            Self::Reflect => "The answer rests on a reason",
            Self::Answer => "The user has something to go on with",
            Self::Explore => "It is clear what the user is after",
            Self::Close => "The conversation ends well",
        }
    }

    /// The state in which an earlier interaction ended; those of other graphs are unknown here.
    pub(crate) fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.name() == name)
    }
}

/// What the user's message calls for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Decision {
    /// The user wants to end.
    End,
    /// Nobody said anything to the agent: something happened, or the user was silent.
    TakeNote,
    /// There are words to search the history for.
    Search,
    /// There are words, and nothing in the history is like them.
    AskOn,
    /// There is not a word to go by: the agent stays with what it was doing.
    GoBack,
}

impl Decision {
    /// The exit condition that is met.
    pub(crate) fn exit_condition(self) -> &'static str {
        match self {
            Self::End => "The user wants to end the conversation.",
            Self::TakeNote => "Something happened without a word of the user.",
            Self::Search => "The message is like something in the history.",
            Self::AskOn => "Nothing in the history is like the message.",
            Self::GoBack => "The message holds nothing to go by.",
        }
    }

    /// Where it leads from a state in which the agent talks.
    pub(crate) fn leads_to(self, from: State) -> State {
        match self {
            Self::End => State::Close,
            Self::TakeNote => State::Note,
            Self::Search => State::LookUp,
            Self::AskOn => State::Reflect,
            Self::GoBack if from == State::Answer => State::Answer,
            Self::GoBack => State::Explore,
        }
    }
}

/// Whether the user says goodbye.
pub(crate) fn says_goodbye(text: &str) -> bool {
    const WORDS: [&str; 5] = ["bye", "goodbye", "farewell", "cheerio", "ciao"];
    const PHRASES: [&str; 8] = [
        "good night",
        "see you",
        "talk to you later",
        "talk later",
        "that is all",
        "thats all",
        "that will be all",
        "i am done",
    ];
    /// A longer message has more on its mind than going, whatever words are in it.
    const MOST_WORDS: usize = 12;
    let text = text.to_lowercase().replace(['\'', '\u{2019}'], "");
    let words: Vec<&str> = text
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    if words.len() > MOST_WORDS || text.trim_end().ends_with('?') {
        return false;
    }
    let spoken = format!(" {} ", words.join(" "));
    words.iter().any(|word| WORDS.contains(word))
        || PHRASES
            .iter()
            .any(|phrase| spoken.contains(&format!(" {phrase} ")))
}

/// Whether the user's words call for the dynamic behavior "slow down": fewer questions, more time.
pub(crate) fn is_distressed(text: &str) -> bool {
    const WORDS: [&str; 9] = [
        "afraid",
        "panic",
        "scared",
        "hopeless",
        "desperate",
        "crying",
        "overwhelmed",
        "exhausted",
        "worried",
    ];
    text.to_lowercase()
        .split(|c: char| !c.is_alphanumeric())
        .any(|word| WORDS.contains(&word))
}

#[cfg(test)]
mod tests {
    use super::{State, says_goodbye};

    #[test]
    fn goodbyes_are_told_from_talk() {
        for text in [
            "Bye!",
            "Thanks, that\u{2019}s all for today.",
            "good night",
            "OK, see you tomorrow",
            "I'm tired. Goodbye.",
        ] {
            assert!(says_goodbye(text), "{text}");
        }
        for text in [
            "",
            "How do I say goodbye to coffee?",
            "I never have a good night, I wake at three and then I lie there and worry about everything",
            "The bypass is closed",
        ] {
            assert!(!says_goodbye(text), "{text}");
        }
    }

    #[test]
    fn states_are_found_by_name() {
        for state in State::ALL {
            assert_eq!(State::named(state.name()), Some(state));
        }
        assert_eq!(State::named("Understand the evening"), None);
    }
}
