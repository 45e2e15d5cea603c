use amigo_core::{Amigo, operations::MessageQuery};

use super::paging::{self, Items};
use crate::{
    cli::MessagesArgs,
    failure::Result,
    output::{Output, Transcript, plain_message},
};

/// Prints the messages of a conversation.
pub(super) async fn run(client: &Amigo, arguments: MessagesArgs, output: &Output) -> Result<()> {
    let query = MessageQuery {
        id: arguments.id,
        message_type: arguments.message_type,
        interaction_id: arguments.interaction_id,
        limit: arguments.page.limit,
        continuation_token: arguments.page.continuation_token,
        sort_by: arguments.sort_by,
    };
    let mut transcript = Transcript::new(output.page(), output.clock());
    let items = Items {
        name: "messages",
        text: &mut |messages| {
            messages
                .iter()
                .map(|message| transcript.render(message))
                .collect()
        },
        plain: &|message| plain_message(message, output.clock()),
    };
    let call = client.conversations().messages(arguments.conversation_id);
    paging::print(call, query, &arguments.page, items, output).await
}
