//! Users as they are listed, created, changed and deleted.

use amigo_core::{
    models::{User, UserPreferences, UserStats},
    operations::{NewUser, UserChanges, UserSort},
};
use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension, params};

use super::{ObjectId, from_json, to_json};

/// Which users, in which order, from where on.
#[derive(Debug)]
pub(crate) struct Selection {
    pub(crate) organization: i64,
    /// Only this one.
    pub(crate) only: Option<i64>,
    /// Any of these, if there are any; so for the addresses.
    pub(crate) ids: Vec<String>,
    pub(crate) emails: Vec<String>,
    pub(crate) sort_by: Vec<UserSort>,
    pub(crate) limit: i64,
    pub(crate) offset: i64,
}

/// A user who is new, or whose entry is brought up to date.
#[derive(Debug)]
pub(crate) struct New {
    pub(crate) id: String,
    pub(crate) first_name: String,
    pub(crate) last_name: String,
    pub(crate) email: String,
    pub(crate) role: i64,
}

const NUM_CONVERSATIONS: &str = "(SELECT count(*) FROM conversations WHERE user = users.pk)";
const NUM_MESSAGES: &str =
    "(SELECT coalesce(sum(num_messages), 0) FROM conversations WHERE user = users.pk)";
/// The latest message of each conversation comes straight out of the index of messages.
const LAST_MESSAGE_TIME: &str =
    "(SELECT max((SELECT max(created_at) FROM messages WHERE conversation = conversations.pk))
      FROM conversations WHERE user = users.pk)";

/// Primary keys of the users. What is shown of them is read for those of the page alone.
pub(crate) fn select(connection: &Connection, selection: &Selection) -> rusqlite::Result<Vec<i64>> {
    let json = |values: &[String]| (!values.is_empty()).then(|| to_json(&values)).transpose();
    let emails: Vec<_> = selection
        .emails
        .iter()
        .map(|email| email.to_ascii_lowercase())
        .collect();
    let keys: Vec<_> = selection.sort_by.iter().map(order).collect();
    let order = [keys, vec!["pk".to_owned()]].concat().join(", ");
    connection
        .prepare_cached(&format!(
            "SELECT pk FROM users
             WHERE organization = ?1 AND NOT is_deleted AND (?2 IS NULL OR pk = ?2)
                 AND (?3 IS NULL OR id IN (SELECT value FROM json_each(?3)))
                 AND (?4 IS NULL OR lower(email) IN (SELECT value FROM json_each(?4)))
             ORDER BY {order} LIMIT ?5 OFFSET ?6"
        ))?
        .query_map(
            params![
                selection.organization,
                selection.only,
                json(&selection.ids)?,
                json(&emails)?,
                selection.limit,
                selection.offset
            ],
            |row| row.get(0),
        )?
        .collect()
}

fn order(key: &UserSort) -> String {
    let (column, direction) = match key {
        UserSort::FirstNameDescending => ("first_name", "DESC"),
        UserSort::LastNameAscending => ("last_name", "ASC"),
        UserSort::LastNameDescending => ("last_name", "DESC"),
        UserSort::EmailAscending => ("email", "ASC"),
        UserSort::EmailDescending => ("email", "DESC"),
        UserSort::NumConversationsAscending => (NUM_CONVERSATIONS, "ASC"),
        UserSort::NumConversationsDescending => (NUM_CONVERSATIONS, "DESC"),
        UserSort::NumMessagesAscending => (NUM_MESSAGES, "ASC"),
        UserSort::NumMessagesDescending => (NUM_MESSAGES, "DESC"),
        UserSort::LastMessageTimeAscending => (LAST_MESSAGE_TIME, "ASC"),
        UserSort::LastMessageTimeDescending => (LAST_MESSAGE_TIME, "DESC"),
        // Every other key was refused when the request was decoded.
        _ => ("first_name", "ASC"),
    };
    format!("{column} {direction}")
}

