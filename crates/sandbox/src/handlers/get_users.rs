use amigo_core::{
    models::UserPage,
    operation::Request,
    operations::{GetUsers, UserQuery},
};

use super::{Call, Serve, offset, page};
use crate::{
    error::ApiError,
    permissions::{Permission, Scope},
    store::users::{self, Selection},
};

impl Serve for GetUsers {
    fn serve(call: &Call<'_>, request: Request<Self>) -> Result<UserPage, ApiError> {
        let (query, caller) = (request.query, &call.caller);
        let limit = query.limit.unwrap_or(UserQuery::MAX_LIMIT);
        let (from, skipped) = offset(query.continuation_token);
        let only = match caller.scope(Permission::GetUserInfo) {
            Scope::Everything => None,
            Scope::Own => Some(caller.user.pk),
            Scope::Nothing => {
                return Ok(UserPage {
                    users: Vec::new(),
                    has_more: false,
                    continuation_token: None,
                });
            }
        };
        let selection = Selection {
            organization: caller.organization,
            only,
            ids: query.user_id,
            emails: query.email,
            sort_by: query.sort_by,
            limit: i64::from(limit) + 1,
            offset: skipped,
        };
        call.state.store.read(|connection| {
            let found = users::select(connection, &selection)?;
            let (found, has_more, continuation_token) = page(found, from, limit);
            let shown = |user| users::shown(connection, &caller.organization_id, user);
            Ok(UserPage {
                users: found
                    .into_iter()
                    .map(shown)
                    .collect::<rusqlite::Result<_>>()?,
                has_more,
                continuation_token,
            })
        })
    }
}
