//! Rows of the tables that a history is kept in, as Arrow.

use amigo_history::{Table, Unit};
use arrow_array::{RecordBatchIterator, ffi_stream::FFI_ArrowArrayStream};
use pyo3::{prelude::*, pybacked::PyBackedBytes, types::PyCapsule};

use crate::errors;

/// `(conversation, item, answer, rows to leave out, position of the first that is not)`.
type Answered = (String, String, PyBackedBytes, usize, i64);

/// Makes a stream with one batch of the rows of a table. Its columns are those of the Parquet files.
#[pyfunction]
pub(crate) fn table_stream<'py>(
    py: Python<'py>,
    table: &str,
    answers: Vec<Answered>,
) -> PyResult<Bound<'py, PyCapsule>> {
    let units = answers
        .into_iter()
        .map(|(conversation, item, body, skip, position)| Unit {
            conversation,
            item,
            body: body.to_vec(),
            skip,
            position,
        });
    let stream = py
        .detach(|| {
            let table: Table = table.parse()?;
            let batch = table.rows(units)?;
            let schema = batch.schema();
            let reader = RecordBatchIterator::new([Ok(batch)], schema);
            Ok(FFI_ArrowArrayStream::new(Box::new(reader)))
        })
        .map_err(|error| errors::raise_history(py, &error))?;
    PyCapsule::new_with_value(py, stream, c"arrow_array_stream")
}
