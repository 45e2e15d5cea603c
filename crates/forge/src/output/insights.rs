//! Insights as a page to read.

use amigo_core::models::{InteractionInsights, StateTransitionLog, ToolCallLog};

use super::{Page, style, text::for_terminal};

/// Everything the insights say: the state, the way there, the tools, what was remembered and thought.
pub(crate) fn insights(insights: &InteractionInsights, page: Page) -> String {
    let mut report = Report {
        page,
        text: String::new(),
    };
    report.heading("State");
    report.prose(&insights.current_state_name);
    report.heading("Action");
    report.prose(&insights.current_state_action);
    report.heading("Objective");
    report.prose(&insights.current_state_objective);
    if let Some(behavior) = &insights.triggered_dynamic_behavior_set_version_info {
        report.heading("Dynamic behavior");
        report.prose(&format!("{} version {}", behavior.id, behavior.version));
    }
    report.path(&insights.state_transition_logs);
    report.rounds(
        "Tool calls while choosing the next action",
        &insights.select_next_action_tool_call_logs,
    );
    report.rounds(
        "Tool calls while writing the message",
        &insights.engage_user_tool_call_logs,
    );
    if !insights.working_memory.is_empty() {
        report.heading("Memories");
        for memory in &insights.working_memory {
            report.item(&memory.content);
            report.detail("from", &memory.context);
        }
    }
    if !insights.reflections.is_empty() {
        report.heading("Reflections");
        for reflection in &insights.reflections {
            report.item(reflection);
        }
    }
    report.text
}

#[derive(Debug)]
struct Report {
    page: Page,
    text: String,
}

impl Report {
    const INDENT: &str = "  ";
    const DEEPER: &str = "      ";

    fn heading(&mut self, title: &str) {
        let heading = style::HEADING;
        let gap = if self.text.is_empty() { "" } else { "\n" };
        self.text
            .push_str(&format!("{gap}{heading}{title}{heading:#}\n"));
    }

    fn prose(&mut self, text: &str) {
        let text = if text.trim().is_empty() { "(none)" } else { text };
        self.text.push_str(&self.page.prose(text, Self::INDENT));
    }

    /// A point of a list.
    fn item(&mut self, text: &str) {
        let text = self.page.prose(text, "    ");
        self.text
            .push_str(&format!("{}• {}", Self::INDENT, text.trim_start()));
    }

    /// What belongs to the point above; nothing where there is nothing to say.
    fn detail(&mut self, label: &str, text: &str) {
        if !text.trim().is_empty() {
            let dim = style::DIM;
            let text = self.page.prose(text, Self::DEEPER);
            let text = text.trim_start();
            self.text.push_str(&format!("    {dim}{label}:{dim:#} {text}"));
        }
    }

    fn path(&mut self, transitions: &[StateTransitionLog]) {
        if transitions.is_empty() {
            return;
        }
        self.heading("Path");
        let dim = style::DIM;
        let mut at = None;
        for transition in transitions {
            let Some((from, to)) = transition.states() else {
                let kind = for_terminal(transition.kind());
                self.text.push_str(&format!(
                    "  {dim}→ a transition of the kind `{kind}`, which this version does not know{dim:#}\n"
                ));
                at = None;
                continue;
            };
            let (from, to) = (for_terminal(from), for_terminal(to));
            // The path is one line of states unless the log leaves a gap.
            if at.as_ref() != Some(&from) {
                self.text.push_str(&format!("  {from}\n"));
            }
            let kind = transition.kind();
            self.text
                .push_str(&format!("  → {to} {dim}({kind}){dim:#}\n"));
            at = Some(to);
            self.transition(transition);
        }
    }

    fn transition(&mut self, transition: &StateTransitionLog) {
        match transition {
            StateTransitionLog::Action(body) => {
                self.detail("because", &body.previous_state_exit_condition_description);
                self.calls(&body.tool_call_logs);
            }
            StateTransitionLog::Decision(body) => {
                self.detail("because", &body.previous_state_exit_condition_description);
                self.calls(&body.tool_call_logs);
            }
            StateTransitionLog::Recall(body) => {
                self.detail("recalled", &body.performed_queries.join("; "));
            }
            StateTransitionLog::Annotation(body) => {
                self.detail("thought", &body.inner_thought_message_id);
            }
            StateTransitionLog::Reflection(body) => {
                self.detail("thought", &body.inner_thought_message_id);
                self.calls(&body.tool_call_logs);
            }
            StateTransitionLog::ToolCall(body) => {
                self.calls(&body.tool_call_logs);
                self.call(&body.designated_tool_call_log);
            }
            // A jump back has nothing more to say, and what a new kind says is for `--json`.
            _ => {}
        }
    }

