//! Copies of the desk: one a day at the first change, one before a migration, and one in a single file on request.
//!
//! The daily copy is the database; sealed files are never rewritten, and a second copy of each is kept once beside the
//! daily copies. The one-file copy holds the files too, in a table `kept_file`.

mod daily;
mod one_file;

use std::path::{Path, PathBuf};

use model::{Date, Timestamp};
use rusqlite::Connection;

use crate::{Result, StorageError, Store, files, folder, store::remove_if_there};

pub(crate) use daily::before_migration;
pub use daily::last_at;
pub use one_file::{PART, Part, Place, cancel, restore, restore_part};

/// The day of an instant, in UTC: it names a copy.
pub(crate) fn day(now: Timestamp) -> Date {
    now.to_zoned(jiff::tz::TimeZone::UTC).date()
}

/// Problems of a database in SQLite's own words; empty when there are none.
pub(crate) fn integrity(connection: &Connection) -> Result<Vec<String>> {
    let mut problems = Vec::new();
    let mut statement = connection.prepare(include_str!("integrity.sql"))?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let line: String = row.get(0)?;
        if line != "ok" {
            problems.push(line);
        }
    }
    let mut statement = connection.prepare(include_str!("foreign_keys.sql"))?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let (table, parent): (String, String) = (row.get(0)?, row.get(2)?);
        problems.push(format!("foreign-key: {table} -> {parent}"));
    }
    Ok(problems)
}

/// Writes a copy of the open database beside `path`, checks, syncs and renames it.
/// What could be written of a copy that fails is taken away: on a full disk it would be in the way.
fn write_copy(store: &Store, path: &Path) -> Result<()> {
    let part = path.with_extension("part");
    let written = copy_database(store, &part).and_then(|copy| finish(copy, &part, path));
    if written.is_err() {
        // The first error is the one to tell.
        let _ = remove_if_there(&part);
    }
    written
}

/// Copies the database page by page, and reads the copy whole before it counts.
fn copy_database(store: &Store, part: &Path) -> Result<Connection> {
    remove_if_there(part)?;
    let mut copy = Connection::open(part)?;
    {
        let backup = rusqlite::backup::Backup::new(&store.connection, &mut copy)?;
        backup.run_to_completion(512, std::time::Duration::ZERO, None)?;
    }
    // One file, without a journal beside it.
    copy.pragma_update(None, "journal_mode", "DELETE")?;
    match integrity(&copy)?.into_iter().next() {
        Some(why) => Err(StorageError::Damaged { why }),
        None => Ok(copy),
    }
}

/// Syncs what was written beside and gives it its name.
fn finish(copy: Connection, part: &Path, path: &Path) -> Result<()> {
    copy.close().map_err(|(_, error)| error)?;
    std::fs::File::open(part)
        .and_then(|file| file.sync_all())
        .and_then(|()| std::fs::rename(part, path))
        .map_err(StorageError::io(path))?;
    files::sync_folder_of(path)
}

fn backups(store: &Store) -> PathBuf {
    store.folder().join(folder::BACKUPS)
}
