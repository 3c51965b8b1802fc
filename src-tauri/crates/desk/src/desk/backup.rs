//! The whole desk in one file. Each call does one part and says where to go on: between two the desk is free.

use std::path::Path;

use serde::{Deserialize, Serialize};
use storage::backup::{self, PART, Part, Place};
use ts_rs::TS;

use crate::{Context, Desk, Result};

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "BackupDesk", optional_fields)]
#[serde(deny_unknown_fields)]
pub struct Question {
    pub file: String,
    /// Where the answer before said to go on. None: from the beginning.
    #[serde(default)]
    pub from: Option<Standing>,
    /// Not to go on: what was written so far is taken away.
    #[serde(default)]
    #[ts(as = "Option<bool>", optional)]
    pub cancel: bool,
}

/// Where a backup stands between two calls.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "BackupStanding")]
#[serde(deny_unknown_fields)]
pub struct Standing {
    #[ts(type = "number")]
    pub done: u64,
    pub after: String,
}

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "DeskBackup")]
pub struct Answer {
    pub file: String,
    /// Size of the whole file; none before it is finished.
    #[ts(type = "number | null")]
    pub bytes: Option<u64>,
    #[serde(flatten)]
    pub progress: Progress,
}

/// How far it is, in a measure of its own.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[ts(rename = "BackupProgress")]
pub struct Progress {
    #[ts(type = "number")]
    pub done: u64,
    #[ts(type = "number")]
    pub total: u64,
    pub finished: bool,
    /// To be given back as `from`.
    pub next: Option<Standing>,
}

impl From<Part> for Progress {
    fn from(part: Part) -> Self {
        Self {
            done: part.done,
            total: part.total,
            finished: part.next.is_none(),
            next: part
                .next
                .map(|Place { done, after }| Standing { done, after }),
        }
    }
}

impl From<Standing> for Place {
    fn from(Standing { done, after }: Standing) -> Self {
        Self { done, after }
    }
}

pub fn backup(desk: &mut Desk, _context: &Context, question: Question) -> Result<Answer> {
    let path = Path::new(&question.file);
    if question.cancel {
        backup::cancel(path)?;
        return Ok(Answer {
            file: question.file,
            bytes: None,
            progress: Progress::default(),
        });
    }
    let from = question.from.map(Place::from);
    let part = desk.store()?.backup_part(path, from.as_ref(), PART)?;
    let bytes = match part.next {
        Some(_) => None,
        None => Some(size(path)?),
    };
    Ok(Answer {
        file: question.file,
        bytes,
        progress: part.into(),
    })
}

fn size(path: &Path) -> Result<u64> {
    let file = std::fs::metadata(path).map_err(|source| crate::Error::FileUnreadable {
        path: path.display().to_string(),
        source,
    })?;
    Ok(file.len())
}
