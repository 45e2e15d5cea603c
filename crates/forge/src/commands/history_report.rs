use amigo_history::{ReportAudio, ReportOptions, ReportSummary, report};
use indicatif::{HumanBytes, HumanCount};

use crate::{
    cli::{AudioArg, GlobalArgs, OutputArgs, ReportArgs},
    failure::{Failure, Result},
    output::Output,
};

/// Writes the page that shows a copy.
pub(super) fn run(global: &GlobalArgs, arguments: &ReportArgs) -> Result<()> {
    let output = Output::new(
        global,
        OutputArgs {
            json: arguments.json,
            ..OutputArgs::default()
        },
    );
    let options = ReportOptions {
        redact: arguments.redact,
        audio: match arguments.audio {
            AudioArg::Auto => ReportAudio::Auto,
            AudioArg::Embed => ReportAudio::Embed,
            AudioArg::Link => ReportAudio::Link,
        },
        ..ReportOptions::new(&arguments.directory, &arguments.out)
    };
    let bar = output.status();
    bar.set_message("reading the copy");
    let summary = report(&options);
    bar.finish_and_clear();
    let summary = summary?;
    if arguments.json {
        let document = serde_json::to_vec(&summary)
            .map_err(|error| Failure::Other(format!("the outcome cannot be written: {error}")))?;
        output.json(&document)?;
    } else {
        output.summary(&in_words(arguments, &summary))?;
    }
    if summary.unfinished {
        output.note(
            "a run was interrupted, or is under way: what is not in files yet is missing in the page; `forge history sync` goes on with it",
        );
    }
    Ok(())
}

fn in_words(arguments: &ReportArgs, summary: &ReportSummary) -> String {
    format!(
        "{}: {} conversations, {} messages, {} interactions with insights, {} recordings ({})\n",
        arguments.out.display(),
        HumanCount(summary.conversations),
        HumanCount(summary.messages),
        HumanCount(summary.insights),
        HumanCount(summary.recordings),
        HumanBytes(summary.bytes),
    )
}
