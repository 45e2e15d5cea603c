//! A made-up history in the import format, written while it is read.

use std::{
    fmt::Write,
    io::{self, Read},
};

/// Messages of a conversation: those of 280,000 are ten million.
const CONVERSATION_MESSAGES: u64 = 36;

const USERS: u64 = 10;
const SERVICES: u64 = 4;
const WORDS: u64 = 20_000;

/// Seconds that the beginnings of the conversations are spread over: two years.
const SPAN: u64 = 2 * 365 * 24 * 60 * 60;

/// Id of a service.
pub(crate) fn service(number: u64) -> String {
    format!("{:024x}", 0xbe7c_0000 + number)
}

/// The lines of a history of so many messages.
pub(crate) struct History {
    left: u64,
    random: fastrand::Rng,
    line: String,
    at: usize,
}

impl History {
    pub(crate) fn new(messages: u64) -> Self {
        let mut line = String::new();
        for number in 0..SERVICES {
            let id = service(number);
            writeln!(
                line,
                r#"{{"type":"service","id":"{id}","name":"Service {number}"}}"#
            )
            .unwrap();
        }
        for number in 0..USERS {
            writeln!(
                line,
                r#"{{"type":"user","id":"user-{number}","name":"User {number}"}}"#
            )
            .unwrap();
        }
        Self {
            left: messages,
            random: fastrand::Rng::with_seed(7),
            line,
            at: 0,
        }
    }

    fn next_line(&mut self) {
        self.line.clear();
        self.at = 0;
        let count = self.left.min(CONVERSATION_MESSAGES);
        if count == 0 {
            return;
        }
        self.left -= count;
        let random = &mut self.random;
        let start = jiff::Timestamp::from_second(
            1_700_000_000 + i64::try_from(random.u64(..SPAN)).unwrap(),
        )
        .unwrap();
        let line = &mut self.line;
        write!(
            line,
            r#"{{"type":"conversation","user_id":"user-{}","service_id":"{}","created_at":"{start}","is_finished":{},"tags":{{"topic":"topic {}""#,
            random.u64(..USERS),
            service(random.u64(..SERVICES)),
            random.u8(..10) > 0,
            random.u8(..10),
        )
        .unwrap();
        if random.u8(..5) == 0 {
            line.push_str(r#","follow up":null"#);
        }
        line.push_str(r#"},"interactions":["#);
        for place in 0..count {
            let agent = place % 2 == 1;
            if agent {
                line.push(',');
            } else {
                line.push_str(if place == 0 {
                    r#"{"messages":["#
                } else {
                    r#"]},{"messages":["#
                });
            }
            let at = start
                .saturating_add(jiff::SignedDuration::from_secs(
                    i64::try_from(place * 20).unwrap(),
                ))
                .unwrap();
            let (sender, kind) = if agent {
                ("Coach", "agent-message")
            } else {
                ("User", "user-message")
            };
            write!(
                line,
                r#"{{"created_at":"{at}","sender":"{sender}","message_type":"{kind}","message":""#
            )
            .unwrap();
            for place in 0..random.u8(3..18) {
                // Few words are common and most are rare, as in any language.
                let below = random.u64(..WORDS);
                let below = random.u64(..=below);
                let rank = random.u64(..=below);
                write!(line, "{}word{rank:x}", if place == 0 { "" } else { " " }).unwrap();
            }
            line.push_str("\"}");
        }
        line.push_str("]}]}\n");
    }
}

impl Read for History {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.at == self.line.len() {
            self.next_line();
        }
        let rest = &self.line.as_bytes()[self.at..];
        let count = rest.len().min(buffer.len());
        buffer[..count].copy_from_slice(&rest[..count]);
        self.at += count;
        Ok(count)
    }
}