/// A user as they are listed.
pub(crate) fn shown(
    connection: &Connection,
    organization_id: &str,
    user: i64,
) -> rusqlite::Result<User> {
    connection
        .prepare_cached(&format!(
            "SELECT users.id, first_name, last_name, email, roles.name, preferences, nonsensitive_variables,
                    sensitive_variables, {NUM_CONVERSATIONS}, {NUM_MESSAGES}, {LAST_MESSAGE_TIME}
             FROM users JOIN roles ON roles.pk = users.role WHERE users.pk = ?"
        ))?
        .query_row([user], |row| {
            let last: Option<i64> = row.get(10)?;
            let count = |count: i64| u64::try_from(count).unwrap_or(0);
            Ok(User {
                org_id: organization_id.to_owned(),
                user_id: row.get(0)?,
                first_name: row.get(1)?,
                last_name: row.get(2)?,
                email: row.get(3)?,
                role: row.get(4)?,
                preferences: from_json(row.get_ref(5)?.as_str()?)?,
                nonsensitive_variables: from_json(row.get_ref(6)?.as_str()?)?,
                sensitive_variables: from_json(row.get_ref(7)?.as_str()?)?,
                user_stats: UserStats {
                    num_conversations: count(row.get(8)?),
                    num_messages: count(row.get(9)?),
                    last_message_time: last.and_then(|last| Timestamp::from_microsecond(last).ok()),
                },
                enable_actions_access: false,
            })
        })
}

/// What is told of a user from outside.
pub(crate) fn additional_context(
    connection: &Connection,
    user: i64,
) -> rusqlite::Result<Vec<String>> {
    connection
        .prepare_cached("SELECT additional_context FROM users WHERE pk = ?")?
        .query_row([user], |row| from_json(row.get_ref(0)?.as_str()?))
}

/// Whether a user of the organisation has the address.
pub(crate) fn is_taken(
    connection: &Connection,
    organization: i64,
    email: &str,
) -> rusqlite::Result<bool> {
    connection
        .prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM users
                 WHERE organization = ? AND lower(email) = lower(?) AND NOT is_deleted)",
        )?
        .query_row((organization, email), |row| row.get(0))
}

/// A role by its name: its key, and the names of its permissions.
pub(crate) fn role(
    connection: &Connection,
    organization: i64,
    name: &str,
) -> rusqlite::Result<Option<(i64, Vec<String>)>> {
    connection
        .prepare_cached("SELECT pk, permissions FROM roles WHERE organization = ? AND name = ?")?
        .query_row((organization, name), |row| {
            Ok((row.get(0)?, from_json(row.get_ref(1)?.as_str()?)?))
        })
        .optional()
}

/// Name, identifier of the tenant, and what holds for new users of an organisation.
pub(crate) fn organization(
    connection: &Connection,
    organization: i64,
) -> rusqlite::Result<(String, String, UserPreferences)> {
    connection
        .prepare_cached(
            "SELECT name, tenant_id, default_user_preferences FROM organizations WHERE pk = ?",
        )?
        .query_row([organization], |row| {
            Ok((
                row.get(0)?,
                row.get(1)?,
                from_json(row.get_ref(2)?.as_str()?)?,
            ))
        })
}

/// Preferences with what holds where nothing was chosen.
pub(crate) fn preferences(chosen: UserPreferences) -> UserPreferences {
    UserPreferences {
        enable_response_recommendation: chosen.enable_response_recommendation.or(Some(false)),
        conversations_visible_to_admins: chosen.conversations_visible_to_admins.or(Some(true)),
        user_model_visible_to_admins: chosen.user_model_visible_to_admins.or(Some(true)),
        audio_keyterms: chosen.audio_keyterms.or_else(|| Some(Vec::new())),
        ..chosen
    }
}

/// The address of a user who came without one: made of the id, at a domain that leads nowhere.
pub(crate) fn usual_email(id: &str, organization_id: &str) -> String {
    let local: String = id
        .chars()
        .map(|c| if c.is_alphanumeric() { c } else { '-' })
        .collect();
    format!("{local}@{organization_id}.example")
}

/// Adds a user with the preferences of the organisation, or brings the one of this id up to date.
pub(crate) fn write(
    connection: &Connection,
    organization: i64,
    user: &New,
) -> rusqlite::Result<i64> {
    connection
        .prepare_cached(
            "INSERT INTO users (organization, id, first_name, last_name, email, role, preferences)
             SELECT pk, ?2, ?3, ?4, ?5, ?6, default_user_preferences FROM organizations WHERE pk = ?1
             ON CONFLICT DO UPDATE SET first_name = excluded.first_name, last_name = excluded.last_name,
                 email = excluded.email, role = excluded.role, is_deleted = 0
             RETURNING pk",
        )?
        .query_row(
            params![
                organization,
                user.id,
                user.first_name,
                user.last_name,
                user.email,
                user.role
            ],
            |row| row.get(0),
        )
}

