//! The file that holds the profiles. Edits keep its comments and whatever else stands in it.

use std::{
    env, fs,
    io::{self, Write},
    path::{Path, PathBuf},
};

use etcetera::BaseStrategy;
use secrecy::{ExposeSecret, SecretString};
use toml_edit::{DocumentMut, Item, Table, TableLike, value};

use super::{Profile, ProfileName};
use crate::failure::{Failure, Result};

const PROFILES: &str = "env";
const DEFAULT: &str = "default";
const KEYS: [&str; 5] = [
    "organization_id",
    "user_id",
    "api_key_id",
    "api_key",
    "base_url",
];

/// The profiles of the user, read from one file and written back to it whole.
#[derive(Debug)]
pub(crate) struct Store {
    path: PathBuf,
    document: DocumentMut,
}

impl Store {
    /// Opens the file `FORGE_CONFIG` names, or `forge/config.toml` in the user's configuration folder.
    pub(crate) fn open_default() -> Result<Self> {
        let path = match env::var_os("FORGE_CONFIG") {
            Some(path) if !path.is_empty() => PathBuf::from(path),
            _ => etcetera::base_strategy::Xdg::new()
                .map_err(|_| {
                    Failure::Configuration(
                        "there is no home directory to keep profiles in; set FORGE_CONFIG to a file"
                            .to_owned(),
                    )
                })?
                .config_dir()
                .join("forge")
                .join("config.toml"),
        };
        Self::open(&path)
    }

