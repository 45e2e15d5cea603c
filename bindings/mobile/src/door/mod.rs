//! The narrow door through which Kotlin calls: numbers and bytes, and nothing that JNA has to take apart.
//!
//! uniffi's own functions take and give structures by value. JNA reads those by reflection, which costs 40 to 100
//! microseconds a call where a call with numbers costs a tenth of one. What crosses is written as uniffi writes it, and the
//! Kotlin side is generated from the same records.
//!
//! A call keeps the thread that makes it until its answer is there, and drives it meanwhile. Streams of events, which last,
//! keep none but the one that takes in what comes of all of them.

#![allow(
    unsafe_code,
    reason = "these functions are called by their names, with the address of what came over"
)]

mod calls;
mod crossing;
mod operations;
mod registry;
mod streams;

use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    ptr, slice,
};

use crossing::{Crossed, written};

use crate::failure::NativeError;

/// What stands before an answer: how many bytes follow, and whether they hold a failure.
const HEAD: usize = size_of::<u64>() + 1;

/// Which definitions this library was built from, to compare with those of the package.
#[unsafe(no_mangle)]
extern "C" fn amigo_sdk_definitions() -> i64 {
    operations::DEFINITIONS
}

/// Makes a client of its settings, and gives its number.
///
/// # Safety
///
/// `given` must hold `length` bytes; so with the functions that follow.
#[unsafe(no_mangle)]
unsafe extern "C" fn amigo_sdk_open(given: *const u8, length: i64) -> *mut u8 {
    // SAFETY: the caller's promise.
    answering(unsafe { crossed(given, length) }, |given| {
        calls::open(given).map(written)
    })
}

/// Closes a client; again, it does nothing.
#[unsafe(no_mangle)]
extern "C" fn amigo_sdk_close(client: u64) {
    calls::close(client);
}

/// Gives the number under which one call can be called off. It is good until that call has ended.
#[unsafe(no_mangle)]
extern "C" fn amigo_sdk_ticket() -> u64 {
    calls::ticket()
}

/// Calls off the call that was made or will be made with a ticket.
#[unsafe(no_mangle)]
extern "C" fn amigo_sdk_call_off(ticket: u64) {
    calls::call_off(ticket);
}

/// Makes a call: the name of an operation, its arguments and options.
#[unsafe(no_mangle)]
unsafe extern "C" fn amigo_sdk_call(
    client: u64,
    ticket: u64,
    given: *const u8,
    length: i64,
) -> *mut u8 {
    // SAFETY: the caller's promise.
    answering(unsafe { crossed(given, length) }, |given| {
        calls::call(client, ticket, given)
    })
}

/// Prepares to follow the pages of an operation, and gives the number under which they are asked for.
#[unsafe(no_mangle)]
unsafe extern "C" fn amigo_sdk_follow(client: u64, given: *const u8, length: i64) -> *mut u8 {
    // SAFETY: the caller's promise.
    answering(unsafe { crossed(given, length) }, |given| {
        calls::follow(client, given).map(written)
    })
}

/// Gives the next page, or none after the last.
#[unsafe(no_mangle)]
extern "C" fn amigo_sdk_next(pages: u64, ticket: u64) -> *mut u8 {
    answering(Crossed(&[]), |_| calls::next(pages, ticket))
}

/// Ends the following of pages.
#[unsafe(no_mangle)]
extern "C" fn amigo_sdk_leave(pages: u64) {
    calls::leave(pages);
}

/// Prepares to read the events of an operation, and gives the number under which they are asked for. Nothing is sent yet.
#[unsafe(no_mangle)]
unsafe extern "C" fn amigo_sdk_stream(client: u64, given: *const u8, length: i64) -> *mut u8 {
    // SAFETY: the caller's promise.
    answering(unsafe { crossed(given, length) }, |given| {
        streams::stream(client, given).map(written)
    })
}

/// Asks for the next events of a stream, without waiting for them.
#[unsafe(no_mangle)]
extern "C" fn amigo_sdk_ask(stream: u64) {
    streams::ask(stream);
}

