//! What can go wrong with a desk, each with a clear answer, and nothing lost.

use std::{
    io::{BufRead, BufReader},
    path::Path,
    process::{Command, Stdio},
};

use rusqlite::Connection;
use storage::{NEWEST_SCHEMA, Op, Opening, StorageError, Store, archive, letter};

use crate::world::{World, at, draft, opening};

#[test]
fn a_second_opener_hears_who_has_the_desk_and_since_when() {
    let world = World::new();
    let second = Opening {
        host: "bureau",
        now: at(500),
    };
    match Store::open(world.path(), &second).err().unwrap() {
        StorageError::Locked { host, since } => {
            assert_eq!(host, "atelier");
            assert_eq!(since, "2026-11-24T10:00:00Z");
        }
        other => panic!("{other:?}"),
    }
    let World { store, folder } = world;
    drop(store);
    assert!(Store::open(folder.path(), &second).is_ok());
}

#[test]
fn a_desk_written_by_a_newer_program_is_refused_untouched() {
    let World { store, folder } = World::new();
    drop(store);
    let path = folder.path().join("plaidoyer.db");
    let connection = Connection::open(&path).unwrap();
    connection
        .pragma_update(None, "user_version", NEWEST_SCHEMA + 1)
        .unwrap();
    connection.close().unwrap();
    let before = std::fs::read(&path).unwrap();
    let refused = Store::open(folder.path(), &opening()).err().unwrap();
    assert!(matches!(refused, StorageError::Newer { found, known }
        if found == NEWEST_SCHEMA + 1 && known == NEWEST_SCHEMA));
    assert_eq!(std::fs::read(&path).unwrap(), before);
}

#[test]
fn a_folder_without_a_desk_is_said_to_be_one() {
    let folder = tempfile::tempdir().unwrap();
    let refused = Store::open(folder.path(), &opening()).err().unwrap();
    assert!(matches!(refused, StorageError::NotADesk(_)));
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn a_desk_is_not_made_over_another() {
    let world = World::new();
    let refused = Store::create(world.path(), &opening()).err().unwrap();
    assert!(matches!(refused, StorageError::DeskExists(_)));
}

#[test]
fn a_damaged_file_is_said_to_be_damaged() {
    let damages: [fn(&mut Vec<u8>); 3] = [
        |bytes| bytes.fill(7),
        Vec::clear,
        |bytes| bytes[100..3000].fill(0xff),
    ];
    for damage in damages {
        let World { store, folder } = World::new();
        drop(store);
        let path = folder.path().join("plaidoyer.db");
        let mut bytes = std::fs::read(&path).unwrap();
        damage(&mut bytes);
        std::fs::write(&path, bytes).unwrap();
        let refused = Store::open(folder.path(), &opening()).err().unwrap();
        assert!(
            matches!(refused, StorageError::Damaged { .. }),
            "{refused:?}"
        );
    }
}

#[test]
fn damage_inside_is_found_by_the_check() {
    let world = World::new();
    for n in 0..40 {
        world.letter(&format!("l{n}"), &"Sujet ".repeat(200));
    }
    let World { store, folder } = world;
    drop(store);
    let path = folder.path().join("plaidoyer.db");
    let mut bytes = std::fs::read(&path).unwrap();
    let middle = bytes.len() / 2 / 4096 * 4096;
    bytes[middle..middle + 8 * 4096].fill(0xa5);
    std::fs::write(&path, bytes).unwrap();
    // Whether it still opens depends on which page was hit; that all is well is said by neither.
    match Store::open(folder.path(), &opening()) {
        Err(refused) => assert!(
            matches!(refused, StorageError::Damaged { .. }),
            "{refused:?}"
        ),
        Ok(store) => match store.integrity() {
            Ok(problems) => assert!(!problems.is_empty()),
            Err(refused) => assert!(
                matches!(refused, StorageError::Damaged { .. }),
                "{refused:?}"
            ),
        },
    }
}

#[cfg(unix)]
#[test]
fn a_folder_that_may_not_be_written_is_said_to_be_read_only() {
    use std::os::unix::fs::PermissionsExt;
    let World { store, folder } = World::new();
    drop(store);
    let set = |mode| {
        for path in [
            folder.path().join("plaidoyer.db"),
            folder.path().join("lock"),
            folder.path().to_owned(),
        ] {
            std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
        }
    };
    set(0o555);
    let may_write_all_the_same = std::fs::write(folder.path().join("probe"), b"").is_ok();
    let opened = Store::open(folder.path(), &opening());
    set(0o755);
    // The superuser is not held back by permissions: there the desk opens, and works.
    match opened {
        Err(refused) => {
            assert!(!may_write_all_the_same);
            assert!(matches!(refused, StorageError::ReadOnly), "{refused:?}");
        }
        Ok(store) => {
            assert!(may_write_all_the_same);
            assert!(letter::get(&store, &"none".into()).unwrap().is_none());
        }
    }
}

/// Writes without end until it is killed; run by the test below, in a process of its own.
#[test]
#[ignore = "runs until it is killed"]
fn restless() {
    let folder = std::env::var_os("RESTLESS_DESK").expect("given by the test that kills it");
    let round = std::env::var("RESTLESS_ROUND").expect("given by the test that kills it");
    let store = Store::open(Path::new(&folder), &opening()).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let world = World { store, folder };
    for n in 0.. {
        world.sent(&format!("letter-{round}-{n}"), "Statut");
        println!("sealed {n}");
    }
}

#[test]
fn a_process_killed_while_recording_leaves_no_half_dispatch_and_frees_the_desk() {
    let World { store, folder } = World::new();
    drop(store);
    let mut sealed = 0;
    for round in 0..4_u32 {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "trouble::restless", "--ignored", "--nocapture"])
            .env("RESTLESS_DESK", folder.path())
            .env("RESTLESS_ROUND", round.to_string())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let said = lines
            .map(Result::unwrap)
            .filter(|line| line.contains("sealed"));
        sealed += said.take(3 + round as usize).count() as u32;
        child.kill().unwrap();
        child.wait().unwrap();

        // The lock went with the process.
        let store = Store::open(folder.path(), &opening()).unwrap();
        let verification = archive::verify(&store, None).unwrap();
        // Every dispatch has its record, every record its file.
        assert_eq!(verification.broken, None);
        // What was said to be sealed is.
        assert!(
            verification.records >= sealed,
            "{} < {sealed}",
            verification.records
        );
        sealed = verification.records;
        assert_eq!(store.integrity().unwrap(), []);
        let counts = letter::counts(&store).unwrap();
        assert_eq!(counts.sent, verification.records);
        // One letter a kill may be under way, whole in the state it had reached.
        assert!(counts.prepared + counts.draft <= round + 1);
    }
}

