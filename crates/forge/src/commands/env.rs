//! Managing the profiles. Keys go in and never come out.

use std::io::{self, BufRead, IsTerminal, Read, Write};

use secrecy::SecretString;
use serde_json::json;

use crate::{
    cli::{AddArgs, EnvCommand, GlobalArgs, OutputArgs},
    connection,
    failure::{Failure, Result},
    output::{self, Format, Output, tab_separated},
    profile::{PRODUCTION, Profile, ProfileName, Store},
};

/// Far more than any key; what is longer was not meant.
const LONGEST_KEY: u64 = 64 * 1024;

/// Lists, adds, removes profiles, or chooses the default one.
pub(super) fn run(command: EnvCommand, global: &GlobalArgs) -> Result<()> {
    let json = matches!(command, EnvCommand::List { json: true });
    let output = Output::new(
        global,
        OutputArgs {
            json,
            ..OutputArgs::default()
        },
    );
    let mut store = Store::open_default()?;
    if store.is_exposed() {
        output.warn(&format!(
            "others can read the keys in {0}; `chmod 600 {0}` ends that",
            store.path().display()
        ));
    }
    match command {
        EnvCommand::List { .. } => list(&store, &output),
        EnvCommand::Add(arguments) => add(&mut store, arguments, &output),
        EnvCommand::Remove { name } => {
            if !store.remove(&name)? {
                return Err(unknown(&store, &name));
            }
            store.save()?;
            output.note(&format!("removed the profile `{name}`"));
            Ok(())
        }
        EnvCommand::Default { name } => {
            if store.get(&name)?.is_none() {
                return Err(unknown(&store, &name));
            }
            store.set_default(&ProfileName::new(&name)?);
            store.save()?;
            output.note(&format!("`{name}` is used without -e from now on"));
            Ok(())
        }
    }
}

fn unknown(store: &Store, name: &str) -> Failure {
    Failure::Configuration(format!(
        "there is no profile `{name}` in {}",
        store.path().display()
    ))
}

fn list(store: &Store, output: &Output) -> Result<()> {
    let default = store.default_name()?;
    let mut profiles = Vec::new();
    for name in store.names()? {
        let profile = store.get(&name)?.unwrap_or_default();
        profiles.push((default == Some(name.as_str()), name, profile));
    }
    if output.format() == Format::Json {
        let profiles: Vec<_> = profiles
            .into_iter()
            .map(|(is_default, name, profile)| {
                json!({
                    "name": name,
                    "default": is_default,
                    "organization_id": profile.organization_id,
                    "user_id": profile.user_id,
                    "api_key_id": profile.api_key_id,
                    "has_api_key": profile.api_key.is_some(),
                    "base_url": profile.base_url.as_deref().unwrap_or(PRODUCTION),
                })
            })
            .collect();
        return output.bytes(format!("{}\n", json!(profiles)).as_bytes());
    }
    if profiles.is_empty() {
        output.note("there are no profiles yet; `forge env add NAME` stores one, and `-e sandbox` needs none");
        return Ok(());
    }
    let rows: Vec<[String; 6]> = profiles
        .into_iter()
        .map(|(is_default, name, profile)| {
            let text = |field: Option<String>| field.unwrap_or_else(|| "-".to_owned());
            [
                if is_default { "*" } else { "" }.to_owned(),
                name,
                text(profile.organization_id),
                text(profile.user_id),
                text(profile.api_key_id),
                profile.base_url.unwrap_or_else(|| PRODUCTION.to_owned()),
            ]
        })
        .collect();
    if output.format() == Format::Text {
        output.text(&output::profiles(&rows))
    } else {
        let lines: String = rows.iter().map(tab_separated).collect();
        output.bytes(lines.as_bytes())
    }
}

fn add(store: &mut Store, arguments: AddArgs, output: &Output) -> Result<()> {
    let name = ProfileName::new(&arguments.name)?;
    if store.get(name.as_str())?.is_some() && !arguments.force {
        return Err(Failure::Usage(format!(
            "the profile `{name}` is there already; --force replaces it"
        )));
    }
    let can_ask = io::stdin().is_terminal() && !arguments.api_key_stdin;
    let asked = |value: Option<String>, option: &str, question: &str| match value {
        Some(value) => Ok(value),
        None if can_ask => ask(question),
        None => Err(Failure::Usage(format!(
            "{option} is missing, and there is no terminal to ask for it"
        ))),
    };
    let profile = Profile {
        organization_id: Some(asked(
            arguments.organization,
            "--organization",
            "Organisation",
        )?),
        user_id: Some(asked(arguments.user_id, "--user-id", "User id")?),
        api_key_id: Some(asked(
            arguments.api_key_id,
            "--api-key-id",
            "Id of the API key",
        )?),
        api_key: Some(if arguments.api_key_stdin {
            key_from_stdin()?
        } else if can_ask {
            let key = rpassword::prompt_password("API key (not shown): ")
                .map_err(|error| Failure::io("read the API key from the terminal", &error))?;
            key.trim().to_owned().into()
        } else {
            return Err(Failure::Usage(
                "there is no terminal to ask for the API key; --api-key-stdin reads it from stdin"
                    .to_owned(),
            ));
        }),
        base_url: arguments.base_url,
    };
    // The client knows what each setting may be; what it refuses must not be stored.
    connection::client(&profile).build()?;
    store.put(&name, &profile)?;
    if arguments.default {
        store.set_default(&name);
    }
    store.save()?;
    output.note(&format!(
        "stored the profile `{name}` in {}; `-e {name}` uses it",
        store.path().display()
    ));
    Ok(())
}

fn ask(question: &str) -> Result<String> {
    let failed = |error: io::Error| Failure::io("read from the terminal", &error);
    let mut stderr = io::stderr();
    write!(stderr, "{question}: ")
        .and_then(|()| stderr.flush())
        .map_err(failed)?;
    let mut answer = String::new();
    io::stdin().lock().read_line(&mut answer).map_err(failed)?;
    Ok(answer.trim().to_owned())
}

fn key_from_stdin() -> Result<SecretString> {
    let mut key = String::new();
    io::stdin()
        .lock()
        .take(LONGEST_KEY)
        .read_to_string(&mut key)
        .map_err(|error| Failure::io("read the API key from stdin", &error))?;
    Ok(key.trim().to_owned().into())
}
