use amigo_core::{models::Tags, operations::TagChanges};
use serde_json::json;

use crate::{
    cli::TagsArgs,
    connection::Connection,
    failure::{Failure, Result},
    output::{Format, Output},
};

/// Changes tags of a conversation.
pub(super) async fn run(
    connection: &Connection,
    arguments: TagsArgs,
    output: &Output,
) -> Result<()> {
    let changes = changes(&arguments)?;
    let id = arguments.conversation_id;
    connection
        .client()
        .conversations()
        .modify_tags(&id, changes.clone())
        .await?;
    let TagChanges { updates, deletes } = changes;
    match output.format() {
        // The API answers with nothing: what is told is what it has accepted.
        Format::Json | Format::JsonLines => {
            let done = json!({ "conversation_id": id, "updates": updates, "deletes": deletes });
            output.bytes(format!("{done}\n").as_bytes())?;
        }
        Format::Text | Format::Plain => {
            let (set, deleted) = (updates.len(), deletes.len());
            output.text(&format!("tags changed: {set} set, {deleted} deleted\n"))?;
        }
    }
    if connection.is_embedded() {
        output.note(
            "-e sandbox starts anew for each command, so this change is gone; `forge sandbox serve` keeps its data",
        );
    }
    Ok(())
}

/// Reads `key=value` and `key`. What each may hold is for the API's own rules to say.
fn changes(arguments: &TagsArgs) -> Result<TagChanges> {
    let mut updates = Tags::new();
    for tag in &arguments.set {
        let (key, value) = match tag.split_once('=') {
            Some((key, value)) => (key, Some(value.to_owned())),
            None => (tag.as_str(), None),
        };
        if updates.insert(key.to_owned(), value).is_some() {
            return Err(Failure::Usage("--set names one key twice".to_owned()));
        }
    }
    if arguments.delete.iter().any(|key| updates.contains_key(key)) {
        return Err(Failure::Usage(
            "--set and --delete name the same key".to_owned(),
        ));
    }
    Ok(TagChanges {
        updates,
        deletes: arguments.delete.clone(),
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    fn parsed(set: &[&str], delete: &[&str]) -> Result<TagChanges> {
        let owned = |texts: &[&str]| texts.iter().map(|&text| text.to_owned()).collect();
        changes(&TagsArgs {
            conversation_id: String::new(),
            set: owned(set),
            delete: owned(delete),
        })
    }

    #[test]
    fn a_key_alone_has_no_value_and_a_value_may_hold_an_equals_sign() {
        let changes = parsed(&["plan=gold", "reviewed", "sum=a=b", "empty="], &["trial"]).unwrap();
        assert_eq!(changes.updates["plan"].as_deref(), Some("gold"));
        assert_eq!(changes.updates["reviewed"], None);
        assert_eq!(changes.updates["sum"].as_deref(), Some("a=b"));
        assert_eq!(changes.updates["empty"].as_deref(), Some(""));
        assert_eq!(changes.deletes, ["trial"]);
    }

    #[test]
    fn contradictions_are_refused() {
        assert_eq!(parsed(&["a=1", "a=2"], &[]).unwrap_err().exit_code(), 2);
        assert_eq!(parsed(&["a=1"], &["a"]).unwrap_err().exit_code(), 2);
    }
}
