//! From the arguments to a client that is ready to call.

use std::{path::Path, time::Duration};

use amigo_core::{Amigo, AmigoBuilder, models::Service, operations::ServiceQuery};
use amigo_sandbox::{Database, RunningSandbox, Sandbox};
use futures::TryStreamExt;
use secrecy::ExposeSecret;

use crate::{
    cli::ConnectionArgs,
    failure::{Failure, Result},
    output::Output,
    profile::{Profile, SANDBOX, Store},
    settings::{self, Sources},
};

/// A client, and the sandbox it talks to if that is embedded.
pub(crate) struct Connection {
    client: Amigo,
    sandbox: Option<RunningSandbox>,
}

impl Connection {
    /// Settles the settings, starting a sandbox if the profile is the built-in one. Nothing is sent yet.
    pub(crate) async fn open(
        env: Option<&str>,
        options: ConnectionArgs,
        output: &Output,
    ) -> Result<Self> {
        Self::open_with(env, options, output, |builder| builder).await
    }

    /// The same, with more to set on the client.
    pub(crate) async fn open_with(
        env: Option<&str>,
        options: ConnectionArgs,
        output: &Output,
        adjust: impl FnOnce(AmigoBuilder) -> AmigoBuilder,
    ) -> Result<Self> {
        let timeout = options.timeout.map(Duration::from_secs);
        let (profile, sandbox) = if env == Some(SANDBOX) {
            if options.organization.is_some() || options.base_url.is_some() {
                return Err(Failure::Usage(format!(
                    "-e {SANDBOX} has its own organisation and base URL; leave --organization and --base-url out"
                )));
            }
            let (profile, sandbox) = embedded().await?;
            (profile, Some(sandbox))
        } else {
            (settle(env, options, output)?, None)
        };
        let mut builder = client(&profile);
        if let Some(timeout) = timeout {
            builder = builder.timeout(timeout);
        }
        Ok(Self {
            client: adjust(builder).build()?,
            sandbox,
        })
    }

    /// The client.
    pub(crate) fn client(&self) -> &Amigo {
        &self.client
    }

    /// Whether the server goes away with this command, and what was changed there too.
    pub(crate) fn is_embedded(&self) -> bool {
        self.sandbox.is_some()
    }

    /// Identifier of the service that was asked for, by its id or its name; without one, that of the embedded sandbox or of the
    /// environment.
    pub(crate) async fn service(&self, asked_for: Option<String>) -> Result<String> {
        let own = || {
            let sandbox = self.sandbox.as_ref()?;
            sandbox.credentials().service_id.clone()
        };
        // What the environment says is meant for another server than the embedded one.
        let elsewhere = || std::env::var("AMIGO_SERVICE_ID").ok();
        let service = asked_for.or_else(own).or_else(elsewhere).ok_or_else(|| {
            Failure::Usage("--service or AMIGO_SERVICE_ID must name the service".to_owned())
        })?;
        let is_id = service.len() == 24 && service.bytes().all(|byte| byte.is_ascii_hexdigit());
        if is_id {
            return Ok(service);
        }
        let query = ServiceQuery {
            limit: Some(ServiceQuery::MAX_LIMIT),
            ..ServiceQuery::default()
        };
        let known: Vec<Service> = self
            .client
            .services()
            .list(query)
            .all()
            .try_collect()
            .await?;
        let mut named = known
            .iter()
            .filter(|known| known.name.eq_ignore_ascii_case(&service));
        match (named.next(), named.next()) {
            (Some(found), None) => Ok(found.id.clone()),
            (Some(_), Some(_)) => Err(Failure::Usage(
                "more than one service has this name; give --service its id".to_owned(),
            )),
            (None, _) => {
                let all: Vec<&str> = known.iter().map(|known| known.name.as_str()).collect();
                Err(Failure::Usage(format!(
                    "there is no such service; there are: {}",
                    all.join(", ")
                )))
            }
        }
    }

    /// Ends the embedded sandbox, if there is one.
    pub(crate) async fn close(self) {
        if let Some(sandbox) = self.sandbox {
            sandbox.shutdown().await;
        }
    }
}

/// A client with these settings; the ones that are missing are named when it is built.
pub(crate) fn client(profile: &Profile) -> AmigoBuilder {
    let mut builder = Amigo::builder().user_agent(concat!("forge/", env!("CARGO_PKG_VERSION")));
    if let Some(key) = &profile.api_key {
        builder = builder.api_key(key.expose_secret());
    }
    if let Some(id) = &profile.api_key_id {
        builder = builder.api_key_id(id);
    }
    if let Some(id) = &profile.user_id {
        builder = builder.user_id(id);
    }
    if let Some(id) = &profile.organization_id {
        builder = builder.organization_id(id);
    }
    if let Some(url) = &profile.base_url {
        builder = builder.base_url(url);
    }
    builder
}

async fn embedded() -> Result<(Profile, RunningSandbox)> {
    let sandbox = Sandbox::builder()
        .database(Database::Memory)
        .demo_data(true)
        .start()
        .await
        .map_err(|error| Failure::Other(format!("the embedded sandbox did not start: {error}")))?;
    let credentials = sandbox.credentials();
    let profile = Profile {
        organization_id: Some(credentials.organization_id.clone()),
        user_id: Some(credentials.user_id.clone()),
        api_key_id: Some(credentials.api_key_id.clone()),
        api_key: Some(credentials.api_key.clone().into()),
        base_url: Some(sandbox.base_url()),
    };
    Ok((profile, sandbox))
}

fn settle(env: Option<&str>, options: ConnectionArgs, output: &Output) -> Result<Profile> {
    let store = Store::open_default()?;
    if store.is_exposed() {
        output.warn(&format!(
            "others can read the keys in {0}; `chmod 600 {0}` ends that",
            store.path().display()
        ));
    }
    let named = env
        .map(|name| {
            store.get(name)?.ok_or_else(|| {
                Failure::Configuration(format!(
                    "there is no profile `{name}` in {}",
                    store.path().display()
                ))
            })
        })
        .transpose()?;
    let default = match store.default_name()? {
        Some(name) if named.is_none() => store.get(name)?,
        _ => None,
    };
    Ok(Sources {
        options,
        named,
        environment: settings::environment()?,
        dotenv: settings::dotenv(Path::new(".env"))?,
        default,
    }
    .settle())
}
