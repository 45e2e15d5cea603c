use amigo_core::{models::Organization, operation::Request, operations::GetOrganization};

use super::{Call, Serve};
use crate::{
    error::ApiError,
    permissions::{Permission, Scope},
    store::users,
};

impl Serve for GetOrganization {
    fn serve(call: &Call<'_>, _: Request<Self>) -> Result<Organization, ApiError> {
        let caller = &call.caller;
        let (org_name, tenant_id, preferences) = call.state.store.read(|connection| {
            Ok::<_, ApiError>(users::organization(connection, caller.organization)?)
        })?;
        // The organisation is nobody's own.
        let is_told = caller.scope(Permission::GetOrganizationDetails) == Scope::Everything;
        Ok(Organization {
            org_id: caller.organization_id.clone(),
            org_name,
            default_user_preferences: is_told.then_some(preferences),
            tenant_id: is_told.then_some(tenant_id),
        })
    }
}
