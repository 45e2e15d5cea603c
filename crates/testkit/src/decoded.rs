//! Results as the models read them.

use amigo_core::{operation::Operation, operation_named};
use serde_json::Value;

/// Reads a result with the model of its operation and writes it again, so that results of different languages compare:
/// one may keep unknown fields or the text of an instant where another does not. Of an operation that answers in events, the
/// result is one of them. `None` for an unknown operation.
pub(crate) fn canonical(operation: &str, result: &Value) -> Option<Result<Value, String>> {
    operation_named!(operation, O => read::<O>(result))
}

fn read<O: Operation>(result: &Value) -> Result<Value, String> {
    // From text and not from the value: some models keep the text of a part, which only text can give them.
    let text = result.to_string();
    let model: O::Response =
        serde_path_to_error::deserialize(&mut serde_json::Deserializer::from_str(&text))
            .map_err(|error| error.to_string())?;
    serde_json::to_value(&model).map_err(|error| error.to_string())
}

#[cfg(test)]
mod tests {
    use amigo_core::operations::OPERATIONS;
    use serde_json::Value;

    use super::canonical;

    #[test]
    fn every_operation_has_a_model_here() {
        for operation in OPERATIONS {
            let name = operation.definition().name;
            assert!(canonical(name, &Value::Null).is_some(), "{name}");
        }
    }
}
