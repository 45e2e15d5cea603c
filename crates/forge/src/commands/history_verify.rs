use amigo_history::verify;
use indicatif::HumanCount;

use crate::{
    cli::{GlobalArgs, OutputArgs, VerifyArgs},
    failure::{Failure, Result},
    output::Output,
};

/// Checks a copy and says what is wrong with it.
pub(super) fn run(global: &GlobalArgs, arguments: &VerifyArgs) -> Result<()> {
    let output = Output::new(
        global,
        OutputArgs {
            json: arguments.json,
            ..OutputArgs::default()
        },
    );
    let found = verify(&arguments.directory)?;
    if arguments.json {
        let document = serde_json::to_vec(&found)
            .map_err(|error| Failure::Other(format!("the outcome cannot be written: {error}")))?;
        output.json(&document)?;
    } else {
        for finding in &found.findings {
            output.text(&format!(
                "{}: {}\n",
                finding.path.display(),
                finding.problem
            ))?;
        }
        output.summary(&format!(
            "{} files with {} rows and {} recordings are as the checkpoint knows them\n",
            HumanCount(found.files),
            HumanCount(found.rows),
            HumanCount(found.recordings)
        ))?;
    }
    if found.redacted {
        output.note("the copy is redacted: addresses, phone numbers and names are masked in it");
    }
    if found.unfinished {
        output.note("a run was interrupted, or is under way; `forge history sync` goes on with it");
    }
    if !found.findings.is_empty() {
        output.note(
            "a sync does not mend files: put back what is missing or was changed, from a back-up, and remove what is not known; or pull into another directory",
        );
    }
    match found.findings.len() {
        0 => Ok(()),
        1 => Err(Failure::Other("1 thing is wrong with the copy".to_owned())),
        wrong => Err(Failure::Other(format!(
            "{wrong} things are wrong with the copy"
        ))),
    }
}
