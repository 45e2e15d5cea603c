//! From the chunks of a stream to its lines, wherever the chunks are cut.

use bytes::{Bytes, BytesMut};

/// Holds the beginning of a line until its end has come.
#[derive(Debug, Default)]
pub(super) struct Lines {
    beginning: BytesMut,
}

impl Lines {
    /// The lines that a chunk completes, each with its `\n`. Nothing is copied but what was cut.
    pub(super) fn push(&mut self, mut chunk: Bytes) -> Bytes {
        let Some(last) = memchr::memrchr(b'\n', &chunk) else {
            self.beginning.extend_from_slice(&chunk);
            return Bytes::new();
        };
        let lines = chunk.split_to(last + 1);
        if self.beginning.is_empty() {
            self.beginning.extend_from_slice(&chunk);
            return lines;
        }
        self.beginning.extend_from_slice(&lines);
        let lines = self.beginning.split().freeze();
        self.beginning.extend_from_slice(&chunk);
        lines
    }

    /// Length of the line whose end has not come.
    pub(super) fn pending(&self) -> usize {
        self.beginning.len()
    }

    /// The last line, which had no `\n`, with one.
    pub(super) fn end(&mut self) -> Bytes {
        let mut line = self.beginning.split();
        if !line.is_empty() {
            line.extend_from_slice(b"\n");
        }
        line.freeze()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn cuts_make_no_difference(
            text in "[ab\\r\\n\u{2028}\u{85}é]{0,40}",
            cuts in prop::collection::vec(0_usize..100, 0..8),
        ) {
            let text = text.into_bytes();
            let mut cuts: Vec<usize> = cuts.into_iter().map(|cut| cut % (text.len() + 1)).collect();
            cuts.extend([0, text.len()]);
            cuts.sort_unstable();
            let mut lines = Lines::default();
            let mut whole = Vec::new();
            for cut in cuts.windows(2) {
                let completed = lines.push(Bytes::copy_from_slice(&text[cut[0]..cut[1]]));
                prop_assert!(completed.is_empty() || completed.ends_with(b"\n"));
                whole.extend_from_slice(&completed);
            }
            let left = lines.pending();
            whole.extend_from_slice(&lines.end());
            let mut expected = text;
            if left > 0 {
                expected.push(b'\n');
            }
            prop_assert_eq!(whole, expected);
        }
    }
}
