//! The files of a proof: what left, what it was made from, what came back since, and what is said of each in an index.

use std::collections::BTreeMap;

use i18n::{date, message};
use model::{
    Language,
    archive::Record,
    correction::{Corrected, Correction},
    receipt::Receipt,
    reply::Reply,
};
use serde_json::json;
use storage::Store;

use super::sealed;
use crate::{Error, Result, file_name::slug};

/// A file of the bundle: its name, its bytes, and the message that says what it is.
pub(super) struct Part {
    pub name: String,
    pub bytes: Vec<u8>,
    key: &'static str,
    args: BTreeMap<&'static str, String>,
}

impl Part {
    fn new(name: impl Into<String>, bytes: Vec<u8>, key: &'static str) -> Self {
        Self {
            name: name.into(),
            bytes,
            key,
            args: BTreeMap::new(),
        }
    }

    fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.args.insert(name, value.into());
        self
    }

    /// What it is, in words for a stranger.
    pub fn told(&self, language: Language) -> String {
        let day = self.args.get("date").and_then(|day| day.parse().ok());
        let day = day.map(|day| date::long(language, day)).unwrap_or_default();
        let of = if self.key.starts_with("receipt") {
            "receipt"
        } else {
            "reply"
        };
        let kind = self
            .args
            .get("kind")
            .map(|kind| message(language, &format!("desk-{of}-{kind}"), &[]));
        let args: Vec<(&str, &str)> = self
            .args
            .iter()
            .map(|(name, value)| match (*name, &kind) {
                ("date", _) => ("date", day.as_str()),
                ("kind", Some(kind)) => ("kind", kind.as_str()),
                (name, _) => (name, value.as_str()),
            })
            .collect();
        message(language, &format!("desk-bundle-{}", self.key), &args)
    }
}

pub(super) fn parts(store: &Store, record: &Record) -> Result<Vec<Part>> {
    let snapshot = sealed::read(&record.snapshot);
    let mut parts = vec![
        Part::new(
            format!("{}.pdf", slug(&record.reference, 40)),
            storage::files::read(store, &record.pdf_sha256)?,
            "letter",
        ),
        Part::new(
            "snapshot.json",
            record.snapshot.clone().into_bytes(),
            "facts",
        ),
        Part::new("seal.txt", storage::archive::sealed_bytes(record), "seal"),
        Part::new(
            "record.json",
            serde_json::to_vec_pretty(record).expect("a record of texts"),
            "record",
        ),
    ];
    if let Some(snapshot) = snapshot {
        let source = format!(
            "{}\n\n{}\n",
            snapshot.subject_in_words(),
            snapshot.body_in_words().trim_end()
        );
        parts.push(Part::new("source.md", source.into_bytes(), "source"));
        for enclosure in snapshot.enclosures {
            let name = format!("enclosures/{}", plain(&enclosure.file_name));
            let bytes = storage::files::read(store, &enclosure.sha256)?;
            parts.push(Part::new(name, bytes, "enclosure").with("title", enclosure.title));
        }
    }
    since(store, record, &mut parts)?;
    Ok(apart(parts))
}

/// What came after the seal: the proof of posting, replies with their files, corrections.
fn since(store: &Store, record: &Record, parts: &mut Vec<Part>) -> Result<()> {
    let dispatch = storage::dispatch::get(store, &record.dispatch)?
        .ok_or_else(|| Error::not_found("dispatch", &record.dispatch))?;
    if let Some(sha256) = &dispatch.receipt_sha256 {
        let bytes = storage::files::read(store, sha256)?;
        parts.push(Part::new("receipt", bytes, "receipt"));
    }
    for receipt in storage::receipt::of_dispatch(store, &dispatch.id)? {
        parts.extend(added(store, receipt)?);
    }
    let mut corrections = storage::correction::of(store, &Corrected::Dispatch(dispatch.id))?;
    for reply in storage::reply::of_letter(store, &record.letter)? {
        corrections.extend(storage::correction::of(
            store,
            &Corrected::Reply(reply.id.clone()),
        )?);
        parts.extend(came(store, reply)?);
    }
    parts.extend(corrections.iter().map(correction));
    Ok(())
}

/// A proof that came later: its file, and its entry beside it.
fn added(store: &Store, receipt: Receipt) -> Result<[Part; 2]> {
    let told = |part: Part| part.with("kind", receipt.kind.slug());
    let name = format!("receipts/{}", plain(&receipt.file_name));
    let bytes = storage::files::read(store, &receipt.file_sha256)?;
    let entry = serde_json::to_vec_pretty(&receipt).expect("a receipt of texts");
    Ok([
        told(Part::new(name.clone(), bytes, "receipt-added")),
        told(Part::new(format!("{name}.json"), entry, "receipt-entry")),
    ])
}

/// The entry of a piece that came in, and its file.
fn came(store: &Store, reply: Reply) -> Result<Vec<Part>> {
    let folder = format!("replies/{}", slug(&reply.reference.text, 40));
    let told = |part: Part| {
        part.with("kind", reply.kind.slug())
            .with("number", reply.reference.text.clone())
            .with("date", reply.on.to_string())
    };
    let entry = serde_json::to_vec_pretty(&reply).expect("a reply of texts");
    let mut parts = vec![told(Part::new(format!("{folder}.json"), entry, "reply"))];
    if let (Some(sha256), Some(name)) = (&reply.file_sha256, &reply.file_name) {
        let bytes = storage::files::read(store, sha256)?;
        let name = format!("{folder}-{}", plain(name));
        parts.push(told(Part::new(name, bytes, "reply-file")));
    }
    Ok(parts)
}

fn correction(found: &Correction) -> Part {
    let entry = json!({
        "reason": found.reason,
        "value": found.value,
        "recorded_at": found.recorded_at.to_string(),
    });
    let bytes = serde_json::to_vec_pretty(&entry).expect("a correction of texts");
    let name = format!("corrections/{}.json", plain(found.id.as_str()));
    Part::new(name, bytes, "correction").with("reason", found.reason.clone())
}

/// No file takes the place of another of its name.
fn apart(mut parts: Vec<Part>) -> Vec<Part> {
    let mut taken: Vec<String> = Vec::new();
    for part in &mut parts {
        let whole = part.name.clone();
        let mut count = 2;
        while taken.contains(&part.name.to_lowercase()) {
            part.name = match whole.rsplit_once('.') {
                Some((stem, end)) => format!("{stem}_{count}.{end}"),
                None => format!("{whole}_{count}"),
            };
            count += 1;
        }
        taken.push(part.name.to_lowercase());
    }
    parts
}

/// A name that stays within its folder.
fn plain(name: &str) -> String {
    let name: String = name
        .chars()
        .filter(|c| !matches!(c, '/' | '\\' | ':' | '\0' | '\n' | '\r'))
        .collect();
    name.trim_start_matches('.').to_owned()
}
