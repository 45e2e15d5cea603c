//! One request and its answer.

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};
use reqwest::multipart;
use url::Url;

use super::{RawResponse, Transport, body, failure::Failure};
use crate::{
    client::CallOptions,
    error::{self, Error, ErrorKind},
    operation::{Answer, Definition, EncodedBody, EncodedRequest, FormPart},
};

/// How often a GET is led on within the origin.
const MOST_REDIRECTS: usize = 3;
const NO_CONTENT: u16 = 204;

/// What is made of the answer to a request that was not refused.
pub(crate) trait Taken: Sized + Send {
    fn take(
        transport: &Transport,
        definition: &Definition,
        response: reqwest::Response,
    ) -> impl Future<Output = Result<Self, Failure>> + Send;

    fn head(&self) -> (StatusCode, &HeaderMap);
}

/// The whole answer.
impl Taken for RawResponse {
    async fn take(
        transport: &Transport,
        definition: &Definition,
        response: reqwest::Response,
    ) -> Result<Self, Failure> {
        let (status, headers) = (response.status(), response.headers().clone());
        let bytes = if definition.success == NO_CONTENT {
            // It was carried out: what is said on top of that, or lost on the way, must not look like a failure.
            is_no_web_page(definition, &headers)?;
            Bytes::new()
        } else {
            let ceiling = transport.settings.max_response_bytes;
            let bytes = body::whole(definition, response, ceiling).await?;
            #[cfg(feature = "zstd")]
            let bytes = super::zstd::whole(definition, &headers, bytes, ceiling)?;
            is_json(definition, &headers, bytes.is_empty())?;
            bytes
        };
        #[cfg(feature = "zstd")]
        let headers = super::zstd::undone(headers);
        Ok(Self::new(status, headers, bytes))
    }

    fn head(&self) -> (StatusCode, &HeaderMap) {
        (self.status(), self.headers())
    }
}

/// Its head alone: events are read as they come.
impl Taken for reqwest::Response {
    async fn take(
        _: &Transport,
        definition: &Definition,
        response: reqwest::Response,
    ) -> Result<Self, Failure> {
        is_json(definition, response.headers(), false)?;
        Ok(response)
    }

    fn head(&self) -> (StatusCode, &HeaderMap) {
        (self.status(), self.headers())
    }
}

impl Transport {
    pub(super) async fn exchange<A: Taken>(
        &self,
        request: &EncodedRequest,
        options: &CallOptions,
        credentials: &[(HeaderName, &HeaderValue)],
    ) -> Result<A, Failure> {
        let definition = request.definition;
        let mut url = self.settings.base_url.join(&request.target);
        let mut redirects = 0;
        loop {
            let outgoing = self.outgoing(request, options, credentials, url.clone())?;
            let ticket = self.pacer.sent(definition);
            let response = self.http.execute(outgoing).await;
            let response = response.map_err(|error| Failure::transport(definition, &error))?;
            self.pacer.answered(
                definition,
                ticket,
                options.requests_per_minute,
                response.status(),
                response.headers(),
            );
            if response.status().is_redirection() {
                match within_origin(&url, response.headers()) {
                    Some(next)
                        if definition.method == Method::GET && redirects < MOST_REDIRECTS =>
                    {
                        url = next;
                        redirects += 1;
                        continue;
                    }
                    _ => {}
                }
            }
            return self.answer(request, response).await;
        }
    }

