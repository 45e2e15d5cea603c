//! `api.txt` of each language: every public name with its signature, so that a change is seen when it is reviewed.

use anyhow::Result;

use super::{KOTLIN, SWIFT};
use crate::workspace;

/// A language's ways to say that something is public, and that it is not.
struct Language {
    folder: &'static str,
    ending: &'static str,
    snapshot: &'static str,
    /// A declaration is public without saying so.
    open: bool,
    /// Words that stand before the word of a declaration.
    modifiers: &'static [&'static str],
    declarations: &'static [&'static str],
    hidden: &'static [&'static str],
    /// Marks the declaration that follows as none of the users' business.
    suppressed: &'static [&'static str],
}

const LANGUAGES: [Language; 2] = [
    Language {
        folder: KOTLIN,
        ending: ".kt",
        snapshot: "bindings/mobile/kotlin/api.txt",
        open: true,
        modifiers: &["public", "open", "data", "sealed", "enum", "inline", "override", "suspend", "companion", "abstract"],
        declarations: &["class", "object", "interface", "fun", "val", "var", "typealias", "constructor"],
        hidden: &["private", "internal", "external"],
        suppressed: &["@suppress"],
    },
    Language {
        folder: SWIFT,
        ending: ".swift",
        snapshot: "bindings/mobile/swift/api.txt",
        open: false,
        modifiers: &["public", "open", "final", "indirect", "static", "convenience", "required"],
        declarations: &["class", "struct", "enum", "protocol", "func", "var", "let", "init", "typealias", "case"],
        hidden: &["private", "fileprivate", "internal"],
        suppressed: &["@_documentation(visibility: private)"],
    },
];

/// The snapshots of the sources as they are about to be: those in `generated`, and those written by hand.
pub(super) fn files(generated: &[(String, String)]) -> Result<Vec<(String, String)>> {
    LANGUAGES.iter().map(|language| Ok((language.snapshot.to_owned(), language.snapshot(generated)?))).collect()
}

impl Language {
    fn snapshot(&self, generated: &[(String, String)]) -> Result<String> {
        let mut sources: Vec<(String, String)> = generated
            .iter()
            .filter(|(path, _)| path.starts_with(self.folder) && path.ends_with(self.ending))
            .cloned()
            .collect();
        for entry in workspace::shell()?.read_dir(self.folder).unwrap_or_default() {
            let path = entry.to_string_lossy().into_owned();
            let path = path.split_once(self.folder).map_or(path.clone(), |(_, rest)| self.folder.to_owned() + rest);
            if path.ends_with(self.ending) && !sources.iter().any(|(known, _)| *known == path) {
                sources.push((path, std::fs::read_to_string(&entry)?));
            }
        }
        sources.sort();
        let mut out = "Every public name with its signature, written by `cargo xtask generate`.\n".to_owned();
        for (path, source) in &sources {
            let names = self.declarations(source);
            if !names.is_empty() && !path.contains("/internal/") {
                let name = path.rsplit('/').next().unwrap_or(path);
                out += &format!("\n{name}\n{}", names.concat());
            }
        }
        Ok(out)
    }

    /// The public declarations of a source, indented as they are nested.
    fn declarations(&self, source: &str) -> Vec<String> {
        let mut out = Vec::new();
        // For every open brace: whether what stands inside may be public.
        let mut inside: Vec<bool> = Vec::new();
        let (mut suppressed, mut comment) = (false, false);
        let mut lines = code_lines(source).peekable();
        while let Some(line) = lines.next() {
            let text = line.trim();
            suppressed |= self.suppressed.iter().any(|mark| text.contains(mark));
            comment |= text.starts_with("/*");
            if comment || text.is_empty() || text.starts_with("//") || text.starts_with('@') || text.starts_with('#') {
                comment &= !text.contains("*/");
                continue;
            }
            let visible = inside.iter().all(|visible| *visible);
            // A signature goes on until its parentheses are closed.
            let mut signature = text.to_owned();
            while balance(&signature, '(', ')') > 0 {
                let Some(next) = lines.next() else { break };
                let next = next.trim();
                if !next.starts_with("//") && !next.starts_with('*') && !next.starts_with("/*") {
                    signature = signature + " " + next;
                }
            }
            let (named, holds) = self.judge(&signature);
            let shown = visible && named && !suppressed;
            if shown {
                out.push(format!("{}{}\n", "  ".repeat(inside.len() + 1), head(&signature)));
            }
            suppressed = false;
            let opened = balance(&signature, '{', '}');
            for _ in 0..opened {
                inside.push(shown && holds);
            }
            for _ in opened..0 {
                inside.pop();
            }
        }
        out
    }

    /// Whether a line declares something public, and whether its members may be public too.
    fn judge(&self, line: &str) -> (bool, bool) {
        let mut says_public = self.open;
        for word in line.split(|c: char| !(c.is_alphanumeric() || c == '_')) {
            if self.hidden.contains(&word) {
                return (false, false);
            }
            says_public |= ["public", "open", "case", "extension"].contains(&word);
            if word == "extension" {
                return (true, true);
            }
            if self.declarations.contains(&word) {
                let holds = ["class", "object", "interface", "struct", "enum", "protocol"].contains(&word);
                return (says_public, holds);
            }
            if !self.modifiers.contains(&word) {
                return (false, false);
            }
        }
        (false, false)
    }
}

fn code_lines(source: &str) -> impl Iterator<Item = &str> {
    source.lines()
}

fn balance(text: &str, open: char, close: char) -> i32 {
    text.chars().map(|c| i32::from(c == open) - i32::from(c == close)).sum()
}

/// A declaration without its body.
fn head(signature: &str) -> String {
    let text = signature.split(" {").next().unwrap_or(signature);
    text.split_whitespace().collect::<Vec<_>>().join(" ").replace("( ", "(").replace(", )", ")").replace(" )", ")")
}
