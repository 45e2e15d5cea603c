//! One string for what repeats in a page.

#![allow(
    unsafe_code,
    reason = "a field is read and set through its descriptor: by name it would cost as much as decoding it"
)]

use std::mem::transmute;

use pyo3::{
    exceptions::PyTypeError,
    ffi,
    prelude::*,
    types::{PyList, PyString},
};

/// As many different strings are looked back at: there are few senders in a conversation.
const LOOKED_BACK_AT: usize = 4;

/// Lets the items of a page share equal strings of a field, which the decoder makes anew for every item. `member` is the
/// field's descriptor in the class of the items.
#[pyfunction]
pub(crate) fn share_repeats(items: &Bound<'_, PyList>, member: &Bound<'_, PyAny>) -> PyResult<()> {
    let member = Member::new(member)?;
    let mut known: Vec<Bound<'_, PyString>> = Vec::with_capacity(LOOKED_BACK_AT);
    let mut next = 0;
    for item in items {
        let value = member.get(&item)?;
        if let Some(same) = known.iter().find(|known| are_equal(known, &value)) {
            if !same.is(&value) {
                member.set(&item, same)?;
            }
        } else if known.len() < LOOKED_BACK_AT {
            known.push(value);
        } else {
            known[next] = value;
            next = (next + 1) % LOOKED_BACK_AT;
        }
    }
    Ok(())
}

fn are_equal(one: &Bound<'_, PyString>, other: &Bound<'_, PyString>) -> bool {
    // SAFETY: both are strings, for which it cannot fail.
    one.is(other) || unsafe { ffi::PyUnicode_Compare(one.as_ptr(), other.as_ptr()) == 0 }
}

/// How a field of a class is read and set.
struct Member<'a, 'py> {
    descriptor: &'a Bound<'py, PyAny>,
    get: ffi::descrgetfunc,
    set: ffi::descrsetfunc,
}

impl<'a, 'py> Member<'a, 'py> {
    fn new(descriptor: &'a Bound<'py, PyAny>) -> PyResult<Self> {
        let kind = descriptor.get_type().as_type_ptr();
        // SAFETY: a slot that is there holds a function of the type that belongs to it.
        let (get, set) =
            unsafe {
                (
                    transmute::<*mut std::ffi::c_void, Option<ffi::descrgetfunc>>(
                        ffi::PyType_GetSlot(kind, ffi::Py_tp_descr_get),
                    ),
                    transmute::<*mut std::ffi::c_void, Option<ffi::descrsetfunc>>(
                        ffi::PyType_GetSlot(kind, ffi::Py_tp_descr_set),
                    ),
                )
            };
        match (get, set) {
            (Some(get), Some(set)) => Ok(Self {
                descriptor,
                get,
                set,
            }),
            _ => Err(PyTypeError::new_err("not the descriptor of a field")),
        }
    }

    fn get(&self, object: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyString>> {
        let (descriptor, class) = (self.descriptor.as_ptr(), object.get_type_ptr().cast());
        // SAFETY: the three live as long as the call; the descriptor checks that it belongs to the object's class.
        let value = unsafe {
            Bound::from_owned_ptr_or_err(
                self.descriptor.py(),
                (self.get)(descriptor, object.as_ptr(), class),
            )?
        };
        Ok(value.cast_into()?)
    }

    fn set(&self, object: &Bound<'py, PyAny>, value: &Bound<'py, PyString>) -> PyResult<()> {
        // SAFETY: as above.
        let failed =
            unsafe { (self.set)(self.descriptor.as_ptr(), object.as_ptr(), value.as_ptr()) } != 0;
        if failed {
            return Err(PyErr::fetch(self.descriptor.py()));
        }
        Ok(())
    }
}
