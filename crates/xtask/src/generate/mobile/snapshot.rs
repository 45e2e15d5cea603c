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

/// Stands where a comment hid what follows.
const SUPPRESSED: &str = "@suppressed";

const LANGUAGES: [Language; 2] = [
    Language {
        folder: KOTLIN,
        ending: ".kt",
        snapshot: "bindings/mobile/kotlin/api.txt",
        open: true,
        modifiers: &[
            "public",
            "open",
            "data",
            "sealed",
            "enum",
            "inline",
            "override",
            "suspend",
            "companion",
            "abstract",
        ],
        declarations: &[
            "class",
            "object",
            "interface",
            "fun",
            "val",
            "var",
            "typealias",
            "constructor",
        ],
        hidden: &["private", "internal", "external"],
        suppressed: &["@suppress"],
    },
    Language {
        folder: SWIFT,
        ending: ".swift",
        snapshot: "bindings/mobile/swift/api.txt",
        open: false,
        modifiers: &[
            "public",
            "open",
            "final",
            "indirect",
            "static",
            "convenience",
            "required",
        ],
        declarations: &[
            "class",
            "struct",
            "enum",
            "protocol",
            "func",
            "var",
            "let",
            "init",
            "typealias",
            "case",
        ],
        hidden: &["private", "fileprivate", "internal"],
        suppressed: &["@_documentation(visibility: private)"],
    },
];

/// The snapshots of the sources as they are about to be: those in `generated`, and those written by hand.
pub(super) fn files(generated: &[(String, String)]) -> Result<Vec<(String, String)>> {
    LANGUAGES
        .iter()
        .map(|language| Ok((language.snapshot.to_owned(), language.snapshot(generated)?)))
        .collect()
}

impl Language {
    fn snapshot(&self, generated: &[(String, String)]) -> Result<String> {
        let mut sources: Vec<(String, String)> = generated
            .iter()
            .filter(|(path, _)| path.starts_with(self.folder) && path.ends_with(self.ending))
            .cloned()
            .collect();
        for entry in workspace::shell()?
            .read_dir(self.folder)
            .unwrap_or_default()
        {
            let path = entry.to_string_lossy().into_owned();
            let path = path
                .split_once(self.folder)
                .map_or(path.clone(), |(_, rest)| self.folder.to_owned() + rest);
            if path.ends_with(self.ending) && !sources.iter().any(|(known, _)| *known == path) {
                sources.push((path, std::fs::read_to_string(&entry)?));
            }
        }
        sources.sort();
        let mut out =
            "Every public name with its signature, written by `cargo xtask generate`.\n".to_owned();
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
        let source = self.without_comments(source);
        let mut out = Vec::new();
        // For every open brace: whether what stands inside may be public.
        let mut inside: Vec<bool> = Vec::new();
        let (mut suppressed, mut constants) = (false, false);
        let mut lines = source.lines().map(str::trim);
        while let Some(line) = lines.next() {
            if line == SUPPRESSED {
                suppressed = true;
            }
            if line.is_empty() || line.starts_with(['@', '#']) {
                continue;
            }
            // A signature goes on until its parentheses are closed.
            let mut signature = line.to_owned();
            while balance(&signature, '(', ')') > 0 {
                let Some(next) = lines.next() else { break };
                signature = signature + " " + next;
            }
            let visible = inside.iter().all(|visible| *visible) && !suppressed;
            let (named, holds) = self.judge(&signature);
            // The values of Kotlin's enums are declared by their bare names.
            let constant = constants && line.trim_end_matches([',', ';']).chars().all(is_constant);
            if visible && (named || constant) {
                out.push(format!(
                    "{}{}\n",
                    "  ".repeat(inside.len() + 1),
                    head(&signature)
                ));
            }
            constants = (constants && constant) || signature.starts_with("enum class");
            let opened = balance(&signature, '{', '}');
            for _ in 0..opened {
                inside.push(visible && named && holds);
            }
            for _ in opened..0 {
                inside.pop();
            }
            suppressed = false;
        }
        out
    }

    /// The source without its comments; of those that hide what follows, the mark stays.
    fn without_comments(&self, source: &str) -> String {
        let hides = |text: &str| self.suppressed.iter().any(|mark| text.contains(mark));
        let mut out = String::new();
        let mut rest = source;
        while let Some((before, comment)) = rest.split_once("/*") {
            let (comment, after) = comment.split_once("*/").unwrap_or((comment, ""));
            out += before;
            if hides(comment) {
                out = out + "\n" + SUPPRESSED + "\n";
            }
            rest = after;
        }
        out += rest;
        let lines = out
            .lines()
            .filter(|line| !line.trim_start().starts_with("//"));
        lines
            .map(|line| if hides(line) { SUPPRESSED } else { line })
            .collect::<Vec<_>>()
            .join("\n")
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
                let holds =
                    ["class", "object", "interface", "struct", "enum", "protocol"].contains(&word);
                return (says_public, holds);
            }
            if !self.modifiers.contains(&word) {
                return (false, false);
            }
        }
        (false, false)
    }
}

fn is_constant(c: char) -> bool {
    c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_'
}

fn balance(text: &str, open: char, close: char) -> i32 {
    text.chars()
        .map(|c| i32::from(c == open) - i32::from(c == close))
        .sum()
}

/// A declaration without its body.
fn head(signature: &str) -> String {
    let text = signature.split('{').next().unwrap_or(signature);
    let text = text.split(" = native.call").next().unwrap_or(text);
    let text = text.split(" = native.follow").next().unwrap_or(text);
    let text = text.split(" = native.stream").next().unwrap_or(text);
    let words: Vec<_> = text.split_whitespace().collect();
    let text = words
        .join(" ")
        .replace(['`', ';'], "")
        .replace("kotlin.", "");
    text.replace("( ", "(")
        .replace(", )", ")")
        .replace(" )", ")")
        .replace(" ,", ",")
}
