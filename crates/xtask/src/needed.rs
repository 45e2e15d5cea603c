//! What the tests need on the machine, looked for before anything is built: the lack of it would show after half an hour.

use anyhow::{Context, Result, ensure};
use xshell::{Shell, cmd};

use crate::node::NPM;

const PYTHON: &str = "the tests need Python 3.10 or later as `python3`, with `pip` and `venv`";
const NODE: &str = "the tests need Node 20 or later as `node`, with `npm`";

/// Python, in which the wheels are built and tested.
pub(crate) fn python(shell: &Shell) -> Result<()> {
    let program = "import ensurepip, sys, venv; print(sys.version_info >= (3, 10))";
    let found = cmd!(shell, "python3 -c {program}").quiet().read();
    ensure!(found.context(PYTHON)? == "True", PYTHON);
    Ok(())
}

/// Node, on which the npm packages are built and tested, and pyright runs.
pub(crate) fn node(shell: &Shell) -> Result<()> {
    let program = "console.log(Number(process.versions.node.split('.')[0]) >= 20)";
    let found = cmd!(shell, "node -e {program}").quiet().read();
    ensure!(found.context(NODE)? == "true", NODE);
    cmd!(shell, "{NPM} --version")
        .quiet()
        .read()
        .context(NODE)?;
    Ok(())
}
