use amigo_core::Amigo;

use crate::{
    cli::InsightsArgs,
    failure::Result,
    output::{self, Format, Output},
};

/// Prints why the agent said what it said.
pub(super) async fn run(client: &Amigo, arguments: InsightsArgs, output: &Output) -> Result<()> {
    let call = client
        .conversations()
        .insights(arguments.conversation_id, arguments.interaction_id);
    match output.format() {
        Format::Json | Format::JsonLines => output.json(call.raw().await?.body()),
        // A page of facts has no columns: a pipe gets the page as well.
        Format::Text | Format::Plain => output.text(&output::insights(&call.await?, output.page())),
    }
}
