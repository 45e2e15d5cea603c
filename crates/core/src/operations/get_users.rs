use http::Method;

use crate::{
    error::FieldError,
    models::{User, UserPage, open_enum},
    operation::{
        Answer, Authentication, Definition, Operation, RetryPolicy, one_or_many, paged, parameters,
        rules,
    },
};

/// Lists the users of the organisation that the caller may see, one page at a time.
///
/// Needs the permission `User:GetUserInfo`; who the caller may not see is left out.
#[derive(Debug, Clone, Copy)]
pub struct GetUsers;

impl Operation for GetUsers {
    const DEFINITION: Definition = Definition {
        name: "get_users",
        operation_id: "get-users",
        method: Method::GET,
        path: "/v1/{organization}/user/",
        authentication: Authentication::BearerToken,
        requests_per_minute: 60,
        retry: RetryPolicy::Reads,
        answer: Answer::Whole,
        success: 200,
        failures: &[401, 403, 404, 422, 429, 503],
    };
    type Path = ();
    type Query = UserQuery;
    type Body = ();
    type Response = UserPage;
}

paged!(GetUsers: users of User);

parameters! {
    /// Which users to list. Filters of different kinds must all hold.
    #[derive(derive_more::Debug, Default)]
    "query" pub struct UserQuery {
        /// Only these users.
        #[serde(default, deserialize_with = "one_or_many")]
        pub user_id: Vec<String>,
        /// Only users with these email addresses.
        #[serde(default, deserialize_with = "one_or_many")]
        #[debug("<{} addresses>", email.len())]
        pub email: Vec<String>,
        /// How many users a page holds at most: 0 to 100. The server's default is 100.
        #[schemars(range(min = 0, max = 100))]
        pub limit: Option<u32>,
        /// Where the page starts: the `continuation_token` of the page before. The server's default is 0.
        #[schemars(range(min = 0))]
        pub continuation_token: Option<u64>,
        /// Order of the users; later keys break the ties of earlier ones.
        #[serde(default, deserialize_with = "one_or_many")]
        pub sort_by: Vec<UserSort>,
    }
    validate(query, errors) {
        rules::each(errors, &["query", "user_id"], &query.user_id, |errors, at, id| rules::free_text(errors, at, id));
        rules::each(errors, &["query", "email"], &query.email, |errors, at, email| rules::email(errors, at, email));
        if let Some(limit) = query.limit.filter(|limit| *limit > UserQuery::MAX_LIMIT) {
            errors.push(FieldError::new(
                &["query", "limit"],
                "less_than_equal",
                format!("must be between 0 and {}, not {limit}", UserQuery::MAX_LIMIT),
            ));
        }
        rules::known(errors, &["query", "sort_by"], &query.sort_by, UserSort::KNOWN);
    }
}

impl UserQuery {
    /// The most users a page may hold, and how many it holds where nothing is said.
    pub const MAX_LIMIT: u32 = 100;
}

open_enum! {
    /// Order of users.
    pub enum UserSort {
        /// By first name, from A to Z.
        FirstNameAscending = "+first_name",
        /// By first name, from Z to A.
        FirstNameDescending = "-first_name",
        /// By last name, from A to Z.
        LastNameAscending = "+last_name",
        /// By last name, from Z to A.
        LastNameDescending = "-last_name",
        /// By email address, from A to Z.
        EmailAscending = "+email",
        /// By email address, from Z to A.
        EmailDescending = "-email",
        /// Those with the fewest conversations first.
        NumConversationsAscending = "+user_stats.num_conversations",
        /// Those with the most conversations first.
        NumConversationsDescending = "-user_stats.num_conversations",
        /// Those with the fewest messages first.
        NumMessagesAscending = "+user_stats.num_messages",
        /// Those with the most messages first.
        NumMessagesDescending = "-user_stats.num_messages",
        /// Those who have been silent longest first.
        LastMessageTimeAscending = "+user_stats.last_message_time",
        /// Those who talked last first.
        LastMessageTimeDescending = "-user_stats.last_message_time",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::operation::{Request, tests::target};

    fn request(query: UserQuery) -> Request<GetUsers> {
        Request {
            path: (),
            query,
            body: (),
        }
    }

    #[test]
    fn filters_stand_in_the_query() {
        let query = UserQuery {
            user_id: vec!["coach dana".into()],
            email: vec!["a+b@example.com".into()],
            limit: Some(100),
            sort_by: vec![UserSort::LastMessageTimeDescending],
            ..UserQuery::default()
        };
        assert_eq!(
            target(&request(query), "org"),
            "/v1/org/user/?user_id=coach+dana&email=a%2Bb%40example.com&limit=100\
             &sort_by=-user_stats.last_message_time"
        );
    }

    #[test]
    fn a_page_holds_at_most_a_hundred() {
        for (limit, errors) in [(0, 0), (100, 0), (101, 1)] {
            let query = UserQuery {
                limit: Some(limit),
                ..UserQuery::default()
            };
            assert_eq!(request(query).validate().len(), errors, "{limit}");
        }
    }

    #[test]
    fn an_address_has_two_sides() {
        for (email, errors) in [
            ("ann@example.com", 0),
            ("ann.olsen+lake@mail.example.com", 0),
            ("ann", 1),
            ("ann@example", 1),
            ("@example.com", 1),
            ("ann@example.", 1),
            ("ann@@example.com", 1),
            ("an n@example.com", 1),
        ] {
            let query = UserQuery {
                email: vec![email.into()],
                ..UserQuery::default()
            };
            assert_eq!(request(query).validate().len(), errors, "{email}");
        }
    }
}