#[test]
fn a_file_is_whole_or_not_there() {
    let world = World::new();
    let bytes = b"%PDF whole".to_vec();
    let sha256 = storage::files::keep(&world.store, &bytes).unwrap();
    assert_eq!(storage::files::read(&world.store, &sha256).unwrap(), bytes);
    assert_eq!(sha256, storage::files::keep(&world.store, &bytes).unwrap());
    let path = storage::files::path(&world.store, &sha256);
    std::fs::write(&path, b"%PDF wh").unwrap();
    let refused = storage::files::read(&world.store, &sha256).unwrap_err();
    assert!(matches!(refused, StorageError::FileMissing(_)));
    // Kept again, it is whole again.
    storage::files::keep(&world.store, &bytes).unwrap();
    assert_eq!(storage::files::read(&world.store, &sha256).unwrap(), bytes);
    assert!(storage::files::read(&world.store, "../plaidoyer.db").is_err());
}

#[test]
fn a_change_outside_the_program_is_found_by_its_words_after_the_next_opening() {
    let World { store, folder } = World::new();
    store
        .transact(Op::ComposeLetter { letter: "a".into() }, at(60), |tx| {
            letter::insert(tx, &draft("a", "Statut"))
        })
        .unwrap();
    drop(store);
    let connection = Connection::open(folder.path().join("plaidoyer.db")).unwrap();
    connection
        .execute_batch("UPDATE person SET family_name = 'Dupont'")
        .unwrap();
    connection.close().unwrap();
    let store = Store::open(folder.path(), &opening()).unwrap();
    assert!(
        !storage::directory::search(&store, "dupont", 5)
            .unwrap()
            .is_empty()
    );
}
