use amigo_sandbox::{Credentials, Database, RateLimits, Sandbox};

use crate::{
    cli::{RateLimitsArg, ServeArgs},
    failure::{Failure, Result},
    output::Output,
    signals,
};

/// Serves the API until a signal, which is the regular end.
pub(super) async fn run(arguments: ServeArgs, output: &Output) -> Result<()> {
    let database = arguments.database.map_or(Database::Memory, Database::File);
    let sandbox = Sandbox::builder()
        .database(database)
        .demo_data(!arguments.no_demo_data)
        .address(arguments.address)
        .rate_limits(match arguments.rate_limits {
            RateLimitsArg::Off => RateLimits::Off,
            RateLimitsArg::Documented => RateLimits::Documented,
        })
        .start()
        .await
        .map_err(|error| Failure::Other(format!("the sandbox did not start: {error}")))?;
    if !arguments.address.ip().is_loopback() {
        output.warn("the sandbox can be reached from other machines, and its API key is no secret");
    }
    let url = sandbox.base_url();
    if arguments.print_env {
        output.bytes(exports(&url, sandbox.credentials())?.as_bytes())?;
    } else {
        output.bytes(format!("{url}\n").as_bytes())?;
        output.note("--print-env prints what a client needs; Ctrl-C ends the sandbox");
    }
    signals::arrived().await;
    sandbox.shutdown().await;
    Ok(())
}

/// Lines for a shell that make every client of this environment talk to the sandbox.
fn exports(url: &str, credentials: &Credentials) -> Result<String> {
    let mut variables = vec![
        ("AMIGO_BASE_URL", url),
        ("AMIGO_ORGANIZATION_ID", &credentials.organization_id),
        ("AMIGO_API_KEY", &credentials.api_key),
        ("AMIGO_API_KEY_ID", &credentials.api_key_id),
        ("AMIGO_USER_ID", &credentials.user_id),
    ];
    if let Some(service_id) = &credentials.service_id {
        variables.push(("AMIGO_SERVICE_ID", service_id));
    }
    let export = |(name, value)| {
        let value = shlex::try_quote(value)
            .map_err(|_| Failure::Other(format!("{name} cannot be written for a shell")))?;
        Ok(format!("export {name}={value}\n"))
    };
    variables.into_iter().map(export).collect()
}
