//! The page itself: its sources are in `page/`, and the libraries that it brings along in `page/vendor/`.

use std::{
    io::{self, Write},
    path::{Component, Path, PathBuf},
};

use base64::{Engine as _, engine::general_purpose::STANDARD};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Serialize;
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

use super::{
    conversation::Line,
    facts::Facts,
    packing::{Parts, escaped, write_value},
};
use crate::{HistoryError, Result};

const MARKUP: &str = include_str!("page/page.html");

const STYLES: &[&str] = &[
    include_str!("page/styles/base.css"),
    include_str!("page/styles/overview.css"),
    include_str!("page/styles/conversations.css"),
    include_str!("page/styles/print.css"),
];

/// In the order in which they need each other. Each is a script of its own.
const SCRIPTS: &[&str] = &[
    include_str!("page/vendor/echarts.common.min.js"),
    include_str!("page/vendor/dagre.min.js"),
    include_str!("page/scripts/data.js"),
    include_str!("page/scripts/elements.js"),
    include_str!("page/scripts/words.js"),
    include_str!("page/scripts/charts.js"),
    include_str!("page/scripts/states.js"),
    include_str!("page/scripts/overview.js"),
    include_str!("page/scripts/table.js"),
    include_str!("page/scripts/transcript.js"),
    include_str!("page/scripts/main.js"),
];

/// Under which terms the libraries are brought along.
const LICENCES: &[(&str, &str)] = &[
    (
        "Apache ECharts 6.1.0: notice",
        include_str!("page/vendor/echarts.NOTICE"),
    ),
    (
        "Apache ECharts 6.1.0: licence",
        include_str!("page/vendor/echarts.LICENSE"),
    ),
    (
        "dagre 3.1.3: licence",
        include_str!("page/vendor/dagre.LICENSE"),
    ),
];

/// What the page says of itself.
#[derive(Debug, Serialize)]
pub(super) struct About {
    /// Milliseconds.
    pub(super) generated_at: i64,
    pub(super) organization: String,
    pub(super) redacted: bool,
    pub(super) unfinished: bool,
    pub(super) has_insights: bool,
    pub(super) audio: AudioSaid,
}

/// What the page says of recordings.
#[derive(Debug, Clone, Copy, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum AudioSaid {
    None,
    LeftOut,
    Embedded,
    Linked,
}

/// Writes the page: what is seen first comes first.
pub(super) fn write(
    out: &mut impl Write,
    about: &About,
    facts: &Facts,
    lines: &[Line],
    parts: Parts,
) -> io::Result<()> {
    let markup = MARKUP
        .replacen("{{policy}}", &policy(), 1)
        .replacen("{{styles}}", &STYLES.concat(), 1)
        .replacen("{{licences}}", &licences(), 1);
    let (head, tail) = markup.split_once("{{content}}").unwrap_or((&markup, ""));
    out.write_all(head.as_bytes())?;
    write_value(out, "about", about)?;
    write_value(out, "facts", &facts.to_json())?;
    write_value(out, "lines", &columns(lines))?;
    for script in SCRIPTS {
        writeln!(out, "<script>{}</script>", content(script))?;
    }
    parts.write_to(out)?;
    out.write_all(tail.as_bytes())
}

/// The lines of the table, by column: so they pack well.
fn columns(lines: &[Line]) -> Value {
    json!({
        "id": column(lines, |line| &line.id),
        "user": column(lines, |line| &line.user),
        "service": column(lines, |line| line.service.parse::<usize>().unwrap_or_default()),
        "created_at": column(lines, |line| line.created_at),
        "finished": column(lines, |line| u8::from(line.finished)),
        "vanished": column(lines, |line| u8::from(line.vanished)),
        "messages": column(lines, |line| line.messages),
        "seconds": column(lines, |line| line.seconds),
        "tags": column(lines, |line| &line.tags),
        "tools": column(lines, |line| line.tools),
        "failures": column(lines, |line| line.failures),
        "insights": column(lines, |line| line.insights),
        "recordings": column(lines, |line| line.recordings),
        "preview": column(lines, |line| &line.preview),
        "part": column(lines, |line| line.part),
    })
}