    /// Opens a file; one that is not there is empty.
    pub(crate) fn open(path: &Path) -> Result<Self> {
        // A configuration kept elsewhere and linked to stays a link: what is written is its target.
        let path = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
        let text = match fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => String::new(),
            Err(error) => {
                return Err(Failure::Configuration(format!(
                    "cannot read {}: {error}",
                    path.display()
                )));
            }
        };
        let document = text.parse::<DocumentMut>().map_err(|error| {
            // The error's own text quotes the line, which may hold a key.
            let line = error.span().map_or(1, |span| {
                1 + text[..span.start.min(text.len())].matches('\n').count()
            });
            Failure::Configuration(format!(
                "{} is not valid TOML: line {line}: {}",
                path.display(),
                error.message()
            ))
        })?;
        Ok(Self { path, document })
    }

    /// Where the profiles are kept.
    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// Whether others than the owner can read the file.
    #[cfg(unix)]
    pub(crate) fn is_exposed(&self) -> bool {
        use std::os::unix::fs::PermissionsExt;
        fs::metadata(&self.path).is_ok_and(|metadata| metadata.permissions().mode() & 0o077 != 0)
    }

    /// Whether others than the owner can read the file; elsewhere than on Unix the user's folder is private already.
    #[cfg(not(unix))]
    pub(crate) fn is_exposed(&self) -> bool {
        false
    }

    /// Names of the profiles, in the order of the file.
    pub(crate) fn names(&self) -> Result<Vec<String>> {
        Ok(self.profiles()?.map_or_else(Vec::new, |profiles| {
            profiles.iter().map(|(name, _)| name.to_owned()).collect()
        }))
    }

    /// Name of the profile that is used without `-e`.
    pub(crate) fn default_name(&self) -> Result<Option<&str>> {
        match self.document.get(DEFAULT) {
            None => Ok(None),
            Some(item) => item
                .as_str()
                .map(Some)
                .ok_or_else(|| self.wrong(DEFAULT, "must be the name of a profile")),
        }
    }

    /// The profile of this name.
    pub(crate) fn get(&self, name: &str) -> Result<Option<Profile>> {
        let Some(item) = self.profiles()?.and_then(|profiles| profiles.get(name)) else {
            return Ok(None);
        };
        let at = format!("{PROFILES}.{name}");
        let table = item
            .as_table_like()
            .ok_or_else(|| self.wrong(&at, "must be a table"))?;
        if let Some((key, _)) = table.iter().find(|(key, _)| !KEYS.contains(key)) {
            let known = format!("is not known; known are {}", KEYS.join(", "));
            return Err(self.wrong(&format!("{at}.{key}"), &known));
        }
        let text = |key: &str| match table.get(key) {
            None => Ok(None),
            Some(item) => match item.as_str() {
                Some("") => Ok(None),
                Some(text) => Ok(Some(text.to_owned())),
                None => Err(self.wrong(&format!("{at}.{key}"), "must be a string")),
            },
        };
        Ok(Some(Profile {
            organization_id: text("organization_id")?,
            user_id: text("user_id")?,
            api_key_id: text("api_key_id")?,
            api_key: text("api_key")?.map(SecretString::from),
            base_url: text("base_url")?,
        }))
    }

    /// Adds a profile, or changes the one of this name. Comments on the keys of an earlier one stay.
    pub(crate) fn put(&mut self, name: &ProfileName, profile: &Profile) -> Result<()> {
        let at = format!("{PROFILES}.{name}");
        let (not_a_table, profile_not_a_table) = (
            self.wrong(PROFILES, "must be a table"),
            self.wrong(&at, "must be a table"),
        );
        let profiles = self
            .document
            .entry(PROFILES)
            .or_insert_with(|| {
                let mut table = Table::new();
                table.set_implicit(true);
                Item::Table(table)
            })
            .as_table_like_mut()
            .ok_or(not_a_table)?;
        let table = profiles
            .entry(name.as_str())
            .or_insert_with(|| Item::Table(Table::new()))
            .as_table_like_mut()
            .ok_or(profile_not_a_table)?;
        let key = profile.api_key.as_ref().map(ExposeSecret::expose_secret);
        let values = [
            profile.organization_id.as_deref(),
            profile.user_id.as_deref(),
            profile.api_key_id.as_deref(),
            key,
            profile.base_url.as_deref(),
        ];
        for (key, text) in KEYS.into_iter().zip(values) {
            match text {
                Some(text) => set(table, key, text),
                None => {
                    table.remove(key);
                }
            }
        }
        Ok(())
    }

    /// Removes a profile, and the mark of the default if it was that. Says whether it was there.
    pub(crate) fn remove(&mut self, name: &str) -> Result<bool> {
        let was_default = self.default_name()? == Some(name);
        let removed = self
            .document
            .get_mut(PROFILES)
            .and_then(Item::as_table_like_mut)
            .and_then(|profiles| profiles.remove(name))
            .is_some();
        if removed && was_default {
            self.document.remove(DEFAULT);
        }
        Ok(removed)
    }

    /// Marks the profile that is used without `-e`.
    pub(crate) fn set_default(&mut self, name: &ProfileName) {
        set(self.document.as_table_mut(), DEFAULT, name.as_str());
    }

    /// Writes the file: whole or not at all, and readable by its owner only.
    pub(crate) fn save(&self) -> Result<()> {
        let folder = match self.path.parent() {
            Some(folder) if !folder.as_os_str().is_empty() => folder,
            _ => Path::new("."),
        };
        let failed = |error: &io::Error| {
            Failure::Configuration(format!("cannot write {}: {error}", self.path.display()))
        };
        create_private_folder(folder).map_err(|error| failed(&error))?;
        // A temporary file is made for its owner only, and it takes the place of the old one with that mode.
        let mut file = tempfile::NamedTempFile::new_in(folder).map_err(|error| failed(&error))?;
        file.write_all(self.document.to_string().as_bytes())
            .and_then(|()| file.as_file().sync_all())
            .map_err(|error| failed(&error))?;
        file.persist(&self.path)
            .map_err(|error| failed(&error.error))?;
        Ok(())
    }

    fn profiles(&self) -> Result<Option<&dyn TableLike>> {
        match self.document.get(PROFILES) {
            None => Ok(None),
            Some(item) => item
                .as_table_like()
                .map(Some)
                .ok_or_else(|| self.wrong(PROFILES, "must be a table")),
        }
    }

    fn wrong(&self, at: &str, problem: &str) -> Failure {
        Failure::Configuration(format!("{}: `{at}` {problem}", self.path.display()))
    }
}

/// Changes a value in its place, with the comments around it.
fn set(table: &mut dyn TableLike, key: &str, text: &str) {
    match table.get_mut(key) {
        Some(Item::Value(old)) => {
            let decor = old.decor().clone();
            *old = text.into();
            *old.decor_mut() = decor;
        }
        _ => {
            table.insert(key, value(text));
        }
    }
}

#[cfg(unix)]
fn create_private_folder(folder: &Path) -> io::Result<()> {
    use std::os::unix::fs::DirBuilderExt;
    fs::DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(folder)
}

#[cfg(not(unix))]
fn create_private_folder(folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)
}

#[cfg(test)]
mod tests;
