use http::Method;

use crate::{
    models::Organization,
    operation::{Answer, Authentication, Definition, Operation, RetryPolicy},
};

/// Reads what the organisation is called, and what holds for its new users.
///
/// Nobody is refused; with the permission `Organization:GetOrganizationDetails` more is told.
#[derive(Debug, Clone, Copy)]
pub struct GetOrganization;

impl Operation for GetOrganization {
    const DEFINITION: Definition = Definition {
        name: "get_organization",
        operation_id: "get-organization",
        method: Method::GET,
        path: "/v1/{organization}/organization/",
        authentication: Authentication::OptionalBearerToken,
        // None is documented; this is what the other small reads have.
        requests_per_minute: 60,
        retry: RetryPolicy::Reads,
        answer: Answer::Whole,
        success: 200,
        failures: &[404, 422, 503],
    };
    type Path = ();
    type Query = ();
    type Body = ();
    type Response = Organization;
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::operation::{Request, tests::target};

    #[test]
    fn it_asks_for_the_organisation_of_the_client() {
        let request = Request::<GetOrganization> {
            path: (),
            query: (),
            body: (),
        };
        assert_eq!(target(&request, "an org"), "/v1/an%20org/organization/");
    }

    #[test]
    fn without_the_permission_the_details_are_null() {
        let told = r#"{"org_id": "lakeside", "org_name": "Lakeside"}"#;
        let told: Organization = serde_json::from_str(told).unwrap();
        assert_eq!(
            (told.default_user_preferences, told.tenant_id),
            (None, None)
        );
    }
}
