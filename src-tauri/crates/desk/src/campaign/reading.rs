//! How a list was read: what each of its columns was taken for, and what is worth saying of the file and of its rows.

use exchange::list::{By, Notice, Row};
use i18n::message;
use model::Language;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{intake::Intake, show};
use crate::Context;

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ReadList {
    /// Name of the file.
    pub file: String,
    /// Rows that could be read; the others are among the rejected.
    pub rows: u32,
    pub columns: Vec<ReadColumn>,
    /// Those of the file first, then row by row.
    pub notices: Vec<ListNotice>,
}

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ReadColumn {
    pub heading: String,
    /// What it holds, by the names a mapping takes; none where that is not known.
    pub field: Option<String>,
    pub by_hand: bool,
    /// The first cell below it that holds something.
    pub sample: String,
}

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ListNotice {
    /// Stable, kebab-case; the sentence is the message `list-notice-<code>`.
    pub code: String,
    /// As a spreadsheet counts it, from 1; none where the whole file is meant.
    pub row: Option<u32>,
    pub message: String,
}

/// The answer, with what was read where a list was given.
pub(super) fn with(
    answer: show::Answer,
    context: &Context,
    intake: Option<&Intake>,
) -> show::Answer {
    show::Answer {
        list: intake.map(|intake| read(intake, context.language)),
        ..answer
    }
}

fn read(intake: &Intake, language: Language) -> ReadList {
    let list = &intake.list;
    let said = |row: Option<u32>, notice: &Notice| ListNotice {
        code: notice.slug().to_owned(),
        row,
        message: sentence(language, notice),
    };
    let of_file = list.notices.iter().map(|notice| said(None, notice));
    let of_rows = list.rows.iter().flat_map(|row| {
        let notices = row.notices.iter();
        let read = notices.map(move |notice| said(Some(row.number), notice));
        read.chain(says_what_the_directory_says(row).then(|| ListNotice {
            code: "post-known".to_owned(),
            row: Some(row.number),
            message: message(language, "list-notice-post-known", &[]),
        }))
    });
    ReadList {
        file: intake.file.clone(),
        rows: list.rows.len() as u32,
        columns: list
            .columns
            .iter()
            .map(|column| ReadColumn {
                heading: column.heading.clone(),
                field: column.field.map(|field| field.slug().to_owned()),
                by_hand: column.by == By::Hand,
                sample: column.sample.clone(),
            })
            .collect(),
        notices: of_file.chain(of_rows).collect(),
    }
}

/// An office that is named by its id has its holder, its address and its language in the directory.
fn says_what_the_directory_says(row: &Row) -> bool {
    row.post.is_some()
        && (row.family_name.is_some() || row.street.is_some() || row.language.is_some())
}

fn sentence(language: Language, notice: &Notice) -> String {
    let field = |field: &exchange::list::Field| {
        message(
            language,
            &format!("recipient-list-field-{}", field.slug()),
            &[],
        )
    };
    let args: Vec<(&str, String)> = match notice {
        Notice::DoubledColumn {
            field: of,
            headings,
        } => {
            vec![("field", field(of)), ("headings", headings.join(", "))]
        }
        Notice::RowsAbove { rows } | Notice::EmptyRows { rows } => {
            vec![("rows", rows.to_string())]
        }
        Notice::Encoding { name } => vec![("name", (*name).to_owned())],
        Notice::MixedEncoding { rows } => vec![("rows", numbers(rows))],
        Notice::OtherSheets { names } => vec![("names", names.join(", "))],
        Notice::NameNotSplit { name } => vec![("name", name.clone())],
        Notice::GenderUnknown { word } | Notice::LanguageUnknown { word } => {
            vec![("word", word.clone())]
        }
        Notice::DoubledValue { field: of, value } | Notice::NumberFromDate { field: of, value } => {
            vec![("field", field(of)), ("value", value.clone())]
        }
        Notice::CellError { heading, value } => {
            vec![("heading", heading.clone()), ("value", value.clone())]
        }
        Notice::Merged { heading } => vec![("heading", heading.clone())],
        Notice::PostUnknown { value }
        | Notice::PostcodeOdd { value }
        | Notice::EmailOdd { value } => vec![("value", value.clone())],
        Notice::NoColumnKnown | Notice::NoRecipientColumn | Notice::FewCells => Vec::new(),
    };
    let args: Vec<(&str, &str)> = args
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect();
    message(language, &format!("list-notice-{}", notice.slug()), &args)
}

/// The first of them; a file may have thousands.
fn numbers(rows: &[u32]) -> String {
    const SHOWN: usize = 10;
    let shown = rows.iter().take(SHOWN).map(ToString::to_string);
    let more = (rows.len() > SHOWN).then(|| "…".to_owned());
    shown.chain(more).collect::<Vec<_>>().join(", ")
}
