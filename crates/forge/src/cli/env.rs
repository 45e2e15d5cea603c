use clap::{Args, Subcommand};

#[derive(Debug, Subcommand)]
pub(crate) enum EnvCommand {
    /// List the profiles; keys are never shown
    List {
        /// Print one JSON document
        #[arg(long)]
        json: bool,
    },
    /// Store a profile; what is not given is asked for
    #[command(after_help = "\
Examples:
  forge env add myorg
  pass amigo/key | forge env add myorg --organization my-org --user-id USER \\
      --api-key-id KEY_ID --api-key-stdin

The key is asked for without echo, or read from stdin; there is no option for
it, because every user of a machine can read the arguments of a process. The
file is ~/.config/forge/config.toml, or what FORGE_CONFIG names, and only its
owner can read it.")]
    Add(AddArgs),
    /// Remove a profile
    Remove {
        /// Name of the profile
        name: String,
    },
    /// Choose the profile that is used without -e
    Default {
        /// Name of the profile
        name: String,
    },
}

#[derive(Debug, Args)]
pub(crate) struct AddArgs {
    /// Name of the profile
    pub(crate) name: String,
    /// The organisation
    #[arg(long, value_name = "ID")]
    pub(crate) organization: Option<String>,
    /// The user to act as
    #[arg(long, value_name = "ID")]
    pub(crate) user_id: Option<String>,
    /// The id of the API key
    #[arg(long, value_name = "ID")]
    pub(crate) api_key_id: Option<String>,
    /// Base URL of the API
    #[arg(long, value_name = "URL")]
    pub(crate) base_url: Option<String>,
    /// Read the API key from stdin
    #[arg(long)]
    pub(crate) api_key_stdin: bool,
    /// Use this profile when there is no -e
    #[arg(long)]
    pub(crate) default: bool,
    /// Replace the profile of this name
    #[arg(long)]
    pub(crate) force: bool,
}
