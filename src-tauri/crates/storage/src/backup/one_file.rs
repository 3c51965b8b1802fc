//! The whole desk in one SQLite file, and back: the database, and every kept file in a table.

use std::path::Path;

use rusqlite::{Connection, OpenFlags, named_params};

use super::{finish, integrity, write_copy};
use crate::{Opening, Result, StorageError, Store, files, folder, migration};

impl Store {
    /// Writes the desk to `path`, checked and synced; gives its size in bytes.
    pub fn backup_to(&self, path: &Path) -> Result<u64> {
        write_copy(self, path, |copy| {
            copy.execute_batch(include_str!("make_kept_file.sql"))?;
            put_files(self, copy)
        })?;
        let size = std::fs::metadata(path).map_err(StorageError::io(path))?;
        Ok(size.len())
    }
}

/// Makes a desk in `folder`, which holds none, of what [`Store::backup_to`] wrote or of a daily copy with its files.
pub fn restore(folder: &Path, file: &Path, opening: &Opening<'_>) -> Result<Store> {
    if folder::is_desk(folder) {
        return Err(StorageError::DeskExists(folder.to_owned()));
    }
    check(file)?;
    folder::make(folder)?;
    let part = folder.join("plaidoyer.db.part");
    std::fs::copy(file, &part).map_err(StorageError::io(&part))?;
    let copy = Connection::open(&part).map_err(|e| damaged(&e))?;
    if has_files(&copy)? {
        take_files(&copy, &folder.join(folder::FILES))?;
        copy.execute_batch(include_str!("drop_kept_file.sql"))?;
    } else {
        copy_files_beside(file, &folder.join(folder::FILES))?;
    }
    finish(copy, &part, &folder.join(folder::DATABASE))?;
    Store::open(folder, opening)
}

/// Before anything is written: a file that is not a sound desk makes no desk.
fn check(file: &Path) -> Result<()> {
    let backup = Connection::open_with_flags(file, OpenFlags::SQLITE_OPEN_READ_ONLY)
        .map_err(|e| damaged(&e))?;
    match migration::check(&backup) {
        Err(StorageError::Newer { found, known }) => {
            return Err(StorageError::Newer { found, known });
        }
        Err(error) => {
            return Err(StorageError::BackupDamaged {
                why: error.to_string(),
            });
        }
        Ok(_) => {}
    }
    match integrity(&backup)?.into_iter().next() {
        Some(why) => Err(StorageError::BackupDamaged { why }),
        None => Ok(()),
    }
}

fn put_files(store: &Store, copy: &Connection) -> Result<()> {
    let folder = store.folder().join(folder::FILES);
    let transaction = copy.unchecked_transaction()?;
    let mut insert = copy.prepare(include_str!("insert_kept_file.sql"))?;
    for entry in std::fs::read_dir(&folder).map_err(StorageError::io(&folder))? {
        let name = entry.map_err(StorageError::io(&folder))?.file_name();
        let Some(name) = name.to_str().filter(|name| files::is_name(name)) else {
            continue;
        };
        let bytes = files::read(store, name)?;
        insert.execute(named_params! {":sha256": name, ":bytes": bytes})?;
    }
    drop(insert);
    transaction.commit()?;
    Ok(())
}

fn has_files(copy: &Connection) -> Result<bool> {
    Ok(copy.table_exists(None, "kept_file")?)
}

fn take_files(copy: &Connection, folder: &Path) -> Result<()> {
    let mut statement = copy.prepare(include_str!("list_kept_file.sql"))?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let name: String = row.get("sha256")?;
        let bytes: Vec<u8> = row.get("bytes")?;
        if files::sha256(&bytes) != name {
            return Err(StorageError::BackupDamaged { why: name });
        }
        files::write_beside(&folder.join(&name), &bytes)?;
    }
    Ok(())
}

/// A daily copy lies in `backups/`, with a second copy of the files in `backups/files/`.
fn copy_files_beside(file: &Path, folder: &Path) -> Result<()> {
    let beside = file.with_file_name(folder::FILES);
    let Ok(entries) = std::fs::read_dir(&beside) else {
        return Ok(());
    };
    for entry in entries {
        let entry = entry.map_err(StorageError::io(&beside))?;
        let bytes = std::fs::read(entry.path()).map_err(StorageError::io(&beside))?;
        let name = files::sha256(&bytes);
        if entry.file_name().to_str() == Some(&name) {
            files::write_beside(&folder.join(&name), &bytes)?;
        }
    }
    Ok(())
}

fn damaged(error: &rusqlite::Error) -> StorageError {
    StorageError::BackupDamaged {
        why: error.to_string(),
    }
}
