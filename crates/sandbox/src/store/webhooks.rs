//! Where an organisation wants to be told of events.

use rusqlite::{Connection, params};

/// A destination of webhooks.
#[derive(Clone)]
pub(crate) struct Destination {
    pub(crate) url: String,
    pub(crate) secret: String,
}

/// Registers a destination; one that is there already gets the new secret.
pub(crate) fn register(
    connection: &Connection,
    organization: i64,
    destination: &Destination,
) -> rusqlite::Result<()> {
    connection.execute(
        "INSERT INTO webhook_destinations (organization, url, secret) VALUES (?, ?, ?)
         ON CONFLICT DO UPDATE SET secret = excluded.secret",
        params![organization, destination.url, destination.secret],
    )?;
    Ok(())
}

/// The destinations of an organisation, in the order in which they were registered.
pub(crate) fn of_organization(
    connection: &Connection,
    organization: i64,
) -> rusqlite::Result<Vec<Destination>> {
    connection
        .prepare_cached(
            "SELECT url, secret FROM webhook_destinations WHERE organization = ? ORDER BY pk",
        )?
        .query_map([organization], |row| {
            Ok(Destination {
                url: row.get(0)?,
                secret: row.get(1)?,
            })
        })?
        .collect()
}

/// Forgets the destinations of an organisation.
pub(crate) fn clear(connection: &Connection, organization: i64) -> rusqlite::Result<()> {
    connection.execute(
        "DELETE FROM webhook_destinations WHERE organization = ?",
        [organization],
    )?;
    Ok(())
}
