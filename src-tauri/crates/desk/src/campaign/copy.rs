//! Letters written to a folder of the person's: each under a name of its own, never over another file, synced together.

use std::{
    collections::BTreeSet,
    fs::{self, File},
    io::Write,
    path::{Path, PathBuf},
};

use crate::{Error, Result};

pub struct Copies {
    folder: PathBuf,
    /// Written beside, with the names they will have.
    parts: Vec<(PathBuf, PathBuf)>,
    /// Names taken by letters of this batch.
    taken: BTreeSet<PathBuf>,
}

impl Copies {
    pub fn to(folder: &Path) -> Self {
        Self {
            folder: folder.to_owned(),
            parts: Vec::new(),
            taken: BTreeSet::new(),
        }
    }

    /// The path it has, and whether it was not there yet. A file of that name with other bytes is another letter, or
    /// something else: the next free name is taken, `…_2.pdf`.
    /// Only what has the SHA-256 `stale` is this letter as it was, and is replaced.
    pub fn put(&mut self, name: &str, bytes: &[u8], stale: Option<&str>) -> Result<(String, bool)> {
        self.put_as(name, "pdf", bytes, stale)
    }

    /// The same in another form of the letter: its name is that of the PDF with this ending.
    pub fn put_as(
        &mut self,
        name: &str,
        ending: &str,
        bytes: &[u8],
        stale: Option<&str>,
    ) -> Result<(String, bool)> {
        fs::create_dir_all(&self.folder).map_err(unwritable(&self.folder))?;
        let stem = name.strip_suffix(".pdf").unwrap_or(name);
        let mut number = 1;
        loop {
            let path = self.folder.join(match number {
                1 => format!("{stem}.{ending}"),
                _ => format!("{stem}_{number}.{ending}"),
            });
            number += 1;
            if self.taken.contains(&path) {
                continue;
            }
            match fs::read(&path) {
                Ok(there) if there == bytes => {
                    self.taken.insert(path.clone());
                    return Ok((path.display().to_string(), false));
                }
                Ok(there) if stale == Some(storage::files::sha256(&there).as_str()) => {
                    self.begin(&path, bytes)?;
                    return Ok((path.display().to_string(), true));
                }
                Ok(_) => {}
                Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                    self.begin(&path, bytes)?;
                    return Ok((path.display().to_string(), true));
                }
                Err(error) => return Err(unwritable(&path)(error)),
            }
        }
    }

    fn begin(&mut self, path: &Path, bytes: &[u8]) -> Result<()> {
        let mut part = path.as_os_str().to_owned();
        part.push(".part");
        let part = PathBuf::from(part);
        let written = File::create(&part).and_then(|mut file| file.write_all(bytes));
        self.parts.push((part, path.to_owned()));
        self.taken.insert(path.to_owned());
        written.map_err(unwritable(path))
    }

    /// On the disk when this returns.
    pub fn finish(mut self) -> Result<()> {
        let parts = std::mem::take(&mut self.parts);
        for (at, (part, path)) in parts.iter().enumerate() {
            let synced = File::open(part).and_then(|file| file.sync_all());
            if let Err(error) = synced.and_then(|()| fs::rename(part, path)) {
                self.parts = parts[at..].to_vec();
                return Err(unwritable(path)(error));
            }
        }
        if !parts.is_empty() {
            // Not every system syncs a folder.
            let _ = File::open(&self.folder).and_then(|folder| folder.sync_all());
        }
        Ok(())
    }
}

/// What was begun and not finished is of no use.
impl Drop for Copies {
    fn drop(&mut self) {
        for (part, _) in &self.parts {
            let _ = fs::remove_file(part);
        }
    }
}

fn unwritable(path: &Path) -> impl FnOnce(std::io::Error) -> Error {
    let path = path.display().to_string();
    move |source| Error::FileUnwritable { path, source }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_file_is_never_written_over_and_the_letter_itself_is_found_again() {
        let folder = std::env::temp_dir().join(format!("plaidoyer-copies-{}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        let put = |bytes: &[&[u8]]| -> Vec<(String, bool)> {
            let mut copies = Copies::to(&folder);
            let put = bytes
                .iter()
                .map(|bytes| copies.put("lettre.pdf", bytes, None).unwrap())
                .map(|(path, fresh)| (path.rsplit('/').next().unwrap().to_owned(), fresh))
                .collect();
            copies.finish().unwrap();
            put
        };
        let name = |name: &str, fresh| (name.to_owned(), fresh);
        assert_eq!(
            put(&[b"a", b"b"]),
            [name("lettre.pdf", true), name("lettre_2.pdf", true)]
        );
        assert_eq!(
            put(&[b"a", b"b", b"c"]),
            [
                name("lettre.pdf", false),
                name("lettre_2.pdf", false),
                name("lettre_3.pdf", true)
            ]
        );
        assert_eq!(fs::read(folder.join("lettre.pdf")).unwrap(), b"a");
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 3);
        fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn a_letter_that_changed_takes_the_place_of_what_it_was() {
        let folder = std::env::temp_dir().join(format!("plaidoyer-stale-{}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        for (bytes, stale) in [(b"a", None), (b"b", Some(storage::files::sha256(b"a")))] {
            let mut copies = Copies::to(&folder);
            copies.put("lettre.pdf", bytes, stale.as_deref()).unwrap();
            copies.finish().unwrap();
        }
        assert_eq!(fs::read(folder.join("lettre.pdf")).unwrap(), b"b");
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 1);
        fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn what_is_not_finished_leaves_nothing() {
        let folder = std::env::temp_dir().join(format!("plaidoyer-part-{}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        let mut copies = Copies::to(&folder);
        copies.put("lettre.pdf", b"a", None).unwrap();
        drop(copies);
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 0);
        fs::remove_dir_all(&folder).unwrap();
    }
}
