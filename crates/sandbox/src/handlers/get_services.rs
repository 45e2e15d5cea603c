use amigo_core::{
    models::{Service, ServiceFilterValues, ServicePage, ServiceTag},
    operation::Request,
    operations::{GetServices, ServiceQuery, ServiceSort, TagFilter},
};

use super::{Call, Serve, object_ids, offset, page};
use crate::{
    credentials::Credentials,
    error::ApiError,
    permissions::{Permission, Scope},
    store::services,
};

impl Serve for GetServices {
    fn serve(call: &Call<'_>, request: Request<Self>) -> Result<ServicePage, ApiError> {
        let query = request.query;
        let limit = query.limit.unwrap_or(ServiceQuery::DEFAULT_LIMIT);
        let (from, _) = offset(query.continuation_token);
        let caller = &call.caller;
        // Services belong to nobody, so that a permission on one's own reaches none.
        let known = match caller.scope(Permission::GetService) {
            Scope::Everything => {
                let creator = Credentials::development().user_id;
                call.state.store.read(|connection| {
                    let organization = (caller.organization, caller.organization_id.as_str());
                    Ok::<_, ApiError>(services::all(connection, organization, &creator)?)
                })?
            }
            Scope::Own | Scope::Nothing => Vec::new(),
        };
        let filter_values = (from == 0).then(|| filter_values(&known));
        let ids: Vec<String> = object_ids(&query.id)
            .iter()
            .map(ToString::to_string)
            .collect();
        let mut found: Vec<Service> = known
            .into_iter()
            .filter(|service| ids.is_empty() || ids.contains(&service.id))
            .filter(|service| {
                query
                    .is_active
                    .is_none_or(|active| active == service.is_active)
            })
            .filter(|service| query.tags.iter().all(|filter| has_tag(service, filter)))
            .collect();
        // The last key first: a stable sort leaves ties as the key before found them.
        for key in query.sort_by.iter().rev() {
            sort(&mut found, key);
        }
        let start = usize::try_from(from).unwrap_or(usize::MAX).min(found.len());
        let (services, has_more, continuation_token) = page(found.split_off(start), from, limit);
        Ok(ServicePage {
            services,
            has_more,
            continuation_token,
            filter_values,
        })
    }
}

fn sort(services: &mut [Service], key: &ServiceSort) {
    match key {
        ServiceSort::NameDescending => services.sort_by(|one, other| other.name.cmp(&one.name)),
        ServiceSort::IsActiveAscending => services.sort_by_key(|service| service.is_active),
        ServiceSort::IsActiveDescending => services.sort_by_key(|service| !service.is_active),
        // Every other key was refused when the request was decoded.
        _ => services.sort_by(|one, other| one.name.cmp(&other.name)),
    }
}

fn has_tag(service: &Service, filter: &TagFilter) -> bool {
    service.tags.iter().any(|tag| match filter {
        TagFilter::Any { key } => tag.key == *key,
        TagFilter::Null { key } => tag.key == *key && tag.value.is_none(),
        TagFilter::Equals { key, value } => tag.key == *key && tag.value.as_ref() == Some(value),
    })
}

fn filter_values(services: &[Service]) -> ServiceFilterValues {
    let written = |tag: &ServiceTag| match &tag.value {
        Some(value) => format!("{}:{value}", tag.key),
        None => format!("{}:", tag.key),
    };
    let mut tags: Vec<String> = services
        .iter()
        .flat_map(|service| service.tags.iter().map(written))
        .collect();
    tags.sort();
    tags.dedup();
    ServiceFilterValues { tags }
}
