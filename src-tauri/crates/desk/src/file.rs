//! Files outside the desk folder: read whole, written beside, synced, then renamed, so that half of one never stands.

use std::{
    fs::{self, File},
    io::Write,
    path::Path,
};

use crate::{Error, Result};

pub fn read(path: &str) -> Result<Vec<u8>> {
    fs::read(path).map_err(|source| Error::FileUnreadable {
        path: path.to_owned(),
        source,
    })
}

pub fn read_text(path: &str) -> Result<String> {
    let bytes = read(path)?;
    String::from_utf8(bytes).map_err(|error| {
        let valid = &error.as_bytes()[..error.utf8_error().valid_up_to()];
        let line = valid.iter().filter(|byte| **byte == b'\n').count() as u32 + 1;
        let column = valid
            .iter()
            .rev()
            .take_while(|byte| **byte != b'\n')
            .count() as u32
            + 1;
        Error::Input {
            file: path.to_owned(),
            line,
            column,
            field: String::new(),
            what: "not-utf8".to_owned(),
        }
    })
}

/// An existing file of that name is replaced only once the new one is complete.
pub fn write(path: &str, bytes: &[u8]) -> Result<()> {
    write_beside(Path::new(path), bytes).map_err(|source| Error::FileUnwritable {
        path: path.to_owned(),
        source,
    })
}

fn write_beside(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
        .unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    let mut part = path.as_os_str().to_owned();
    part.push(".part");
    let written = File::create(&part).and_then(|mut file| {
        file.write_all(bytes)?;
        file.sync_all()
    });
    if let Err(error) = written.and_then(|()| fs::rename(&part, path)) {
        let _ = fs::remove_file(&part);
        return Err(error);
    }
    File::open(folder)
        .and_then(|folder| folder.sync_all())
        .or(Ok(()))
}
