//! The register as a list for a spreadsheet. What was noted by hand is no entry and never leaves with it.

use i18n::message;
use model::register::EntryKind;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::list::{self, Row};
use crate::{Context, Desk, Error, Result, file};
use exchange::table::{Cell, Column, Kind, SEPARATOR, Table, csv, xlsx};

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "ExportRegister", optional_fields)]
pub struct Question {
    /// Path of the file to write; its ending says the form: `.csv` or `.xlsx`.
    pub out: String,
    /// Of what the filters let through these entries alone, by the ids of their rows; none: all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub only: Option<Vec<String>>,
    #[serde(flatten)]
    pub filter: list::Question,
}

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "ExportedRegister")]
pub struct Answer {
    pub path: String,
    pub entries: u32,
}

pub fn export(desk: &mut Desk, context: &Context, question: Question) -> Result<Answer> {
    let name = question.out.to_lowercase();
    let is_csv = name.ends_with(".csv");
    if !is_csv && !name.ends_with(".xlsx") {
        return Err(Error::BadValue {
            field: "out".to_owned(),
            value: question.out,
        });
    }
    let order = question.filter.order();
    let filter = question.filter.filter();
    let mut table = Table {
        title: say(context, "title"),
        columns: columns(context),
        rows: Vec::new(),
    };
    let wanted = |row: &Row| {
        question
            .only
            .as_ref()
            .is_none_or(|only| only.contains(&row.id))
    };
    super::in_order(desk.store()?, context, &filter, order, |row| {
        if wanted(&row) {
            table.rows.push(cells(context, row));
        }
        Ok(())
    })?;
    let bytes = if is_csv {
        csv(&table, SEPARATOR)
    } else {
        xlsx(&table, context.today).map_err(|cause| Error::FileUnwritable {
            path: question.out.clone(),
            source: std::io::Error::other(cause),
        })?
    };
    file::write(&question.out, &bytes)?;
    Ok(Answer {
        path: question.out,
        entries: u32::try_from(table.rows.len()).unwrap_or(u32::MAX),
    })
}

fn say(context: &Context, word: &str) -> String {
    message(context.language, &format!("desk-register-{word}"), &[])
}

fn columns(context: &Context) -> Vec<Column> {
    [
        ("kind", Kind::Text),
        ("number", Kind::Text),
        ("date", Kind::Date),
        ("person", Kind::Text),
        ("office", Kind::Text),
        ("government", Kind::Text),
        ("subject", Kind::Text),
        ("channel", Kind::Text),
        ("answer", Kind::Text),
        ("corrected", Kind::Text),
    ]
    .into_iter()
    .map(|(word, kind)| Column {
        heading: say(context, word),
        kind,
    })
    .collect()
}

fn cells(context: &Context, row: Row) -> Vec<Cell> {
    let channel = row.channel.map(|channel| {
        message(
            context.language,
            &format!("archive-channel-{}", channel.slug()),
            &[],
        )
    });
    let kind = match row.kind {
        EntryKind::Out => say(context, "out"),
        EntryKind::In => say(context, "in"),
    };
    vec![
        kind.into(),
        row.number.into(),
        row.date.into(),
        row.person.into(),
        row.title.into(),
        row.government_name.into(),
        row.subject.into(),
        channel.into(),
        row.answer.into(),
        row.corrected.join(" · ").into(),
    ]
}