/// Creates a user under a new id, which is returned.
pub(crate) fn create(
    connection: &Connection,
    (organization, organization_id): (i64, &str),
    role: i64,
    user: NewUser,
) -> rusqlite::Result<String> {
    let before: i64 = connection
        .prepare_cached("SELECT max(pk) FROM users")?
        .query_row([], |row| row.get(0))?;
    let id = ObjectId::derived(&[
        b"user",
        organization_id.as_bytes(),
        user.email.as_bytes(),
        &before.to_be_bytes(),
    ])
    .to_string();
    let new = New {
        id: id.clone(),
        first_name: user.first_name.trim().to_owned(),
        last_name: user.last_name.trim().to_owned(),
        email: user.email,
        role,
    };
    let key = write(connection, organization, &new)?;
    let names: Vec<_> = user.sensitive_user_variables.keys().collect();
    let chosen = user.user_preferences.map(preferences);
    connection
        .prepare_cached(
            "UPDATE users SET nonsensitive_variables = ?, sensitive_variables = ?,
                 preferences = coalesce(?, preferences) WHERE pk = ?",
        )?
        .execute(params![
            to_json(&user.nonsensitive_user_variables)?,
            to_json(&names)?,
            chosen.as_ref().map(to_json).transpose()?,
            key
        ])?;
    Ok(id)
}

/// Changes what is given, and nothing else.
pub(crate) fn change(
    connection: &Connection,
    user: i64,
    changes: UserChanges,
) -> rusqlite::Result<()> {
    let mut preferences: UserPreferences = connection
        .prepare_cached("SELECT preferences FROM users WHERE pk = ?")?
        .query_row([user], |row| from_json(row.get_ref(0)?.as_str()?))?;
    let chosen = |now: Option<String>, before| match now {
        Some(text) => Some(text).filter(|text| !text.is_empty()),
        None => before,
    };
    preferences = UserPreferences {
        enable_response_recommendation: changes
            .enable_response_recommendation
            .or(preferences.enable_response_recommendation),
        preferred_language: chosen(changes.preferred_language, preferences.preferred_language),
        conversations_visible_to_admins: changes
            .conversations_visible_to_admins
            .or(preferences.conversations_visible_to_admins),
        user_model_visible_to_admins: changes
            .user_model_visible_to_admins
            .or(preferences.user_model_visible_to_admins),
        timezone: chosen(changes.timezone, preferences.timezone),
        audio_keyterms: changes.audio_keyterms.or(preferences.audio_keyterms),
    };
    let context = changes.additional_context.as_ref();
    connection
        .prepare_cached(
            "UPDATE users SET first_name = coalesce(?, first_name), last_name = coalesce(?, last_name),
                 preferences = ?, additional_context = coalesce(?, additional_context) WHERE pk = ?",
        )?
        .execute(params![
            changes.first_name.as_deref().map(str::trim),
            changes.last_name.as_deref().map(str::trim),
            to_json(&preferences)?,
            context.map(to_json).transpose()?,
            user
        ])?;
    Ok(())
}

/// Ids of the unfinished conversations of a user.
pub(crate) fn unfinished(connection: &Connection, user: i64) -> rusqlite::Result<Vec<ObjectId>> {
    connection
        .prepare_cached("SELECT id FROM conversations WHERE user = ? AND is_finished = 0")?
        .query_map([user], |row| row.get(0))?
        .collect()
}

/// Deletes a user, and what is known of them. What they said stays, with their name on it.
pub(crate) fn delete(connection: &Connection, user: i64) -> rusqlite::Result<()> {
    for sql in [
        "DELETE FROM memories WHERE user = ?",
        "DELETE FROM user_models WHERE user = ?",
        "UPDATE users SET is_deleted = 1, email = '', nonsensitive_variables = '{}', sensitive_variables = '[]',
             additional_context = '[]' WHERE pk = ?",
    ] {
        connection.prepare_cached(sql)?.execute([user])?;
    }
    Ok(())
}
