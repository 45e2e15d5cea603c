//! Talking to the sandbox's agent.

use reqwest::{Method, Response, multipart::Form};
use serde_json::{Value, json};

use crate::client::{SLEEP, Session};

/// The events of one answer.
#[derive(Debug, Clone)]
pub(crate) struct Told(pub(crate) Vec<Value>);

impl Told {
    /// Reads a stream to its end.
    pub(crate) async fn read(answer: Response) -> Self {
        assert!(answer.status().is_success(), "{}", answer.status());
        assert_eq!(answer.headers()["content-type"], "application/x-ndjson");
        let body = answer.text().await.unwrap();
        assert!(body.ends_with('\n'));
        Self(
            body.lines()
                .map(|line| serde_json::from_str(line).unwrap())
                .collect(),
        )
    }

    pub(crate) fn of_type(&self, wanted: &str) -> Vec<&Value> {
        self.0
            .iter()
            .filter(|event| event["type"] == wanted)
            .collect()
    }

    /// The only event of this type.
    pub(crate) fn one(&self, wanted: &str) -> &Value {
        let found = self.of_type(wanted);
        assert_eq!(found.len(), 1, "{wanted} in {self:?}");
        found[0]
    }

    pub(crate) fn actions(&self) -> Vec<&Value> {
        self.of_type("current-agent-action")
            .into_iter()
            .map(|event| &event["action"])
            .collect()
    }

    pub(crate) fn action(&self, wanted: &str) -> Vec<&Value> {
        self.actions()
            .into_iter()
            .filter(|action| action["type"] == wanted)
            .collect()
    }

    pub(crate) fn conversation(&self) -> String {
        text(&self.one("conversation-created")["conversation_id"])
    }

    pub(crate) fn complete(&self) -> &Value {
        self.one("interaction-complete")
    }

    pub(crate) fn answer(&self) -> String {
        text(&self.complete()["full_message"])
    }

    pub(crate) fn interaction(&self) -> String {
        text(&self.complete()["interaction_id"])
    }
}

pub(crate) fn text(value: &Value) -> String {
    value.as_str().unwrap().to_owned()
}

/// A form with what the user says.
pub(crate) fn says(message: &str) -> Form {
    form("user-message", message)
}

pub(crate) fn form(kind: &str, message: &str) -> Form {
    Form::new()
        .text("initial_message_type", kind.to_owned())
        .text("recorded_message", message.to_owned())
}

/// The query of two that write.
pub(crate) const WRITTEN: &str = "request_format=text&response_format=text";

impl Session {
    pub(crate) async fn try_create(&self, body: &Value, query: &str) -> Response {
        self.request(Method::POST, &format!("?response_format=text{query}"))
            .body(body.to_string())
            .send()
            .await
            .unwrap()
    }

    /// Starts a conversation with the sleep coach.
    pub(crate) async fn create(&self) -> Told {
        Told::read(self.try_create(&json!({ "service_id": SLEEP }), "").await).await
    }

    pub(crate) async fn try_interact(&self, id: &str, query: &str, form: Form) -> Response {
        self.request(Method::POST, &format!("{id}/interact?{query}"))
            .multipart(form)
            .send()
            .await
            .unwrap()
    }

    pub(crate) async fn interact(&self, id: &str, message: &str) -> Told {
        Told::read(self.try_interact(id, WRITTEN, says(message)).await).await
    }

    pub(crate) async fn finish(&self, id: &str) -> Response {
        self.request(Method::POST, &format!("{id}/finish/"))
            .send()
            .await
            .unwrap()
    }

    pub(crate) async fn messages_of(&self, id: &str) -> Vec<Value> {
        let all = "message_type=user-message&message_type=agent-message&message_type=agent-inner-thought&message_type=external-event";
        let page = self.get_json(&format!("{id}/messages/?{all}")).await;
        page["messages"].as_array().unwrap().clone()
    }

    pub(crate) async fn insights_of(&self, id: &str, interaction: &str) -> Value {
        self.get_json(&format!("{id}/interaction/{interaction}/insights"))
            .await
    }

    pub(crate) async fn listed(&self, id: &str) -> Option<Value> {
        let page = self.get_json(&format!("?id={id}")).await;
        page["conversations"].as_array().unwrap().first().cloned()
    }

    /// Asks for a fault.
    pub(crate) async fn fault(&self, fault: Value) {
        let answer = self
            .http
            .post(self.url("/sandbox/faults"))
            .body(fault.to_string())
            .send()
            .await
            .unwrap();
        assert_eq!(answer.status(), 204);
    }
}
