//! Version sets of services: which agent and which state machine a conversation runs on.

use amigo_core::models::{VersionReference, VersionSetInfo};
use rusqlite::{Connection, OptionalExtension, params};

use super::{ObjectId, from_json, to_json};

/// The version sets every service has.
const USUAL: [&str; 2] = ["release", "edge"];

/// Writes the version sets of a service; those every service has are made up where they are missing.
pub(crate) fn write(
    connection: &Connection,
    service: i64,
    id: ObjectId,
    given: &[VersionSetInfo],
) -> rusqlite::Result<()> {
    let mut given_statement = connection.prepare_cached(
        "INSERT INTO version_sets (service, name, info) VALUES (?, ?, ?)
         ON CONFLICT DO UPDATE SET info = excluded.info",
    )?;
    for info in given {
        given_statement.execute(params![service, info.name, to_json(info)?])?;
    }
    let mut usual_statement = connection.prepare_cached(
        "INSERT INTO version_sets (service, name, info) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
    )?;
    for name in USUAL {
        let reference = |of: &str| VersionReference {
            id: ObjectId::derived(&[of.as_bytes(), &id.0]).to_string(),
            version: 1,
        };
        let info = VersionSetInfo {
            name: name.to_owned(),
            agent_version_info: reference("agent"),
            service_hierarchical_state_machine_version_info: reference("state machine"),
            llm_model_preferences: indexmap::IndexMap::new(),
        };
        usual_statement.execute(params![service, name, to_json(&info)?])?;
    }
    Ok(())
}

/// The version set of this name.
pub(crate) fn find(
    connection: &Connection,
    service: i64,
    name: &str,
) -> rusqlite::Result<Option<VersionSetInfo>> {
    connection
        .prepare_cached("SELECT info FROM version_sets WHERE service = ? AND name = ?")?
        .query_row((service, name), |row| from_json(row.get_ref(0)?.as_str()?))
        .optional()
}
