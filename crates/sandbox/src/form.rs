//! Bodies that are multipart forms.

use amigo_core::{error::FieldError, operation::FormPart};
use axum::body::Bytes;

use crate::error::ApiError;

/// How the type of such a body begins.
pub(crate) const MEDIA_TYPE: &str = "multipart/form-data";

/// Reads a multipart form; refuses (422) what is none.
pub(crate) fn read(content_type: &str, body: &Bytes) -> Result<Vec<FormPart>, ApiError> {
    let refused = |location: &[&str], why: &str| {
        ApiError::unprocessable(vec![FieldError::new(location, "value_error", why)])
    };
    let boundary = multer::parse_boundary(content_type).map_err(|_| {
        refused(
            &["header", "content-type"],
            "must be `multipart/form-data` with a boundary",
        )
    })?;
    let whole = futures::stream::iter([Ok::<_, std::convert::Infallible>(body.clone())]);
    let mut multipart = multer::Multipart::new(whole, boundary);
    // The body is there: nothing is waited for.
    futures::executor::block_on(async {
        let mut parts = Vec::new();
        while let Some(field) = multipart.next_field().await? {
            let name = field.name().unwrap_or_default().to_owned();
            let file = field.file_name().map(|file| {
                let media_type = field.content_type().map(ToString::to_string);
                (file.to_owned(), media_type.unwrap_or_default())
            });
            let content = field.bytes().await?;
            parts.push(FormPart {
                name,
                file,
                content,
            });
        }
        Ok(parts)
    })
    .map_err(|_: multer::Error| refused(&["body"], "must be a complete multipart form"))
}
