//! Printing what comes in pages, in every form.

use amigo_core::{Call, RawResponse, operation::Paged};
use futures::{StreamExt, TryStreamExt, stream, stream::BoxStream};
use indicatif::ProgressBar;

use crate::{
    cli::PageArgs,
    failure::Result,
    output::{Format, Output, RawPage, join_lines},
};

/// How the items of an operation look.
pub(super) struct Items<'a, T> {
    /// What they are called, in the answer and to people.
    pub(super) name: &'static str,
    /// Lines for people.
    pub(super) text: &'a mut (dyn FnMut(&[T]) -> String + Send),
    /// A line for pipes.
    pub(super) plain: &'a (dyn Fn(&T) -> String + Sync),
}

/// Prints one page, or all from the first on.
pub(super) async fn print<O: Paged>(
    call: Call<O>,
    query: O::Query,
    page: &PageArgs,
    items: Items<'_, O::Item>,
    output: &Output,
) -> Result<()> {
    let call = call.query(query);
    match output.format() {
        Format::Text | Format::Plain => typed(call, page, items, output).await,
        Format::Json if !page.all => output.json(call.raw().await?.body()),
        Format::Json | Format::JsonLines => {
            let pages = if page.all {
                call.raw_pages().boxed()
            } else {
                stream::once(async move { call.raw().await }).boxed()
            };
            as_json(pages, page, items.name, output).await
        }
    }
}

async fn typed<O: Paged>(
    call: Call<O>,
    page: &PageArgs,
    items: Items<'_, O::Item>,
    output: &Output,
) -> Result<()> {
    let mut pages = if page.all {
        call.pages().boxed()
    } else {
        stream::once(call.into_future()).boxed()
    };
    let counter = counter(items.name, page, output);
    let (mut count, mut next) = (0, None);
    while let Some(page) = pages.try_next().await? {
        next = O::continuation_token(&page).filter(|_| O::has_more(&page));
        let of_page = O::items(page);
        count += of_page.len();
        counter.inc(of_page.len() as u64);
        match output.format() {
            Format::Text if of_page.is_empty() => {}
            Format::Text => output.text(&(items.text)(&of_page))?,
            _ => {
                let lines: String = of_page.iter().map(items.plain).collect();
                output.bytes(lines.as_bytes())?;
            }
        }
    }
    counter.finish_and_clear();
    if count == 0 {
        output.note(&format!("there are no such {}", items.name));
    }
    note_more(next, page, output);
    Ok(())
}

async fn as_json(
    mut pages: BoxStream<'_, amigo_core::Result<RawResponse>>,
    page: &PageArgs,
    name: &'static str,
    output: &Output,
) -> Result<()> {
    let document = output.format() == Format::Json;
    let counter = counter(name, page, output);
    if document {
        output.bytes(format!("{{\"{name}\":[").as_bytes())?;
    }
    let (mut next, mut separator) = (None, "");
    while let Some(answer) = pages.try_next().await? {
        let of_page = RawPage::parse(answer.body())?;
        next = of_page.continuation_token.filter(|_| of_page.has_more);
        let mut text = Vec::new();
        for item in &of_page.items {
            if document {
                text.extend(std::mem::replace(&mut separator, ",\n").bytes());
                text.extend_from_slice(item.get().as_bytes());
            } else {
                let start = text.len();
                text.extend_from_slice(item.get().as_bytes());
                join_lines(&mut text[start..]);
                text.push(b'\n');
            }
        }
        counter.inc(of_page.items.len() as u64);
        output.bytes(&text)?;
    }
    if document {
        output.bytes(b"],\"has_more\":false,\"continuation_token\":null}\n")?;
    }
    counter.finish_and_clear();
    note_more(next, page, output);
    Ok(())
}

/// One page is there too soon for a count to be of use.
fn counter(name: &str, page: &PageArgs, output: &Output) -> ProgressBar {
    if page.all {
        output.counter(name)
    } else {
        ProgressBar::hidden()
    }
}

fn note_more(next: Option<u64>, page: &PageArgs, output: &Output) {
    if let Some(token) = next.filter(|_| !page.all) {
        output.note(&format!(
            "more follow: --continuation-token {token} continues, --all follows every page"
        ));
    }
}
