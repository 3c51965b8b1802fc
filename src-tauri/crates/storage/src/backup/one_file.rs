//! The whole desk in one SQLite file, and back: the database, and every kept file in a table. A large one is done part by
//! part: between two parts the desk is free, and not to go on leaves nothing behind but what [`cancel`] takes away.

use std::{
    fs::OpenOptions,
    io::{Read, Seek, SeekFrom},
    path::{Path, PathBuf},
};

use rusqlite::{Connection, OpenFlags, named_params};

use super::{copy_database, finish, integrity};
use crate::{
    Opening, Result, StorageError, Store, files, folder, migration, store::remove_if_there,
};

/// Bytes of files one part takes.
pub const PART: u64 = 48 * 1024 * 1024;

/// How far a copy is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// In one measure for all parts.
    pub done: u64,
    pub total: u64,
    /// Where to go on; none where all is done.
    pub next: Option<Place>,
}

/// Where a copy stands between two parts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Place {
    pub done: u64,
    /// The file that was taken last.
    pub after: String,
}

impl Store {
    /// Writes the desk to `path`, checked and synced.
    pub fn backup_to(&self, path: &Path) -> Result<()> {
        through(|from| self.backup_part(path, from, PART))
    }

    /// Writes about so many bytes of files more beside `path`; the last part gives the file its name. The database is
    /// copied by the first: a file that is kept later is not missed by it.
    pub fn backup_part(&self, path: &Path, from: Option<&Place>, most: u64) -> Result<Part> {
        let part = path.with_extension("part");
        let written = self.put_part(path, &part, from, most);
        if written.is_err() {
            // The first error is the one to tell; on a full disk what could be written would be in the way.
            let _ = remove_if_there(&part);
        }
        written
    }

    fn put_part(&self, path: &Path, part: &Path, from: Option<&Place>, most: u64) -> Result<Part> {
        let copy = match from {
            None => {
                let copy = copy_database(self, part)?;
                copy.execute_batch(include_str!("make_kept_file.sql"))?;
                copy
            }
            Some(_) => Connection::open_with_flags(part, OpenFlags::SQLITE_OPEN_READ_WRITE)?,
        };
        let names = kept(self)?;
        let total = names.len() as u64;
        let after = from.map_or("", |place| &place.after);
        let mut place = Place {
            done: names.partition_point(|name| name.as_str() <= after) as u64,
            after: after.to_owned(),
        };
        let mut bytes = 0;
        let transaction = copy.unchecked_transaction()?;
        let mut insert = copy.prepare(include_str!("insert_kept_file.sql"))?;
        for name in &names[place.done as usize..] {
            if bytes >= most {
                break;
            }
            let read = files::read(self, name)?;
            insert.execute(named_params! {":sha256": name, ":bytes": read})?;
            bytes += read.len() as u64;
            place = Place {
                done: place.done + 1,
                after: name.clone(),
            };
        }
        drop(insert);
        transaction.commit()?;
        let done = place.done;
        if done == total {
            finish(copy, part, path)?;
        }
        let next = (done < total).then_some(place);
        Ok(Part { done, total, next })
    }
}

/// Names of the kept files, in their order.
fn kept(store: &Store) -> Result<Vec<String>> {
    names(&store.folder().join(folder::FILES))
}

fn names(folder: &Path) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(StorageError::io(folder))? {
        let name = entry.map_err(StorageError::io(folder))?.file_name();
        names.extend(
            name.to_str()
                .filter(|name| files::is_name(name))
                .map(str::to_owned),
        );
    }
    names.sort_unstable();
    Ok(names)
}

/// Goes through all parts at once.
fn through(mut part: impl FnMut(Option<&Place>) -> Result<Part>) -> Result<()> {
    let mut next = part(None)?.next;
    while let Some(place) = next {
        next = part(Some(&place))?.next;
    }
    Ok(())
}

/// Makes a desk in `folder`, which holds none, of what [`Store::backup_to`] wrote or of a daily copy with its files.
pub fn restore(folder: &Path, file: &Path, opening: &Opening<'_>) -> Result<Store> {
    through(|from| restore_part(folder, file, from, PART))?;
    Store::open(folder, opening)
}

