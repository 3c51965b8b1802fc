//! A template comes back from the bin.

use serde::{Deserialize, Serialize};
use storage::Noun;
use ts_rs::TS;

use super::{create::Answer, own};
use crate::{Context, Desk, Result};

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "RestoreTemplate")]
#[serde(deny_unknown_fields)]
pub struct Question {
    pub bin: String,
}

pub fn restore(desk: &mut Desk, _: &Context, question: Question) -> Result<Answer> {
    let name = own::take_from_bin(desk.store()?, &question.bin)?;
    desk.note_changes([Noun::Template]);
    Ok(Answer { name })
}
