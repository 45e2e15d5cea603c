//! Insights as a page to read.

use amigo_core::models::{InteractionInsights, StateTransitionLog, ToolCallLog};

use super::{
    Page, style,
    text::{Lines, for_terminal},
};

/// Everything the insights say: the state, the way there, the tools, what was remembered and thought.
pub(crate) fn insights(insights: &InteractionInsights, page: Page) -> String {
    let mut report = Report {
        page,
        lines: Lines::default(),
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
            report.detail(DETAIL, "from", &memory.context);
        }
    }
    if !insights.reflections.is_empty() {
        report.heading("Reflections");
        for reflection in &insights.reflections {
            report.item(reflection);
        }
    }
    report.lines.text
}

#[derive(Debug)]
struct Report {
    page: Page,
    lines: Lines,
}

/// Below a heading.
const POINT: &str = "  ";
/// Below a point.
const DETAIL: &str = "    ";
/// Below a detail.
const DEEPER: &str = "      ";

impl Report {
    fn heading(&mut self, title: &str) {
        let heading = style::HEADING;
        let gap = if self.lines.text.is_empty() { "" } else { "\n" };
        self.lines
            .put(format_args!("{gap}{heading}{title}{heading:#}\n"));
    }

    fn prose(&mut self, text: &str) {
        let text = if text.trim().is_empty() {
            "(none)"
        } else {
            text
        };
        self.lines.text += &self.page.prose(text, POINT);
    }

    /// A point of a list.
    fn item(&mut self, text: &str) {
        let text = self.page.prose(text, DETAIL);
        self.lines
            .put(format_args!("{POINT}• {}", text.trim_start()));
    }

    /// What belongs to the point above; nothing where there is nothing to say.
    fn detail(&mut self, indent: &str, label: &str, text: &str) {
        if !text.trim().is_empty() {
            let dim = style::DIM;
            let text = self.page.prose(text, &format!("{indent}  "));
            let text = text.trim_start();
            self.lines
                .put(format_args!("{indent}{dim}{label}:{dim:#} {text}"));
        }
    }

    /// The states in the order they were entered, each with how and why it was left.
    fn path(&mut self, transitions: &[StateTransitionLog]) {
        if transitions.is_empty() {
            return;
        }
        self.heading("Path");
        let dim = style::DIM;
        let mut entered: Option<String> = None;
        for transition in transitions {
            let kind = for_terminal(transition.kind());
            let Some((from, to)) = transition.states() else {
                self.enter(entered.take());
                self.lines.put(format_args!(
                    "{POINT}{dim}(a transition of the kind `{kind}`, which this version does not know){dim:#}\n"
                ));
                continue;
            };
            // The log may leave a gap; the path does not hide it.
            let arrow = match entered.take() {
                Some(state) if state == from => "→ ",
                state => {
                    self.enter(state);
                    ""
                }
            };
            let from = for_terminal(from);
            self.lines
                .put(format_args!("{POINT}{arrow}{from} {dim}({kind}){dim:#}\n"));
            self.reasons(transition);
            entered = Some(to.to_owned());
        }
        self.enter(entered);
    }

    fn enter(&mut self, state: Option<String>) {
        if let Some(state) = state {
            self.lines
                .put(format_args!("{POINT}→ {}\n", for_terminal(&state)));
        }
    }

    fn reasons(&mut self, transition: &StateTransitionLog) {
        match transition {
            StateTransitionLog::Action(body) => {
                let reason = &body.previous_state_exit_condition_description;
                self.detail(DETAIL, "because", reason);
                self.calls(DETAIL, &body.tool_call_logs);
            }
            StateTransitionLog::Decision(body) => {
                let reason = &body.previous_state_exit_condition_description;
                self.detail(DETAIL, "because", reason);
                self.calls(DETAIL, &body.tool_call_logs);
            }
            StateTransitionLog::Recall(body) => {
                self.detail(DETAIL, "queries", &body.performed_queries.join("; "));
            }
            StateTransitionLog::Annotation(body) => {
                self.detail(DETAIL, "inner thought", &body.inner_thought_message_id);
            }
            StateTransitionLog::Reflection(body) => {
                self.detail(DETAIL, "inner thought", &body.inner_thought_message_id);
                self.calls(DETAIL, &body.tool_call_logs);
            }
            StateTransitionLog::ToolCall(body) => {
                self.calls(DETAIL, &body.tool_call_logs);
                self.call(DETAIL, &body.designated_tool_call_log);
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
        self.calls(POINT, rounds);
    }

    fn calls(&mut self, indent: &str, rounds: &[Vec<ToolCallLog>]) {
        for call in rounds.iter().flatten() {
            self.call(indent, call);
        }
    }

    fn call(&mut self, indent: &str, call: &ToolCallLog) {
        let dim = style::DIM;
        let name = for_terminal(&call.tool_name);
        let version = for_terminal(&call.tool_version);
        let duration = call.duration;
        self.lines.put(format_args!(
            "{indent}• {name} {dim}(version {version}, {duration:.2} s){dim:#}\n"
        ));
        let deeper = if indent == POINT { DETAIL } else { DEEPER };
        if !call.input.is_empty() {
            let input = serde_json::Value::Object(call.input.clone()).to_string();
            self.detail(deeper, "given", &input);
        }
        self.detail(deeper, "gave", call.output.as_deref().unwrap_or_default());
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
