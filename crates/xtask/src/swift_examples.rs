//! The examples of the READMEs in Swift, which a test of the Swift package holds too: there they are compiled and run.

use std::{fs, path::Path};

use anyhow::{Result, ensure};

use crate::workspace;

/// Fails where a README shows what the test does not hold, or the test holds what no README shows.
pub(crate) fn check(package: &Path) -> Result<()> {
    let mut shown = Vec::new();
    for folder in [package, workspace::root()] {
        let text = fs::read_to_string(folder.join("README.md"))?;
        shown.extend(
            between(&text, "```swift\n", "```")
                .iter()
                .flat_map(|block| pieces(block)),
        );
    }
    let test = fs::read_to_string(package.join("Tests/AmigoSDKTests/ReadmeTests.swift"))?;
    let tested: Vec<_> = between(&test, "// README\n", "// end")
        .iter()
        .flat_map(|block| pieces(block))
        .collect();
    for (pieces, others, wrong) in [
        (&shown, &tested, "ReadmeTests.swift does not hold"),
        (&tested, &shown, "no README shows"),
    ] {
        for piece in pieces {
            ensure!(others.contains(piece), "{wrong}\n{piece}");
        }
    }
    ensure!(!shown.is_empty(), "no README has an example");
    Ok(())
}

fn between<'a>(text: &'a str, start: &str, end: &str) -> Vec<&'a str> {
    let blocks = text.split(start).skip(1);
    blocks
        .filter_map(|rest| rest.split_once(end).map(|(block, _)| block))
        .collect()
}

/// The parts of an example that blank lines divide, without the indentation that they share. An import stands elsewhere in
/// a test.
fn pieces(block: &str) -> Vec<String> {
    let parts = block.split("\n\n").map(|part| {
        let lines: Vec<_> = part
            .lines()
            .filter(|line| !line.trim().is_empty())
            .collect();
        let indents = lines
            .iter()
            .map(|line| line.len() - line.trim_start().len());
        let shared = indents.min().unwrap_or_default();
        let lines = lines.iter().map(|line| &line[shared..]);
        lines.collect::<Vec<_>>().join("\n")
    });
    parts
        .filter(|part| !part.is_empty() && part != "import AmigoSDK")
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{between, pieces};

    #[test]
    fn examples_are_compared_wherever_they_are_indented() {
        let readme =
            "```swift\nimport AmigoSDK\n\nlet a = 1\n\nfor b in c {\n    print(b)\n}\n```\n";
        let test = "    // README\n    let a = 1\n\n    for b in c {\n        print(b)\n    }\n    // end\n";
        let shown = pieces(between(readme, "```swift\n", "```")[0]);
        assert_eq!(shown, pieces(between(test, "// README\n", "// end")[0]));
        assert_eq!(shown, ["let a = 1", "for b in c {\n    print(b)\n}"]);
    }
}
