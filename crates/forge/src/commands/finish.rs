use amigo_core::Amigo;

use crate::{cli::FinishArgs, failure::Result};

/// Finishes a conversation; there is nothing to print.
pub(super) async fn run(client: &Amigo, arguments: FinishArgs) -> Result<()> {
    client
        .conversations()
        .finish(arguments.conversation_id)
        .await?;
    Ok(())
}
