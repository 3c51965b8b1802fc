//! The proof of one letter as ordinary files, which anyone can check without this program.
//!
//! `seal.txt` holds the exact bytes of the record's hash; `SHA256SUMS` is read by `sha256sum --check`.

use std::path::Path;

use i18n::message;
use serde::{Deserialize, Serialize};
use storage::Store;
use ts_rs::TS;

use super::{sealed, show};
use crate::{Context, Desk, Error, Result, file, file_name::slug};

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
    let head = storage::archive::verify(store, None)?.head;
    let mut files = vec![
        (
            format!("{}.pdf", slug(&record.reference, 40)),
            storage::files::read(store, &record.pdf_sha256)?,
        ),
        (
            "snapshot.json".to_owned(),
            record.snapshot.clone().into_bytes(),
        ),
        (
            "seal.txt".to_owned(),
            storage::archive::sealed_bytes(&record),
        ),
        (
            "record.json".to_owned(),
            serde_json::to_vec_pretty(&record).expect("a record of texts"),
        ),
    ];
    files.extend(attached(store, &record)?);
    let hash = storage::files::sha256(&storage::archive::sealed_bytes(&record));
    let explained = message(
        context.language,
        "desk-proof",
        &[
            ("reference", &record.reference),
            ("hash", &hash),
            ("previous", &record.previous),
            ("head", &head),
        ],
    );
    files.push((
        "LISEZMOI-LEESMIJ-README.txt".to_owned(),
        explained.into_bytes(),
    ));
    write(Path::new(&question.out), files, head)
}

/// Enclosures, receipt and replies, under their own names.
fn attached(store: &Store, record: &model::archive::Record) -> Result<Vec<(String, Vec<u8>)>> {
    let mut files = Vec::new();
    for enclosure in sealed::read(&record.snapshot)
        .map(|snapshot| snapshot.enclosures)
        .unwrap_or_default()
    {
        let name = format!("enclosures/{}", plain(&enclosure.file_name));
        files.push((name, storage::files::read(store, &enclosure.sha256)?));
    }
    let dispatch = storage::dispatch::get(store, &record.dispatch)?;
    if let Some(sha256) = dispatch.and_then(|dispatch| dispatch.receipt_sha256) {
        files.push(("receipt".to_owned(), storage::files::read(store, &sha256)?));
    }
    for reply in storage::reply::of_letter(store, &record.letter)? {
        if let (Some(sha256), Some(name)) = (&reply.file_sha256, &reply.file_name) {
            let name = format!(
                "replies/{}-{}",
                slug(&reply.reference.text, 40),
                plain(name)
            );
            files.push((name, storage::files::read(store, sha256)?));
        }
    }
    Ok(files)
}

/// A name that stays within its folder.
fn plain(name: &str) -> String {
    let name: String = name
        .chars()
        .filter(|c| !matches!(c, '/' | '\\' | ':' | '\0'))
        .collect();
    name.trim_start_matches('.').to_owned()
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
