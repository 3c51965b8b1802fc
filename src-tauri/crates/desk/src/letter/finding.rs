//! What there is to say about a letter once its words are final: language, forms, things announced, the day it leaves.
//! Leaves to `concern` what is known before, and to `past` what other letters know.

use i18n::etiquette;
use model::{
    Code, Date, Language, Notice, PartialDate, calendar::post_goes, channel::Channel,
    letter::LetterState, manuscript::Manuscript, membership::Membership, notice::Part,
};

use super::facts::Facts;
use crate::Context;

/// Words below which the language of a text is not judged.
const LEAST_OF_TEXT: usize = 40;
const LEAST_OF_PARAGRAPH: usize = 12;

const MEGABYTE: u64 = 1_000_000;

pub fn about_words(context: &Context, facts: &Facts, words: &Manuscript) -> Vec<Notice> {
    let body = template::plain_text(&words.body);
    let mut notices = Vec::new();
    notices.extend(missing_version(facts));
    notices.extend(other_holder(context, facts));
    notices.extend(reminds_another(context, facts));
    notices.extend(text_language(facts, &body));
    notices.extend(paragraph_language(facts));
    notices.extend(forms(facts, words));
    notices.extend(annex(facts, &body));
    notices.extend(too_large(facts));
    notices.extend(day(context, facts));
    notices
}

/// A letter of a campaign that has no text in its language: what it lacks is the version, not a subject or a body.
pub fn lacks_version(facts: &Facts) -> bool {
    let blank = |text: &str| text.trim().is_empty();
    let version = &facts.version;
    let lacks = facts.common.as_ref().is_some_and(|common| !common.has_text);
    lacks && blank(&version.body) && blank(&version.subject)
}

fn missing_version(facts: &Facts) -> Option<Notice> {
    lacks_version(facts).then(|| {
        Notice::new(Code::LanguageVersionMissing, Part::Language)
            .with("language", facts.version.language)
            .with("waiting", "")
    })
}

/// Prepared for one person, and the office is another's on the day of the letter. Where nobody holds it then, the
/// recipient says so.
fn other_holder(context: &Context, facts: &Facts) -> Option<Notice> {
    let (mandate, person) = facts.common.as_ref()?.prepared_for.as_ref()?;
    let addressee = facts.addressee.as_ref()?;
    let successor = addressee.person()?;
    if successor.id == person.id {
        return None;
    }
    let title = addressee.shown_title(context.language).0;
    let about = |code| {
        Notice::new(code, Part::Address)
            .with("post", &addressee.post.id)
            .with("title", &title)
            .with("date", i18n::date::long(context.language, facts.dated))
    };
    Some(match begins_after(mandate, facts.dated) {
        Some(begins) => about(Code::MandateLater)
            .with("begins", i18n::date::long_partial(context.language, begins)),
        None => about(Code::MandateEnded)
            .with("name", person.full_name())
            .with("successor", successor.full_name())
            .with("ended", ended(context.language, mandate)),
    })
}

/// A reminder that was written to one person, and the office is by now another's, to whom it was never put.
fn reminds_another(context: &Context, facts: &Facts) -> Option<Notice> {
    let successor = facts.addressee.as_ref()?.person()?;
    let name = facts.speaks_to.as_ref()?;
    Some(
        Notice::new(Code::ReminderOtherHolder, Part::Body)
            .with("name", name)
            .with("successor", successor.full_name())
            .with("date", i18n::date::long(context.language, facts.dated)),
    )
}

pub fn begins_after(mandate: &Membership, day: Date) -> Option<PartialDate> {
    mandate.since.filter(|since| since.first_day() > day)
}

/// The last day of a mandate in words, `unknown` where it is not known.
pub fn ended(language: Language, mandate: &Membership) -> String {
    mandate.until.map_or_else(
        || "unknown".to_owned(),
        |until| i18n::date::long_partial(language, until),
    )
}

fn text_language(facts: &Facts, body: &str) -> Option<Notice> {
    let found = i18n::detect(body, LEAST_OF_TEXT)?;
    differs(Code::TextLanguageDiffers, facts, found)
}

/// In a letter whose text is in another language as a whole, the paragraph is not named beside it.
fn paragraph_language(facts: &Facts) -> Option<Notice> {
    let paragraph = &facts.common.as_ref()?.paragraph;
    let found = i18n::detect(paragraph, LEAST_OF_PARAGRAPH)?;
    differs(Code::ParagraphLanguageDiffers, facts, found)
}

fn differs(code: Code, facts: &Facts, found: Language) -> Option<Notice> {
    (found != facts.version.language).then(|| {
        Notice::new(code, Part::Body)
            .with("language", facts.version.language)
            .with("found", found)
    })
}

/// The etiquette's own forms go together; what somebody wrote may not.
fn forms(facts: &Facts, words: &Manuscript) -> Option<Notice> {
    let own = facts.version.salutation.is_some() || facts.version.valediction.is_some();
    let (salutation, valediction) = (words.salutation.to_text(), words.valediction.to_text());
    let disagree = own && !etiquette::agree(&salutation, &valediction);
    disagree.then(|| {
        Notice::new(Code::FormMismatch, Part::Valediction)
            .with("salutation", salutation)
            .with("valediction", valediction)
    })
}

fn annex(facts: &Facts, body: &str) -> Option<Notice> {
    if !facts.letter.content().enclosures.is_empty() {
        return None;
    }
    let said = i18n::annex::says_enclosed(facts.version.language, body)?;
    Some(Notice::new(Code::AnnexNotAttached, Part::Enclosure).with("words", said))
}

fn too_large(facts: &Facts) -> Option<Notice> {
    let content = facts.letter.content();
    let bytes: u64 = content.enclosures.iter().map(|one| one.bytes).sum();
    let max = u64::from(facts.settings.email_limit_mb);
    let exceeds = content.channel == Channel::Email && bytes > max * MEGABYTE;
    exceeds.then(|| {
        Notice::new(Code::EnclosureTooLarge, Part::Enclosure)
            .with("size", bytes.div_ceil(MEGABYTE))
            .with("max", max)
    })
}

/// Of a day that was chosen, in a letter that was not printed yet.
fn day(context: &Context, facts: &Facts) -> Option<Notice> {
    let chosen = facts.letter.content().date?;
    if facts.letter.state() != LetterState::Draft {
        return None;
    }
    let by_post = matches!(
        facts.letter.content().channel,
        Channel::Post | Channel::Registered
    );
    let code = if chosen < context.today {
        Code::DispatchDayPast
    } else if by_post && !post_goes(chosen) {
        Code::DispatchDayWithoutPost
    } else {
        return None;
    };
    Some(Notice::new(code, Part::Date).with("day", i18n::date::long(context.language, chosen)))
}
