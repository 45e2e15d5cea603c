use serde_json::Value;

/// Whether a call of a tool says that it failed. The API has no field for it; by convention tools say so in their output:
/// an object with an `error` or `errors` that is not empty, with `success` or `ok` that is false, or with a `status` of
/// `error` or `failed`; or a text that begins with "error". The query `tool_failures.sql` goes by the same rule.
pub(super) fn has_failed(output: Option<&str>) -> bool {
    let Some(output) = output else {
        return false;
    };
    if output.trim_start().to_lowercase().starts_with("error") {
        return true;
    }
    let Ok(Value::Object(fields)) = serde_json::from_str::<Value>(output) else {
        return false;
    };
    let says = |name: &str| fields.get(name);
    let is_empty = |value: &Value| match value {
        Value::Null | Value::Bool(false) => true,
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::Object(fields) => fields.is_empty(),
        _ => false,
    };
    ["error", "errors"]
        .iter()
        .any(|name| says(name).is_some_and(|value| !is_empty(value)))
        || ["success", "ok"]
            .iter()
            .any(|name| says(name) == Some(&Value::Bool(false)))
        || matches!(
            says("status").and_then(Value::as_str),
            Some("error" | "failed")
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failure_is_what_the_output_calls_one() {
        for output in [
            "Error: timed out",
            r#"{"error":"no such user"}"#,
            r#"{"errors":[{"code":1}]}"#,
            r#"{"success":false}"#,
            r#"{"ok":false}"#,
            r#"{"status":"failed"}"#,
        ] {
            assert!(has_failed(Some(output)), "{output}");
        }
        for output in [
            "ok",
            r#"{"error":null}"#,
            r#"{"errors":[]}"#,
            r#"{"status":"done"}"#,
            "[1]",
            "no errors",
        ] {
            assert!(!has_failed(Some(output)), "{output}");
        }
        assert!(!has_failed(None));
    }
}
