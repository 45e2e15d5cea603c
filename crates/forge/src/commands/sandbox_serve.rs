use std::{io, thread};

use amigo_sandbox::{Credentials, Database, RateLimits, Sandbox};

use crate::{
    cli::{RateLimitsArg, ServeArgs},
    failure::{Failure, Result},
    output::Output,
    signals,
};

/// Serves the API until a signal, which is the regular end.
pub(super) async fn run(arguments: ServeArgs, output: &Output) -> Result<()> {
    let signal = signals::arrival();
    let stdin_closes = stdin_closes(arguments.until_stdin_closes);
    let database = arguments.database.map_or(Database::Memory, Database::File);
    let mut sandbox = Sandbox::builder()
        .database(database)
        .demo_data(!arguments.no_demo_data)
        .address(arguments.address)
        .rate_limits(match arguments.rate_limits {
            RateLimitsArg::Off => RateLimits::Off,
            RateLimitsArg::Documented => RateLimits::Documented,
        })
        .seed(arguments.seed)
        .start()
        .await
        .map_err(|error| Failure::Other(format!("the sandbox did not start: {error}")))?;
    if !arguments.address.ip().is_loopback() {
        output.warn("the sandbox can be reached from other machines, and its API key is no secret");
    }
    let webhook_secret = arguments
        .webhook
        .map(|url| sandbox.webhook(&url).map_err(Failure::Usage))
        .transpose()?;
    let url = sandbox.base_url();
    if arguments.print_env {
        output
            .bytes(exports(&url, sandbox.credentials(), webhook_secret.as_deref())?.as_bytes())?;
    } else {
        output.bytes(format!("{url}\n").as_bytes())?;
        output.note("--print-env prints what a client needs; Ctrl-C ends the sandbox");
    }
    tokio::select! {
        _ = signal => {}
        () = stdin_closes => {}
        () = sandbox.wait() => {
            return Err(Failure::Other("the sandbox stopped by itself; RUST_LOG=info says why".to_owned()));
        }
    }
    sandbox.shutdown().await;
    Ok(())
}

/// Waits for the end of standard input, if it is `wanted`; forever otherwise.
async fn stdin_closes(wanted: bool) {
    if !wanted {
        return std::future::pending().await;
    }
    let (sender, closed) = tokio::sync::oneshot::channel();
    // A thread that reads cannot be called off; this one goes along with the process.
    thread::spawn(move || {
        // Where it cannot be read, there is nobody on the other side either.
        let _ = io::copy(&mut io::stdin(), &mut io::sink());
        let _ = sender.send(());
    });
    // The thread always sends.
    let _ = closed.await;
}

/// Lines for a shell that make every client of this environment talk to the sandbox.
fn exports(url: &str, credentials: &Credentials, webhook_secret: Option<&str>) -> Result<String> {
    let mut variables: Vec<(&str, &str)> = vec![
        ("AMIGO_ORGANIZATION_ID", &credentials.organization_id),
        ("AMIGO_API_KEY", &credentials.api_key),
        ("AMIGO_API_KEY_ID", &credentials.api_key_id),
        ("AMIGO_USER_ID", &credentials.user_id),
    ];
    if let Some(service_id) = &credentials.service_id {
        variables.push(("AMIGO_SERVICE_ID", service_id));
    }
    if let Some(secret) = webhook_secret {
        variables.push(("AMIGO_WEBHOOK_SECRET", secret));
    }
    // It is always there, so that whoever reads along knows it for the last line.
    variables.push(("AMIGO_BASE_URL", url));
    let export = |(name, value): (&str, &str)| {
        let value = shlex::try_quote(value)
            .map_err(|_| Failure::Other(format!("{name} cannot be written for a shell")))?;
        Ok(format!("export {name}={value}\n"))
    };
    variables.into_iter().map(export).collect()
}
