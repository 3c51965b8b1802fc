//! A desk that cannot be used: locked, newer, on a disk that is full or read-only. The answer is clear, and nothing is lost.

use std::{fs, process::Command};

use super::{Begun, TODAY};

fn unusable(begun: &Begun, words: &[&str], code: &str) -> String {
    let (exit, value) = begun.json(words);
    assert_eq!(
        (exit, value["code"].as_str()),
        (5, Some(code)),
        "{words:?}: {value}"
    );
    value["message"].as_str().expect("a message").to_owned()
}

#[test]
fn a_folder_without_a_desk_is_named() {
    let begun = Begun::new();
    let nowhere = tests::terminal::Terminal::at(&begun.folder.path().join("nowhere"), TODAY);
    let (code, _, stderr) = nowhere.run(&["letter", "list"]);
    assert_eq!(code, 5);
    assert!(stderr.contains("nowhere"), "{stderr}");
    assert!(
        !begun.folder.path().join("nowhere").exists(),
        "asking makes nothing"
    );
}

#[test]
fn a_desk_is_not_made_over_another() {
    let begun = Begun::new();
    let letter = begun.sent();
    let (code, value) = begun.json(&["desk", "init"]);
    assert_eq!((code, value["code"].as_str()), (5, Some("desk-exists")));
    assert_eq!(begun.ask(&["letter", "show", &letter])["state"], "sent");
}

#[test]
fn a_desk_open_elsewhere_says_where_and_since_when() {
    let begun = Begun::new();
    let lock = fs::File::options()
        .write(true)
        .open(begun.desk().join("lock"))
        .expect("the lock of the desk");
    lock.lock().expect("nobody else holds it");
    let message = unusable(&begun, &["letter", "list"], "desk-locked");
    assert!(message.contains("already open"), "{message}");
    drop(lock);
    begun.ask(&["letter", "list"]);
}

#[test]
fn a_desk_of_a_newer_program_is_left_as_it_is() {
    let begun = Begun::new();
    let database = begun.desk().join("plaidoyer.db");
    let connection = rusqlite::Connection::open(&database).expect("a database");
    connection
        .pragma_update(None, "user_version", 99)
        .expect("a version");
    connection
        .pragma_update(None, "journal_mode", "DELETE")
        .expect("one file");
    drop(connection);
    let message = unusable(&begun, &["letter", "list"], "desk-newer");
    assert!(message.contains("99"), "{message}");
    let connection = rusqlite::Connection::open(&database).expect("a database");
    let version: u32 = connection
        .pragma_query_value(None, "user_version", |row| row.get(0))
        .expect("a version");
    assert_eq!(version, 99);
}

#[test]
fn a_file_that_is_no_database_is_said_to_be_damaged() {
    let begun = Begun::new();
    fs::write(
        begun.desk().join("plaidoyer.db"),
        b"not a database, whatever its name says",
    )
    .expect("a file");
    unusable(&begun, &["letter", "list"], "desk-damaged");
}

/// A small disk of its own; none where this computer does not let one be made.
struct Disk(std::path::PathBuf);

impl Disk {
    fn small(begun: &Begun) -> Option<Self> {
        let place = begun.folder.path().join("disk");
        fs::create_dir(&place).expect("a folder");
        let mut mount = Command::new("mount");
        mount
            .args(["-t", "tmpfs", "-o", "size=8m", "tmpfs"])
            .arg(&place);
        let mounted = mount.output().is_ok_and(|output| output.status.success());
        if !mounted {
            eprintln!("SKIPPED: a small disk cannot be made here (it needs the right to mount)");
        }
        mounted.then(|| Self(place))
    }

    fn read_only(&self) {
        let mut mount = Command::new("mount");
        mount.args(["-o", "remount,ro"]).arg(&self.0);
        assert!(mount.status().expect("mount starts").success());
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg(&self.0).status();
    }
}

#[test]
fn a_full_disk_is_said_and_what_is_saved_is_intact() {
    let begun = Begun::new();
    let Some(disk) = Disk::small(&begun) else {
        return;
    };
    let terminal = tests::terminal::Terminal::at(&disk.0.join("desk"), TODAY);
    terminal.ask(&["desk", "init", "--starter"]);
    let letter = terminal.letter("fr", "Avant");
    // What is left of the disk is filled to the last block.
    let mut filling = fs::File::create(disk.0.join("filling")).expect("a file");
    while std::io::Write::write_all(&mut filling, &[0; 1024]).is_ok() {}
    let (code, stdout, _) = terminal.run(&["--json", "letter", "export", &letter]);
    assert_eq!(code, 5, "{stdout}");
    assert!(stdout.contains("\"disk-full\""), "{stdout}");
    drop(filling);
    fs::remove_file(disk.0.join("filling")).expect("a file");
    assert_eq!(terminal.ask(&["desk", "check"])["ok"], true);
    assert_eq!(
        terminal.ask(&["letter", "export", &letter])["reference"],
        "2026/001"
    );
}

#[test]
fn a_read_only_disk_is_said() {
    let begun = Begun::new();
    let Some(disk) = Disk::small(&begun) else {
        return;
    };
    let terminal = tests::terminal::Terminal::at(&disk.0.join("desk"), TODAY);
    terminal.ask(&["desk", "init"]);
    disk.read_only();
    let (code, stdout, _) = terminal.run(&["--json", "letter", "list"]);
    assert_eq!(code, 5, "{stdout}");
    assert!(stdout.contains("\"desk-read-only\""), "{stdout}");
}
