//! Organisations, and who may do what in them.

use rusqlite::{Connection, OptionalExtension};

use crate::permissions::Permissions;

/// A user, with what their role grants.
#[derive(Debug, Clone)]
pub(crate) struct User {
    pub(crate) pk: i64,
    pub(crate) permissions: Permissions,
}

/// Primary key of an organisation.
pub(crate) fn organization(connection: &Connection, id: &str) -> rusqlite::Result<Option<i64>> {
    connection
        .prepare_cached("SELECT pk FROM organizations WHERE id = ?")?
        .query_row([id], |row| row.get(0))
        .optional()
}

/// A user of an organisation, unless they were deleted.
pub(crate) fn user(
    connection: &Connection,
    organization: i64,
    id: &str,
) -> rusqlite::Result<Option<User>> {
    connection
        .prepare_cached(
            "SELECT users.pk, roles.permissions FROM users JOIN roles ON roles.pk = users.role
             WHERE users.organization = ? AND users.id = ? AND NOT users.is_deleted",
        )?
        .query_row((organization, id), |row| {
            let names: Vec<String> = super::from_json(row.get_ref(1)?.as_str()?)?;
            Ok(User {
                pk: row.get(0)?,
                // Names were checked when the role was made.
                permissions: Permissions::parse(&names).unwrap_or_default(),
            })
        })
        .optional()
}

/// Hash of an API key of an organisation.
pub(crate) fn api_key_hash(
    connection: &Connection,
    organization: i64,
    id: &str,
) -> rusqlite::Result<Option<Vec<u8>>> {
    connection
        .prepare_cached("SELECT hash FROM api_keys WHERE organization = ? AND id = ?")?
        .query_row((organization, id), |row| row.get(0))
        .optional()
}

/// A secret that the sandbox keeps for itself.
pub(crate) fn secret(connection: &Connection, name: &str) -> rusqlite::Result<Vec<u8>> {
    connection.query_row("SELECT value FROM secrets WHERE name = ?", [name], |row| {
        row.get(0)
    })
}

/// Id of the service that came first; `None` when there is none.
pub(crate) fn first_service(
    connection: &Connection,
    organization: i64,
) -> rusqlite::Result<Option<super::ObjectId>> {
    connection
        .query_row(
            "SELECT id FROM services WHERE organization = ? ORDER BY pk LIMIT 1",
            [organization],
            |row| row.get(0),
        )
        .optional()
}

/// Primary keys of the users that have one of these ids, deleted or not.
pub(crate) fn users(
    connection: &Connection,
    organization: i64,
    ids: &[String],
) -> rusqlite::Result<Vec<i64>> {
    let mut statement =
        connection.prepare_cached("SELECT pk FROM users WHERE organization = ? AND id = ?")?;
    keys(
        ids.iter()
            .map(|id| statement.query_row((organization, id), |row| row.get(0))),
    )
}

/// Primary keys of the services that have one of these ids.
pub(crate) fn services(
    connection: &Connection,
    organization: i64,
    ids: &[super::ObjectId],
) -> rusqlite::Result<Vec<i64>> {
    let mut statement =
        connection.prepare_cached("SELECT pk FROM services WHERE organization = ? AND id = ?")?;
    keys(
        ids.iter()
            .map(|id| statement.query_row((organization, id), |row| row.get(0))),
    )
}

fn keys(found: impl Iterator<Item = rusqlite::Result<i64>>) -> rusqlite::Result<Vec<i64>> {
    let mut keys = found
        .filter_map(|key| key.optional().transpose())
        .collect::<rusqlite::Result<Vec<i64>>>()?;
    keys.sort_unstable();
    keys.dedup();
    Ok(keys)
}
