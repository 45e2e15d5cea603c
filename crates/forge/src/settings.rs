//! What to connect to and as whom: options, profile, environment and `.env`, in that order.

use std::{collections::HashMap, env, fs, path::Path};

use secrecy::SecretString;

use crate::{
    cli::ConnectionArgs,
    failure::{Failure, Result},
    profile::{PRODUCTION, Profile},
};

/// Names of the environment variables, and of the keys of `.env`.
const API_KEY: &str = "AMIGO_API_KEY";
const API_KEY_ID: &str = "AMIGO_API_KEY_ID";
const USER_ID: &str = "AMIGO_USER_ID";
const ORGANIZATION_ID: &str = "AMIGO_ORGANIZATION_ID";
const BASE_URL: &str = "AMIGO_BASE_URL";
const VARIABLES: [&str; 5] = [API_KEY, API_KEY_ID, USER_ID, ORGANIZATION_ID, BASE_URL];

/// Variables by name. An empty one counts as not set.
pub(crate) type Variables = HashMap<&'static str, String>;

/// Everything a setting may come from.
#[derive(Debug, Default)]
pub(crate) struct Sources {
    /// The options of the command line.
    pub(crate) options: ConnectionArgs,
    /// The profile named with `-e`.
    pub(crate) named: Option<Profile>,
    /// The process's environment.
    pub(crate) environment: Variables,
    /// `.env` in the working directory.
    pub(crate) dotenv: Variables,
    /// The profile marked as default; of use only without `-e`.
    pub(crate) default: Option<Profile>,
}

impl Sources {
    /// Settles every setting. What no source has stays open, for the client to name.
    ///
    /// The organisation and the base URL decide who gets the request. With a named profile they never come from the
    /// environment, so that variables left over from other work cannot send it elsewhere; the rest may, for people who
    /// keep the key out of the file.
    pub(crate) fn settle(mut self) -> Profile {
        let default = self.default.take().unwrap_or_default();
        let mut variable = |name| {
            self.environment
                .remove(name)
                .or_else(|| self.dotenv.remove(name))
        };
        let (organization_id, base_url) = (variable(ORGANIZATION_ID), variable(BASE_URL));
        let variables = Profile {
            api_key: variable(API_KEY).map(SecretString::from),
            api_key_id: variable(API_KEY_ID),
            user_id: variable(USER_ID),
            organization_id: organization_id.filter(|_| self.named.is_none()),
            base_url: base_url.filter(|_| self.named.is_none()),
        };
        let options = Profile {
            organization_id: self.options.organization,
            base_url: self.options.base_url,
            ..Profile::default()
        };
        [
            self.named.unwrap_or_default(),
            variables,
            default,
            Profile {
                base_url: Some(PRODUCTION.to_owned()),
                ..Profile::default()
            },
        ]
        .into_iter()
        .fold(options, fill)
    }
}

/// What `first` lacks, from `second`.
fn fill(first: Profile, second: Profile) -> Profile {
    Profile {
        organization_id: first.organization_id.or(second.organization_id),
        user_id: first.user_id.or(second.user_id),
        api_key_id: first.api_key_id.or(second.api_key_id),
        api_key: first.api_key.or(second.api_key),
        base_url: first.base_url.or(second.base_url),
    }
}

/// The process's variables.
pub(crate) fn environment() -> Result<Variables> {
    let mut variables = Variables::new();
    for name in VARIABLES {
        match env::var(name) {
            Ok(value) if value.is_empty() => {}
            Ok(value) => {
                variables.insert(name, value);
            }
            Err(env::VarError::NotPresent) => {}
            Err(env::VarError::NotUnicode(_)) => {
                return Err(Failure::Configuration(format!(
                    "the environment variable {name} is not valid UTF-8"
                )));
            }
        }
    }
    Ok(variables)
}

