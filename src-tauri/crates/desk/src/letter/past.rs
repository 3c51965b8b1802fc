//! What the other letters, the replies and the kept files say about a letter that is to leave.

use jiff::Span;
use model::{Code, Date, Notice, Place, id::PostId, notice::Part};
use storage::letter::twin::{self, Text};

use super::{facts::Facts, shared::Shared};
use crate::Result;

/// Working days of a week, to the days of the calendar that hold them.
const WEEK: (i64, i64) = (5, 7);

pub fn about_past(shared: &Shared<'_>, facts: &Facts) -> Result<Vec<Notice>> {
    let mut notices = changed_enclosures(shared, facts);
    notices.extend(reference_twice(shared, facts)?);
    if let Some(addressee) = &facts.addressee {
        let post = &addressee.post.id;
        notices.extend(letter_twice(shared, facts, post)?);
        notices.extend(already_sent(shared, facts)?);
        notices.extend(already_answered(shared, facts, post)?);
    }
    Ok(notices)
}

fn changed_enclosures(shared: &Shared<'_>, facts: &Facts) -> Vec<Notice> {
    let enclosures = &facts.letter.content().enclosures;
    enclosures
        .iter()
        .filter(|enclosure| !facts.lost_enclosures.contains(&enclosure.title))
        .filter(|enclosure| !shared.is_intact(&enclosure.sha256))
        .map(|enclosure| {
            let place = Place::from(Part::Enclosure).field(&enclosure.title);
            Notice::new(Code::EnclosureChanged, place).with("title", &enclosure.title)
        })
        .collect()
}

fn reference_twice(shared: &Shared<'_>, facts: &Facts) -> Result<Option<Notice>> {
    let Some(reference) = &facts.reference else {
        return Ok(None);
    };
    let other = twin::bears(shared.store, &reference.text, facts.letter.id())?;
    let notice = Notice::new(Code::ReferenceTwice, Part::Reference);
    Ok(other.map(|_| notice.with("reference", &reference.text)))
}

fn letter_twice(shared: &Shared<'_>, facts: &Facts, post: &PostId) -> Result<Option<Notice>> {
    let same = |text: &Text| {
        same_words(&text.body, &facts.version.body)
            && same_words(&text.subject, &facts.version.subject)
    };
    let others = twin::open(shared.store, post, facts.letter.id())?;
    let notice = Notice::new(Code::LetterTwice, Part::Body);
    let twice = others.iter().any(same);
    Ok(twice.then(|| notice.with("subject", &facts.version.subject)))
}

/// To the office, or to the person in another one, within the last twelve months.
fn already_sent(shared: &Shared<'_>, facts: &Facts) -> Result<Option<Notice>> {
    let since = facts.dated.saturating_sub(Span::new().years(1));
    let mut latest: Option<(Date, Text)> = None;
    for post in offices(shared, facts)? {
        let sent = twin::sent(shared.store, &post, since)?;
        let same = sent
            .into_iter()
            .find(|text| same_words(&text.body, &facts.version.body));
        let same = same.and_then(|text| Some((text.sent_on?, text)));
        if same.as_ref().map(|(on, _)| on) > latest.as_ref().map(|(on, _)| on) {
            latest = same;
        }
    }
    Ok(latest.map(|(on, text)| {
        Notice::new(Code::TextAlreadySent, Part::Body)
            .with("reference", text.reference.unwrap_or_default())
            .with("day", i18n::date::long(shared.context.language, on))
    }))
}

fn offices(shared: &Shared<'_>, facts: &Facts) -> Result<Vec<PostId>> {
    let Some(addressee) = &facts.addressee else {
        return Ok(Vec::new());
    };
    let mut offices = vec![addressee.post.id.clone()];
    if let Some(person) = addressee.person() {
        let mandates = storage::membership::of_person(shared.store, &person.id)?;
        offices.extend(mandates.into_iter().map(|mandate| mandate.post));
    }
    offices.sort();
    offices.dedup();
    Ok(offices)
}

/// A reply that settles, on the same competence or subject, so recent that a letter would still wait for it.
fn already_answered(shared: &Shared<'_>, facts: &Facts, post: &PostId) -> Result<Option<Notice>> {
    let content = facts.letter.content();
    let chain = content.relance.as_ref().map(|relance| &relance.chain);
    let chain = chain.unwrap_or(&facts.settings.relance_chain);
    let Some(last) = chain.last().copied() else {
        return Ok(None);
    };
    let days = (i64::from(last) * WEEK.1 + WEEK.0 - 1) / WEEK.0;
    let since = facts.dated.saturating_sub(Span::new().days(days));
    let received = storage::reply::of_post(shared.store, post, since)?;
    let on_this = received.into_iter().find(|reply| {
        let competence = reply.competence.is_some() && reply.competence == content.competence;
        let subject = same_words(&reply.subject, &facts.version.subject);
        reply.kind.stops_follow_up() && (competence || subject)
    });
    Ok(on_this.map(|reply| {
        Notice::new(Code::AlreadyAnswered, Part::Body)
            .with("reference", reply.reference)
            .with("day", i18n::date::long(shared.context.language, reply.on))
    }))
}

/// Spaces and line ends do not make another text; no words are the same as nothing.
fn same_words(one: &str, other: &str) -> bool {
    let mut words = one.split_whitespace().peekable();
    words.peek().is_some() && words.eq(other.split_whitespace())
}
