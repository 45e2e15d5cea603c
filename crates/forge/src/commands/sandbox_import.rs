use std::{
    fs::File,
    io::{self, BufReader, Read},
    path::{Path, PathBuf},
};

use amigo_sandbox::import::{self, ImportError, ImportSummary};
use indicatif::{HumanCount, ProgressBar};

use crate::{
    cli::ImportArgs,
    failure::{Failure, Result},
    output::{Format, Lines, Output},
};

const BUFFER: usize = 256 * 1024;

/// Imports a file into a database, all or nothing.
pub(super) async fn run(arguments: ImportArgs, output: &Output) -> Result<()> {
    let source = Source::open(&arguments.file)?;
    let bar = output.byte_bar(source.length);
    let watched = bar.clone();
    let work = move || source.import(&arguments.database, &watched);
    let summary = tokio::task::spawn_blocking(work)
        .await
        .map_err(|_| Failure::Other("the import stopped before its end".to_owned()))??;
    bar.finish_and_clear();
    output.bytes(report(&summary, output.format()).as_bytes())
}

/// What was imported, a line for each kind of thing.
fn report(summary: &ImportSummary, format: Format) -> String {
    let mut lines = Lines::default();
    for (name, count) in [
        ("services", summary.services),
        ("users", summary.users),
        ("conversations", summary.conversations),
        ("interactions", summary.interactions),
        ("messages", summary.messages),
        ("insights", summary.insights),
    ] {
        if format == Format::Text {
            lines.put(format_args!(
                "{name:<14}{:>12}\n",
                HumanCount(count).to_string()
            ));
        } else {
            lines.put(format_args!("{name}\t{count}\n"));
        }
    }
    lines.text
}

/// What is imported, and where the audio files are that it names.
struct Source {
    name: String,
    reader: Box<dyn Read + Send>,
    folder: PathBuf,
    /// In bytes, where it is known.
    length: Option<u64>,
}

impl Source {
    fn open(path: &Path) -> Result<Self> {
        if path == Path::new("-") {
            return Ok(Self {
                name: "stdin".to_owned(),
                reader: Box::new(io::stdin()),
                folder: PathBuf::from("."),
                length: None,
            });
        }
        let name = path.display().to_string();
        let failed = |error: io::Error| Failure::io(format_args!("read {name}"), &error);
        let file = File::open(path).map_err(failed)?;
        let metadata = file.metadata().map_err(failed)?;
        let folder = match path.parent() {
            Some(folder) if !folder.as_os_str().is_empty() => folder.to_owned(),
            _ => PathBuf::from("."),
        };
        Ok(Self {
            name,
            reader: Box::new(file),
            folder,
            length: metadata.is_file().then_some(metadata.len()),
        })
    }

    fn import(self, database: &Path, bar: &ProgressBar) -> Result<ImportSummary> {
        let reader = BufReader::with_capacity(BUFFER, bar.wrap_read(self.reader));
        import::import(database, reader, &self.folder, |_| {}).map_err(|error| {
            let message = format!("{}: {error}; nothing was imported", self.name);
            match error {
                ImportError::Line { .. } => Failure::Usage(message),
                _ => Failure::Other(message),
            }
        })
    }
}