fn column<'a, T: Serialize>(lines: &'a [Line], of: impl Fn(&'a Line) -> T) -> Value {
    lines.iter().map(|line| json!(of(line))).collect()
}

/// A script as it stands between its tags. Maps of sources are not there for the browser to ask for.
fn content(script: &str) -> &str {
    script
        .split("\n//# sourceMappingURL=")
        .next()
        .unwrap_or(script)
}

/// Nothing is fetched from anywhere, and no script runs but the page's own: even text that were taken for markup by mistake
/// could do nothing.
fn policy() -> String {
    let own: Vec<String> = SCRIPTS
        .iter()
        .map(|script| {
            let digest = Sha256::digest(content(script).as_bytes());
            format!("'sha256-{}'", STANDARD.encode(digest))
        })
        .collect();
    format!(
        "default-src 'none'; script-src {}; style-src 'unsafe-inline'; img-src data:; media-src blob: 'self' file:; base-uri 'none'; form-action 'none'",
        own.join(" ")
    )
}

fn licences() -> String {
    let licence = |(name, text): &(&str, &str)| {
        format!(
            "<h3>{}</h3><pre>{}</pre>",
            escaped(name),
            escaped(text.trim())
        )
    };
    LICENCES.iter().map(licence).collect()
}

/// What stands for itself in the path of a URL.
const PATH: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'_')
    .remove(b'.')
    .remove(b'~')
    .remove(b'/')
    .remove(b'=');

pub(super) fn url_path(path: &str) -> String {
    utf8_percent_encode(path, PATH).to_string()
}

/// The way from the page to the directory of the copy, as the beginning of a relative URL.
pub(super) fn way_between(page: &Path, directory: &Path) -> Result<String> {
    let canonical = |path: &Path| -> Result<PathBuf> {
        path.canonicalize()
            .map_err(|error| HistoryError::file("find", path, error))
    };
    let folder = page
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    let (from, to) = (
        canonical(folder.unwrap_or(Path::new(".")))?,
        canonical(directory)?,
    );
    let common = from
        .components()
        .zip(to.components())
        .take_while(|(one, other)| one == other)
        .count();
    let up = from.components().skip(common).map(|_| "../".to_owned());
    let down = to.components().skip(common).filter_map(|part| match part {
        Component::Normal(name) => Some(format!("{}/", url_path(&name.to_string_lossy()))),
        _ => None,
    });
    Ok(up.chain(down).collect())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn the_page_finds_the_copy_from_where_it_is() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir_all(folder.path().join("a copy/x")).unwrap();
        std::fs::create_dir_all(folder.path().join("pages")).unwrap();
        let way = |page: &str| {
            way_between(&folder.path().join(page), &folder.path().join("a copy")).unwrap()
        };
        assert_eq!(way("page.html"), "a%20copy/");
        assert_eq!(way("pages/page.html"), "../a%20copy/");
        assert_eq!(way("a copy/page.html"), "");
        assert_eq!(way("a copy/x/page.html"), "../");
    }

    #[test]
    fn nothing_ends_a_script_early() {
        for script in SCRIPTS {
            let script = script.to_lowercase();
            assert!(!script.contains("</script") && !script.contains("<!--"));
        }
    }

    /// What `npm pack` gives for these versions. A newer one is put there by hand, with its licence.
    #[test]
    fn the_libraries_are_what_was_published() {
        let digest = |script: &str| hex::encode(Sha256::digest(script.as_bytes()));
        assert_eq!(
            digest(SCRIPTS[0]),
            "61f13280aba3161f77fc801bf5f9c786f55f10432153a0683fc5cc0700b013d5"
        );
        assert_eq!(
            digest(SCRIPTS[1]),
            "54a503e346f93ca0bb10abe7999587e037262935687aca45eb4e4b0f64bbb578"
        );
    }
}