/// Takes about so many bytes more out of `file`; it is a desk after the last part. The first part looks whether it can be
/// one, before anything is written.
pub fn restore_part(folder: &Path, file: &Path, from: Option<&Place>, most: u64) -> Result<Part> {
    if folder::is_desk(folder) {
        return Err(StorageError::DeskExists(folder.to_owned()));
    }
    let part = folder.join("plaidoyer.db.part");
    let Some(place) = from else {
        check(file)?;
        folder::make(folder)?;
        remove_if_there(&part)?;
        return copy_on(file, &part, most);
    };
    if place.after.is_empty() && length(&part)? < length(file)? {
        return copy_on(file, &part, most);
    }
    let copy = Connection::open_with_flags(&part, OpenFlags::SQLITE_OPEN_READ_WRITE)
        .map_err(|e| damaged(&e))?;
    let whole = has_files(&copy)?;
    let files = folder.join(folder::FILES);
    let taken = if whole {
        take_files(&copy, &files, &place.after, most)?
    } else {
        copy_files_beside(file, &files, &place.after, most)?
    };
    let total = length(file)? * 2;
    if let Some((after, bytes)) = taken {
        let done = (place.done + bytes).min(total);
        let next = Some(Place { done, after });
        return Ok(Part { done, total, next });
    }
    if whole {
        copy.execute_batch(include_str!("drop_kept_file.sql"))?;
    }
    finish(copy, &part, &folder.join(folder::DATABASE))?;
    Ok(Part {
        done: total,
        total,
        next: None,
    })
}

/// Takes away what parts of a backup to `path` were written.
pub fn cancel(path: &Path) -> Result<()> {
    remove_if_there(&path.with_extension("part"))
}

/// Copies so many bytes more of `file` to the end of `part`.
fn copy_on(file: &Path, part: &Path, most: u64) -> Result<Part> {
    let copied = || {
        let mut from = std::fs::File::open(file)?;
        let mut to = OpenOptions::new().create(true).append(true).open(part)?;
        from.seek(SeekFrom::Start(to.metadata()?.len()))?;
        std::io::copy(&mut from.take(most), &mut to)?;
        to.metadata().map(|part| part.len())
    };
    let done = copied().map_err(StorageError::io(part))?;
    Ok(Part {
        done,
        total: length(file)? * 2,
        next: Some(Place {
            done,
            after: String::new(),
        }),
    })
}

fn length(path: &Path) -> Result<u64> {
    std::fs::metadata(path)
        .map(|file| file.len())
        .map_err(StorageError::io(path))
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

fn has_files(copy: &Connection) -> Result<bool> {
    Ok(copy.table_exists(None, "kept_file")?)
}

/// The last file that was taken, and how many bytes there were; none where none was left.
type Taken = Option<(String, u64)>;

fn take_files(copy: &Connection, folder: &Path, after: &str, most: u64) -> Result<Taken> {
    let mut statement = copy.prepare(include_str!("list_kept_file.sql"))?;
    let mut rows = statement.query(named_params! {":after": after})?;
    let mut taken: Taken = None;
    while let Some(row) = rows.next()? {
        let name: String = row.get("sha256")?;
        let bytes: Vec<u8> = row.get("bytes")?;
        if files::sha256(&bytes) != name {
            return Err(StorageError::BackupDamaged { why: name });
        }
        files::write_beside(&folder.join(&name), &bytes)?;
        let sum = taken.map_or(0, |(_, sum)| sum) + bytes.len() as u64;
        taken = Some((name, sum));
        if sum >= most {
            break;
        }
    }
    Ok(taken)
}

/// A daily copy lies in `backups/`, with a second copy of the files in `backups/files/`.
fn copy_files_beside(file: &Path, folder: &Path, after: &str, most: u64) -> Result<Taken> {
    let beside: PathBuf = file.with_file_name(folder::FILES);
    if !beside.is_dir() {
        return Ok(None);
    }
    let mut taken: Taken = None;
    for name in names(&beside)?
        .into_iter()
        .filter(|name| name.as_str() > after)
    {
        let path = beside.join(&name);
        let bytes = std::fs::read(&path).map_err(StorageError::io(&path))?;
        if files::sha256(&bytes) == name {
            files::write_beside(&folder.join(&name), &bytes)?;
        }
        let sum = taken.map_or(0, |(_, sum)| sum) + bytes.len() as u64;
        taken = Some((name, sum));
        if sum >= most {
            break;
        }
    }
    Ok(taken)
}

fn damaged(error: &rusqlite::Error) -> StorageError {
    StorageError::BackupDamaged {
        why: error.to_string(),
    }
}
