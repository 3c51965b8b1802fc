//! The proof of one letter as ordinary files, which anyone can check without this program.
//!
//! `seal.txt` holds the exact bytes of the record's hash; `SHA256SUMS` is read by `sha256sum --check`.

use std::path::Path;

use i18n::{date, message};
use model::{Language, archive::Record};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    bundle::{self, Part},
    show,
};
use crate::{Context, Desk, Error, Result, file};

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "ExportRecord")]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// Number of the record, reference or letter id.
    pub id: String,
    /// Folder to write to; it is made.
    pub out: String,
}

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "ExportedRecord")]
pub struct Answer {
    pub files: Vec<ExportedFile>,
    /// Hash of the last record of the archive: kept outside, it shows later that nothing was cut off.
    pub head: String,
}

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ExportedFile {
    pub path: String,
    pub sha256: String,
}

pub fn export(desk: &mut Desk, context: &Context, question: Question) -> Result<Answer> {
    let store = desk.store()?;
    let record =
        show::find(store, &question.id)?.ok_or_else(|| Error::not_found("record", &question.id))?;
    refuse_strangers(Path::new(&question.out), &record)?;
    let head =
        storage::archive::head(store)?.ok_or_else(|| Error::not_found("record", &question.id))?;
    let parts = bundle::parts(store, &record)?;
    let hash = storage::files::sha256(&storage::archive::sealed_bytes(&record));
    let explained = READ_ME.map(|(language, name)| {
        let text = explained(language, context, &record, &parts, &hash, &head);
        (name.to_owned(), text.into_bytes())
    });
    let parts = parts.into_iter().map(|part| (part.name, part.bytes));
    write(
        Path::new(&question.out),
        parts.chain(explained).collect(),
        head,
    )
}

/// Whoever receives it reads one of these.
const READ_ME: [(Language, &str); 4] = [
    (Language::Fr, "LISEZMOI.txt"),
    (Language::Nl, "LEESMIJ.txt"),
    (Language::De, "LIESMICH.txt"),
    (Language::En, "README.txt"),
];

/// What each file is, and how all of it is checked without this program.
fn explained(
    language: Language,
    context: &Context,
    record: &Record,
    parts: &[Part],
    hash: &str,
    head: &str,
) -> String {
    let index: Vec<String> = parts
        .iter()
        .map(|part| {
            let args = [("file", part.name.as_str()), ("what", &part.told(language))];
            message(language, "desk-bundle-row", &args)
        })
        .collect();
    // The first of all has none before it.
    let previous = if record.previous == storage::archive::FIRST_PREVIOUS {
        message(language, "desk-proof-first", &[])
    } else {
        record.previous.clone()
    };
    let args = [
        ("reference", record.reference.as_str()),
        ("hash", hash),
        ("previous", &previous),
        ("head", head),
        ("date", &date::long(language, context.today)),
    ];
    let proof = message(language, "desk-proof", &args);
    let index = index.join("\n");
    let title = message(language, "desk-bundle-files", &[]);
    format!("{proof}\n\n{title}\n{index}\n")
}

/// A folder with something else in it is left alone: a proof holds what belongs to it, and nothing more. The same record
/// again is written over itself.
fn refuse_strangers(folder: &Path, record: &Record) -> Result<()> {
    let empty = std::fs::read_dir(folder).map_or(true, |mut entries| entries.next().is_none());
    let same = || {
        let kept = std::fs::read(folder.join("record.json")).ok()?;
        let kept: serde_json::Value = serde_json::from_slice(&kept).ok()?;
        Some(kept["reference"] == record.reference.as_str())
    };
    if empty || same() == Some(true) {
        return Ok(());
    }
    Err(Error::FolderTaken(folder.display().to_string()))
}

fn write(folder: &Path, files: Vec<(String, Vec<u8>)>, head: String) -> Result<Answer> {
    let mut sums = String::new();
    let mut written = Vec::new();
    for (name, bytes) in files {
        let path = folder.join(&name).to_string_lossy().into_owned();
        file::write(&path, &bytes)?;
        let sha256 = storage::files::sha256(&bytes);
        sums.push_str(&format!("{sha256}  {name}\n"));
        written.push(ExportedFile { path, sha256 });
    }
    let path = folder.join("SHA256SUMS").to_string_lossy().into_owned();
    file::write(&path, sums.as_bytes())?;
    written.push(ExportedFile {
        sha256: storage::files::sha256(sums.as_bytes()),
        path,
    });
    Ok(Answer {
        files: written,
        head,
    })
}
