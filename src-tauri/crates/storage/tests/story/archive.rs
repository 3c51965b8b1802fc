//! The seal: written in ink, and what breaks it is named.

use std::path::Path;

use model::archive::{Broken, BrokenWhy};
use rusqlite::Connection;
use storage::{Op, Opening, StorageError, Store, archive, letter::Page};

use crate::world::{World, at};

/// Three sealed letters.
fn sealed() -> World {
    let world = World::new();
    for (id, subject) in [("a", "Statut"), ("b", "Budget"), ("c", "Chômage")] {
        world.sent(id, subject);
    }
    world
}

/// Someone opens the file with another program and gets past the triggers.
fn tamper(world: World, sql: &str) -> World {
    let World { store, folder } = world;
    drop(store);
    let connection = Connection::open(folder.path().join("plaidoyer.db")).unwrap();
    connection
        .pragma_update(None, "foreign_keys", false)
        .unwrap();
    for table in ["dispatch", "archive"] {
        for act in ["update", "delete"] {
            connection
                .execute_batch(&format!("DROP TRIGGER {table}_is_ink_{act}"))
                .unwrap();
        }
    }
    connection.execute_batch(sql).unwrap();
    connection.close().unwrap();
    let opening = Opening {
        host: "atelier",
        now: at(0),
    };
    World {
        store: Store::open(folder.path(), &opening).unwrap(),
        folder,
    }
}

fn broken(world: &World, head: Option<&str>) -> Option<(i64, String, BrokenWhy)> {
    let broken = archive::verify(&world.store, head).unwrap().broken;
    broken.map(|Broken { number, field, why }| (number, field, why))
}

#[test]
fn a_chain_that_holds_says_its_head() {
    let world = sealed();
    let head = archive::last(&world.store).unwrap().unwrap().hash;
    let verification = archive::verify(&world.store, Some(&head)).unwrap();
    assert_eq!(verification.records, 3);
    assert_eq!(verification.head.as_ref(), Some(&head));
    assert_eq!(verification.broken, None);
    let second = archive::get(&world.store, 2).unwrap().unwrap();
    assert_eq!(
        second.previous,
        archive::get(&world.store, 1).unwrap().unwrap().hash
    );
    assert_eq!(second.hash, archive::seal(&second));
}

#[test]
fn an_empty_archive_holds() {
    let verification = archive::verify(&World::new().store, None).unwrap();
    assert_eq!((verification.records, verification.broken), (0, None));
    assert_eq!(verification.head, None);
}

#[test]
fn every_change_of_a_record_is_named_by_its_number() {
    use BrokenWhy as Why;
    for (sql, number, field, why) in [
        (
            "UPDATE archive SET reference = '2026/999' WHERE number = 2",
            2,
            "hash",
            Why::RecordChanged,
        ),
        (
            "UPDATE archive SET sealed_at = 'yesterday' WHERE number = 2",
            2,
            "hash",
            Why::RecordChanged,
        ),
        (
            "UPDATE archive SET snapshot = '{}' WHERE number = 1",
            1,
            "hash",
            Why::RecordChanged,
        ),
        (
            "UPDATE archive SET pdf_sha256 = 'x' WHERE number = 3",
            3,
            "hash",
            Why::RecordChanged,
        ),
        (
            "UPDATE archive SET hash = 'x' WHERE number = 2",
            2,
            "hash",
            Why::RecordChanged,
        ),
        (
            "UPDATE archive SET previous = 'x' WHERE number = 3",
            3,
            "previous",
            Why::ChainBroken,
        ),
        (
            "DELETE FROM archive WHERE number = 2",
            2,
            "number",
            Why::NumberMissing,
        ),
        (
            "DELETE FROM archive WHERE number = 3",
            3,
            "number",
            Why::NumberMissing,
        ),
        (
            "UPDATE dispatch SET sent_on = '2026-01-01' WHERE letter = 'b'",
            2,
            "on",
            Why::DispatchChanged,
        ),
        (
            "UPDATE dispatch SET tracking = NULL WHERE letter = 'a'",
            1,
            "tracking",
            Why::DispatchChanged,
        ),
        (
            "UPDATE dispatch SET channel = 'hand' WHERE letter = 'c'",
            3,
            "channel",
            Why::DispatchChanged,
        ),
        (
            "DELETE FROM dispatch WHERE letter = 'b'",
            2,
            "dispatch",
            Why::DispatchChanged,
        ),
    ] {
        let world = tamper(sealed(), sql);
        assert_eq!(
            broken(&world, None),
            Some((number, field.to_owned(), why)),
            "{sql}"
        );
    }
}

