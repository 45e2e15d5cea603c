use amigo_core::Amigo;

use crate::{
    cli::InsightsArgs,
    failure::Result,
    output::{self, Format, Output, one_line},
};

/// Prints why the agent said what it said.
pub(super) async fn run(client: &Amigo, arguments: InsightsArgs, output: &Output) -> Result<()> {
    let call = client
        .conversations()
        .insights(arguments.conversation_id, arguments.interaction_id);
    match output.format() {
        Format::Json => {
            output.bytes(call.raw().await?.body())?;
            output.bytes(b"\n")
        }
        Format::JsonLines => {
            let answer = call.raw().await?;
            let line = one_line(&String::from_utf8_lossy(answer.body()));
            output.bytes(format!("{line}\n").as_bytes())
        }
        // A page of facts has no columns: a pipe gets the page as well.
        Format::Text | Format::Plain => output.text(&output::insights(&call.await?, output.page())),
    }
}