    fn rounds(&mut self, title: &str, rounds: &[Vec<ToolCallLog>]) {
        if rounds.iter().all(Vec::is_empty) {
            return;
        }
        self.heading(title);
        self.calls(rounds);
    }

    fn calls(&mut self, rounds: &[Vec<ToolCallLog>]) {
        for call in rounds.iter().flatten() {
            self.call(call);
        }
    }

    fn call(&mut self, call: &ToolCallLog) {
        let dim = style::DIM;
        let (name, version) = (for_terminal(&call.tool_name), for_terminal(&call.tool_version));
        let duration = call.duration;
        self.text.push_str(&format!(
            "  • {name} {dim}version {version}, {duration:.2} s{dim:#}\n"
        ));
        if !call.input.is_empty() {
            let input = serde_json::Value::Object(call.input.clone()).to_string();
            self.detail("given", &input);
        }
        self.detail("gave", call.output.as_deref().unwrap_or_default());
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use serde_json::{Value, json};

    use super::*;

    fn call(name: &str) -> Value {
        json!({
            "tool_name": name, "tool_id": "65f0c0ffee65f0c0ffee0d01", "tool_version": "1.2.0",
            "input": {"days": 7, "unit": "steps"}, "output": "6,200 steps a day\u{1b}[2J", "duration": 0.4213
        })
    }

    fn transition(kind: &str, from: &str, to: &str, more: &Value) -> Value {
        let mut value = json!({
            "type": kind,
            "previous_state": from,
            "previous_service_hierarchical_state_machine_version_info": ["65f0c0ffee65f0c0ffee0c01", 3],
            "next_state": to,
            "next_service_hierarchical_state_machine_version_info": ["65f0c0ffee65f0c0ffee0c01", 3],
        });
        for (key, field) in more.as_object().unwrap() {
            value[key] = field.clone();
        }
        value
    }

    #[test]
    fn insights_look_like_this() {
        let value = json!({
            "current_state_name": "praise progress",
            "current_state_action": "Name what went well before asking for more, in the user's own words where there are any.",
            "current_state_objective": "The user feels seen.",
            "state_transition_logs": [
                transition("action", "greet", "decide", &json!({
                    "previous_state_exit_condition_description": "The user has answered.",
                    "tool_call_logs": [[call("read steps")], []]})),
                transition("decision", "decide", "recall", &json!({
                    "previous_state_exit_condition_description": "Progress was reported.", "tool_call_logs": []})),
                transition("recall", "recall", "note", &json!({"performed_queries": ["walks", "weather"]})),
                transition("annotation", "note", "reflect", &json!({"inner_thought_message_id": "65f0c0ffee65f0c0ffee0003"})),
                transition("reflection", "reflect", "fetch", &json!({
                    "inner_thought_message_id": "65f0c0ffee65f0c0ffee0004", "tool_call_logs": []})),
                transition("tool-call", "fetch", "decide", &json!({
                    "tool_call_logs": [], "designated_tool_call_log": call("weather report")})),
                {"type": "teleport", "to": "anywhere"},
                transition("jumpback", "elsewhere", "praise progress", &json!({})),
            ],
            "working_memory": [{"content": "Walks in the evening.", "context": "said on 1 May"}],
            "reflections": ["Rain does not stop her."],
            "triggered_dynamic_behavior_set_version_info": ["65f0c0ffee65f0c0ffee0e01", 4],
            "select_next_action_tool_call_logs": [[call("pick topic")]],
            "engage_user_tool_call_logs": [[]],
        });
        let value: InteractionInsights = serde_json::from_value(value).unwrap();
        let text = insights(&value, Page::new(70));
        insta::assert_snapshot!(anstream::adapter::strip_str(&text).to_string());
    }

    #[test]
    fn what_is_empty_is_left_out() {
        let value: InteractionInsights = serde_json::from_value(json!({
            "current_state_name": "greet", "current_state_action": "", "current_state_objective": "Say hello.",
            "state_transition_logs": [], "working_memory": [], "reflections": [],
            "triggered_dynamic_behavior_set_version_info": null,
            "select_next_action_tool_call_logs": [], "engage_user_tool_call_logs": []
        }))
        .unwrap();
        let text = insights(&value, Page::new(70));
        insta::assert_snapshot!(anstream::adapter::strip_str(&text).to_string());
    }
}
