use http::Method;

use super::TagFilter;
use crate::{
    models::{Service, ServicePage, open_enum},
    operation::{
        Answer, Authentication, Definition, Operation, RetryPolicy, one_or_many, paged, parameters,
        rules,
    },
};

/// Lists the services of the organisation that the caller may see, one page at a time.
///
/// Needs the permission `Service:GetService`; what the caller may not see is left out.
#[derive(Debug, Clone, Copy)]
pub struct GetServices;

impl Operation for GetServices {
    const DEFINITION: Definition = Definition {
        name: "get_services",
        operation_id: "get-services",
        method: Method::GET,
        path: "/v1/{organization}/service/",
        authentication: Authentication::BearerToken,
        requests_per_minute: 50,
        retry: RetryPolicy::Reads,
        answer: Answer::Whole,
        success: 200,
        failures: &[401, 403, 404, 422, 429, 503],
    };
    type Path = ();
    type Query = ServiceQuery;
    type Body = ();
    type Response = ServicePage;
}

paged!(GetServices: services of Service);

parameters! {
    /// Which services to list. Filters of different kinds must all hold.
    #[derive(Debug, Default)]
    "query" pub struct ServiceQuery {
        /// Only these services.
        #[serde(default, deserialize_with = "one_or_many")]
        pub id: Vec<String>,
        /// Only services that can be talked to, or only those that cannot.
        pub is_active: Option<bool>,
        /// Order of the services; later keys break the ties of earlier ones.
        #[serde(default, deserialize_with = "one_or_many")]
        pub sort_by: Vec<ServiceSort>,
        /// Only services with these tags.
        #[serde(default, deserialize_with = "one_or_many")]
        pub tags: Vec<TagFilter>,
        /// How many services a page holds at most: 1 to 20. The server's default is 10.
        #[schemars(range(min = 1, max = 20))]
        pub limit: Option<u32>,
        /// Where the page starts: the `continuation_token` of the page before. The server's default is 0.
        #[schemars(range(min = 0))]
        pub continuation_token: Option<u64>,
    }
    validate(query, errors) {
        rules::object_ids(errors, &["query", "id"], &query.id);
        rules::known(errors, &["query", "sort_by"], &query.sort_by, ServiceSort::KNOWN);
        rules::limit(errors, &["query", "limit"], query.limit, ServiceQuery::MAX_LIMIT);
    }
}

impl ServiceQuery {
    /// The most services a page may hold.
    pub const MAX_LIMIT: u32 = 20;
    /// How many a page holds where nothing is said.
    pub const DEFAULT_LIMIT: u32 = 10;
}

open_enum! {
    /// Order of services.
    pub enum ServiceSort {
        /// By name, from A to Z.
        NameAscending = "+name",
        /// By name, from Z to A.
        NameDescending = "-name",
        /// Those that cannot be talked to first.
        IsActiveAscending = "+is_active",
        /// Those that can be talked to first.
        IsActiveDescending = "-is_active",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::operation::{Request, tests::target};

    #[test]
    fn filters_stand_in_the_query() {
        let query = ServiceQuery {
            is_active: Some(true),
            sort_by: vec![ServiceSort::NameAscending],
            tags: vec!["plan:gold".parse().unwrap()],
            limit: Some(20),
            ..ServiceQuery::default()
        };
        let request = Request::<GetServices> {
            path: (),
            query,
            body: (),
        };
        assert_eq!(
            target(&request, "org"),
            "/v1/org/service/?is_active=true&sort_by=%2Bname&tags=plan%3Agold&limit=20"
        );
    }

    #[test]
    fn a_page_holds_at_most_twenty() {
        for (limit, errors) in [(0, 1), (20, 0), (21, 1)] {
            let query = ServiceQuery {
                limit: Some(limit),
                ..ServiceQuery::default()
            };
            let request = Request::<GetServices> {
                path: (),
                query,
                body: (),
            };
            assert_eq!(request.validate().len(), errors, "{limit}");
        }
    }
}
