//! Rows of a report, masked.

use super::Masker;
use crate::reading::{ConversationRow, InsightsRow, MessageRow};

impl Masker {
    pub(crate) fn conversation(&self, row: &mut ConversationRow) {
        row.user = self.user(&row.user);
        for (key, value) in &mut row.tags {
            *key = self.text(key).into_owned();
            if let Some(value) = value {
                *value = self.text(value).into_owned();
            }
        }
    }

    pub(crate) fn message(&self, row: &mut MessageRow) {
        row.sender = self.sender(&row.sender, &row.kind);
        row.text = self.text(&row.text).into_owned();
    }

    pub(crate) fn insights(&self, row: &mut InsightsRow) {
        let texts = [&mut row.action, &mut row.objective];
        let memories = row
            .memory
            .iter_mut()
            .flat_map(|(what, whence)| [what, whence]);
        for text in texts
            .into_iter()
            .chain(&mut row.reflections)
            .chain(memories)
        {
            *text = self.text(text).into_owned();
        }
        for call in &mut row.tools {
            call.input = self.json(&call.input, true);
            call.output = call
                .output
                .as_deref()
                .map(|output| self.text_or_json(output));
        }
    }
}
