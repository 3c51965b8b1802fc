//! Say who writes by a TOML file, as scripts do.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{set, show};
use crate::{Context, Desk, Error, Result, file};

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "ReadSender")]
#[serde(deny_unknown_fields)]
pub struct Question {
    pub file: String,
}

pub fn read(desk: &mut Desk, context: &Context, question: Question) -> Result<show::Answer> {
    let text = file::read_text(&question.file)?;
    let (sender, signatories) = exchange::sender::read(&text).map_err(|problem| Error::Input {
        file: question.file,
        line: problem.line,
        column: problem.column,
        field: problem.field,
        what: problem.what,
    })?;
    set::set(
        desk,
        context,
        set::Question {
            sender,
            signatories,
        },
    )
}
