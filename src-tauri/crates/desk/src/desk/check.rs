//! Integrity of the database, the files and the archive.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Context, Desk, Result, archive::verify};

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "DeskCheck")]
pub struct Answer {
    pub ok: bool,
    pub problems: Vec<String>,
    pub archive: crate::archive::verify::Answer,
}

pub fn check(desk: &mut Desk, context: &Context, (): ()) -> Result<Answer> {
    let problems = desk.store()?.integrity()?;
    let archive = verify::verify(desk, context, verify::Question { head: None })?;
    Ok(Answer {
        ok: problems.is_empty() && archive.ok,
        problems,
        archive,
    })
}
