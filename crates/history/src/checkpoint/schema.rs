//! The tables of the checkpoint.

/// Marks the file as a history's checkpoint: "AMGH".
pub(super) const APPLICATION_ID: i32 = 0x414d_4748;

/// `work` is 0 where nothing is to be done, 1 where something is, 2 where it is under way or was refused in this run.
///
/// `spool` says where each answer of the server is until it is in one of `files`: `at` is its place in the file of the
/// answers. A row without such a place takes a unit away, or marks a conversation as vanished at `position`. `placed` says which file a unit is in. `staged` holds files whose new content
/// is written but may not have taken its place yet.
pub(super) const TABLES: &str = "
CREATE TABLE facts (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE conversations (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    month TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    listed BLOB NOT NULL,
    signal BLOB NOT NULL,
    is_open INTEGER NOT NULL,
    seen_in INTEGER NOT NULL,
    vanished_at INTEGER,
    work INTEGER NOT NULL,
    read_signal BLOB,
    read_at INTEGER,
    last_message_at INTEGER,
    knows_interactions INTEGER NOT NULL DEFAULT 0,
    knows_recordings INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX conversations_to_do ON conversations (work) WHERE work > 0;

CREATE TABLE interactions (
    pk INTEGER PRIMARY KEY,
    conversation INTEGER NOT NULL REFERENCES conversations,
    id TEXT NOT NULL,
    digest BLOB NOT NULL,
    work INTEGER NOT NULL,
    UNIQUE (conversation, id)
) STRICT;
CREATE INDEX interactions_to_do ON interactions (work) WHERE work > 0;

CREATE TABLE recordings (
    pk INTEGER PRIMARY KEY,
    conversation INTEGER NOT NULL REFERENCES conversations,
    id TEXT NOT NULL,
    work INTEGER NOT NULL,
    path TEXT,
    bytes INTEGER,
    sha256 TEXT,
    UNIQUE (conversation, id)
) STRICT;
CREATE INDEX recordings_to_do ON recordings (work) WHERE work > 0;

CREATE TABLE files (
    pk INTEGER PRIMARY KEY,
    tbl INTEGER NOT NULL,
    month TEXT NOT NULL,
    number INTEGER NOT NULL,
    rows INTEGER NOT NULL,
    bytes INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    UNIQUE (tbl, month, number)
) STRICT;

CREATE TABLE placed (
    tbl INTEGER NOT NULL,
    conversation INTEGER NOT NULL,
    item TEXT NOT NULL,
    file INTEGER NOT NULL REFERENCES files,
    rows INTEGER NOT NULL,
    PRIMARY KEY (tbl, conversation, item)
) STRICT, WITHOUT ROWID;

CREATE TABLE spool (
    pk INTEGER PRIMARY KEY,
    tbl INTEGER NOT NULL,
    month TEXT NOT NULL,
    conversation INTEGER NOT NULL REFERENCES conversations,
    item TEXT NOT NULL,
    at INTEGER,
    length INTEGER,
    crc INTEGER,
    skip INTEGER NOT NULL,
    position INTEGER NOT NULL,
    rows INTEGER NOT NULL,
    file INTEGER
) STRICT;
CREATE INDEX spool_by_unit ON spool (tbl, conversation, item);
CREATE INDEX spool_by_file ON spool (file) WHERE file IS NOT NULL;

CREATE TABLE staged (
    file INTEGER PRIMARY KEY REFERENCES files,
    name TEXT NOT NULL
) STRICT;
";