#[test]
fn a_tail_cut_off_with_its_dispatches_shows_by_a_head_kept_outside() {
    let world = sealed();
    let head = archive::last(&world.store).unwrap().unwrap().hash;
    let cut = "DELETE FROM archive WHERE number = 3; DELETE FROM dispatch WHERE letter = 'c';";
    let world = tamper(world, cut);
    assert_eq!(broken(&world, None), None);
    let found = broken(&world, Some(&head));
    assert_eq!(found, Some((3, "hash".to_owned(), BrokenWhy::HeadMissing)));
}

#[test]
fn a_chain_computed_anew_shows_by_a_head_kept_outside() {
    let world = sealed();
    let head = archive::last(&world.store).unwrap().unwrap().hash;
    let mut third = archive::get(&world.store, 3).unwrap().unwrap();
    third.sealed_at = at(5000);
    let hash = archive::seal(&third);
    let sealed_at = format!("{:.9}", third.sealed_at);
    let sql =
        format!("UPDATE archive SET sealed_at = '{sealed_at}', hash = '{hash}' WHERE number = 3");
    let world = tamper(world, &sql);
    assert_eq!(broken(&world, None), None);
    assert_eq!(
        broken(&world, Some(&head)).unwrap().2,
        BrokenWhy::HeadMissing
    );
}

#[test]
fn a_sealed_file_that_is_gone_or_changed_is_named() {
    let world = sealed();
    let record = archive::get(&world.store, 2).unwrap().unwrap();
    let file = storage::files::path(&world.store, &record.pdf_sha256);
    let whole = std::fs::read(&file).unwrap();
    let pdf = "pdf_sha256".to_owned();
    std::fs::write(&file, b"%PDF other").unwrap();
    assert_eq!(
        broken(&world, None),
        Some((2, pdf.clone(), BrokenWhy::FileChanged))
    );
    std::fs::remove_file(&file).unwrap();
    assert_eq!(broken(&world, None), Some((2, pdf, BrokenWhy::FileMissing)));
    std::fs::write(&file, whole).unwrap();
    assert_eq!(broken(&world, None), None);
}

#[test]
fn ink_cannot_be_changed_or_taken_away() {
    let world = sealed();
    world.write(Op::RecordReply { letter: "a".into() }, |tx| {
        storage::event::insert(
            tx,
            &model::event::Event {
                id: "e".into(),
                at: at(100),
                kind: model::event::EventKind::Replied,
                letter: Some("a".into()),
                post: None,
                person: None,
                reply: None,
                day: None,
                private: false,
                text: None,
            },
        )?;
        storage::reply::insert(
            tx,
            &model::reply::Reply {
                id: "r".into(),
                letter: Some("a".into()),
                unmatched: None,
                post: None,
                subject: None,
                reference: model::reference::Pattern::default().write(2026, 1),
                kind: model::reply::ReplyKind::Refusal,
                on: crate::world::day("2026-11-25"),
                channel: None,
                words: None,
                promised: None,
                answers: Vec::new(),
                note: None,
                file_sha256: None,
                file_name: None,
                recorded_at: at(100),
            },
        )
    });
    let path = world.path().join("plaidoyer.db");
    let connection = Connection::open(&path).unwrap();
    for table in ["dispatch", "reply", "event", "archive", "reference"] {
        let rows: i64 = count(&connection, table);
        assert!(rows > 0, "{table}");
        let column = match table {
            "archive" => "reference",
            "reference" => "year",
            _ => "letter",
        };
        let change = format!("UPDATE {table} SET {column} = {column}");
        for sql in [change, format!("DELETE FROM {table}")] {
            let refused = connection.execute_batch(&sql).unwrap_err().to_string();
            assert!(refused.contains("ink"), "{sql}: {refused}");
        }
        assert_eq!(count(&connection, table), rows);
    }
    for sql in [
        "UPDATE letter SET template = 'x'",
        "DELETE FROM letter",
        "UPDATE version SET body = 'x'",
        "DELETE FROM version",
        "INSERT INTO version SELECT 'a', 'en', '', '', NULL, NULL, '{}', 0, 9",
        "UPDATE enclosure SET title = 'x'",
        "DELETE FROM enclosure",
        "UPDATE printed SET pages = 9",
        "DELETE FROM printed",
    ] {
        let refused = connection.execute_batch(sql).unwrap_err().to_string();
        assert!(refused.contains("letter-sealed"), "{sql}: {refused}");
    }
}

