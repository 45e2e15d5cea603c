use amigo_core::operations::StarterRequest;

use crate::{
    cli::StartersArgs,
    connection::Connection,
    failure::Result,
    output::{Format, Lines, Output, tab_separated},
};

/// Prints how a conversation could begin.
pub(super) async fn run(
    connection: &Connection,
    arguments: StartersArgs,
    output: &Output,
) -> Result<()> {
    let call = connection
        .client()
        .conversations()
        .starters(StarterRequest {
            service_id: connection.service(arguments.service.service).await?,
            service_version_set_name: arguments.service.version_set,
            facets: arguments.facet,
            min_count: arguments.min_count,
            max_count: arguments.max_count,
            generation_instructions: arguments.instructions,
        });
    match output.format() {
        Format::Json | Format::JsonLines => output.json(call.raw().await?.body()),
        Format::Text => {
            let mut lines = Lines::default();
            for (index, starter) in call.await?.prompts.iter().enumerate() {
                let text = output.page().prose(&starter.prompt, "    ");
                lines.put(format_args!("{:>2}. {}", index + 1, text.trim_start()));
            }
            output.text(&lines.text)
        }
        Format::Plain => {
            let prompts = call.await?.prompts;
            let lines: String = prompts
                .iter()
                .map(|starter| tab_separated([starter.prompt.clone(), starter.facets.join(", ")]))
                .collect();
            output.bytes(lines.as_bytes())
        }
    }
}
