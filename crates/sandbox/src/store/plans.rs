//! How SQLite carries out the queries behind the pages: out of an index, without scanning a table or sorting.

use amigo_core::operations::MessageSort;
use rusqlite::{Connection, params_from_iter, types::Value};

use super::{Database, ObjectId, Store, StoreError, conversations, messages};

fn plan(sql: &str, parameters: Vec<Value>) -> Vec<String> {
    let store = Store::open(&Database::Memory).unwrap();
    store
        .read(|connection: &Connection| {
            let mut statement = connection.prepare(&format!("EXPLAIN QUERY PLAN {sql}"))?;
            let steps = statement.query_map(params_from_iter(parameters), |row| row.get(3))?;
            Ok::<_, StoreError>(steps.collect::<Result<_, _>>()?)
        })
        .unwrap()
}

fn assert_from_index(sql: &str, parameters: Vec<Value>, index: &str) {
    let steps = plan(sql, parameters);
    for step in &steps {
        assert!(!step.starts_with("SCAN"), "{steps:?}");
        assert!(!step.contains("TEMP B-TREE"), "{steps:?}");
    }
    assert!(steps.iter().any(|step| step.contains(index)), "{steps:?}");
}

fn selection() -> conversations::Selection {
    conversations::Selection {
        organization: 1,
        limit: 151,
        ..conversations::Selection::default()
    }
}

#[test]
fn every_filter_alone_lists_out_of_an_index() {
    let id = ObjectId([7; 12]);
    for newest_first in [false, true] {
        let with = |change: &dyn Fn(&mut conversations::Selection)| {
            let mut selection = selection();
            selection.newest_first = newest_first;
            change(&mut selection);
            selection.query()
        };
        let tag = |text: &str| text.parse().unwrap();
        for (query, index) in [
            (with(&|_| {}), "conversations_by_time"),
            (
                with(&|all| all.is_finished = Some(true)),
                "conversations_by_state",
            ),
            (
                with(&|all| all.users = Some(vec![1])),
                "conversations_by_user",
            ),
            (
                with(&|all| all.users = Some(vec![1, 2, 3])),
                "conversations_by_user",
            ),
            (
                with(&|all| all.services = Some(vec![1])),
                "conversations_by_service",
            ),
            (
                with(&|all| all.services = Some((1..=16).collect())),
                "conversations_by_service",
            ),
            (
                with(&|all| all.ids = Some(vec![id])),
                "sqlite_autoindex_conversations_1",
            ),
            (with(&|all| all.tags = vec![tag("a:b")]), "tags_by_value"),
            (with(&|all| all.tags = vec![tag("a:")]), "tags_by_value"),
            (with(&|all| all.tags = vec![tag("a:*")]), "tags_by_key"),
        ] {
            assert_from_index(&query.sql, query.parameters, index);
        }
    }
}

#[test]
fn the_deepest_page_reads_nothing_but_the_index() {
    let query = selection().query();
    let steps = plan(&query.sql, query.parameters);
    assert!(
        steps[0].contains("USING COVERING INDEX conversations_by_time"),
        "{steps:?}"
    );
}

#[test]
fn messages_come_out_of_an_index_in_order() {
    let id = ObjectId([7; 12]);
    for sort in [
        vec![],
        vec![MessageSort::CreatedAtAscending],
        vec![MessageSort::CreatedAtDescending],
    ] {
        let page = messages::Selection {
            conversation: 1,
            ids: Vec::new(),
            types: vec![0, 1, 3],
            interactions: Vec::new(),
            sort,
            limit: 501,
            offset: 0,
        };
        let (sql, parameters) = page.query();
        assert_from_index(&sql, parameters, "messages_in_order");
        let (sql, parameters) = messages::Selection {
            interactions: vec![id],
            ..page
        }
        .query();
        assert_from_index(&sql, parameters, "messages_in_order");
    }
}
