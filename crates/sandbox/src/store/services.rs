//! Services as they are listed.

use amigo_core::models::{
    Service, ServiceTag, Tags, UserReference, VersionReference, VersionSet, VersionSetInfo,
};
use indexmap::IndexMap;
use rusqlite::Connection;

use super::{ObjectId, from_json};

/// All services of an organisation, in the order in which they came. There are few of them.
pub(crate) fn all(
    connection: &Connection,
    (organization, organization_id): (i64, &str),
    creator: &str,
) -> rusqlite::Result<Vec<Service>> {
    let by = || UserReference {
        org_id: organization_id.to_owned(),
        user_id: creator.to_owned(),
    };
    connection
        .prepare_cached(
            "SELECT pk, id, name, description, is_active, tags, keyterms FROM services
             WHERE organization = ? ORDER BY pk",
        )?
        .query_map([organization], |row| {
            let infos = version_sets(connection, row.get(0)?)?;
            let release = infos.iter().find(|info| info.name == "release");
            let id_of = |reference: fn(&VersionSetInfo) -> &VersionReference| {
                release.map_or_else(String::new, |info| reference(info).id.clone())
            };
            let tags: Tags = from_json(row.get_ref(5)?.as_str()?)?;
            Ok(Service {
                id: row.get::<_, ObjectId>(1)?.to_string(),
                name: row.get(2)?,
                description: row.get(3)?,
                is_active: row.get(4)?,
                agent_id: id_of(|info| &info.agent_version_info),
                service_hierarchical_state_machine_id: id_of(|info| {
                    &info.service_hierarchical_state_machine_version_info
                }),
                version_sets: infos.into_iter().map(listed).collect(),
                tags: tags
                    .into_iter()
                    .map(|(key, value)| ServiceTag { key, value })
                    .collect(),
                keyterms: from_json(row.get_ref(6)?.as_str()?)?,
                creator: by(),
                updated_by: by(),
            })
        })?
        .collect()
}

fn version_sets(connection: &Connection, service: i64) -> rusqlite::Result<Vec<VersionSetInfo>> {
    connection
        .prepare_cached("SELECT info FROM version_sets WHERE service = ? ORDER BY name")?
        .query_map([service], |row| from_json(row.get_ref(0)?.as_str()?))?
        .collect()
}

fn listed(info: VersionSetInfo) -> (String, VersionSet) {
    let preferences: IndexMap<_, _> = info.llm_model_preferences;
    let set = VersionSet {
        agent_version_number: Some(info.agent_version_info.version),
        service_hierarchical_state_machine_version_number: Some(
            info.service_hierarchical_state_machine_version_info.version,
        ),
        llm_model_preferences: preferences,
    };
    (info.name, set)
}
