//! A sheet to print, fold and put into a window envelope, to read off what its window shows.

use i18n::message;
use model::{Language, manuscript::TestSheet};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Context, Desk, Error, Result, file, typeface};

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "PrintTestSheet")]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// Path of the file to write.
    pub out: String,
}

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "TestSheet")]
pub struct Answer {
    pub path: String,
}

pub fn test_sheet(desk: &mut Desk, context: &Context, question: Question) -> Result<Answer> {
    let store = desk.store()?;
    let settings = storage::setting::get(store)?;
    let fonts = typeface::of(store, &settings).fonts;
    let format = settings.letterhead.format;
    let layout = typeset::test_sheet(&words(context.language, context), format, &fonts);
    let bytes =
        typeset::pdf(&layout, &fonts).map_err(|error| Error::Typesetting(error.to_string()))?;
    file::write(&question.out, &bytes)?;
    Ok(Answer { path: question.out })
}

fn words(language: Language, context: &Context) -> TestSheet {
    let say = |key: &str| message(language, key, &[]);
    TestSheet {
        language,
        title: say("test-sheet-title"),
        steps: ["print", "fold", "low", "high", "enter"]
            .map(|step| say(&format!("test-sheet-{step}")))
            .to_vec(),
        date: context.today.to_string(),
    }
}
