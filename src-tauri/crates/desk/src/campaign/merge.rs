//! The common text and a letter's own words, put together. What somebody wrote into a letter by hand stays: only what
//! still is as the campaign had given it follows the campaign.

use model::{
    Language,
    campaign::{Campaign, merge},
    enclosure::Enclosure,
    id::LetterId,
    letter::{Content, Letter},
    recipient::{Recipient, Standing},
    version::Version,
};
use storage::{Store, Tx};

use crate::{Context, Result, addressee, language, letter::compose::first_competence};

/// The version a letter of this recipient has by the campaign alone; without words where the campaign has none in that
/// language.
pub fn version(campaign: &Campaign, recipient: &Recipient, language: Language) -> Version {
    let common = campaign.version(language);
    Version {
        language,
        subject: common.map(|text| text.subject.clone()).unwrap_or_default(),
        body: common
            .map(|text| merge(&text.body, &recipient.paragraph))
            .unwrap_or_default(),
        salutation: None,
        valediction: None,
        fields: common.map(|text| text.fields.clone()).unwrap_or_default(),
        send: true,
    }
}

/// A letter as the campaign makes it.
pub fn content(
    store: &Store,
    context: &Context,
    campaign: &Campaign,
    recipient: &Recipient,
) -> Result<Content> {
    let addressee = addressee::of_post(store, &recipient.post, campaign.as_of)?;
    let house = storage::setting::get(store)?.house_language;
    let asked = recipient.language.or(campaign.language);
    let (language, _) = language::advised(&addressee, asked, house);
    let held = |slug: &String| addressee.post.competences.contains(slug);
    Ok(Content {
        template: campaign.template.clone(),
        recipient: Some(recipient.post.clone()),
        competence: campaign
            .competence
            .clone()
            .filter(held)
            .or_else(|| first_competence(&addressee.post)),
        date: campaign.date,
        signatories: campaign.signatories.clone(),
        enclosures: own_copies(context, &campaign.enclosures),
        copies: Vec::new(),
        channel: campaign.channel,
        answers: None,
        campaign: Some(campaign.id.clone()),
        your_reference: None,
        your_letter_of: None,
        axis: campaign.axis.clone(),
        relance: None,
        ignored: Vec::new(),
        versions: vec![version(campaign, recipient, language)],
    })
}

/// Whether the letter's text is no longer the one the campaign gave it.
pub fn by_hand(campaign: &Campaign, recipient: &Recipient, content: &Content) -> bool {
    content.to_send().is_none_or(|own| {
        let given = version(campaign, recipient, own.language);
        (&own.subject, &own.body) != (&given.subject, &given.body)
    })
}

/// What a letter becomes when its campaign goes from one state to another.
pub struct Change<'a> {
    pub before: &'a Campaign,
    pub after: &'a Campaign,
    pub recipient_before: &'a Recipient,
    pub recipient_after: &'a Recipient,
}

/// Writes the letter anew where anything changes; a letter that left, or is dropped, is not touched.
pub fn update(tx: &Tx<'_>, context: &Context, change: &Change<'_>) -> Result<()> {
    let Standing::Letter(id) = &change.recipient_after.standing else {
        return Ok(());
    };
    let Some(content) = open(tx, id)? else {
        return Ok(());
    };
    let merged = merged(tx, context, change, &content)?;
    if merged != content {
        storage::letter::update_content(tx, id, &merged, context.now)?;
    }
    Ok(())
}

fn open(store: &Store, id: &LetterId) -> Result<Option<Content>> {
    let waits = storage::pending_dispatch::get(store, id)?.is_some();
    Ok(match storage::letter::get(store, id)? {
        Some(Letter::Draft(letter)) if !waits => Some(letter.content),
        Some(Letter::Prepared(letter)) if !waits => Some(letter.content),
        _ => None,
    })
}

fn merged(store: &Store, context: &Context, change: &Change<'_>, now: &Content) -> Result<Content> {
    let before = content(store, context, change.before, change.recipient_before)?;
    let after = content(store, context, change.after, change.recipient_after)?;
    let mut merged = now.clone();
    merged.template = after.template;
    merged.competence = follow(merged.competence, before.competence, after.competence);
    merged.date = follow(merged.date, before.date, after.date);
    merged.axis = follow(merged.axis, before.axis, after.axis);
    merged.signatories = follow(merged.signatories, before.signatories, after.signatories);
    merged.channel = follow(merged.channel, before.channel, after.channel);
    merged.enclosures = enclosures(context, change, &now.enclosures);
    merged.versions = versions(&now.versions, &before.versions, after.versions);
    Ok(merged)
}

fn follow<T: PartialEq>(own: T, given: T, new: T) -> T {
    if own == given { new } else { own }
}

/// The version to send follows the campaign as far as nobody wrote in it; another language takes its place whole, and a
/// text that somebody wrote stays beside it.
fn versions(now: &[Version], before: &[Version], after: Vec<Version>) -> Vec<Version> {
    let Some(new) = after.into_iter().next() else {
        return now.to_vec();
    };
    let given = before.first();
    let untouched = |own: &Version| given.is_some_and(|given| own == given);
    let mut versions: Vec<Version> = now
        .iter()
        .filter(|own| own.language == new.language || !untouched(own))
        .cloned()
        .map(|own| Version { send: false, ..own })
        .collect();
    match versions.iter_mut().find(|own| own.language == new.language) {
        Some(own) => {
            let given = given.filter(|given| given.language == own.language);
            rewrite(own, given, new);
        }
        None => versions.push(new),
    }
    versions
}

/// Each part follows where it still is as it was given, or empty.
fn rewrite(own: &mut Version, given: Option<&Version>, new: Version) {
    let follows = |part: &str, given: Option<&String>| {
        given.map_or(part.trim().is_empty(), |given| part == given)
    };
    if follows(&own.subject, given.map(|given| &given.subject)) {
        own.subject = new.subject;
    }
    if follows(&own.body, given.map(|given| &given.body)) {
        own.body = new.body;
    }
    if given.map_or(own.fields.is_empty(), |given| own.fields == given.fields) {
        own.fields = new.fields;
    }
    own.send = true;
}

/// The common ones of now, then those the letter has of its own.
fn enclosures(context: &Context, change: &Change<'_>, now: &[Enclosure]) -> Vec<Enclosure> {
    let was_common = |own: &&Enclosure| {
        let same = |common: &Enclosure| common.sha256 == own.sha256 && common.title == own.title;
        change.before.enclosures.iter().any(same)
    };
    if change.before.enclosures == change.after.enclosures {
        return now.to_vec();
    }
    let mut all = own_copies(context, &change.after.enclosures);
    all.extend(now.iter().filter(|own| !was_common(own)).cloned());
    all
}

/// An enclosure belongs to one letter; the file is the same.
fn own_copies(context: &Context, enclosures: &[Enclosure]) -> Vec<Enclosure> {
    enclosures
        .iter()
        .map(|enclosure| Enclosure {
            id: (context.new_id)().into(),
            ..enclosure.clone()
        })
        .collect()
}
