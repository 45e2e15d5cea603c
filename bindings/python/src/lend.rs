//! Lending bytes to Python.

#![allow(
    unsafe_code,
    reason = "the stable interface of Python 3.10 has no safe way to show memory that is not Python's own"
)]

use pyo3::{ffi, intern, prelude::*};

/// `PyBUF_READ`, which the stable interface names only from Python 3.11 on.
const READ_ONLY: std::ffi::c_int = 0x100;

/// Calls a decoder with a view of the bytes. A page is hundreds of kilobytes: copying it into an object of Python, and
/// giving the memory back to the system afterwards, costs a tenth of decoding it.
///
/// The decoder may keep nothing of the view. Those of msgspec do not, save for fields of its type `Raw`, which no model has.
pub(crate) fn lend<'py>(bytes: &[u8], decoder: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    let py = decoder.py();
    let length = ffi::Py_ssize_t::try_from(bytes.len())?;
    // SAFETY: the view only reads, and is released before the bytes go.
    let view = unsafe {
        let view =
            ffi::PyMemoryView_FromMemory(bytes.as_ptr().cast_mut().cast(), length, READ_ONLY);
        Bound::from_owned_ptr_or_err(py, view)?
    };
    let made = decoder.call1((&view,));
    view.call_method0(intern!(py, "release"))?;
    made
}
