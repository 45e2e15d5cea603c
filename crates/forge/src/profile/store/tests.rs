#![allow(clippy::unwrap_used)]

use std::fs;

use secrecy::ExposeSecret;

use super::Store;
use crate::profile::{Profile, ProfileName};

fn name(text: &str) -> ProfileName {
    ProfileName::new(text).unwrap()
}

fn profile(organization: &str) -> Profile {
    Profile {
        organization_id: Some(organization.to_owned()),
        user_id: Some("user".to_owned()),
        api_key_id: Some("key-id".to_owned()),
        api_key: Some("s3cret \"quoted\"".to_owned().into()),
        base_url: None,
    }
}

#[test]
fn a_profile_comes_back_as_it_was_stored() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("deep/er/config.toml");
    let mut store = Store::open(&path).unwrap();
    assert!(store.names().unwrap().is_empty());
    store.put(&name("one"), &profile("org-1")).unwrap();
    store.put(&name("two.eu"), &profile("org-2")).unwrap();
    store.set_default(&name("two.eu"));
    store.save().unwrap();

    let store = Store::open(&path).unwrap();
    assert_eq!(store.names().unwrap(), ["one", "two.eu"]);
    assert_eq!(store.default_name().unwrap(), Some("two.eu"));
    let two = store.get("two.eu").unwrap().unwrap();
    assert_eq!(two.organization_id.as_deref(), Some("org-2"));
    assert_eq!(two.api_key.unwrap().expose_secret(), "s3cret \"quoted\"");
    assert_eq!(two.base_url, None);
    assert!(store.get("three").unwrap().is_none());
}

#[cfg(unix)]
#[test]
fn only_the_owner_can_read_what_is_written() {
    use std::os::unix::fs::PermissionsExt;
    let mode = |path: &std::path::Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;

    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("forge/config.toml");
    let mut store = Store::open(&path).unwrap();
    store.put(&name("one"), &profile("org-1")).unwrap();
    store.save().unwrap();
    assert_eq!(mode(&path), 0o600);
    assert_eq!(mode(path.parent().unwrap()), 0o700);
    assert!(!store.is_exposed());

    fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
    let store = Store::open(&path).unwrap();
    assert!(store.is_exposed());
    store.save().unwrap();
    assert_eq!(mode(&path), 0o600);
}

#[cfg(unix)]
#[test]
fn a_linked_file_stays_linked() {
    let folder = tempfile::tempdir().unwrap();
    let target = folder.path().join("real.toml");
    let link = folder.path().join("link.toml");
    fs::write(&target, "# mine\n").unwrap();
    std::os::unix::fs::symlink(&target, &link).unwrap();
    let mut store = Store::open(&link).unwrap();
    store.put(&name("one"), &profile("org-1")).unwrap();
    store.save().unwrap();
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    assert!(fs::read_to_string(&target).unwrap().contains("org-1"));
}

#[test]
fn an_edit_keeps_comments_and_other_content() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("config.toml");
    fs::write(
        &path,
        "# my own notes\ndefault = \"old\" # for now\n\n[env.old]\n# the staging organisation\n\
         organization_id = \"before\" # renamed soon\n\n[theme]\ncolour = 'blue'\n",
    )
    .unwrap();
    let mut store = Store::open(&path).unwrap();
    store.put(&name("old"), &profile("after")).unwrap();
    store.put(&name("new"), &profile("org-2")).unwrap();
    store.save().unwrap();
    insta::assert_snapshot!(fs::read_to_string(&path).unwrap());

    let mut store = Store::open(&path).unwrap();
    assert!(store.remove("old").unwrap());
    assert!(!store.remove("old").unwrap());
    assert_eq!(store.default_name().unwrap(), None);
}

#[test]
fn a_mistake_in_the_file_is_named_and_no_value_is_shown() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("config.toml");
    let cases = [
        ("env = 3", "`env` must be a table"),
        ("env.one = 's3cret'", "`env.one` must be a table"),
        ("env.one.api_key = 5", "`env.one.api_key` must be a string"),
        (
            "env.one.organisation = 's3cret'",
            "`env.one.organisation` is not known; known are organization_id",
        ),
        ("\n\napi_key = s3cret", "line 3"),
    ];
    for (text, expected) in cases {
        fs::write(&path, text).unwrap();
        let error = Store::open(&path)
            .and_then(|store| store.get("one"))
            .unwrap_err();
        assert_eq!(error.exit_code(), 3, "{text}");
        let message = error.to_string();
        assert!(message.contains(expected), "{text}: {message}");
        assert!(!message.contains("s3cret"), "{message}");
    }
}

#[test]
fn names_that_would_confuse_are_refused() {
    for bad in ["", "sandbox", "a b", "a/b", "é", "a\nb"] {
        assert_eq!(ProfileName::new(bad).unwrap_err().exit_code(), 2, "{bad:?}");
    }
}
