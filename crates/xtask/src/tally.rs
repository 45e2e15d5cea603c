//! Counting what passed, over test runners of several kinds.

use std::{
    io::{BufRead, BufReader, Write},
    path::Path,
    process::{Command, ExitStatus, Stdio},
    time::Instant,
};

use anyhow::{Result, anyhow, bail};

/// What passed, failed and was skipped so far.
#[derive(Debug, Default)]
pub(crate) struct Tally {
    passed: usize,
    failed: usize,
    skipped: usize,
    /// What failed, by name: the output of a long run is seldom kept whole.
    failures: Vec<String>,
}

impl Tally {
    /// Runs one check, which counts as one test.
    pub(crate) fn check(&mut self, name: &str, check: impl FnOnce() -> Result<()>) {
        eprintln!("==> {name}");
        let started = Instant::now();
        match check() {
            Ok(()) => {
                self.passed += 1;
                eprintln!("    {name}: ok ({:.1?})", started.elapsed());
            }
            Err(error) => {
                eprintln!("    {name}: FAILED ({:.1?}): {error:#}", started.elapsed());
                self.failed += 1;
                self.failures.push(format!("{name}: {error:#}"));
            }
        }
    }

    /// Runs tests of cargo's, passes their output on, and adds up their closing lines.
    pub(crate) fn cargo_tests(&mut self, name: &str, command: &mut Command) -> Result<()> {
        eprintln!("==> {name}");
        let mut child = command.stdout(Stdio::piped()).spawn()?;
        let Some(output) = child.stdout.take() else {
            bail!("the output of {name} was not piped")
        };
        let mut stdout = std::io::stdout().lock();
        let (mut failed, mut closing_lines) = (0, 0);
        for line in BufReader::new(output).lines() {
            let line = line?;
            writeln!(stdout, "{line}")?;
            if let Some(result) = line.strip_prefix("test result: ") {
                closing_lines += 1;
                self.passed += count(result, "passed");
                failed += count(result, "failed");
                self.skipped += count(result, "ignored");
            } else if let Some(test) = line
                .strip_prefix("test ")
                .and_then(|line| line.strip_suffix(" ... FAILED"))
            {
                self.failures.push(format!("{name}: {test}"));
            }
        }
        let status = child.wait()?;
        self.finish(name, status, failed, closing_lines > 0);
        Ok(())
    }

    /// Runs pytest, passes its output on, and adds up its closing line.
    pub(crate) fn pytest(&mut self, name: &str, command: &mut Command) -> Result<()> {
        eprintln!("==> {name}");
        let mut child = command.stdout(Stdio::piped()).spawn()?;
        let Some(output) = child.stdout.take() else {
            bail!("the output of {name} was not piped")
        };
        let mut stdout = std::io::stdout().lock();
        let mut closing_line = String::new();
        for line in BufReader::new(output).lines() {
            closing_line = line?;
            writeln!(stdout, "{closing_line}")?;
            if let Some(test) = ["FAILED ", "ERROR "]
                .iter()
                .find_map(|word| closing_line.strip_prefix(word))
            {
                self.failures.push(format!("{name}: {test}"));
            }
        }
        let status = child.wait()?;
        let result = closing_line.split(" in ").next().unwrap_or_default();
        let passed = count(result, "passed");
        self.passed += passed;
        self.skipped += count(result, "skipped");
        let failed = count(result, "failed") + count(result, "errors") + count(result, "error");
        self.finish(name, status, failed, passed > 0);
        Ok(())
    }

    /// Notes a step that cannot run here, and why.
    pub(crate) fn skip(&mut self, name: &str, why: &str) {
        self.skipped += 1;
        eprintln!("==> {name}: SKIPPED, because {why}");
    }

    /// Whether the programs that a step needs are there. Where a change is judged, a step that cannot run must not pass.
    pub(crate) fn is_ready(&mut self, step: &str, programs: &[&str]) -> bool {
        let mut missing: Vec<&str> = programs.to_vec();
        missing.retain(|program| !runs(program));
        if missing.is_empty() {
            return true;
        }
        let why = format!("{} is missing", missing.join(", "));
        if std::env::var_os("CI").is_none() {
            self.skip(step, &why);
        } else {
            self.check(step, || Err(anyhow!("{why}")));
        }
        false
    }

    /// Runs Maven's tests and adds up the reports that Surefire leaves in a folder.
    pub(crate) fn surefire(
        &mut self,
        name: &str,
        command: &mut Command,
        reports: &Path,
    ) -> Result<()> {
        eprintln!("==> {name}");
        let status = command.status()?;
        let (mut ran, mut failed) = (0, 0);
        for entry in std::fs::read_dir(reports).into_iter().flatten() {
            let report = std::fs::read_to_string(entry?.path()).unwrap_or_default();
            let Some((_, suite)) = report.split_once("<testsuite ") else {
                continue;
            };
            let suite = suite.split('>').next().unwrap_or_default();
            let (skipped, wrong) = (
                attribute(suite, "skipped"),
                attribute(suite, "failures") + attribute(suite, "errors"),
            );
            ran += attribute(suite, "tests");
            failed += wrong;
            self.skipped += skipped;
            self.passed += attribute(suite, "tests").saturating_sub(skipped + wrong);
            let tests = wrong_in_surefire(&report).into_iter();
            self.failures
                .extend(tests.map(|test| format!("{name}: {test}")));
        }
        self.finish(name, status, failed, ran > 0);
        Ok(())
    }

