//! Copies of the desk, and back again.

use model::Timestamp;
use storage::{NEWEST_SCHEMA, Op, StorageError, Store, archive, backup, letter, person};

use crate::world::{World, at, clarinval, opening};

fn on_day(n: i64) -> Timestamp {
    at(n * 86_400)
}

fn touch(world: &World, day: i64) {
    let mut person = clarinval();
    person.party = Some(format!("{day}"));
    world
        .store
        .transact(Op::EditPerson, on_day(day), |tx| person::put(tx, &person))
        .unwrap();
}

fn copies(world: &World) -> Vec<String> {
    let mut names: Vec<String> = std::fs::read_dir(world.path().join("backups"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name != "files")
        .collect();
    names.sort();
    names
}

#[test]
fn one_copy_a_day_is_made_at_the_first_change_and_ten_are_kept() {
    let world = World::new();
    for day in 1..=13 {
        touch(&world, day);
        touch(&world, day);
    }
    let copies = copies(&world);
    assert_eq!(copies.len(), 10, "{copies:?}");
    assert_eq!(copies[0], "2026-11-28.db");
    assert_eq!(copies[9], "2026-12-07.db");
    assert_eq!(
        backup::last_at(&world.store).unwrap(),
        Some("2026-12-07".parse().unwrap())
    );
    assert_eq!(world.store.backup_problem(), None);
}

#[test]
fn the_copy_of_the_day_is_the_desk_before_the_change_with_its_files() {
    let world = World::new();
    world.sent("a", "Statut");
    touch(&world, 1);
    let elsewhere = tempfile::tempdir().unwrap();
    let copy = world.path().join("backups/2026-11-25.db");
    let restored = backup::restore(elsewhere.path(), &copy, &opening()).unwrap();
    let person = person::get(&restored, &"david-clarinval".into())
        .unwrap()
        .unwrap();
    assert_eq!(person.party, None);
    let verification = archive::verify(&restored, None).unwrap();
    assert_eq!((verification.records, verification.broken), (1, None));
}

#[test]
fn a_copy_that_cannot_be_made_is_said_and_keeps_nobody_from_writing() {
    let world = World::new();
    std::fs::remove_dir_all(world.path().join("backups")).unwrap();
    std::fs::write(world.path().join("backups"), b"in the way").unwrap();
    touch(&world, 1);
    assert!(world.store.backup_problem().is_some());
    let person = person::get(&world.store, &"david-clarinval".into())
        .unwrap()
        .unwrap();
    assert_eq!(person.party.as_deref(), Some("1"));
}

#[test]
fn a_desk_restored_from_one_file_is_the_same_desk() {
    let world = World::new();
    world.sent("a", "Statut");
    world.letter("b", "Budget");
    let elsewhere = tempfile::tempdir().unwrap();
    let file = elsewhere.path().join("desk.plaidoyer");
    world.store.backup_to(&file).unwrap();
    let folder = elsewhere.path().join("restored");
    let restored = backup::restore(&folder, &file, &opening()).unwrap();
    for id in ["a", "b"] {
        let before = letter::get(&world.store, &id.into()).unwrap();
        assert!(before.is_some());
        assert_eq!(letter::get(&restored, &id.into()).unwrap(), before);
    }
    let head = archive::last(&world.store).unwrap().unwrap().hash;
    let verification = archive::verify(&restored, Some(&head)).unwrap();
    assert_eq!((verification.records, verification.broken), (1, None));
    assert_eq!(restored.integrity().unwrap(), []);
    // It is a desk like any other: it writes, and finds.
    restored.undo(at(200)).unwrap().unwrap();
}

#[test]
fn a_file_that_is_no_backup_makes_no_desk() {
    let elsewhere = tempfile::tempdir().unwrap();
    let file = elsewhere.path().join("photo.jpg");
    std::fs::write(&file, vec![7; 4096]).unwrap();
    let folder = elsewhere.path().join("desk");
    let refused = backup::restore(&folder, &file, &opening()).err().unwrap();
    assert!(
        matches!(refused, StorageError::BackupDamaged { .. }),
        "{refused:?}"
    );
    assert!(!folder.exists());
}

#[test]
fn a_backup_whose_file_was_changed_is_refused() {
    let world = World::new();
    world.sent("a", "Statut");
    let elsewhere = tempfile::tempdir().unwrap();
    let file = elsewhere.path().join("desk.plaidoyer");
    world.store.backup_to(&file).unwrap();
    let connection = rusqlite::Connection::open(&file).unwrap();
    connection
        .execute_batch("UPDATE kept_file SET bytes = x'00'")
        .unwrap();
    drop(connection);
    let folder = elsewhere.path().join("desk");
    let refused = backup::restore(&folder, &file, &opening()).err().unwrap();
    assert!(
        matches!(refused, StorageError::BackupDamaged { .. }),
        "{refused:?}"
    );
    assert!(!storage::is_desk(&folder));
}

#[test]
fn a_desk_is_not_restored_over_another() {
    let world = World::new();
    let file = world.path().join("copy.plaidoyer");
    world.store.backup_to(&file).unwrap();
    let refused = backup::restore(world.path(), &file, &opening())
        .err()
        .unwrap();
    assert!(matches!(refused, StorageError::DeskExists(_)));
}

/// A desk of every released schema still opens: the dumps are of each.
#[test]
fn a_desk_of_every_released_schema_opens() {
    for dump in [
        include_str!("../fixtures/desk-0001.sql"),
        include_str!("../fixtures/desk-0002.sql"),
    ] {
        let folder = released(dump);
        let store = Store::open(folder.path(), &opening()).unwrap();
        assert_eq!(schema(folder.path()), NEWEST_SCHEMA);
        let verification = archive::verify(&store, None).unwrap();
        assert_eq!((verification.records, verification.broken), (1, None));
        let draft = letter::get(&store, &"b".into()).unwrap().unwrap();
        assert_eq!(draft.content().versions[0].subject, "Budget");
        assert_eq!(draft.content().ignored, Vec::<String>::new());
        assert_eq!(store.integrity().unwrap(), []);
        let found = storage::directory::search(&store, "clarinval", 5).unwrap();
        assert!(!found.is_empty());
        // Its schema is that of a desk made today.
        assert_eq!(tables(folder.path()), tables(World::empty().path()));
    }
}

#[test]
fn campaigns_and_replies_of_the_second_schema_are_kept() {
    let folder = released(include_str!("../fixtures/desk-0002.sql"));
    let store = Store::open(folder.path(), &opening()).unwrap();
    let campaign = storage::campaign::get(&store, &"c".into())
        .unwrap()
        .unwrap();
    assert_eq!(campaign.versions[0].body, "Le texte commun.");
    let recipients = storage::recipient::list(&store, &"c".into()).unwrap();
    assert_eq!(recipients[0].paragraph, "Ses propres mots.");
    let replies = storage::reply::of_letter(&store, &"a".into()).unwrap();
    assert_eq!(replies[0].words.as_deref(), Some("avant l’été"));
}

/// A desk as an earlier program left it.
fn released(dump: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for part in ["files", "backups", "templates"] {
        std::fs::create_dir(folder.path().join(part)).unwrap();
    }
    let connection = rusqlite::Connection::open(folder.path().join("plaidoyer.db")).unwrap();
    connection.execute_batch(dump).unwrap();
    let sealed = b"%PDF a";
    let file = folder
        .path()
        .join("files")
        .join(storage::files::sha256(sealed));
    std::fs::write(file, sealed).unwrap();
    folder
}

fn schema(folder: &std::path::Path) -> u32 {
    let connection = rusqlite::Connection::open(folder.join("plaidoyer.db")).unwrap();
    connection
        .pragma_query_value(None, "user_version", |row| row.get(0))
        .unwrap()
}

fn tables(folder: &std::path::Path) -> Vec<String> {
    let connection = rusqlite::Connection::open(folder.join("plaidoyer.db")).unwrap();
    let sql = "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY type, name";
    let mut statement = connection.prepare(sql).unwrap();
    let rows = statement.query_map([], |row| row.get(0)).unwrap();
    rows.map(Result::unwrap).collect()
}

/// Of four files a part takes one.
const ONE_FILE: u64 = 1;

#[test]
fn a_backup_and_its_return_are_done_part_by_part() {
    let world = World::new();
    for id in ["a", "b", "c"] {
        world.sent(id, "Statut");
    }
    let elsewhere = tempfile::tempdir().unwrap();
    let file = elsewhere.path().join("desk.backup");
    let mut parts = Vec::new();
    let mut next = None;
    loop {
        let part = world
            .store
            .backup_part(&file, next.as_ref(), ONE_FILE)
            .unwrap();
        assert_eq!(file.exists(), part.next.is_none());
        parts.push((part.done, part.total));
        next = part.next;
        if next.is_none() {
            break;
        }
        // A letter that leaves meanwhile is not in it, and spoils nothing.
        if parts.len() == 1 {
            world.sent("d", "Budget");
        }
    }
    assert!(parts.len() > 2, "{parts:?}");
    assert_eq!(
        parts.last().map(|part| part.0),
        parts.last().map(|part| part.1)
    );

    let folder = elsewhere.path().join("restored");
    let mut done = Vec::new();
    let mut next = None;
    loop {
        let part = backup::restore_part(&folder, &file, next.as_ref(), 40_000).unwrap();
        assert_eq!(storage::is_desk(&folder), part.next.is_none());
        done.push(part.done);
        next = part.next;
        if next.is_none() {
            assert_eq!(part.done, part.total);
            break;
        }
    }
    assert!(done.len() > 2 && done.is_sorted(), "{done:?}");
    let restored = Store::open(&folder, &opening()).unwrap();
    let verification = archive::verify(&restored, None).unwrap();
    assert_eq!((verification.records, verification.broken), (3, None));
    assert!(letter::get(&restored, &"d".into()).unwrap().is_none());
}

#[test]
fn a_backup_that_is_not_gone_on_with_leaves_nothing() {
    let world = World::new();
    world.sent("a", "Statut");
    world.sent("b", "Statut");
    let elsewhere = tempfile::tempdir().unwrap();
    let file = elsewhere.path().join("desk.backup");
    let part = world.store.backup_part(&file, None, ONE_FILE).unwrap();
    assert!(part.next.is_some());
    backup::cancel(&file).unwrap();
    assert_eq!(std::fs::read_dir(elsewhere.path()).unwrap().count(), 0);
    // To go on all the same is refused, and writes no half of a backup.
    let next = part.next.as_ref();
    assert!(world.store.backup_part(&file, next, ONE_FILE).is_err());
    assert!(!file.exists());
}

#[test]
fn the_seals_are_verified_part_by_part() {
    let world = World::new();
    for id in ["a", "b", "c"] {
        world.sent(id, "Statut");
    }
    let verify = |after| archive::verify_part(&world.store, None, after, 2).unwrap();
    assert_eq!(verify(0), archive::Part::UpTo(2));
    let whole = archive::verify(&world.store, None).unwrap();
    assert_eq!(verify(2), archive::Part::Done(whole));
    // A part does not begin anew: it rests on the record before it.
    let connection = rusqlite::Connection::open(world.path().join("plaidoyer.db")).unwrap();
    connection
        .execute_batch("DROP TRIGGER archive_is_ink_update; UPDATE archive SET hash = replace(hash, substr(hash, 1, 1), '0') WHERE number = 2")
        .unwrap();
    assert!(matches!(verify(2), archive::Part::Done(found) if found.broken.is_some()));
}
