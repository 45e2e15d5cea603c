//! What is published, built as it is published.

use anyhow::Result;
use clap::Subcommand;

use crate::{node, python};

#[derive(Subcommand)]
pub(crate) enum Language {
    /// The wheels of the SDK and of `forge`, and the source distribution.
    Python,
    /// The npm packages of the SDK and of `forge`, and those of one platform.
    Node {
        /// The platform, as cargo calls it; this one unless set.
        #[arg(long)]
        target: Option<String>,
    },
}

pub(crate) fn run(language: &Language) -> Result<()> {
    let built = match language {
        Language::Python => python::package()?,
        Language::Node { target } => node::package(target.as_deref())?,
    };
    for path in built {
        println!("{}", path.display());
    }
    Ok(())
}
