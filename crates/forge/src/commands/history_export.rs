use amigo_history::{ExportOptions, export};
use indicatif::HumanCount;

use crate::{
    cli::{ExportArgs, GlobalArgs, OutputArgs},
    failure::{Failure, Result},
    output::Output,
};

/// Writes a redacted copy of a copy.
pub(super) fn run(global: &GlobalArgs, arguments: &ExportArgs) -> Result<()> {
    let output = Output::new(
        global,
        OutputArgs {
            json: arguments.json,
            ..OutputArgs::default()
        },
    );
    let options = ExportOptions {
        directory: arguments.directory.clone(),
        out: arguments.out.clone(),
    };
    let bar = output.status();
    bar.set_message("masking");
    let summary = export(&options);
    bar.finish_and_clear();
    let summary = summary?;
    if arguments.json {
        let document = serde_json::to_vec(&summary)
            .map_err(|error| Failure::Other(format!("the outcome cannot be written: {error}")))?;
        output.json(&document)?;
    } else {
        output.summary(&format!(
            "{} rows in {} files, redacted\n",
            HumanCount(summary.rows),
            HumanCount(summary.files)
        ))?;
    }
    if summary.recordings_left_out > 0 {
        output.note(&format!(
            "{} recordings were left out: voices cannot be masked",
            summary.recordings_left_out
        ));
    }
    Ok(())
}
