//! Sealed pages, enclosures and receipts: files named by their SHA-256, written once, never changed.

use std::{
    fs::File,
    io::Write,
    path::{Path, PathBuf},
};

use sha2::{Digest, Sha256};

use crate::{Result, StorageError, Store, folder};

/// Keeps the bytes and gives their name. They are on the disk when this returns, before the row that names them is.
pub fn keep(store: &Store, bytes: &[u8]) -> Result<String> {
    let sha256 = sha256(bytes);
    let directory = store.folder().join(folder::FILES);
    let path = directory.join(&sha256);
    // A file of this name with these bytes is this file; a damaged one is written anew.
    if std::fs::read(&path).is_ok_and(|kept| kept == bytes) {
        return Ok(sha256);
    }
    write_beside(&path, bytes)?;
    Ok(sha256)
}

/// Keeps many at once, and gives their names in the same order. All are written before the first is synced, and the
/// folder once: on the disk when this returns, as with [`keep`], in a fraction of its time.
pub fn keep_all(store: &Store, all: &[&[u8]]) -> Result<Vec<String>> {
    let directory = store.folder().join(folder::FILES);
    let mut names = Vec::new();
    let mut parts = Vec::new();
    for bytes in all {
        let sha256 = sha256(bytes);
        let path = directory.join(&sha256);
        if !std::fs::read(&path).is_ok_and(|kept| kept == *bytes) {
            parts.push((part(&path, bytes)?, path));
        }
        names.push(sha256);
    }
    for (part, path) in &parts {
        let synced = File::open(part).and_then(|file| file.sync_all());
        synced
            .and_then(|()| std::fs::rename(part, path))
            .map_err(StorageError::io(path))?;
    }
    match parts.first() {
        Some((_, path)) => sync_folder_of(path).map(|()| names),
        None => Ok(names),
    }
}

/// Written beside, not synced yet.
fn part(path: &Path, bytes: &[u8]) -> Result<PathBuf> {
    let part = path.with_extension("part");
    let written = File::create(&part).and_then(|mut file| file.write_all(bytes));
    if let Err(error) = written {
        // What could be written of it is of no use; that it cannot be removed changes nothing.
        let _ = std::fs::remove_file(&part);
        return Err(StorageError::io(path)(error));
    }
    Ok(part)
}

/// The path as an answer tells it.
pub fn told_path(store: &Store, sha256: &str) -> String {
    path(store, sha256).to_string_lossy().into_owned()
}

pub fn path(store: &Store, sha256: &str) -> PathBuf {
    store.folder().join(folder::FILES).join(sha256)
}

/// # Errors
/// [`StorageError::FileMissing`] where there is no such file or its bytes are others.
pub fn read(store: &Store, sha256: &str) -> Result<Vec<u8>> {
    let missing = || StorageError::FileMissing(sha256.to_owned());
    if !is_name(sha256) {
        return Err(missing());
    }
    let bytes = std::fs::read(path(store, sha256)).map_err(|_| missing())?;
    if self::sha256(&bytes) == sha256 {
        Ok(bytes)
    } else {
        Err(missing())
    }
}

/// Lower-case hexadecimal.
pub fn sha256(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write;
    bytes.iter().fold(String::new(), |mut text, byte| {
        write!(text, "{byte:02x}").expect("writing to a String does not fail");
        text
    })
}

pub(crate) fn is_name(text: &str) -> bool {
    text.len() == 64
        && text
            .bytes()
            .all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b))
}

/// Whole or not at all: written beside, synced, renamed, and the folder synced.
pub(crate) fn write_beside(path: &Path, bytes: &[u8]) -> Result<()> {
    let part = path.with_extension("part");
    let written = (|| {
        let mut file = File::create(&part)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        std::fs::rename(&part, path)
    })();
    if let Err(error) = written {
        // What could be written of it is of no use; that it cannot be removed changes nothing.
        let _ = std::fs::remove_file(&part);
        return Err(StorageError::io(path)(error));
    }
    sync_folder_of(path)
}

/// So that the new name survives a power cut, where the system can do that for a folder.
pub(crate) fn sync_folder_of(path: &Path) -> Result<()> {
    let Some(folder) = path.parent().filter(|_| cfg!(unix)) else {
        return Ok(());
    };
    File::open(folder)
        .and_then(|folder| folder.sync_all())
        .map_err(StorageError::io(folder))
}
