use amigo_core::{Amigo, Error, ErrorKind, operations::RecommendationContext};
use serde::Deserialize;
use serde_json::value::RawValue;

use crate::{
    cli::RecommendArgs,
    failure::Result,
    output::{Format, Lines, Output, one_line, tab_separated},
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
        Format::Json => {
            output.bytes(call.raw().await?.body())?;
            output.bytes(b"\n")
        }
        Format::JsonLines => {
            let answer = call.raw().await?;
            let responses: RawResponses = serde_json::from_slice(answer.body()).map_err(|_| {
                let message = "the answer is not a list of responses as the API describes it";
                Error::new(ErrorKind::Decode, message)
            })?;
            let lines: String = responses
                .recommended_responses
                .iter()
                .map(|response| one_line(response.get()) + "\n")
                .collect();
            output.bytes(lines.as_bytes())
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
