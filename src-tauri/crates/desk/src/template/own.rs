//! The folders of the person's own templates: their names, and the bin they go to.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use jiff::{SignedDuration, civil::DateTime, tz::Offset};
use model::{Language, Timestamp};
use storage::Store;

use super::catalogue::{self, Entry};
use crate::{Error, Result, file_name::slug, letter::bin::kept_since};

/// Beside the templates; what begins with a dot is no template.
const BIN: &str = ".bin";

/// Folders are named in lower-case ASCII with hyphens: valid on every file system, and typed in a terminal.
pub fn checked(name: &str) -> Result<&str> {
    if !name.is_empty() && slug(name, name.len()) == name {
        return Ok(name);
    }
    Err(Error::BadValue {
        field: "name".to_owned(),
        value: name.to_owned(),
    })
}

/// A name made of a title, which no template bears yet: `chomage-des-artistes`, `chomage-des-artistes-2`.
pub fn free_name(store: &Store, title: &str) -> Result<String> {
    let entries = catalogue::entries(store)?;
    let taken = |name: &str| entries.iter().any(|entry| entry.name == name);
    let name = match slug(title, 40) {
        name if name.is_empty() => "template".to_owned(),
        name => name,
    };
    Ok((1..)
        .map(|n| match n {
            1 => name.clone(),
            n => format!("{name}-{n}"),
        })
        .find(|name| !taken(name))
        .expect("there is always a further number"))
}

/// The person's own of that name, in the order of languages.
pub fn entries(store: &Store, name: &str) -> Result<Vec<Entry>> {
    let mut entries = catalogue::entries(store)?;
    entries.retain(|entry| entry.name == name);
    match entries.first() {
        None => Err(Error::UnknownTemplate(name.to_owned())),
        Some(first) if first.supplied => Err(Error::TemplateSupplied(name.to_owned())),
        Some(_) => Ok(entries),
    }
}

pub fn path(store: &Store, name: &str, language: Language) -> PathBuf {
    store.templates().join(name).join(format!("{language}.md"))
}

/// Moves the files to the bin; answers the name under which they come back.
pub fn bin(store: &Store, entries: &[Entry], now: Timestamp) -> Result<String> {
    let bin = store.templates().join(BIN);
    forget(&bin, now);
    let stamp = now.strftime("%Y%m%dT%H%M%S%3f").to_string();
    let folder = bin.join(&stamp);
    for entry in entries {
        let to = folder.join(&entry.name);
        let file = format!("{}.md", entry.language);
        fs::create_dir_all(&to)
            .and_then(|()| fs::rename(&entry.file, to.join(file)))
            .map_err(|source| unwritable(&to, source))?;
        // The folder goes with its last language.
        if let Some(left) = Path::new(&entry.file).parent() {
            let _ = fs::remove_dir(left);
        }
    }
    Ok(stamp)
}

/// A template in the bin, or some languages of one.
pub struct Binned {
    /// The name under which it comes back.
    pub stamp: String,
    pub title: String,
    pub languages: Vec<Language>,
    pub binned_at: Timestamp,
}

pub fn binned(store: &Store, now: Timestamp) -> Result<Vec<Binned>> {
    let bin = store.templates().join(BIN);
    forget(&bin, now);
    let mut found = Vec::new();
    for folder in fs::read_dir(bin).into_iter().flatten().flatten() {
        let stamp = folder.file_name().to_string_lossy().into_owned();
        let entries = catalogue::folder(&folder.path())?;
        if let (Some(first), Some(binned_at)) = (entries.first(), moment(&stamp)) {
            found.push(Binned {
                title: first.title(),
                languages: entries.iter().map(|entry| entry.language).collect(),
                stamp,
                binned_at,
            });
        }
    }
    Ok(found)
}

/// When something was binned under that name; none where no program of ours gave it.
fn moment(stamp: &str) -> Option<Timestamp> {
    let (seconds, fraction) = stamp.split_at_checked(15)?;
    let at = DateTime::strptime("%Y%m%dT%H%M%S", seconds).ok()?;
    let at = Offset::UTC.to_timestamp(at).ok()?;
    Some(at + SignedDuration::from_millis(fraction.parse().ok()?))
}

/// Puts back what was binned under that name; answers the name of the template.
pub fn take_from_bin(store: &Store, stamp: &str) -> Result<String> {
    let folder = store.templates().join(BIN).join(stamp);
    let gone = || Error::not_found("template", stamp);
    if stamp.is_empty() || !stamp.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return Err(gone());
    }
    let binned = catalogue::folder(&folder)?;
    let name = binned.first().ok_or_else(gone)?.name.clone();
    let to = |entry: &Entry| path(store, &entry.name, entry.language);
    if binned.iter().any(|entry| to(entry).exists()) {
        return Err(Error::AlreadyExists(name));
    }
    for entry in &binned {
        let to = to(entry);
        let parent = to.parent().unwrap_or(&to).to_owned();
        fs::create_dir_all(parent)
            .and_then(|()| fs::rename(&entry.file, &to))
            .map_err(|source| unwritable(&to, source))?;
    }
    let _ = fs::remove_dir_all(folder);
    Ok(name)
}

/// What lay there longer than a bin keeps.
fn forget(bin: &Path, now: Timestamp) {
    let before = kept_since(now).strftime("%Y%m%dT%H%M%S").to_string();
    for old in fs::read_dir(bin).into_iter().flatten().flatten() {
        if *old.file_name().to_string_lossy() < *before {
            let _ = fs::remove_dir_all(old.path());
        }
    }
}

fn unwritable(path: &Path, source: io::Error) -> Error {
    Error::FileUnwritable {
        path: path.to_string_lossy().into_owned(),
        source,
    }
}
