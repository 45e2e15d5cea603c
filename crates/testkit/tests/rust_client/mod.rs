//! Plays a run with the Rust client.

mod log;

use std::time::Duration;

use amigo_core::{
    Amigo, CallOptions, Error, ErrorKind,
    operation::{Answer, Operation, Request},
    operation_named,
};
use amigo_testkit::{
    Outcome, Outcomes, ReportedError, ReportedStream, Started,
    case::{Call, ClientSettings},
};
use futures::{TryStreamExt as _, future::join_all};
use serde_json::{Map, Value};

/// Which of the client's two doors the calls go through.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Door {
    /// An operation by its name, with bytes coming back, which are decoded here: what other languages do.
    Narrow,
    /// Typed calls.
    Typed,
}

/// Makes the calls of a run and tells what came out.
pub(crate) fn play(started: &Started, door: Door) -> Outcomes {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let (mut outcomes, log) = log::captured(|| runtime.block_on(calls(started, door)));
    outcomes.texts.push(log);
    outcomes
}

async fn calls(started: &Started, door: Door) -> Outcomes {
    let client = client(&started.client);
    let mut outcomes = Outcomes::default();
    for call in &started.calls {
        let copies = (0..call.copies).map(|_| async {
            match &client {
                Ok(client) => by_name(client, call, door).await,
                Err(error) => (failed(error), String::new()),
            }
        });
        for (outcome, text) in join_all(copies).await {
            outcomes.calls.push(outcome);
            outcomes.texts.push(text);
        }
    }
    outcomes
}

fn client(settings: &ClientSettings) -> amigo_core::Result<Amigo> {
    let mut builder = Amigo::builder();
    macro_rules! set {
        ($($field:ident),+) => {
            $( if let Some(value) = &settings.$field { builder = builder.$field(value.clone()); } )+
        };
    }
    set!(
        base_url,
        organization_id,
        api_key,
        api_key_id,
        user_id,
        bearer_token,
        max_attempts,
        max_response_bytes
    );
    if let Some(timeout) = settings.timeout_ms {
        builder = builder.timeout(Duration::from_millis(timeout));
    }
    if let Some(timeout) = settings.connect_timeout_ms {
        builder = builder.connect_timeout(Duration::from_millis(timeout));
    }
    builder.build()
}

async fn by_name(client: &Amigo, call: &Call, door: Door) -> (Outcome, String) {
    let made = operation_named!(&*call.operation, O => made::<O>(client, call, door).await);
    made.unwrap_or_else(|| {
        let other = &call.operation;
        panic!("this runner does not know the operation `{other}`")
    })
}

/// One call, and the debug text of its result.
async fn made<O>(client: &Amigo, call: &Call, door: Door) -> (Outcome, String)
where
    O: Operation,
    O::Response: std::fmt::Debug,
{
    if O::DEFINITION.answer == Answer::Events {
        return streamed::<O>(client, call, door).await;
    }
    let answer = match door {
        Door::Typed => typed::<O>(client, call)
            .await
            .map_err(|error| failed(&error)),
        Door::Narrow => narrow::<O>(client, call).await,
    };
    match answer {
        Ok(answer) => (
            Outcome::Result(serde_json::to_value(&answer).unwrap()),
            format!("{answer:?}"),
        ),
        Err(outcome) => (outcome, String::new()),
    }
}

/// One stream, and the debug text of its events.
async fn streamed<O>(client: &Amigo, call: &Call, door: Door) -> (Outcome, String)
where
    O: Operation,
    O::Response: std::fmt::Debug,
{
    let mut events: Vec<O::Response> = Vec::new();
    let most = call.take.unwrap_or(usize::MAX);
    let ended = match door {
        Door::Typed => typed_events::<O>(client, call, most, &mut events)
            .await
            .map_err(|error| failed(&error)),
        Door::Narrow => narrow_events::<O>(client, call, most, &mut events).await,
    };
    let text = format!("{events:?}");
    let events = events
        .iter()
        .map(|event| serde_json::to_value(event).unwrap())
        .collect();
    let error = match ended {
        Err(Outcome::Error(error)) => Some(error),
        _ => None,
    };
    (Outcome::Stream(ReportedStream { events, error }), text)
}

async fn typed_events<O: Operation>(
    client: &Amigo,
    call: &Call,
    most: usize,
    events: &mut Vec<O::Response>,
) -> amigo_core::Result<()> {
    let mut stream = prepared::<O>(client, call)?.events().await?;
    while events.len() < most
        && let Some(event) = stream.try_next().await?
    {
        events.push(event);
    }
    Ok(())
}

