//! The whole desk in one file, and back.

use std::path::Path;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Context, Desk, Result};

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "BackupDesk")]
#[serde(deny_unknown_fields)]
pub struct Question {
    pub file: String,
}

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "DeskBackup")]
pub struct Answer {
    pub file: String,
    #[ts(type = "number")]
    pub bytes: u64,
}

pub fn backup(desk: &mut Desk, _context: &Context, question: Question) -> Result<Answer> {
    let path = Path::new(&question.file);
    desk.store()?.backup_to(path)?;
    let bytes = std::fs::metadata(path)
        .map_err(|source| crate::Error::FileUnreadable {
            path: question.file.clone(),
            source,
        })?
        .len();
    Ok(Answer {
        file: question.file,
        bytes,
    })
}
