use clap::CommandFactory;
use clap_complete::Shell;

use crate::{cli::Cli, failure::Result, output::Output};

/// Prints the completions for a shell.
pub(super) fn run(shell: Shell, output: &Output) -> Result<()> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Cli::command(), "forge", &mut script);
    output.bytes(&script)
}