    /// Runs Node's own tests, passes their output on, and adds up their closing lines: `ℹ pass 31`.
    pub(crate) fn node_tests(&mut self, name: &str, command: &mut Command) -> Result<()> {
        eprintln!("==> {name}");
        let mut child = command.stdout(Stdio::piped()).spawn()?;
        let Some(output) = child.stdout.take() else {
            bail!("the output of {name} was not piped")
        };
        let mut stdout = std::io::stdout().lock();
        let (mut passed, mut failed, mut skipped) = (0, 0, 0);
        for line in BufReader::new(output).lines() {
            let line = line?;
            writeln!(stdout, "{line}")?;
            // They are told again at the end, below a heading.
            if let Some(test) = line.trim_start().strip_prefix("✖ ")
                && test != "failing tests:"
            {
                let failure = format!("{name}: {test}");
                if !self.failures.contains(&failure) {
                    self.failures.push(failure);
                }
            }
            let mut words = line.trim_start_matches("ℹ ").split(' ');
            if let (true, Some(word), Some(Ok(number))) = (
                line.starts_with("ℹ "),
                words.next(),
                words.next().map(str::parse::<usize>),
            ) {
                match word {
                    "pass" => passed += number,
                    "fail" | "cancelled" => failed += number,
                    "skipped" | "todo" => skipped += number,
                    _ => {}
                }
            }
        }
        let status = child.wait()?;
        self.passed += passed;
        self.skipped += skipped;
        self.finish(name, status, failed, passed > 0);
        Ok(())
    }

    /// Adds up what failed in a runner that has ended. One that could not be built, or broke off, may report no failure; it
    /// must not pass for want of one.
    fn finish(&mut self, name: &str, status: ExitStatus, failed: usize, has_reported: bool) {
        self.failed += failed;
        if !status.success() || !has_reported {
            self.failures.push(format!("{name}: ended with {status}"));
            self.failed += usize::from(failed == 0);
        }
    }

    /// Names what failed, prints the closing line, last of all output, and ends the process if anything failed.
    pub(crate) fn close(&self) {
        for failure in &self.failures {
            println!("FAILED {failure}");
        }
        println!(
            "{} passed, {} failed, {} skipped",
            self.passed, self.failed, self.skipped
        );
        if self.failed > 0 {
            std::process::exit(1);
        }
    }

    pub(crate) fn has_failures(&self) -> bool {
        self.failed > 0
    }
}

/// Whether a program is there.
pub(crate) fn runs(program: &str) -> bool {
    let version = Command::new(program).arg("--version").output();
    version.is_ok_and(|output| output.status.success())
}

/// The number that stands before a word: `ok. 31 passed; 0 failed; 0 ignored; ...`.
fn count(result: &str, word: &str) -> usize {
    result
        .split([';', '.', ','])
        .find_map(|part| part.trim().strip_suffix(word)?.trim().parse::<usize>().ok())
        .unwrap_or(0)
}

/// The tests that a report of Surefire says went wrong.
fn wrong_in_surefire(report: &str) -> Vec<&str> {
    report
        .split("<testcase ")
        .skip(1)
        .filter(|case| case.contains("<failure") || case.contains("<error"))
        .filter_map(|case| case.split_once("name=\"")?.1.split('"').next())
        .collect()
}

/// The number in an attribute of XML: `tests="31" errors="0"`.
fn attribute(element: &str, name: &str) -> usize {
    let value = element
        .split_once(&format!(" {name}=\""))
        .map(|(_, rest)| rest);
    value
        .and_then(|value| value.split('"').next()?.parse().ok())
        .unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::{attribute, count, wrong_in_surefire};

    #[test]
    fn reads_the_report_of_surefire() {
        let suite = r#" name="ai.amigo.sdk.ClientTest" time="1.9" tests="11" errors="2" skipped="1" failures="0""#;
        assert_eq!(
            ["tests", "errors", "skipped", "failures"].map(|name| attribute(suite, name)),
            [11, 2, 1, 0]
        );
    }

    #[test]
    fn names_what_surefire_says_went_wrong() {
        let report = r#"<testsuite tests="3"><testcase name="reads" time="0.1"/><testcase name="writes"><failure message="no"/></testcase><testcase name="ends"><error/></testcase></testsuite>"#;
        assert_eq!(wrong_in_surefire(report), ["writes", "ends"]);
    }

    #[test]
    fn reads_the_closing_line_of_pytest() {
        let line = "2 failed, 647 passed, 1 skipped";
        assert_eq!(
            [
                count(line, "passed"),
                count(line, "failed"),
                count(line, "skipped"),
                count(line, "error")
            ],
            [647, 2, 1, 0]
        );
    }

    #[test]
    fn reads_the_closing_line_of_cargo_test() {
        let line =
            "FAILED. 31 passed; 2 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.01s";
        assert_eq!(
            [
                count(line, "passed"),
                count(line, "failed"),
                count(line, "ignored")
            ],
            [31, 2, 1]
        );
    }
}
