//! A face of the person's own: taken from a file, or left out. The letters are set in it as soon as there is an upright one.

use model::{
    letterhead::{FontStyle, Typeface},
    setting::Settings,
};
use serde::{Deserialize, Serialize};
use storage::Op;
use ts_rs::TS;

use crate::{Context, Desk, Error, Result, typeface};

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "SetFont", optional_fields)]
#[serde(deny_unknown_fields)]
pub struct Question {
    pub style: FontStyle,
    /// TTF or OTF.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
    #[serde(default)]
    #[ts(as = "Option<bool>", optional)]
    pub remove: bool,
}

pub type Answer = Settings;

pub fn font(desk: &mut Desk, context: &Context, question: Question) -> Result<Answer> {
    let store = desk.store()?;
    let mut settings = storage::setting::get(store)?;
    let letterhead = &mut settings.letterhead;
    *letterhead.fonts.of_mut(question.style) = match (question.remove, question.file) {
        (true, _) => None,
        (false, Some(file)) => Some(typeface::keep(store, &file)?),
        (false, None) => return Err(Error::FieldMissing("file")),
    };
    if question.style == FontStyle::Regular {
        letterhead.typeface = match &letterhead.fonts.regular {
            Some(_) => Typeface::Own,
            None => Typeface::Serif,
        };
    }
    let op = Op::SetSetting {
        key: "fonts".to_owned(),
    };
    desk.transact(op, context, |tx| {
        storage::setting::put(tx, &settings)?;
        Ok(())
    })?;
    Ok(settings)
}
