//! Tokens that expire and are signed, and the hashes of API keys.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use hmac::{Hmac, KeyInit, Mac};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sha2::Sha256;

/// Header of every token: a JWT, as clients that look inside expect.
const HEADER: &str = r#"{"alg":"HS256","typ":"JWT"}"#;

/// What a token says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Claims {
    /// The organisation it was issued by.
    pub(crate) org: String,
    /// The user it was issued to.
    pub(crate) sub: String,
    /// When it expires, in milliseconds since 1970: lifetimes of less than a second are of use in tests.
    pub(crate) exp_ms: i64,
}

/// Why a token was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Refusal {
    Garbled,
    Expired,
}

/// Issues a token.
pub(crate) fn issue(secret: &[u8], claims: &Claims) -> String {
    let payload = serde_json::to_vec(claims).unwrap_or_default();
    let mut token = URL_SAFE_NO_PAD.encode(HEADER);
    token.push('.');
    URL_SAFE_NO_PAD.encode_string(payload, &mut token);
    let signature = mac(secret, "token", &token).finalize().into_bytes();
    token.push('.');
    URL_SAFE_NO_PAD.encode_string(signature, &mut token);
    token
}

/// Reads a token that was issued here and has not expired.
pub(crate) fn read(secret: &[u8], token: &str, now: Timestamp) -> Result<Claims, Refusal> {
    let (signed, signature) = token.rsplit_once('.').ok_or(Refusal::Garbled)?;
    let signature = URL_SAFE_NO_PAD
        .decode(signature)
        .map_err(|_| Refusal::Garbled)?;
    mac(secret, "token", signed)
        .verify_slice(&signature)
        .map_err(|_| Refusal::Garbled)?;
    let (_, payload) = signed.split_once('.').ok_or(Refusal::Garbled)?;
    let payload = URL_SAFE_NO_PAD
        .decode(payload)
        .map_err(|_| Refusal::Garbled)?;
    let claims: Claims = serde_json::from_slice(&payload).map_err(|_| Refusal::Garbled)?;
    if claims.exp_ms <= now.as_millisecond() {
        return Err(Refusal::Expired);
    }
    Ok(claims)
}

/// The hash of an API key. Keys are long and random, so a keyed hash is as good as a slow one.
pub(crate) fn hash_api_key(secret: &[u8], key: &str) -> Vec<u8> {
    mac(secret, "api-key", key).finalize().into_bytes().to_vec()
}

/// Whether the key has this hash, in a time that does not depend on how much of it is right.
pub(crate) fn is_api_key(secret: &[u8], key: &str, hash: &[u8]) -> bool {
    mac(secret, "api-key", key).verify_slice(hash).is_ok()
}

/// Authenticates a text for one purpose, so that a signature for one is worthless for any other.
pub(crate) fn mac(secret: &[u8], purpose: &str, text: &str) -> Hmac<Sha256> {
    // HMAC takes keys of any length; the fallback is never used.
    let mut mac = Hmac::<Sha256>::new_from_slice(secret)
        .unwrap_or_else(|_| Hmac::new(&hmac::digest::Key::<Hmac<Sha256>>::default()));
    mac.update(purpose.as_bytes());
    mac.update(&[0]);
    mac.update(text.as_bytes());
    mac
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use jiff::Timestamp;

    use super::{Claims, Refusal, hash_api_key, is_api_key, issue, read};

    fn claims() -> Claims {
        Claims {
            org: "one".to_owned(),
            sub: "somebody".to_owned(),
            exp_ms: 1_000,
        }
    }

    fn at(milliseconds: i64) -> Timestamp {
        Timestamp::from_millisecond(milliseconds).unwrap()
    }

    #[test]
    fn a_token_holds_until_it_expires() {
        let token = issue(b"secret", &claims());
        assert_eq!(read(b"secret", &token, at(999)), Ok(claims()));
        assert_eq!(read(b"secret", &token, at(1_000)), Err(Refusal::Expired));
    }

    #[test]
    fn every_changed_byte_is_noticed() {
        let token = issue(b"secret", &claims());
        for index in 0..token.len() {
            let mut bytes = token.clone().into_bytes();
            bytes[index] = if bytes[index] == b'A' { b'B' } else { b'A' };
            let changed = String::from_utf8(bytes).unwrap();
            assert_eq!(
                read(b"secret", &changed, at(0)),
                Err(Refusal::Garbled),
                "byte {index}"
            );
        }
        for garbled in ["", ".", "..", "a.b.c", "\u{1f511}"] {
            assert_eq!(read(b"secret", garbled, at(0)), Err(Refusal::Garbled));
        }
        assert_eq!(read(b"another", &token, at(0)), Err(Refusal::Garbled));
    }

    #[test]
    fn a_key_is_known_by_its_hash() {
        let hash = hash_api_key(b"secret", "key");
        assert!(is_api_key(b"secret", "key", &hash));
        assert!(!is_api_key(b"secret", "kez", &hash));
        assert!(!is_api_key(b"secret", "", &hash));
    }
}