/// The variables of a `.env` file. Lines of other programs may be in any form; only ours must be readable.
pub(crate) fn dotenv(path: &Path) -> Result<Variables> {
    let failed = |error: &dyn std::error::Error| {
        Failure::Configuration(format!("cannot read {}: {error}", path.display()))
    };
    let lines = match dotenvy::from_path_iter(path) {
        Ok(lines) => lines,
        Err(error) if error.not_found() => return Ok(Variables::new()),
        Err(error) => return Err(failed(&error)),
    };
    let mut variables = Variables::new();
    let mut unread = false;
    for line in lines {
        match line {
            Ok((name, value)) => {
                if let Some(name) = VARIABLES.into_iter().find(|known| *known == name) {
                    variables.insert(name, value);
                }
            }
            // The error's own text quotes the line, which may hold the key.
            Err(dotenvy::Error::LineParse(..)) => unread = true,
            Err(error) => return Err(failed(&error)),
        }
    }
    if unread {
        let text = fs::read_to_string(path).map_err(|error| failed(&error))?;
        let missed = |name: &&str| !variables.contains_key(*name) && assigns(&text, name);
        if let Some(name) = VARIABLES.iter().find(|name| missed(name)) {
            return Err(Failure::Configuration(format!(
                "cannot read {name} in {}: put the value in single quotes",
                path.display()
            )));
        }
    }
    variables.retain(|_, value| !value.is_empty());
    Ok(variables)
}

/// Whether a line of the text gives this variable a value.
fn assigns(text: &str, name: &str) -> bool {
    text.lines().any(|line| {
        let line = line.trim_start();
        line.strip_prefix("export ")
            .unwrap_or(line)
            .trim_start()
            .strip_prefix(name)
            .is_some_and(|rest| rest.trim_start().starts_with('='))
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use secrecy::ExposeSecret;

    use super::*;

    fn profile(from: &str) -> Profile {
        Profile {
            organization_id: Some(format!("{from}-organization")),
            user_id: Some(format!("{from}-user")),
            api_key_id: Some(format!("{from}-key-id")),
            api_key: Some(format!("{from}-key").into()),
            base_url: Some(format!("https://{from}.example")),
        }
    }

    fn variables(from: &str) -> Variables {
        VARIABLES
            .into_iter()
            .map(|name| (name, format!("{from}-{name}")))
            .collect()
    }

    #[test]
    fn without_a_named_profile_the_environment_comes_before_dotenv_and_that_before_the_default() {
        let mut environment = variables("environment");
        environment.remove(USER_ID);
        environment.remove(API_KEY_ID);
        let mut dotenv = variables("dotenv");
        dotenv.remove(API_KEY_ID);
        let settled = Sources {
            environment,
            dotenv,
            default: Some(profile("default")),
            ..Sources::default()
        }
        .settle();
        assert_eq!(
            settled.api_key.unwrap().expose_secret(),
            "environment-AMIGO_API_KEY"
        );
        assert_eq!(settled.user_id.unwrap(), "dotenv-AMIGO_USER_ID");
        assert_eq!(settled.api_key_id.unwrap(), "default-key-id");
    }

    #[test]
    fn a_named_profile_comes_before_the_environment_and_alone_says_where_to_send() {
        let settled = Sources {
            named: Some(Profile {
                organization_id: None,
                base_url: None,
                api_key: None,
                ..profile("named")
            }),
            environment: variables("environment"),
            dotenv: variables("dotenv"),
            ..Sources::default()
        }
        .settle();
        assert_eq!(settled.user_id.unwrap(), "named-user");
        assert_eq!(
            settled.api_key.unwrap().expose_secret(),
            "environment-AMIGO_API_KEY"
        );
        assert_eq!(settled.organization_id, None);
        assert_eq!(settled.base_url.unwrap(), PRODUCTION);
    }

    #[test]
    fn options_come_first() {
        let settled = Sources {
            options: ConnectionArgs {
                organization: Some("option".to_owned()),
                base_url: None,
                timeout: None,
            },
            named: Some(profile("named")),
            environment: variables("environment"),
            ..Sources::default()
        }
        .settle();
        assert_eq!(settled.organization_id.unwrap(), "option");
        assert_eq!(settled.base_url.unwrap(), "https://named.example");
    }

    #[test]
    fn dotenv_may_hold_lines_of_others_but_ours_must_be_readable() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(".env");
        assert!(dotenv(&path).unwrap().is_empty());

        std::fs::write(
            &path,
            "# access\nOTHER=a b c\nexport AMIGO_USER_ID='u 1'\nAMIGO_API_KEY=\n",
        )
        .unwrap();
        let variables = dotenv(&path).unwrap();
        assert_eq!(variables[USER_ID], "u 1");
        assert!(!variables.contains_key(API_KEY));

        std::fs::write(&path, "AMIGO_API_KEY=s3cret with spaces\n").unwrap();
        let message = dotenv(&path).unwrap_err().to_string();
        assert!(message.contains("AMIGO_API_KEY in"), "{message}");
        assert!(!message.contains("s3cret"), "{message}");
    }
}
