use std::{cmp::Reverse, collections::BTreeMap};

use serde_json::{Value, json};

use super::samples::{Samples, WORKING};
use crate::reading::ToolCallRow;

/// Calls of tools, by the tool's name.
#[derive(Debug, Default)]
pub(super) struct Tools(BTreeMap<String, Tool>);

#[derive(Debug, Default)]
struct Tool {
    calls: u64,
    failures: u64,
    /// Calls whose output was not kept, so that nobody can tell whether they failed.
    untold: u64,
    seconds: Samples,
}

impl Tools {
    pub(super) fn add(&mut self, call: &ToolCallRow) {
        let tool = self.0.entry(call.name.clone()).or_default();
        tool.calls += 1;
        tool.failures += u64::from(call.failed);
        tool.untold += u64::from(call.output.is_none());
        tool.seconds.add(call.seconds);
    }

    pub(super) fn to_json(&self) -> Vec<Value> {
        let mut tools: Vec<_> = self.0.iter().collect();
        tools.sort_by_key(|(name, tool)| (Reverse(tool.calls), name.as_str()));
        tools
            .into_iter()
            .map(|(name, tool)| {
                json!({
                    "name": name,
                    "calls": tool.calls,
                    "failures": tool.failures,
                    "untold": tool.untold,
                    "seconds": tool.seconds.to_json(WORKING),
                })
            })
            .collect()
    }
}
