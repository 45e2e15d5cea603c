//! A sandbox and a bare HTTP client for it.

use amigo_sandbox::{Credentials, RunningSandbox, Sandbox, SandboxBuilder};
use reqwest::{Client, Method, RequestBuilder, Response};
use serde_json::Value;

/// Ids of the demo data.
pub(crate) const SLEEP: &str = "5a1e0c0a000000000000a001";
pub(crate) const FOOD: &str = "5a1e0c0a000000000000a002";
pub(crate) const NOWHERE: &str = "ffffffffffffffffffffffff";

/// Id of a demo conversation, from 1.
pub(crate) fn conversation(number: u32) -> String {
    format!("5a1e0c0b{:016x}", u64::from(number) << 16)
}

/// Id of an interaction of a demo conversation, both from 1.
pub(crate) fn interaction(conversation: u32, number: u32) -> String {
    format!(
        "5a1e0c0c{:016x}",
        (u64::from(conversation) << 16) + u64::from(number)
    )
}

/// Id of a message of a demo conversation, both from 1.
pub(crate) fn message(conversation: u32, number: u32) -> String {
    format!(
        "5a1e0c0d{:016x}",
        (u64::from(conversation) << 16) + u64::from(number)
    )
}

/// A running sandbox and the token of one user.
pub(crate) struct Session {
    pub(crate) sandbox: RunningSandbox,
    pub(crate) http: Client,
    pub(crate) token: String,
}

/// A plain HTTP client; the cryptography it insists on is never used.
pub(crate) fn http() -> Client {
    let _ = rustls::crypto::ring::default_provider().install_default();
    Client::builder().no_proxy().build().unwrap()
}

impl Session {
    /// The demo data, and whoever may do everything.
    pub(crate) async fn demo() -> Self {
        Self::start(Sandbox::builder().demo_data(true)).await
    }

    pub(crate) async fn start(builder: SandboxBuilder) -> Self {
        let mut session = Self {
            sandbox: builder.start().await.unwrap(),
            http: http(),
            token: String::new(),
        };
        let user = session.sandbox.credentials().user_id.clone();
        session.become_user(&user).await;
        session
    }

    pub(crate) async fn become_user(&mut self, user: &str) {
        let credentials = Credentials {
            user_id: user.to_owned(),
            ..Credentials::development()
        };
        let answer = self.sign_in(&credentials).await;
        assert_eq!(answer.status(), 200, "signing in as {user}");
        let token = json(answer).await;
        self.token = token["id_token"].as_str().unwrap().into();
    }

    pub(crate) async fn sign_in(&self, credentials: &Credentials) -> Response {
        let path = format!(
            "/v1/{}/user/signin_with_api_key",
            credentials.organization_id
        );
        self.http
            .post(self.url(&path))
            .header("x-api-key", &credentials.api_key)
            .header("x-api-key-id", &credentials.api_key_id)
            .header("x-user-id", &credentials.user_id)
            .send()
            .await
            .unwrap()
    }

    pub(crate) fn url(&self, path: &str) -> String {
        format!("{}{path}", self.sandbox.base_url())
    }

    /// A request below `/v1/sandbox/conversation/`, with the token.
    pub(crate) fn request(&self, method: Method, path: &str) -> RequestBuilder {
        self.http
            .request(
                method,
                self.url(&format!("/v1/sandbox/conversation/{path}")),
            )
            .bearer_auth(&self.token)
    }

    pub(crate) async fn get(&self, path: &str) -> Response {
        self.request(Method::GET, path).send().await.unwrap()
    }

    pub(crate) async fn post(&self, path: &str, body: &Value) -> Response {
        self.request(Method::POST, path)
            .body(body.to_string())
            .send()
            .await
            .unwrap()
    }

    /// The JSON of an answer that must be a success.
    pub(crate) async fn get_json(&self, path: &str) -> Value {
        let answer = self.get(path).await;
        assert_eq!(answer.status(), 200, "{path}");
        json(answer).await
    }
}

pub(crate) async fn json(answer: Response) -> Value {
    serde_json::from_slice(&answer.bytes().await.unwrap()).unwrap()
}

/// Checks the status and returns the text of `detail`.
pub(crate) async fn refusal(answer: Response, status: u16) -> String {
    assert_eq!(answer.status().as_u16(), status);
    assert!(answer.headers().contains_key("x-request-id"));
    json(answer).await["detail"].as_str().unwrap().to_owned()
}

/// Checks that the answer is a 422 and returns the places of its errors.
pub(crate) async fn field_errors(answer: Response) -> Vec<String> {
    assert_eq!(answer.status(), 422);
    let body = json(answer).await;
    let errors = body["detail"].as_array().unwrap();
    assert!(!errors.is_empty());
    let place = |error: &Value| {
        assert!(error["msg"].is_string() && error["type"].is_string());
        let parts: Vec<_> = error["loc"]
            .as_array()
            .unwrap()
            .iter()
            .map(|part| part.as_str().unwrap())
            .collect();
        parts.join(".")
    };
    errors.iter().map(place).collect()
}

/// The ids in a list of a page.
pub(crate) fn ids(page: &Value, list: &str) -> Vec<String> {
    page[list]
        .as_array()
        .unwrap()
        .iter()
        .map(|item| item["id"].as_str().unwrap().to_owned())
        .collect()
}
