//! A letter and what goes with it in one file, to be sent by e-mail: the pages that were kept, then those of its enclosures that
//! are PDFs. What is no PDF goes along within the file.

use std::path::Path;

use model::{enclosure::Enclosure, id::LetterId, letter::Letter};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use typeset::{Attachment, Stack, StackMetadata, TypesetError};

use super::facts;
use crate::{Context, Desk, Error, Result, file};

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "WriteWithEnclosures", optional_fields)]
#[serde(deny_unknown_fields)]
pub struct Question {
    pub id: LetterId,
    pub out: String,
    /// Whether the text of the letter goes along as a file.
    #[serde(default)]
    #[ts(as = "Option<bool>", optional)]
    pub source: bool,
}

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "WrittenWithEnclosures")]
pub struct Answer {
    pub path: String,
    pub pages: u32,
    /// Titles of the enclosures whose pages follow those of the letter.
    pub appended: Vec<String>,
    /// … that go along as files: they are no PDF, or a PDF that is locked or damaged.
    pub attached: Vec<String>,
    /// … whose pages do not follow the norms of archives and accessibility: the file claims none because of them.
    pub foreign: Vec<String>,
}

pub fn with_enclosures(
    desk: &mut Desk,
    context: &Context,
    mut question: Question,
) -> Result<Answer> {
    question.id = facts::named(desk.store()?, &question.id)?;
    let store = desk.store()?;
    let letter = facts::letter(store, &question.id)?;
    let printed = storage::printed::get(store, &question.id)?.ok_or(Error::LetterNotExported)?;
    let version = facts::version(&letter, Some(printed.language))?;
    let mut out = Vec::new();
    let metadata = StackMetadata {
        title: version.subject.clone(),
        language: printed.language,
        date: printed.date.to_string(),
    };
    let failed = |error: TypesetError| Error::Typesetting(error.to_string());
    let mut stack = Stack::new(&mut out, false, metadata).map_err(failed)?;
    let pdf = storage::files::read(store, &printed.pdf_sha256)?;
    stack.add(&pdf, &printed.reference.text).map_err(failed)?;
    let mut answer = Answer {
        path: question.out,
        pages: 0,
        appended: Vec::new(),
        attached: Vec::new(),
        foreign: Vec::new(),
    };
    for enclosure in &letter.content().enclosures {
        let bytes = storage::files::read(store, &enclosure.sha256)?;
        let title = enclosure.title.clone();
        if bytes.starts_with(b"%PDF-")
            && let Ok(conforms) = stack.add_foreign(&bytes, &title)
        {
            if !conforms {
                answer.foreign.push(title.clone());
            }
            answer.appended.push(title);
        } else {
            stack.attach(along(enclosure, bytes));
            answer.attached.push(title);
        }
    }
    if question.source {
        stack.attach(source(
            context,
            &letter,
            &printed.reference.text,
            version.body,
        ));
    }
    answer.pages = stack.finish().map_err(failed)?.pages;
    file::write(&answer.path, &out)?;
    Ok(answer)
}

fn along(enclosure: &Enclosure, bytes: Vec<u8>) -> Attachment {
    Attachment {
        media_type: media_type(&enclosure.file_name).to_owned(),
        name: enclosure.file_name.clone(),
        title: enclosure.title.clone(),
        bytes,
        is_source: false,
    }
}

fn source(context: &Context, letter: &Letter, reference: &str, body: String) -> Attachment {
    let language = facts::version(letter, None).map_or(context.language, |sent| sent.language);
    let name = reference.replace(['/', '\\'], "-");
    Attachment {
        name: format!("{name}.md"),
        media_type: "text/markdown".to_owned(),
        title: i18n::message(language, "letter-source-of", &[("reference", reference)]),
        bytes: body.into_bytes(),
        is_source: true,
    }
}

/// By the ending of the name; unknown ones are bytes (RFC 2046, 4.5.1).
fn media_type(name: &str) -> &'static str {
    let ending = Path::new(name).extension().unwrap_or_default();
    match ending.to_string_lossy().to_lowercase().as_str() {
        "pdf" => "application/pdf",
        "docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "odt" => "application/vnd.oasis.opendocument.text",
        "ods" => "application/vnd.oasis.opendocument.spreadsheet",
        "csv" => "text/csv",
        "txt" => "text/plain",
        "md" => "text/markdown",
        "jpg" | "jpeg" => "image/jpeg",
        "png" => "image/png",
        _ => "application/octet-stream",
    }
}
