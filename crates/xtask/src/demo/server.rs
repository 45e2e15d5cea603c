//! A `forge sandbox serve` of our own, ended with this value.

use std::{
    io::{BufRead, BufReader},
    path::Path,
    process::{Child, Command, Stdio},
};

use anyhow::{Context, Result, ensure};

pub(crate) struct Server {
    process: Child,
    environment: Vec<(String, String)>,
}

impl Server {
    /// Serves a database, or the built-in demo data.
    pub(crate) fn start(forge: &Path, database: Option<&Path>) -> Result<Self> {
        let mut command = Command::new(forge);
        command
            .args(["sandbox", "serve", "--print-env"])
            .stdout(Stdio::piped());
        if let Some(database) = database {
            command
                .arg("--no-demo-data")
                .arg("--database")
                .arg(database);
        }
        let mut process = command.spawn().context("forge cannot be run")?;
        let output = process
            .stdout
            .take()
            .context("the output of forge was not piped")?;
        let mut environment = Vec::new();
        for line in BufReader::new(output).lines() {
            let line = line?;
            let Some((name, value)) = line
                .strip_prefix("export ")
                .and_then(|line| line.split_once('='))
            else {
                continue;
            };
            environment.push((name.to_owned(), value.trim_matches('\'').to_owned()));
            if REQUIRED
                .iter()
                .all(|name| environment.iter().any(|(known, _)| known == name))
            {
                break;
            }
        }
        let server = Self {
            process,
            environment,
        };
        ensure!(
            server.environment.len() >= REQUIRED.len(),
            "the sandbox did not start"
        );
        Ok(server)
    }

    /// What a client needs to reach it.
    pub(crate) fn environment(&self) -> impl Iterator<Item = (&str, &str)> {
        self.environment
            .iter()
            .map(|(name, value)| (&**name, &**value))
    }

    pub(crate) fn base_url(&self) -> &str {
        self.environment()
            .find_map(|(name, value)| (name == "AMIGO_BASE_URL").then_some(value))
            .unwrap_or_default()
    }
}

const REQUIRED: [&str; 6] = [
    "AMIGO_API_KEY",
    "AMIGO_API_KEY_ID",
    "AMIGO_USER_ID",
    "AMIGO_ORGANIZATION_ID",
    "AMIGO_BASE_URL",
    "AMIGO_SERVICE_ID",
];

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended by itself, which is as good.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
