//! Names, found as whole words, however they are written.

use std::{borrow::Cow, collections::HashMap};

use icu_normalizer::DecomposingNormalizerBorrowed;

use super::NAME;

/// What messages are signed with where nobody has a name.
const NOBODY: &[&str] = &[
    "anonymous",
    "caller",
    "client",
    "customer",
    "guest",
    "human",
    "me",
    "member",
    "participant",
    "patient",
    "person",
    "unknown",
    "user",
    "visitor",
    "you",
];

/// Names that are words of English as well: they are taken for names only where they are capitalised.
const WORDS_TOO: &[&str] = &[
    "amber", "april", "art", "august", "autumn", "bill", "bob", "carol", "chase", "chuck", "claim",
    "cliff", "dawn", "dean", "drew", "eve", "faith", "frank", "gene", "grace", "grant", "guy",
    "hope", "hunter", "ivy", "jack", "joy", "june", "lane", "mark", "max", "may", "miles", "nick",
    "pat", "penny", "pierce", "rain", "ray", "rich", "rob", "rose", "ruby", "sandy", "skip", "sky",
    "star", "sue", "summer", "tony", "victor", "wade", "wendy", "will",
];

/// Words between which no more than this lies still make one name.
const WIDEST_GAP: usize = 3;

#[derive(Debug, Default)]
pub(super) struct Names {
    /// By their first word, [folded]: the words that follow it.
    by_first_word: HashMap<String, Vec<Vec<String>>>,
}

impl Names {
    /// Learns a name, and each of its parts.
    pub(super) fn learn_name(&mut self, name: &str) {
        let is_one_word = words(name).count() == 1;
        for (_, word) in words(name) {
            let is_a_name = is_one_word || word.starts_with(char::is_uppercase);
            if is_a_name && word.chars().count() > 1 && !word.chars().all(char::is_numeric) {
                self.add(vec![folded(word)]);
            }
        }
        self.learn_whole(name);
    }

    /// Learns something that is meant only as a whole.
    pub(super) fn learn_whole(&mut self, name: &str) {
        let words: Vec<String> = words(name).map(|(_, word)| folded(word)).collect();
        if words.iter().map(|word| word.chars().count()).sum::<usize>() > 1 {
            self.add(words);
        }
    }

    fn add(&mut self, mut name: Vec<String>) {
        if name.iter().all(|word| NOBODY.contains(&&**word)) {
            return;
        }
        let rest = name.split_off(1);
        let Some(first) = name.pop() else { return };
        let known = self.by_first_word.entry(first).or_default();
        if !known.contains(&rest) {
            known.push(rest);
            // The longest one that fits is meant.
            known.sort_by_key(|rest| std::cmp::Reverse(rest.len()));
        }
    }

    pub(super) fn without<'a>(&self, text: &'a str) -> Cow<'a, str> {
        let found: Vec<(usize, &str)> = words(text).collect();
        let (mut masked, mut taken, mut word) = (String::new(), 0, 0);
        while word < found.len() {
            let Some(more) = self.length_at(&found[word..]) else {
                word += 1;
                continue;
            };
            let (start, (last, of_last)) = (found[word].0, found[word + more]);
            let between = &text[taken..start];
            // Parts of one name make one mask.
            if !(masked.ends_with(NAME) && between == " ") {
                masked.push_str(between);
                masked.push_str(NAME);
            }
            taken = last + of_last.len();
            word += more + 1;
        }
        if taken == 0 {
            return Cow::Borrowed(text);
        }
        masked.push_str(&text[taken..]);
        Cow::Owned(masked)
    }

    /// How many words follow the first one in the name that begins here.
    fn length_at(&self, found: &[(usize, &str)]) -> Option<usize> {
        let (_, first) = found.first()?;
        let lower = folded(first);
        let known = self.by_first_word.get(&lower)?;
        let rest = known.iter().find(|rest| {
            rest.iter().enumerate().all(|(index, word)| {
                let (Some((at, next)), (before, of_before)) = (found.get(index + 1), found[index])
                else {
                    return false;
                };
                folded(next) == *word && at - (before + of_before.len()) <= WIDEST_GAP
            })
        })?;
        let is_a_word = rest.is_empty()
            && first.starts_with(char::is_lowercase)
            && WORDS_TOO.contains(&&*lower);
        (!is_a_word).then_some(rest.len())
    }
}

/// The words of a text, and where they begin.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.split(|letter: char| !(letter.is_alphanumeric() || letter == '_' || is_mark(letter)))
        .filter(|word| !word.is_empty())
        .map(|word| (word.as_ptr() as usize - text.as_ptr() as usize, word))
}

/// A word as names are compared: in lower case, without accents, however those are encoded. People leave them out as often
/// as not.
fn folded(word: &str) -> String {
    if word.is_ascii() {
        return word.to_ascii_lowercase();
    }
    let mut plain = String::with_capacity(word.len());
    let apart = DecomposingNormalizerBorrowed::new_nfkd().normalize(word);
    for letter in apart.chars().flat_map(char::to_lowercase) {
        match letter {
            // Letters with a stroke have no accent that could be taken off.
            'ł' => plain.push('l'),
            'ø' => plain.push('o'),
            'đ' | 'ð' => plain.push('d'),
            'ħ' => plain.push('h'),
            'ı' => plain.push('i'),
            'ß' => plain.push_str("ss"),
            'æ' => plain.push_str("ae"),
            'œ' => plain.push_str("oe"),
            'þ' => plain.push_str("th"),
            letter if is_mark(letter) => {}
            letter => plain.push(letter),
        }
    }
    plain
}

/// What is written above, below or through a letter: accents, and the vowels of Hebrew and Arabic.
fn is_mark(letter: char) -> bool {
    matches!(letter,
        '\u{300}'..='\u{36f}' | '\u{591}'..='\u{5bd}' | '\u{5bf}' | '\u{5c1}'..='\u{5c2}' | '\u{5c4}'..='\u{5c5}'
        | '\u{5c7}' | '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{1ab0}'..='\u{1aff}'
        | '\u{1dc0}'..='\u{1dff}' | '\u{20d0}'..='\u{20ff}' | '\u{fe20}'..='\u{fe2f}')
}
