//! Say who writes by a TOML file, as scripts do.

use model::sender::Signatory;
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
    let signatories = with_signatures(storage::signatory::list(desk.store()?)?, signatories);
    set::set(
        desk,
        context,
        set::Question {
            sender,
            signatories,
        },
    )
}

/// The file says nothing of pictures: who signed with one still does, known by id or by name.
fn with_signatures(known: Vec<Signatory>, mut signatories: Vec<Signatory>) -> Vec<Signatory> {
    for signatory in &mut signatories {
        let same = known.iter().find(|known| {
            known.id == signatory.id
                || signatory.id.as_str().is_empty() && known.name == signatory.name
        });
        signatory.signature = same.and_then(|known| known.signature.clone());
    }
    signatories
}
