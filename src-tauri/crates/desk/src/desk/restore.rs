//! A desk from a backup file, part by part into a folder of its own; with the last part it takes the place of the desk that
//! stood there, which is set aside beside it, whole, never overwritten.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use storage::{Opening, StorageError, Store, backup::PART};
use ts_rs::TS;

use super::{
    backup::{Progress, Question},
    init,
};
use crate::{Context, Desk, Error, Result};

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "RestoredDesk")]
pub struct Answer {
    /// What the desk holds; none before it stands.
    pub desk: Option<init::Answer>,
    #[serde(flatten)]
    pub progress: Progress,
}

pub fn restore(desk: &mut Desk, context: &Context, question: Question) -> Result<Answer> {
    let folder = desk.folder().to_owned();
    let beside = beside(&folder, "-restoring");
    if question.cancel {
        clear(&beside)?;
        return Ok(Answer {
            desk: None,
            progress: Progress::default(),
        });
    }
    if question.from.is_none() {
        take_hold(desk, context)?;
        clear(&beside)?;
    }
    let file = Path::new(&question.file);
    let from = question.from.map(Into::into);
    let part = storage::backup::restore_part(&beside, file, from.as_ref(), PART);
    let progress: Progress = match part {
        Ok(part) => part.into(),
        Err(error) => {
            // What was begun holds nothing of the person's.
            let _ = clear(&beside);
            return Err(error.into());
        }
    };
    let desk = match progress.next {
        Some(_) => None,
        None => Some(swap(desk, context, &beside)?),
    };
    Ok(Answer { desk, progress })
}

/// Taken by this process before anything is written: a desk open elsewhere is not pulled away from under it.
/// A damaged one is what a backup is for: it is set aside all the same.
fn take_hold(desk: &mut Desk, context: &Context) -> Result<()> {
    if !storage::is_desk(desk.folder()) {
        return Ok(());
    }
    match desk.open(context) {
        Ok(()) | Err(Error::Storage(StorageError::Damaged { .. })) => Ok(()),
        Err(error) => Err(error),
    }
}

/// The restored desk is opened once where it is: one that does not open takes nobody's place.
fn swap(desk: &mut Desk, context: &Context, restored: &Path) -> Result<init::Answer> {
    let opening = Opening {
        host: &context.host,
        now: context.now,
    };
    // The last act of the person is the restoring, and not one from before the backup was made.
    match Store::open(restored, &opening).and_then(|store| store.forget_steps()) {
        Ok(()) => {}
        Err(error) => {
            let _ = clear(restored);
            return Err(error.into());
        }
    }
    let folder = desk.folder().to_owned();
    desk.close();
    let aside = set_aside(&folder, context)?;
    if let Err(error) = make_room(&folder).and_then(|()| rename(restored, &folder)) {
        if let Some(aside) = aside {
            rename(&aside, &folder)?;
        }
        desk.open(context).ok();
        return Err(error);
    }
    desk.open(context)?;
    // Its copies of the days lie in the folder that was set aside: it gets one of its own, as far as that can be written.
    let _ = desk.store()?.backup_daily(context.now);
    init::counts(desk)
}

/// An empty folder the person made for the desk gives way to it.
fn make_room(folder: &Path) -> Result<()> {
    gone(folder, std::fs::remove_dir(folder))
}

fn clear(folder: &Path) -> Result<()> {
    gone(folder, std::fs::remove_dir_all(folder))
}

/// What was never there is gone as well.
fn gone(folder: &Path, removed: std::io::Result<()>) -> Result<()> {
    match removed {
        Err(source) if folder.exists() => Err(Error::FileUnwritable {
            path: folder.display().to_string(),
            source,
        }),
        _ => Ok(()),
    }
}

/// `desk-restoring` beside `desk`.
fn beside(folder: &Path, end: &str) -> PathBuf {
    let mut name = folder.file_name().unwrap_or_default().to_owned();
    name.push(end);
    folder.with_file_name(name)
}

/// `desk-before-2026-11-24T20-15-03Z` beside the folder; none where there is no desk.
fn set_aside(folder: &Path, context: &Context) -> Result<Option<PathBuf>> {
    if !storage::is_desk(folder) {
        return Ok(None);
    }
    let second = context.now.strftime("%Y-%m-%dT%H-%M-%SZ");
    let named = |count: u32| match count {
        1 => beside(folder, &format!("-before-{second}")),
        _ => beside(folder, &format!("-before-{second}-{count}")),
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

fn rename(from: &Path, to: &Path) -> Result<()> {
    std::fs::rename(from, to).map_err(|source| Error::FileUnwritable {
        path: to.display().to_string(),
        source,
    })
}