fn count(connection: &Connection, table: &str) -> i64 {
    let sql = format!("SELECT count(*) FROM {table}");
    connection.query_row(&sql, [], |row| row.get(0)).unwrap()
}

#[test]
fn a_dispatch_without_its_record_is_not_written() {
    let world = World::new();
    let a = world.letter("a", "Statut");
    world.export(&a);
    let op = Op::RecordDispatch { letter: a.clone() };
    let printed = storage::printed::get(&world.store, &a).unwrap().unwrap();
    let failed = world.store.transact(op, at(100), |tx| {
        storage::dispatch::insert(
            tx,
            &model::dispatch::Dispatch {
                id: "d".into(),
                letter: a.clone(),
                reference: printed.reference.clone(),
                channel: model::channel::Channel::Post,
                on: crate::world::day("2026-11-24"),
                tracking: None,
                sent_to: None,
                receipt_sha256: None,
                recorded_at: at(100),
            },
        )?;
        // Something fails before the seal.
        Err::<(), _>(StorageError::DiskFull)
    });
    assert!(failed.is_err());
    assert_eq!(
        storage::dispatch::of_letter(&world.store, &a).unwrap(),
        None
    );
    assert_eq!(archive::count(&world.store).unwrap(), 0);
}

#[test]
fn the_archive_is_searched_by_word_year_and_channel() {
    let world = sealed();
    let page = Page {
        offset: 0,
        limit: 10,
    };
    let numbers = |filter: archive::Filter| {
        let list = archive::list(&world.store, &filter, archive::Order::default(), page).unwrap();
        assert_eq!(list.total as usize, list.rows.len());
        list.rows.iter().map(|hit| hit.number).collect::<Vec<_>>()
    };
    let text = |text: &str| archive::Filter {
        text: Some(text.to_owned()),
        ..Default::default()
    };
    assert_eq!(numbers(archive::Filter::default()), [3, 2, 1]);
    assert_eq!(numbers(text("chomage")), [3]);
    assert_eq!(numbers(text("2026/002")), [2]);
    let year = |year| archive::Filter {
        year: Some(year),
        ..Default::default()
    };
    assert_eq!(numbers(year(2026)), [3, 2, 1]);
    assert_eq!(numbers(year(2025)), [0; 0]);
    let channel = Some(model::channel::Channel::Hand);
    assert_eq!(
        numbers(archive::Filter {
            channel,
            ..Default::default()
        }),
        [0; 0]
    );
    assert_eq!(archive::years(&world.store).unwrap(), [2026]);
}

#[test]
fn the_hash_can_be_computed_from_the_table_alone() {
    let world = sealed();
    let connection = Connection::open(Path::new(world.path()).join("plaidoyer.db")).unwrap();
    let sql = "SELECT number, dispatch, letter, reference, sealed_at, pdf_sha256, snapshot, previous, hash FROM archive";
    let mut statement = connection.prepare(sql).unwrap();
    let mut rows = statement.query([]).unwrap();
    while let Some(row) = rows.next().unwrap() {
        let mut form = String::new();
        for column in 0..8 {
            let field = match column {
                0 => row.get::<_, i64>(0).unwrap().to_string(),
                _ => row.get::<_, String>(column).unwrap(),
            };
            form += &format!("{}:{field}", field.len());
        }
        assert_eq!(
            row.get::<_, String>(8).unwrap(),
            storage::files::sha256(form.as_bytes())
        );
    }
}

/// Every column there is, so that one that is added later is sealed too.
#[test]
fn every_field_of_a_record_and_of_its_dispatch_is_sealed() {
    let columns = |table: &str| -> Vec<String> {
        let world = sealed();
        let connection = Connection::open(world.path().join("plaidoyer.db")).unwrap();
        let sql = format!("SELECT name FROM pragma_table_info('{table}')");
        let mut statement = connection.prepare(&sql).unwrap();
        let names = statement.query_map([], |row| row.get(0)).unwrap();
        names.collect::<Result<_, _>>().unwrap()
    };
    for table in ["archive", "dispatch"] {
        let columns = columns(table);
        assert!(columns.len() > 8, "{columns:?}");
        for column in columns {
            let value = match column.as_str() {
                "number" | "year" => "999",
                "channel" => "'fax'",
                "snapshot" => "'{\"dispatch\":{}}'",
                _ => "'other'",
            };
            let sql = format!("UPDATE {table} SET {column} = {value} WHERE letter = 'b'");
            let world = tamper(sealed(), &sql);
            let found = broken(&world, None);
            assert_eq!(found.map(|(number, ..)| number), Some(2), "{sql}");
        }
    }
}
