//! Integrity of the archive, the database and the files. Each call reads so many records and says where to go on; the last
//! looks at the rest.

use i18n::message;
use serde::{Deserialize, Serialize};
use storage::Problem;
use ts_rs::TS;

use crate::{Context, Desk, Result, archive::verify};

#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[ts(rename = "CheckDesk", optional_fields)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// Where the answer before said to go on. None: from the beginning.
    #[serde(default)]
    #[ts(as = "Option<f64>", optional)]
    pub from: Option<i64>,
}

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "DeskCheck")]
pub struct Answer {
    pub ok: bool,
    pub problems: Vec<String>,
    pub archive: verify::Answer,
    pub done: u32,
    pub total: u32,
    pub finished: bool,
    /// To be given back as `from`.
    #[ts(type = "number | null")]
    pub next: Option<i64>,
}

pub fn check(desk: &mut Desk, context: &Context, question: Option<Question>) -> Result<Answer> {
    let from = question.unwrap_or_default().from;
    let archive = verify::verify(desk, context, verify::Question { head: None, from })?;
    let found = if archive.finished {
        desk.store()?.integrity()?
    } else {
        Vec::new()
    };
    let problems: Vec<String> = found
        .into_iter()
        .map(|problem| words(context, problem))
        .collect();
    Ok(Answer {
        ok: problems.is_empty() && archive.ok,
        problems,
        done: archive.done,
        total: archive.total,
        finished: archive.finished,
        next: archive.next,
        archive,
    })
}

fn words(context: &Context, problem: Problem) -> String {
    match problem {
        Problem::Database(said) => said,
        Problem::Register(number) => message(
            context.language,
            "desk-check-register",
            &[("number", &number)],
        ),
    }
}
