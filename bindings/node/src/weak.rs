//! A function of JavaScript's that the native side can call, and does not keep.

#![allow(
    unsafe_code,
    reason = "napi has weak references, and no safe way to them for functions"
)]

use std::ptr;

use napi::{
    Env, JsValue as _, Result, Status,
    bindgen_prelude::{FromNapiValue as _, Function},
    sys,
};

/// Used and dropped on the JavaScript thread alone.
pub(crate) struct WeakFunction {
    env: sys::napi_env,
    reference: sys::napi_ref,
}

// SAFETY: it passes through other threads, inside of what they share, but is used and dropped on its own.
unsafe impl Send for WeakFunction {}

impl WeakFunction {
    pub(crate) fn new(env: Env, function: &Function<'_, (), ()>) -> Result<Self> {
        let mut reference = ptr::null_mut();
        // SAFETY: both are valid during the call they are given in. A count of 0 makes the reference weak.
        let status =
            unsafe { sys::napi_create_reference(env.raw(), function.raw(), 0, &raw mut reference) };
        checked(status)?;
        Ok(Self {
            env: env.raw(),
            reference,
        })
    }

    /// Calls it, if it is still there.
    pub(crate) fn call(&self) -> Result<()> {
        let mut value = ptr::null_mut();
        // SAFETY: this is the thread of `env`, and the reference lives as long as this does.
        checked(unsafe {
            sys::napi_get_reference_value(self.env, self.reference, &raw mut value)
        })?;
        if value.is_null() {
            return Ok(());
        }
        // SAFETY: a function was put in, and `value` is it.
        unsafe { Function::<(), ()>::from_napi_value(self.env, value) }?.call(())
    }
}

impl Drop for WeakFunction {
    fn drop(&mut self) {
        // SAFETY: as in `call`. Nothing can be done about a failure.
        unsafe { sys::napi_delete_reference(self.env, self.reference) };
    }
}

fn checked(status: sys::napi_status) -> Result<()> {
    match Status::from(status) {
        Status::Ok => Ok(()),
        status => Err(napi::Error::new(status, "a reference cannot be used")),
    }
}
