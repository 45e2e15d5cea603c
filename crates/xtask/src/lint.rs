//! What must hold of the text of the project.

use anyhow::Result;
use xshell::cmd;

use crate::{generate, tally::Tally, workspace};

pub(crate) fn run(tally: &mut Tally) -> Result<()> {
    checks(tally)?;
    tally.close();
    Ok(())
}

pub(crate) fn checks(tally: &mut Tally) -> Result<()> {
    let shell = workspace::shell()?;
    tally.check("format", || {
        Ok(cmd!(shell, "cargo fmt --all --check").quiet().run()?)
    });
    tally.check("lints", || {
        Ok(cmd!(
            shell,
            "cargo clippy --quiet --workspace --all-targets -- --deny warnings"
        )
        .quiet()
        .run()?)
    });
    tally.check("documentation", || {
        let _strict = shell.push_env("RUSTDOCFLAGS", "--deny warnings");
        Ok(cmd!(shell, "cargo doc --quiet --workspace --no-deps")
            .quiet()
            .run()?)
    });
    tally.check("generated files", || generate::run(true));
    Ok(())
}
