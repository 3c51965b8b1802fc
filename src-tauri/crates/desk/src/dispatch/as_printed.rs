//! Where what was printed is sealed although the letter was written on: the letter goes back to what was printed, so
//! that it reads as it left, and what was written since is kept as an earlier state.

use std::collections::BTreeMap;

use model::{
    enclosure::Enclosure,
    id::LetterId,
    letter::{Content, Prepared},
    version::{Revision, Version},
};
use storage::Tx;

use crate::{
    Context, Result,
    archive::sealed,
    letter::snapshot::{SealedEnclosure, Snapshot},
};

/// Nothing is written where the letter is as it was printed.
pub fn put_back(tx: &Tx<'_>, context: &Context, letter: &Prepared) -> Result<()> {
    let Some(snapshot) = sealed::read(&letter.printed.snapshot) else {
        return Ok(());
    };
    let content = printed(context, letter, &snapshot);
    if content == letter.content {
        return Ok(());
    }
    keep_written_since(tx, context, &letter.id, &letter.content, &content)?;
    Ok(storage::letter::update_content(
        tx,
        &letter.id,
        &content,
        context.now,
    )?)
}

fn printed(context: &Context, letter: &Prepared, snapshot: &Snapshot) -> Content {
    let now = letter.content.clone();
    let mut versions = now.versions;
    for version in &mut versions {
        version.send = version.language == letter.printed.language;
    }
    match versions.iter_mut().find(|version| version.send) {
        Some(version) => words(version, snapshot),
        None => versions.push(version(letter, snapshot)),
    }
    Content {
        recipient: Some(snapshot.recipient.post.as_str().into()),
        date: now.date.map(|_| letter.printed.date),
        enclosures: snapshot
            .enclosures
            .iter()
            .map(|sealed| enclosure(context, &now.enclosures, sealed))
            .collect(),
        copies: snapshot.copies.clone(),
        versions,
        ..now
    }
}

/// The version that was printed, where it was taken out since.
fn version(letter: &Prepared, snapshot: &Snapshot) -> Version {
    Version {
        language: letter.printed.language,
        subject: snapshot.subject.clone(),
        body: snapshot.body.clone(),
        salutation: Some(snapshot.salutation.clone()),
        valediction: Some(snapshot.valediction.clone()),
        fields: given(snapshot),
        send: true,
    }
}

fn words(version: &mut Version, snapshot: &Snapshot) {
    version.subject.clone_from(&snapshot.subject);
    version.body.clone_from(&snapshot.body);
    // A form of etiquette is not written into the letter; an own one is as it was printed.
    if let Some(own) = &mut version.salutation {
        own.clone_from(&snapshot.salutation);
    }
    if let Some(own) = &mut version.valediction {
        own.clone_from(&snapshot.valediction);
    }
    if version
        .fields
        .iter()
        .any(|(name, value)| snapshot.fields.get(name) != Some(value))
    {
        version.fields = given(snapshot);
    }
}

/// Values the person gave; the desk's own fields have theirs from the facts.
fn given(snapshot: &Snapshot) -> BTreeMap<String, String> {
    snapshot
        .fields
        .iter()
        .filter(|(name, value)| {
            !value.is_empty() && !template::field::BUILT_IN.contains(&name.as_str())
        })
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect()
}

fn enclosure(context: &Context, now: &[Enclosure], sealed: &SealedEnclosure) -> Enclosure {
    now.iter()
        .find(|enclosure| enclosure.sha256 == sealed.sha256 && enclosure.title == sealed.title)
        .cloned()
        .unwrap_or_else(|| Enclosure {
            id: (context.new_id)().into(),
            title: sealed.title.clone(),
            file_name: sealed.file_name.clone(),
            sha256: sealed.sha256.clone(),
            bytes: sealed.bytes,
        })
}

fn keep_written_since(
    tx: &Tx<'_>,
    context: &Context,
    letter: &LetterId,
    now: &Content,
    printed: &Content,
) -> Result<()> {
    for version in &now.versions {
        if printed.version(version.language) != Some(version) {
            let revision = Revision {
                id: (context.new_id)().into(),
                at: context.now,
                name: None,
                version: version.clone(),
            };
            storage::revision::insert(tx, letter, &revision)?;
        }
    }
    Ok(())
}
