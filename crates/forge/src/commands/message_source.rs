use std::{
    fs,
    io::{self, Write},
    path::Path,
};

use amigo_core::{Amigo, Error, ErrorKind, models::MessageSource, operations::MessageSourceQuery};
use futures::TryStreamExt;

use crate::{
    cli::MessageSourceArgs,
    failure::{Failure, Result},
    output::{Format, Output, plain_text, tab_separated},
};

/// Prints where the audio of a message is, or downloads it.
pub(super) async fn run(
    client: &Amigo,
    arguments: MessageSourceArgs,
    output: &Output,
) -> Result<()> {
    let file = arguments.save.as_deref();
    let to_stdout = file == Some(Path::new("-"));
    if let Some(file) = file.filter(|_| !to_stdout) {
        check_target(file, arguments.force)?;
    } else if to_stdout && matches!(output.format(), Format::Json | Format::JsonLines) {
        return Err(Failure::Usage(
            "--save - writes the audio to stdout, where --json would stand as well".to_owned(),
        ));
    }
    let query = MessageSourceQuery {
        long_lived: arguments.long_lived.then_some(true),
    };
    let call = client
        .conversations()
        .message_source(arguments.conversation_id, arguments.message_id)
        .query(query);
    let answer = call.raw().await?;
    let source: MessageSource = serde_json::from_slice(answer.body()).map_err(|_| {
        let message = "the answer is not a message source as the API describes it";
        Error::new(ErrorKind::Decode, message)
    })?;
    match output.format() {
        Format::Json | Format::JsonLines => output.json(answer.body())?,
        Format::Text | Format::Plain if file.is_some() => {}
        Format::Text => {
            let (clock, at) = (output.clock(), source.expires_at);
            output.text(&format!(
                "URL      {}\nType     {}\nExpires  {} {}\n",
                plain_text(&source.url),
                plain_text(source.content_type.as_str()),
                clock.minute(at),
                clock.zone_name(at),
            ))?;
        }
        Format::Plain => {
            let line = tab_separated([
                source.url.as_str(),
                &output.clock().exact(source.expires_at),
                source.content_type.as_str(),
            ]);
            output.bytes(line.as_bytes())?;
        }
    }
    match file {
        None => Ok(()),
        Some(_) if to_stdout => download(client, &source, output, |chunk| output.bytes(chunk))
            .await
            .map(drop),
        Some(file) => save(client, &source, file, arguments.force, output).await,
    }
}

/// Refuses before anything is sent what would be refused after the download.
fn check_target(file: &Path, force: bool) -> Result<()> {
    match fs::metadata(file) {
        Ok(metadata) if !metadata.is_file() => Err(Failure::Usage(format!(
            "{} is not a regular file",
            file.display()
        ))),
        Ok(_) if !force => Err(exists(file)),
        _ => Ok(()),
    }
}

fn exists(file: &Path) -> Failure {
    Failure::Usage(format!(
        "{} is there already; --force replaces it",
        file.display()
    ))
}

/// Downloads into a temporary file beside the target and gives it the target's name when it is whole.
async fn save(
    client: &Amigo,
    source: &MessageSource,
    file: &Path,
    force: bool,
    output: &Output,
) -> Result<()> {
    let failed = |error: &io::Error| Failure::io(format_args!("write {}", file.display()), error);
    let folder = match file.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let mut temporary = new_file(folder).map_err(|error| failed(&error))?;
    let length = download(client, source, output, |chunk| {
        temporary.write_all(chunk).map_err(|error| failed(&error))
    })
    .await?;
    temporary
        .as_file()
        .sync_all()
        .map_err(|error| failed(&error))?;
    let persisted = if force {
        temporary.persist(file)
    } else {
        temporary.persist_noclobber(file)
    };
    persisted.map_err(|error| match error.error.kind() {
        io::ErrorKind::AlreadyExists => exists(file),
        _ => failed(&error.error),
    })?;
    output.note(&format!(
        "saved {} of {} to {}",
        indicatif::HumanBytes(length),
        source.content_type,
        file.display()
    ));
    Ok(())
}

/// A temporary file with the permissions any new file gets.
fn new_file(folder: &Path) -> io::Result<tempfile::NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".forge-");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        builder.permissions(fs::Permissions::from_mode(0o666));
    }
    builder.tempfile_in(folder)
}

/// Reads the audio to its end and returns its length in bytes.
async fn download(
    client: &Amigo,
    source: &MessageSource,
    output: &Output,
    mut write: impl FnMut(&[u8]) -> Result<()>,
) -> Result<u64> {
    let mut audio = client.download(source).await?;
    let bar = output.byte_bar(audio.content_length());
    let mut length = 0;
    while let Some(chunk) = audio.try_next().await? {
        write(&chunk)?;
        length += chunk.len() as u64;
        bar.inc(chunk.len() as u64);
    }
    bar.finish_and_clear();
    if audio.content_length().is_some_and(|whole| whole != length) {
        let message = "the audio broke off before its end; try again";
        return Err(Error::new(ErrorKind::Network, message).into());
    }
    Ok(length)
}