/// Waits for what comes of all streams, and gives nothing once there are none: of each its number, how many bytes follow,
/// whether they are a failure, and the events or none after the last.
#[unsafe(no_mangle)]
extern "C" fn amigo_sdk_came() -> *mut u8 {
    answering(Crossed(&[]), |_| Ok(streams::came()))
}

/// Closes the connection of a stream; again, it does nothing.
#[unsafe(no_mangle)]
extern "C" fn amigo_sdk_hang_up(stream: u64) {
    streams::hang_up(stream);
}

/// Shows a model as people may see it: its name, then the model.
#[unsafe(no_mangle)]
unsafe extern "C" fn amigo_sdk_show(given: *const u8, length: i64) -> *mut u8 {
    // SAFETY: the caller's promise.
    answering(unsafe { crossed(given, length) }, |given| {
        let model: String = given.take()?;
        operations::shown(&model, given).map(written)
    })
}

/// Takes an answer back that has been read.
///
/// # Safety
///
/// `answer` must be one that was given by a function of this module and has not been taken back.
#[unsafe(no_mangle)]
unsafe extern "C" fn amigo_sdk_release(answer: *mut u8) {
    // SAFETY: the caller's promise, and the head of every answer holds its length.
    unsafe {
        let length = answer.cast::<u64>().read_unaligned();
        let length = HEAD + usize::try_from(length).unwrap_or_default();
        drop(Box::from_raw(ptr::slice_from_raw_parts_mut(answer, length)));
    }
}

unsafe fn crossed<'a>(given: *const u8, length: i64) -> Crossed<'a> {
    let length = usize::try_from(length).unwrap_or_default();
    // SAFETY: the caller's promise.
    Crossed(unsafe { slice::from_raw_parts(given, length) })
}

/// Puts what some work gives into an answer. A panic must not leave for another language.
fn answering(
    mut given: Crossed<'_>,
    work: impl FnOnce(&mut Crossed<'_>) -> Result<Vec<u8>, NativeError>,
) -> *mut u8 {
    let outcome = catch_unwind(AssertUnwindSafe(|| work(&mut given)));
    let (failed, body) = match outcome.unwrap_or_else(|_| Err(NativeError::defect())) {
        Ok(body) => (0, body),
        Err(error) => (1, written(error)),
    };
    let mut answer = Vec::with_capacity(HEAD + body.len());
    answer.extend((body.len() as u64).to_ne_bytes());
    answer.push(failed);
    answer.extend(body);
    Box::into_raw(answer.into_boxed_slice()).cast()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Whether an answer is a failure, and what it holds.
    fn read(answer: *mut u8) -> (bool, Vec<u8>) {
        // SAFETY: every answer begins with its length, and is read before it is taken back.
        unsafe {
            let length = usize::try_from(answer.cast::<u64>().read_unaligned()).unwrap();
            let whole = slice::from_raw_parts(answer, HEAD + length).to_vec();
            amigo_sdk_release(answer);
            (whole[HEAD - 1] == 1, whole[HEAD..].to_vec())
        }
    }

    #[test]
    fn an_answer_comes_whole() {
        let answer = answering(Crossed(&[]), |_| Ok(vec![1, 2, 3]));
        assert_eq!(read(answer), (false, vec![1, 2, 3]));
    }

    #[test]
    fn a_panic_stays_on_this_side() {
        let (failed, body) = read(answering(Crossed(&[]), |_| panic!("of a test")));
        assert!(failed);
        let defect = NativeError::defect().to_string();
        assert!(
            body.windows(defect.len())
                .any(|part| part == defect.as_bytes())
        );
    }

    #[test]
    fn what_does_not_fit_is_refused() {
        for given in [&[][..], &[0, 0, 0, 9, b'x'], &[0, 0, 0, 1, b'x']] {
            let answer = answering(Crossed(given), |given| {
                let model: String = given.take()?;
                operations::shown(&model, given).map(written)
            });
            assert!(read(answer).0, "{given:?}");
        }
    }

    #[test]
    fn a_client_that_is_not_known_is_closed() {
        let (failed, body) = read(answering(Crossed(&[]), |given| calls::call(0, 0, given)));
        let closed = NativeError::closed().to_string();
        assert!(
            failed
                && body
                    .windows(closed.len())
                    .any(|part| part == closed.as_bytes())
        );
    }
}
