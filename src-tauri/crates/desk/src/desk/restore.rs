//! A desk from a backup file. The desk that stood in the folder is set aside beside it, whole, never overwritten.

use std::path::{Path, PathBuf};

use storage::{Opening, StorageError};

use super::{backup::Question, init};
use crate::{Context, Desk, Error, Result};

pub fn restore(desk: &mut Desk, context: &Context, question: Question) -> Result<init::Answer> {
    let folder = desk.folder().to_owned();
    let file = Path::new(&question.file);
    let opening = Opening {
        host: &context.host,
        now: context.now,
    };
    // Taken by this process before anything moves: a desk open elsewhere is not pulled away from under it.
    // A damaged one is what a backup is for: it is set aside all the same.
    if storage::is_desk(&folder) {
        match desk.open(context) {
            Ok(()) | Err(Error::Storage(StorageError::Damaged { .. })) => {}
            Err(error) => return Err(error),
        }
    }
    desk.close();
    let aside = set_aside(&folder, context)?;
    // The daily copies lie in the desk's own folder: they moved with it.
    let file = match (&aside, file.strip_prefix(&folder)) {
        (Some(aside), Ok(inside)) => aside.join(inside),
        _ => file.to_owned(),
    };
    match storage::backup::restore(&folder, &file, &opening) {
        Ok(store) => drop(store),
        Err(error) => {
            if let Some(aside) = aside {
                put_back(&aside, &folder)?;
            }
            desk.open(context).ok();
            return Err(error.into());
        }
    }
    desk.open(context)?;
    init::counts(desk)
}

/// `desk-before-2026-11-24T20-15-03Z` beside the folder; none where there is no desk.
fn set_aside(folder: &Path, context: &Context) -> Result<Option<PathBuf>> {
    if !storage::is_desk(folder) {
        return Ok(None);
    }
    let second = context.now.strftime("%Y-%m-%dT%H-%M-%SZ");
    let named = |count: u32| {
        let mut name = folder.file_name().unwrap_or_default().to_owned();
        name.push(format!("-before-{second}"));
        if count > 1 {
            name.push(format!("-{count}"));
        }
        folder.with_file_name(name)
    };
    let mut aside = named(1);
    for count in 2.. {
        if !aside.exists() {
            break;
        }
        aside = named(count);
    }
    rename(folder, &aside)?;
    Ok(Some(aside))
}

fn put_back(aside: &Path, folder: &Path) -> Result<()> {
    // A restore that failed half-way may have begun a folder: it holds nothing of the person's.
    let _ = std::fs::remove_dir_all(folder);
    rename(aside, folder)
}

fn rename(from: &Path, to: &Path) -> Result<()> {
    std::fs::rename(from, to).map_err(|source| Error::FileUnwritable {
        path: to.display().to_string(),
        source,
    })
}
