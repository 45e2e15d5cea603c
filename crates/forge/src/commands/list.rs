use amigo_core::{Amigo, operations::ConversationQuery};

use super::paging::{self, Items};
use crate::{
    cli::ListArgs,
    failure::Result,
    output::{ConversationTable, Output, plain_conversation},
};

/// Lists conversations.
pub(super) async fn run(client: &Amigo, arguments: ListArgs, output: &Output) -> Result<()> {
    let query = ConversationQuery {
        limit: arguments.page.limit,
        continuation_token: arguments.page.continuation_token,
        sort_by: arguments.sort_by,
        ..arguments.filters.into_query()
    };
    let mut table = ConversationTable::new(output.page(), output.clock());
    let items = Items {
        name: "conversations",
        text: &mut |conversations| table.render(conversations),
        plain: &|conversation| plain_conversation(conversation, output.clock()),
    };
    let call = client.conversations().list(query.clone());
    paging::print(call, query, &arguments.page, items, output).await
}
