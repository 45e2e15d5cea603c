//! Columns of a batch by name and type.

use arrow_array::{
    Array as _, ArrayRef, BooleanArray, Float64Array, Int64Array, ListArray, MapArray, RecordBatch,
    StringArray, StructArray, TimestampMicrosecondArray, cast::AsArray as _,
};

/// The columns of a batch or of a struct. A column that is missing is missed when it is asked for: `None`, as for one of
/// another type.
pub(super) enum Columns<'a> {
    Batch(&'a RecordBatch),
    Struct(&'a StructArray),
}

impl<'a> Columns<'a> {
    fn column(&self, name: &str) -> Option<&'a ArrayRef> {
        match self {
            Self::Batch(batch) => batch.column_by_name(name),
            Self::Struct(fields) => fields.column_by_name(name),
        }
    }

    pub(super) fn text(&self, name: &str) -> Option<&'a StringArray> {
        self.column(name)?.as_string_opt()
    }

    pub(super) fn integer(&self, name: &str) -> Option<&'a Int64Array> {
        self.column(name)?.as_primitive_opt()
    }

    pub(super) fn float(&self, name: &str) -> Option<&'a Float64Array> {
        self.column(name)?.as_primitive_opt()
    }

    pub(super) fn instant(&self, name: &str) -> Option<&'a TimestampMicrosecondArray> {
        self.column(name)?.as_primitive_opt()
    }

    pub(super) fn boolean(&self, name: &str) -> Option<&'a BooleanArray> {
        self.column(name)?.as_boolean_opt()
    }

    pub(super) fn list(&self, name: &str) -> Option<&'a ListArray> {
        self.column(name)?.as_list_opt()
    }

    pub(super) fn map(&self, name: &str) -> Option<&'a MapArray> {
        self.column(name)?.as_map_opt()
    }
}

/// The text of a row.
pub(super) fn said(column: &StringArray, row: usize) -> String {
    column.value(row).to_owned()
}

/// The text of a row, where there is some.
pub(super) fn maybe_said(column: &StringArray, row: usize) -> Option<String> {
    column.is_valid(row).then(|| said(column, row))
}
