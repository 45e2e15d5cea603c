use crate::{
    cli::ReplayArgs,
    failure::{Failure, Result},
    output::Output,
    signals,
};

/// Serves the corpus until a signal, which is the regular end.
pub(super) async fn run(arguments: ReplayArgs, output: &Output) -> Result<()> {
    let signal = signals::arrival();
    let mut printed = Ok(());
    let serving = amigo_testkit::serve(&arguments.corpus, arguments.address, |url| {
        printed = output.bytes(format!("{url}\n").as_bytes());
    });
    tokio::select! {
        served = serving => served.map_err(|error| {
            Failure::io(format_args!("replay {}", arguments.corpus.display()), &error)
        }),
        _ = signal => Ok(()),
    }?;
    printed
}
