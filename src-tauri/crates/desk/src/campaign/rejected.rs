//! The refused rows of a campaign's lists as a CSV file: corrected there, they are read again.

use exchange::list::write_refused;
use i18n::message;
use model::{campaign::RejectedRow, id::CampaignId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::show;
use crate::{Context, Desk, Error, Result, file};

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "WriteRejected")]
#[serde(deny_unknown_fields)]
pub struct Question {
    pub id: CampaignId,
    /// Path of the file to write.
    pub out: String,
}

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "WrittenRejected")]
pub struct Answer {
    pub rows: u32,
    pub path: String,
}

pub fn rejected(desk: &mut Desk, context: &Context, question: Question) -> Result<Answer> {
    let rows = show::get(desk.store()?, &question.id)?.rejected;
    let Some(headings) = headings(&rows) else {
        return Err(Error::NothingRejected);
    };
    let word = |key: &str| message(context.language, &format!("list-reason-{key}"), &[]);
    let placed: Vec<_> = rows
        .iter()
        .map(|row| (word(&row.reason), placed(row, &headings)))
        .collect();
    let lines = placed
        .iter()
        .map(|(reason, cells)| (reason.clone(), cells.as_slice()));
    file::write(
        &question.out,
        &write_refused(&word("heading"), &headings, lines),
    )?;
    Ok(Answer {
        rows: rows.len() as u32,
        path: question.out,
    })
}

/// Those of the first list, then what another list adds. None where no row was refused.
fn headings(rows: &[RejectedRow]) -> Option<Vec<String>> {
    let mut headings = rows.first()?.headings.clone();
    for heading in rows.iter().flat_map(|row| &row.headings) {
        if !headings.contains(heading) {
            headings.push(heading.clone());
        }
    }
    Some(headings)
}

/// The cells under the headings of the file. A row too long for its own headings keeps all its cells as they stood.
fn placed(row: &RejectedRow, headings: &[String]) -> Vec<String> {
    if headings.starts_with(&row.headings) || row.cells.len() > row.headings.len() {
        return row.cells.clone();
    }
    let cell = |heading: &String| {
        let place = row.headings.iter().position(|own| own == heading)?;
        row.cells.get(place).cloned()
    };
    headings
        .iter()
        .map(|heading| cell(heading).unwrap_or_default())
        .collect()
}
