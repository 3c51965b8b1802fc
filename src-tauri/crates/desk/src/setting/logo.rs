//! The logo at the head of every letter: taken from a file, made another size, or left out.

use model::setting::Settings;
use serde::{Deserialize, Serialize};
use storage::Op;
use ts_rs::TS;

use crate::{
    Context, Desk, Result,
    picture::{self, Wanted},
};

/// Height of a logo nobody chose one for, in millimetres.
const HEIGHT: u16 = 16;

/// What is absent stays.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "SetLogo", optional_fields)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// PNG or SVG.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
    /// In millimetres, from 5 to 40.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub height: Option<u16>,
    #[serde(default)]
    #[ts(as = "Option<bool>", optional)]
    pub remove: bool,
}

pub type Answer = Settings;

pub fn logo(desk: &mut Desk, context: &Context, question: Question) -> Result<Answer> {
    let store = desk.store()?;
    let mut settings = storage::setting::get(store)?;
    let wanted = Wanted {
        file: question.file,
        height: question.height,
        remove: question.remove,
    };
    let present = settings.letterhead.logo.take();
    settings.letterhead.logo = picture::change(store, present, wanted, HEIGHT)?;
    let op = Op::SetSetting {
        key: "logo".to_owned(),
    };
    desk.transact(op, context, |tx| {
        storage::setting::put(tx, &settings)?;
        Ok(())
    })?;
    Ok(settings)
}
