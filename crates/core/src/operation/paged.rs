use super::Operation;

/// An operation that answers in pages.
pub trait Paged: Operation {
    /// What the pages hold.
    type Item: Send + 'static;

    /// Takes the items out of a page.
    fn items(page: Self::Response) -> Vec<Self::Item>;

    /// Whether the page says that another follows.
    fn has_more(page: &Self::Response) -> bool;

    /// Where the page says that the next one starts, if one follows.
    fn continuation_token(page: &Self::Response) -> Option<u64>;

    /// Makes the query ask for the page that starts there.
    fn continue_at(query: &mut Self::Query, continuation_token: u64);

    /// Whether one query asks for a later page than another.
    fn starts_after(query: &Self::Query, earlier: &Self::Query) -> bool;
}

/// Implements [`Paged`] for an operation whose query has a `continuation_token` and whose page has `has_more`.
macro_rules! paged {
    ($operation:ident: $items:ident of $item:ty) => {
        impl $crate::operation::Paged for $operation {
            type Item = $item;

            fn items(page: Self::Response) -> Vec<$item> {
                page.$items
            }

            fn has_more(page: &Self::Response) -> bool {
                page.has_more
            }

            fn continuation_token(page: &Self::Response) -> Option<u64> {
                page.continuation_token.filter(|_| page.has_more)
            }

            fn continue_at(query: &mut Self::Query, continuation_token: u64) {
                query.continuation_token = Some(continuation_token);
            }

            fn starts_after(query: &Self::Query, earlier: &Self::Query) -> bool {
                query.continuation_token.unwrap_or(0) > earlier.continuation_token.unwrap_or(0)
            }
        }
    };
}

pub(crate) use paged;
