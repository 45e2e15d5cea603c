//! From the core's error to the exception of its kind.

use amigo_core::Error;
use amigo_history::HistoryError;
use pyo3::{prelude::*, sync::PyOnceLock, types::PyDict};

/// The exception, which `amigo_sdk.errors` makes.
pub(crate) fn exception<'py>(py: Python<'py>, error: &Error) -> PyResult<Bound<'py, PyAny>> {
    static MAKE: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let make = MAKE.get_or_try_init(py, || {
        py.import("amigo_sdk.errors")?
            .getattr("_from_native")
            .map(Bound::unbind)
    })?;
    let facts = PyDict::new(py);
    facts.set_item("operation", error.operation())?;
    facts.set_item("status_code", error.status())?;
    facts.set_item("error_code", error.code())?;
    facts.set_item("request_id", error.request_id())?;
    facts.set_item("retry_after", error.retry_after().map(|d| d.as_secs_f64()))?;
    facts.set_item("response_body", error.response_body())?;
    let fields: Vec<_> = error
        .field_errors()
        .iter()
        .map(|field| {
            (
                field.location.clone(),
                field.message.clone(),
                field.code.clone(),
            )
        })
        .collect();
    facts.set_item("details", fields)?;
    make.bind(py)
        .call((error.kind().as_str(), error.message()), Some(&facts))
}

/// The exception, ready to be raised.
pub(crate) fn raise(py: Python<'_>, error: &Error) -> PyErr {
    match exception(py, error) {
        Ok(exception) => PyErr::from_value(exception),
        Err(failure) => failure,
    }
}

/// The exception of a history, ready to be raised.
pub(crate) fn raise_history(py: Python<'_>, error: &HistoryError) -> PyErr {
    if let HistoryError::Api(error) = error {
        return raise(py, error);
    }
    let make = || -> PyResult<PyErr> {
        let facts = (
            error.kind(),
            error.to_string(),
            error.reason(),
            error.path(),
            error.holder(),
        );
        let exception = py
            .import("amigo_sdk.errors")?
            .getattr("_from_history")?
            .call1(facts)?;
        Ok(PyErr::from_value(exception))
    };
    make().unwrap_or_else(|failure| failure)
}
