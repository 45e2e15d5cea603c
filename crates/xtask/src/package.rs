//! What is published, built as it is published.

use anyhow::Result;
use clap::Subcommand;

use crate::python;

#[derive(Subcommand)]
pub(crate) enum Language {
    /// The wheels of the SDK and of `forge`, and the source distribution.
    Python,
}

pub(crate) fn run(language: &Language) -> Result<()> {
    let built = match language {
        Language::Python => python::package()?,
    };
    for path in built {
        println!("{}", path.display());
    }
    Ok(())
}
