//! One copy a day, at the first change; ten are kept.

use std::path::{Path, PathBuf};

use model::{Date, Timestamp};

use super::{backups, day, write_copy};
use crate::{Result, StorageError, Store, files, folder};

const KEPT: usize = 10;

impl Store {
    /// Makes the copy of the day, where it is not made yet: the desk as it was before the first change.
    ///
    /// # Errors
    /// Where the copy cannot be written, or the desk does not read as a sound one.
    pub fn backup_daily(&self, now: Timestamp) -> Result<()> {
        let today = day(now);
        if self.backed_up.get() == Some(today) {
            return Ok(());
        }
        let path = backups(self).join(format!("{today}.db"));
        if !path.exists() {
            write_copy(self, &path)?;
            keep_files(self)?;
            prune(self)?;
        }
        self.backed_up.set(Some(today));
        Ok(())
    }
}

impl Store {
    /// Tried once a day and by every opening: that it failed is said, and does not keep the person from writing.
    pub(crate) fn backup_before_change(&self, now: Timestamp) {
        if let Err(error) = self.backup_daily(now) {
            self.backup_problem.replace(Some(error.to_string()));
            self.backed_up.set(Some(day(now)));
        }
    }

    /// Why the copy of the day could not be made.
    pub fn backup_problem(&self) -> Option<String> {
        self.backup_problem.borrow().clone()
    }
}

/// The day of the latest copy.
pub fn last_at(store: &Store) -> Result<Option<Date>> {
    Ok(days(store)?.last().map(|(day, _)| *day))
}

/// The desk as it was before its schema changes.
pub(crate) fn before_migration(store: &Store, schema: u32) -> Result<()> {
    let path = backups(store).join(format!("schema-{schema}.db"));
    write_copy(store, &path)
}

/// A second copy of each file, once: files are never rewritten.
fn keep_files(store: &Store) -> Result<()> {
    let copies = backups(store).join(folder::FILES);
    std::fs::create_dir_all(&copies).map_err(StorageError::io(&copies))?;
    for path in names(&store.folder().join(folder::FILES))? {
        let Some(name) = path.file_name().and_then(|name| name.to_str()) else {
            continue;
        };
        let copy = copies.join(name);
        if !files::is_name(name) || copy.exists() {
            continue;
        }
        let bytes = std::fs::read(&path).map_err(StorageError::io(&path))?;
        // A damaged file does not become a copy that looks sound.
        if files::sha256(&bytes) == name {
            files::write_beside(&copy, &bytes)?;
        }
    }
    Ok(())
}

fn prune(store: &Store) -> Result<()> {
    let days = days(store)?;
    for (_, path) in days.iter().take(days.len().saturating_sub(KEPT)) {
        std::fs::remove_file(path).map_err(StorageError::io(path))?;
    }
    Ok(())
}

/// Oldest first.
fn days(store: &Store) -> Result<Vec<(Date, PathBuf)>> {
    let mut days: Vec<_> = names(&backups(store))?
        .into_iter()
        .filter(|path| path.extension().is_some_and(|extension| extension == "db"))
        .filter_map(|path| Some((path.file_stem()?.to_str()?.parse().ok()?, path)))
        .collect();
    days.sort();
    Ok(days)
}

fn names(folder: &Path) -> Result<Vec<PathBuf>> {
    std::fs::read_dir(folder)
        .and_then(|entries| entries.map(|entry| Ok(entry?.path())).collect())
        .map_err(StorageError::io(folder))
}
