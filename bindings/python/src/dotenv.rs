//! The file `.env`.

use std::collections::HashMap;

use pyo3::{exceptions::PyValueError, prelude::*};

/// Reads the settings in a file of lines `NAME=value`, without putting them into the environment.
#[pyfunction]
pub(crate) fn read_dotenv(path: &str) -> PyResult<HashMap<String, String>> {
    // What the error quotes may be a key.
    let fail = || {
        PyValueError::new_err(format!(
            "`{path}` cannot be read; its lines must be NAME=value"
        ))
    };
    dotenvy::from_path_iter(path)
        .map_err(|_| fail())?
        .collect::<Result<_, _>>()
        .map_err(|_| fail())
}