async fn narrow_events<O: Operation>(
    client: &Amigo,
    call: &Call,
    most: usize,
    events: &mut Vec<O::Response>,
) -> Result<(), Outcome> {
    let mut batches = client
        .stream(&call.operation, call.arguments.clone(), options(call))
        .await
        .map_err(|error| failed(&error))?;
    while let Some(lines) = batches.next().await {
        let lines = lines.map_err(|error| failed(&error))?;
        assert!(lines.ends_with(b"\n"), "a batch ends with its last line");
        for line in lines[..lines.len() - 1].split(|byte| *byte == b'\n') {
            if events.len() == most {
                return Ok(());
            }
            events.push(decoded(&call.operation, line)?);
        }
        if events.len() == most {
            return Ok(());
        }
    }
    Ok(())
}

async fn typed<O: Operation>(client: &Amigo, call: &Call) -> amigo_core::Result<O::Response> {
    prepared::<O>(client, call)?.await
}

fn prepared<O: Operation>(client: &Amigo, call: &Call) -> amigo_core::Result<amigo_core::Call<O>> {
    let request = Request::<O>::from_arguments(call.arguments.clone())?;
    let mut prepared = client.prepare::<O>(request.path, request.query, request.body);
    if let Some(timeout) = call.options.timeout_ms {
        prepared = prepared.timeout(Duration::from_millis(timeout));
    }
    if let Some(timeout) = call.options.stream_timeout_ms {
        prepared = prepared.stream_timeout(Duration::from_millis(timeout));
    }
    if let Some(attempts) = call.options.max_attempts {
        prepared = prepared.max_attempts(attempts);
    }
    for (name, value) in &call.options.headers {
        prepared = prepared.header(name, value.as_str().unwrap());
    }
    Ok(prepared)
}

fn options(call: &Call) -> CallOptions {
    let mut options = CallOptions::default();
    options.timeout = call.options.timeout_ms.map(Duration::from_millis);
    options.stream_timeout = call.options.stream_timeout_ms.map(Duration::from_millis);
    options.max_attempts = call.options.max_attempts;
    for (name, value) in &call.options.headers {
        options.headers.insert(
            http::HeaderName::try_from(name).unwrap(),
            value.as_str().unwrap().parse().unwrap(),
        );
    }
    options
}

async fn narrow<O: Operation>(client: &Amigo, call: &Call) -> Result<O::Response, Outcome> {
    let answer = client
        .call(&call.operation, call.arguments.clone(), options(call))
        .await
        .map_err(|error| failed(&error))?;
    let body: &[u8] = if answer.body().is_empty() {
        b"null"
    } else {
        answer.body()
    };
    decoded(&call.operation, body)
}

fn decoded<T: serde::de::DeserializeOwned>(operation: &str, json: &[u8]) -> Result<T, Outcome> {
    let mut decoder = serde_json::Deserializer::from_slice(json);
    let value = serde_path_to_error::deserialize(&mut decoder)
        .map_err(|error| undecoded(operation, &error.path().to_string(), error.inner()))?;
    decoder
        .end()
        .map_err(|error| undecoded(operation, ".", &error))?;
    Ok(value)
}

/// What a language says whose own decoder refuses the bytes. The decoder's text quotes values, so only what a case may
/// ask for is taken from it: the path, and the name of a missing field.
fn undecoded(operation: &str, path: &str, error: &serde_json::Error) -> Outcome {
    let text = error.to_string();
    let missing = text
        .split_once("missing field")
        .and_then(|(_, rest)| rest.split('`').nth(1))
        .unwrap_or_default();
    Outcome::Error(Box::new(ReportedError {
        kind: ErrorKind::Decode.to_string(),
        message: format!("the answer does not fit at `{path}` {missing}"),
        operation: Some(operation.to_owned()),
        ..ReportedError::default()
    }))
}

fn failed(error: &Error) -> Outcome {
    let texts = [
        ("display", Some(error.to_string())),
        ("debug", Some(format!("{error:?}"))),
        ("response_body", error.response_body().map(str::to_owned)),
    ];
    Outcome::Error(Box::new(ReportedError {
        kind: error.kind().to_string(),
        message: error.message().to_owned(),
        status: error.status(),
        code: error.code().map(str::to_owned),
        operation: error.operation().map(str::to_owned),
        field_errors: error.field_errors().to_vec(),
        retry_after_seconds: error.retry_after().map(|wait| wait.as_secs_f64()),
        request_id: error.request_id().map(str::to_owned),
        texts: texts
            .into_iter()
            .filter_map(|(name, text)| Some((name.to_owned(), Value::String(text?))))
            .collect::<Map<_, _>>(),
    }))
}