    fn outgoing(
        &self,
        request: &EncodedRequest,
        options: &CallOptions,
        credentials: &[(HeaderName, &HeaderValue)],
        url: Url,
    ) -> Result<reqwest::Request, Failure> {
        let mut outgoing = reqwest::Request::new(request.definition.method.clone(), url);
        let headers = outgoing.headers_mut();
        *headers = options.headers.clone();
        let accepted = match request.definition.answer {
            Answer::Whole => "application/json",
            Answer::Events => "application/x-ndjson",
        };
        headers.insert(header::ACCEPT, HeaderValue::from_static(accepted));
        #[cfg(feature = "zstd")]
        if request.definition.answer == Answer::Whole {
            headers.insert(header::ACCEPT_ENCODING, super::zstd::ACCEPTED);
        }
        for (name, value) in credentials {
            headers.insert(name, (*value).clone());
        }
        match &request.body {
            Some(EncodedBody::Json(json)) => {
                headers.insert(
                    header::CONTENT_TYPE,
                    HeaderValue::from_static("application/json"),
                );
                *outgoing.body_mut() = Some(json.clone().into());
                Ok(outgoing)
            }
            Some(EncodedBody::Form(parts)) => {
                // A caller's would stand beside the one that tells where the parts begin and end.
                headers.remove(header::CONTENT_TYPE);
                let outgoing = reqwest::RequestBuilder::from_parts(self.http.clone(), outgoing);
                let outgoing = form(parts).and_then(|form| outgoing.multipart(form).build());
                outgoing.map_err(|error| Failure::transport(request.definition, &error))
            }
            None => Ok(outgoing),
        }
    }

    async fn answer<A: Taken>(
        &self,
        request: &EncodedRequest,
        response: reqwest::Response,
    ) -> Result<A, Failure> {
        let definition = request.definition;
        if response.status().is_success() {
            return A::take(self, definition, response).await;
        }
        let (status, headers) = (response.status(), response.headers().clone());
        // What the server says is worth having, but its status decides even if the rest is lost.
        let bytes = body::beginning(response).await;
        #[cfg(feature = "zstd")]
        let bytes = super::zstd::beginning(&headers, bytes);
        let redactor = self.redactor(request);
        let error = error::from_response(definition, status, &headers, &bytes, &redactor);
        Err(Failure::refused(definition, error))
    }
}

/// A multipart form as the HTTP client takes it. It is made anew for every attempt; the contents are shared.
fn form(parts: &[FormPart]) -> reqwest::Result<multipart::Form> {
    parts.iter().try_fold(multipart::Form::new(), |form, part| {
        let length = part.content.len() as u64;
        let mut content = multipart::Part::stream_with_length(part.content.clone(), length);
        if let Some((name, media_type)) = &part.file {
            content = content.file_name(name.clone()).mime_str(media_type)?;
        }
        Ok(form.part(part.name.clone(), content))
    })
}

/// Where a redirect leads, if that is within the same origin: credentials are for no other.
fn within_origin(from: &Url, headers: &HeaderMap) -> Option<Url> {
    let location = headers.get(header::LOCATION)?.to_str().ok()?;
    from.join(location)
        .ok()
        .filter(|to| to.origin() == from.origin())
}

/// A success that is not JSON comes from something that stands between this client and the API.
fn is_json(definition: &Definition, headers: &HeaderMap, is_empty: bool) -> Result<(), Error> {
    is_no_web_page(definition, headers)?;
    let message = match content_type(headers) {
        _ if is_empty => "the answer is empty where JSON is due",
        Some(content_type) if !content_type.contains("json") => {
            "the answer is not marked as JSON; check the base URL and any proxy on the way"
        }
        _ => return Ok(()),
    };
    Err(Error::new(ErrorKind::Decode, message).in_operation(definition.name))
}

fn is_no_web_page(definition: &Definition, headers: &HeaderMap) -> Result<(), Error> {
    if content_type(headers).is_none_or(|content_type| !content_type.starts_with("text/html")) {
        return Ok(());
    }
    let message =
        "a web page came instead of the API's answer; check the base URL and any proxy on the way";
    Err(Error::new(ErrorKind::Decode, message).in_operation(definition.name))
}

fn content_type(headers: &HeaderMap) -> Option<&str> {
    headers.get(header::CONTENT_TYPE)?.to_str().ok()
}
