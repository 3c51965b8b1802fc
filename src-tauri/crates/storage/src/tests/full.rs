//! A disk that is full, and a desk that may not be written: said in a word, and nothing is lost.

use super::world::{World, at, draft};
use crate::{Op, StorageError, letter};

#[test]
fn a_full_disk_is_said_and_nothing_is_lost() {
    let world = World::new();
    world.letter("a", "Statut");
    let store = &world.store;
    let pages: i64 = store
        .connection
        .pragma_query_value(None, "page_count", |row| row.get(0))
        .unwrap();
    store
        .connection
        .pragma_update(None, "max_page_count", pages)
        .unwrap();
    let mut long = draft("b", "Budget");
    long.content.versions[0].body = "Une phrase. ".repeat(100_000);
    let op = Op::ComposeLetter { letter: "b".into() };
    let full = store.transact(op.clone(), at(100), |tx| letter::insert(tx, &long));
    assert!(matches!(full, Err(StorageError::DiskFull)), "{full:?}");
    assert!(letter::get(store, &"a".into()).unwrap().is_some());
    assert!(letter::get(store, &"b".into()).unwrap().is_none());
    assert_eq!(store.integrity().unwrap(), []);
    // Room again: the same act goes through.
    store
        .connection
        .pragma_update(None, "max_page_count", i64::from(u32::MAX - 1))
        .unwrap();
    store
        .transact(op, at(101), |tx| letter::insert(tx, &long))
        .unwrap();
    assert!(letter::get(store, &"b".into()).unwrap().is_some());
}

#[test]
fn a_desk_that_may_not_be_written_says_so() {
    let world = World::new();
    world
        .store
        .connection
        .pragma_update(None, "query_only", true)
        .unwrap();
    let op = Op::ComposeLetter { letter: "a".into() };
    let refused = world
        .store
        .transact(op, at(100), |tx| letter::insert(tx, &draft("a", "Statut")));
    assert!(
        matches!(refused, Err(StorageError::ReadOnly)),
        "{refused:?}"
    );
    assert!(letter::get(&world.store, &"a".into()).unwrap().is_none());
}

#[test]
fn errors_of_the_file_system_are_told_apart() {
    use std::io::{Error, ErrorKind};
    let path = std::path::Path::new("files");
    let said = |kind: ErrorKind| StorageError::io(path)(Error::from(kind)).slug();
    assert_eq!(said(ErrorKind::StorageFull), "disk-full");
    assert_eq!(said(ErrorKind::ReadOnlyFilesystem), "desk-read-only");
    assert_eq!(said(ErrorKind::PermissionDenied), "desk-read-only");
    assert_eq!(said(ErrorKind::NotFound), "io");
}

/// A face may hand the desk to another thread, one at a time.
#[test]
fn a_desk_goes_from_thread_to_thread() {
    let World { store, folder } = World::new();
    let found = std::thread::spawn(move || letter::get(&store, &"none".into()).unwrap());
    assert_eq!(found.join().unwrap(), None);
    drop(folder);
}
