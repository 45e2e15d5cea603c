//! The answer of a call.

use amigo_core::RawResponse;
use pyo3::{prelude::*, types::PyBytes};

use crate::lend::lend;

/// An answer as it came: status, headers and bytes.
#[pyclass(frozen, module = "amigo_sdk._native")]
pub(crate) struct Answer(RawResponse);

impl From<RawResponse> for Answer {
    fn from(response: RawResponse) -> Self {
        Self(response)
    }
}

#[pymethods]
impl Answer {
    /// HTTP status.
    #[getter]
    fn status(&self) -> u16 {
        self.0.status().as_u16()
    }

    /// The bytes after decompression; empty where the operation answers with nothing.
    #[getter]
    fn body<'py>(&self, py: Python<'py>) -> Bound<'py, PyBytes> {
        PyBytes::new(py, self.0.body())
    }

    /// What a decoder makes of the bytes. It gets a view of them that it may not keep.
    fn decode<'py>(&self, decoder: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        lend(self.0.body(), decoder)
    }

    /// Header lines, names in lower case; a header may come more than once.
    #[getter]
    fn headers(&self) -> Vec<(String, String)> {
        self.0
            .headers()
            .iter()
            .map(|(name, value)| {
                let value = String::from_utf8_lossy(value.as_bytes()).into_owned();
                (name.as_str().to_owned(), value)
            })
            .collect()
    }

    /// The server's identifier of the request, for its operators.
    #[getter]
    fn request_id(&self) -> Option<String> {
        self.0.request_id()
    }

    fn __repr__(&self) -> String {
        format!(
            "Answer(status={}, body=<{} bytes>)",
            self.status(),
            self.0.body().len()
        )
    }
}
