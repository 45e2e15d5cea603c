use amigo_core::{Amigo, Error, ErrorKind, operations::RecommendationContext};
use serde::Deserialize;
use serde_json::value::RawValue;

use crate::{
    cli::RecommendArgs,
    failure::Result,
    output::{Format, Lines, Output, tab_separated},
};

#[derive(Deserialize)]
struct RawResponses {
    recommended_responses: Vec<Box<RawValue>>,
}

/// Prints what the user could answer.
pub(super) async fn run(client: &Amigo, arguments: RecommendArgs, output: &Output) -> Result<()> {
    let context = arguments.context.map(|context| RecommendationContext {
        context: Some(context),
    });
    let call = client.conversations().recommend_responses(
        arguments.conversation_id,
        arguments.interaction_id,
        context,
    );
    match output.format() {
        Format::Json => output.json(call.raw().await?.body()),
        Format::JsonLines => {
            let answer = call.raw().await?;
            let responses: RawResponses = serde_json::from_slice(answer.body()).map_err(|_| {
                let message = "the answer is not a list of responses as the API describes it";
                Error::new(ErrorKind::Decode, message)
            })?;
            // Each is a string, which has no line breaks of its own.
            let lines = responses.recommended_responses.iter();
            let lines: Vec<&str> = lines.flat_map(|response| [response.get(), "\n"]).collect();
            output.bytes(lines.concat().as_bytes())
        }
        Format::Text => {
            let responses = call.await?.recommended_responses;
            let mut lines = Lines::default();
            for (index, response) in responses.iter().enumerate() {
                let text = output.page().prose(response, "    ");
                lines.put(format_args!("{:>2}. {}", index + 1, text.trim_start()));
            }
            output.text(&lines.text)
        }
        Format::Plain => {
            let lines: String = call
                .await?
                .recommended_responses
                .iter()
                .map(|response| tab_separated([response]))
                .collect();
            output.bytes(lines.as_bytes())
        }
    }
}
