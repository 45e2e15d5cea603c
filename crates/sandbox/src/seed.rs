//! What every database starts with: two organisations, each with a key, a role and a user that may do everything.

use amigo_core::models::UserPreferences;
use rusqlite::{Connection, params};

use crate::{
    credentials::Credentials,
    permissions::Permission,
    store::{Store, StoreError, access, to_json, users},
    tokens,
};

/// The role that may do everything.
pub(crate) const ADMIN: &str = "admin";

/// Name of the secret that signs tokens and URLs.
pub(crate) const SIGNING_SECRET: &str = "signing";

/// Fills a new database; leaves one that was filled as it is.
pub(crate) fn seed(store: &Store) -> Result<(), StoreError> {
    store.write(|transaction| {
        let filled =
            access::organization(transaction, &Credentials::development().organization_id)?;
        if filled.is_some() {
            return Ok(());
        }
        // SQLite's generator is seeded by the system and made for this.
        transaction.execute(
            "INSERT INTO secrets (name, value) VALUES (?, randomblob(32))",
            [SIGNING_SECRET],
        )?;
        for credentials in [Credentials::development(), Credentials::neighbour()] {
            add_organization(transaction, &credentials)?;
        }
        Ok(())
    })
}

fn add_organization(
    connection: &Connection,
    credentials: &Credentials,
) -> Result<(), rusqlite::Error> {
    connection.execute(
        "INSERT INTO organizations (id, name, tenant_id, default_user_preferences) VALUES (?, ?, ?, ?)",
        params![
            credentials.organization_id,
            credentials.organization_name(),
            format!("{}-tenant", credentials.organization_id),
            to_json(&users::preferences(UserPreferences::default()))?
        ],
    )?;
    let organization = connection.last_insert_rowid();
    let secret = access::secret(connection, SIGNING_SECRET)?;
    connection.execute(
        "INSERT INTO api_keys (organization, id, hash) VALUES (?, ?, ?)",
        params![
            organization,
            credentials.api_key_id,
            tokens::hash_api_key(&secret, &credentials.api_key)
        ],
    )?;
    let permissions: Vec<_> = Permission::ALL
        .iter()
        .map(|permission| permission.as_str())
        .collect();
    connection.execute(
        "INSERT INTO roles (organization, name, permissions) VALUES (?, ?, ?)",
        params![organization, ADMIN, to_json(&permissions)?],
    )?;
    let role = connection.last_insert_rowid();
    let administrator = users::New {
        id: credentials.user_id.clone(),
        first_name: "Administrator".to_owned(),
        last_name: String::new(),
        email: users::usual_email(&credentials.user_id, &credentials.organization_id),
        role,
    };
    users::write(connection, organization, &administrator)?;
    Ok(())
}
