//! What is answered when a request is refused, in the shape the API's own server uses.

use std::borrow::Cow;

use amigo_core::error::FieldError;
use axum::{
    Json,
    http::{HeaderName, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use serde::Serialize;

use crate::store::StoreError;

/// A refusal: its status, and why.
#[derive(Debug)]
pub(crate) struct ApiError {
    status: StatusCode,
    detail: Detail,
    headers: Vec<(HeaderName, HeaderValue)>,
}

#[derive(Debug, Serialize)]
#[serde(untagged)]
enum Detail {
    Text(Cow<'static, str>),
    Fields(Vec<FieldError>),
}

impl ApiError {
    pub(crate) fn new(status: StatusCode, detail: impl Into<Cow<'static, str>>) -> Self {
        Self {
            status,
            detail: Detail::Text(detail.into()),
            headers: Vec::new(),
        }
    }

    pub(crate) fn bad_request(detail: &'static str) -> Self {
        Self::new(StatusCode::BAD_REQUEST, detail)
    }

    pub(crate) fn unauthorized(detail: &'static str) -> Self {
        Self::new(StatusCode::UNAUTHORIZED, detail)
            .header(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"))
    }

    pub(crate) fn forbidden(permission: &str) -> Self {
        Self::new(
            StatusCode::FORBIDDEN,
            format!("The permission `{permission}` is required."),
        )
    }

    pub(crate) fn not_found(what: &str) -> Self {
        Self::new(StatusCode::NOT_FOUND, format!("The {what} does not exist."))
    }

    pub(crate) fn unprocessable(fields: Vec<FieldError>) -> Self {
        Self {
            status: StatusCode::UNPROCESSABLE_ENTITY,
            detail: Detail::Fields(fields),
            headers: Vec::new(),
        }
    }

    pub(crate) fn status(&self) -> StatusCode {
        self.status
    }

    /// Why, in words.
    pub(crate) fn text(&self) -> String {
        match &self.detail {
            Detail::Text(text) => text.clone().into_owned(),
            Detail::Fields(fields) => fields
                .iter()
                .map(|field| format!("`{}` {}", field.field(), field.message))
                .collect::<Vec<_>>()
                .join("; "),
        }
    }

    pub(crate) fn header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.headers.push((name, value));
        self
    }
}

impl From<StoreError> for ApiError {
    fn from(error: StoreError) -> Self {
        let busy = match &error {
            StoreError::Pool(_) => true,
            StoreError::Sqlite(error) => matches!(
                error.sqlite_error_code(),
                Some(rusqlite::ErrorCode::DatabaseBusy | rusqlite::ErrorCode::DatabaseLocked)
            ),
            StoreError::Foreign | StoreError::Version { .. } => false,
        };
        if busy {
            return Self::new(
                StatusCode::SERVICE_UNAVAILABLE,
                "The database is busy with something else, such as an import. Try again later.",
            )
            .header(header::RETRY_AFTER, HeaderValue::from_static("1"));
        }
        // Values never stand in these errors: SQLite reports codes, tables and columns.
        tracing::error!(%error, "the store failed");
        Self::new(
            StatusCode::INTERNAL_SERVER_ERROR,
            "The sandbox failed. Its log says why.",
        )
    }
}

impl From<rusqlite::Error> for ApiError {
    fn from(error: rusqlite::Error) -> Self {
        StoreError::from(error).into()
    }
}

impl IntoResponse for ApiError {
    fn into_response(self) -> Response {
        #[derive(Serialize)]
        struct Body {
            detail: Detail,
        }
        let mut response = (
            self.status,
            Json(Body {
                detail: self.detail,
            }),
        )
            .into_response();
        response.headers_mut().extend(self.headers);
        response
    }
}
