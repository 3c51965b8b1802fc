//! The signature by hand of one who signs: taken from a file, made another size, or left out.

use model::id::SignatoryId;
use serde::{Deserialize, Serialize};
use storage::Op;
use ts_rs::TS;

use super::show;
use crate::{
    Context, Desk, Error, Result,
    picture::{self, Wanted},
};

/// Height of a signature nobody chose one for, in millimetres.
const HEIGHT: u16 = 14;

/// What is absent stays.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "SetSignature", optional_fields)]
#[serde(deny_unknown_fields)]
pub struct Question {
    pub signatory: SignatoryId,
    /// PNG or SVG, transparent where the paper shows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
    /// In millimetres, from 5 to 40.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub height: Option<u16>,
    #[serde(default)]
    #[ts(as = "Option<bool>", optional)]
    pub remove: bool,
}

pub fn signature(desk: &mut Desk, context: &Context, question: Question) -> Result<show::Answer> {
    let store = desk.store()?;
    let mut signatory = storage::signatory::get(store, &question.signatory)?
        .ok_or_else(|| Error::not_found("signatory", &question.signatory))?;
    let wanted = Wanted {
        file: question.file,
        height: question.height,
        remove: question.remove,
    };
    let present = signatory.signature.take();
    signatory.signature = picture::change(store, present, wanted, HEIGHT)?;
    desk.transact(Op::SetSender, context, |tx| {
        storage::signatory::put(tx, &signatory)?;
        Ok(())
    })?;
    show::show(desk, context, ())
}
