//! Downloading the audio of voice messages.

use std::path::PathBuf;

use amigo_core::{
    Error, ErrorKind,
    models::{AudioContentType, MessageSource},
    operations::GetMessageSource,
};
use futures::TryStreamExt as _;
use sha2::{Digest as _, Sha256};
use tokio::{fs::File, io::AsyncWriteExt as _, task::spawn_blocking};

use super::{AT_ONCE, Run, listing::is_object_id, meter::Part};
use crate::{
    HistoryError, Result,
    checkpoint::{Checkpoint, ToReadItem, sync_folder},
    layout::{self, Layout},
    tables::Recording,
    writing::move_into_place,
};

/// How often a download is begun, each time with a new URL.
const MOST_BEGINNINGS: usize = 3;

impl Run {
    pub(super) async fn download_audio(&self) -> Result<()> {
        if self.options.audio {
            self.work(&self.items, Checkpoint::take_recordings)
                .try_for_each_concurrent(AT_ONCE, |item| self.download(item))
                .await?;
        }
        self.meter.finished(Part::Audio);
        Ok(())
    }

    async fn download(&self, item: ToReadItem) -> Result<()> {
        let recording = match self.recording(&item).await {
            Ok(recording) => Some(recording),
            Err(HistoryError::Api(error))
                if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::BadRequest) =>
            {
                None
            }
            Err(HistoryError::Api(error)) if self.meter.patience(Part::Audio).bears(&error) => {
                self.meter.refused(Part::Audio, &error);
                return Ok(());
            }
            Err(error) => return Err(error),
        };
        self.meter.done(Part::Audio, 1, |summary| {
            summary.recordings += u64::from(recording.is_some());
            summary.recorded_bytes += recording.as_ref().map_or(0, |recording| recording.bytes);
        });
        self.keeper
            .post(
                move |checkpoint| checkpoint.keep_recording(&item, recording.as_ref()),
                || (),
            )
            .await
    }

    async fn recording(&self, item: &ToReadItem) -> Result<Recording> {
        if !is_object_id(&item.id) {
            let message = "the id of a message is not 24 hexadecimal digits";
            return Err(Error::new(ErrorKind::Decode, message).into());
        }
        let mut attempts = 1;
        loop {
            let source = self
                .client
                .conversations()
                .message_source(&item.conversation_id, &item.id)
                .options(self.options.calls.clone())
                .paced_at(self.options.rates.of::<GetMessageSource>())
                .await?;
            self.meter.answered(Part::Audio);
            match self.save(item, &source).await {
                // A connection that broke, or a URL that expired while others were downloaded.
                Err(HistoryError::Api(error))
                    if attempts < MOST_BEGINNINGS
                        && matches!(
                            error.kind(),
                            ErrorKind::Network | ErrorKind::Timeout | ErrorKind::Permission
                        ) =>
                {
                    attempts += 1;
                }
                outcome => return outcome,
            }
        }
    }

    /// Downloads into a file aside and gives it its place when it is whole.
    async fn save(&self, item: &ToReadItem, source: &MessageSource) -> Result<Recording> {
        let layout = Layout::new(&self.options.directory);
        let extension = match source.content_type {
            AudioContentType::Mpeg => "mp3",
            AudioContentType::Wav => "wav",
            _ => "audio",
        };
        let path = layout::recording(&item.month, &item.conversation_id, &item.id, extension);
        let (aside, target) = (
            layout.staging().join(format!("recording-{}", item.pk)),
            layout.directory.join(&path),
        );
        let (bytes, sha256) = self.fetch(source, &aside).await?;
        let moved = spawn_blocking(move || {
            for folder in move_into_place(&aside, &target)? {
                sync_folder(&folder)?;
            }
            Ok(())
        });
        moved.await.unwrap_or(Err(HistoryError::Cancelled))?;
        Ok(Recording {
            conversation_id: item.conversation_id.clone(),
            message_id: item.id.clone(),
            path,
            content_type: source.content_type.as_str().to_owned(),
            bytes,
            sha256,
        })
    }

    /// Size and digest of what was downloaded.
    async fn fetch(&self, source: &MessageSource, aside: &PathBuf) -> Result<(u64, String)> {
        let failed = |error| HistoryError::file("write", aside, error);
        let mut audio = self.client.download(source).await?;
        let expected = audio.content_length();
        let mut file = File::create(aside).await.map_err(failed)?;
        let (mut bytes, mut digest) = (0, Sha256::new());
        while let Some(chunk) = audio.try_next().await? {
            file.write_all(&chunk).await.map_err(failed)?;
            digest.update(&chunk);
            bytes += chunk.len() as u64;
        }
        if expected.is_some_and(|expected| expected != bytes) {
            let message = "the audio broke off before its end";
            return Err(Error::new(ErrorKind::Network, message).into());
        }
        file.flush().await.map_err(failed)?;
        file.sync_all().await.map_err(failed)?;
        Ok((bytes, hex::encode(digest.finalize())))
    }
}
