//! From facts to words: every word of the page, final, with what there is to say about them.

use i18n::etiquette;
use model::{
    Code, Language, Localized, Notice,
    manuscript::{
        AddressText, CodeText, Labelled, LabelledList, LetterheadText, Manuscript, Metadata,
        SignatoryText, Subject, Words,
    },
    notice::Part,
    sender::{Sender, Signatory},
    setting::Settings,
};
use template::Fields;

use super::{concern, facts::Facts, finding, hole, paper, value::values};
use crate::{Context, addressee, picture::Pictures};

/// The words of a letter, and the notices of the floors above the page.
pub fn manuscript(context: &Context, facts: &Facts) -> (Manuscript, Vec<Notice>) {
    let language = facts.version.language;
    let locale = facts.addressee.as_ref().map_or_else(
        || etiquette::Locale::of(language, model::Country::Be),
        |addressee| addressee.locale(language),
    );
    let fields = values(facts);
    let mut notices = concern::about_facts(context, facts);
    let mut body = template::render(Part::Body, &facts.version.body, &fields);
    let lacks_version = finding::lacks_version(facts);
    if facts.version.body.trim().is_empty() && !lacks_version {
        notices.push(Notice::new(Code::EmptyBody, Part::Body));
    }
    hole::name_in_blocks(&mut body.blocks, facts, &fields);
    notices.extend(body.notices);
    notices.extend(paper::about_paper(facts, &body.blocks));
    let mut subject = line(Part::Subject, &facts.version.subject, &fields, &mut notices);
    hole::name_in_words(&mut subject, facts, &fields);
    if subject.is_blank() && !lacks_version {
        notices.push(Notice::new(Code::EmptySubject, Part::Subject));
    }
    let salutation = own_or_etiquette(facts, Part::Salutation, &fields, &mut notices);
    let valediction = own_or_etiquette(facts, Part::Valediction, &fields, &mut notices);
    let content = facts.letter.content();
    let enclosures: Vec<String> = content
        .enclosures
        .iter()
        .map(|enclosure| enclosure.title.clone())
        .collect();
    let name = name_line(facts);
    let manuscript = Manuscript {
        language,
        spacing: facts.settings.letterhead.french_spacing,
        text_setting: facts.settings.letterhead.text_setting,
        typeface: facts.typeface.name.clone(),
        format: facts.settings.letterhead.format,
        envelope: facts.settings.letterhead.envelope,
        letterhead: LetterheadText {
            code: code(facts, language),
            ..letterhead(
                facts.sender.as_ref(),
                &facts.settings,
                &facts.pictures,
                language,
            )
        },
        address: facts.written.as_ref().map_or_else(
            || AddressText {
                lines: Vec::new(),
                country: model::Country::Be,
                language,
            },
            |written| written.address.clone(),
        ),
        reference_lines: references(facts, locale),
        mention: etiquette::mention(locale, content.channel),
        place_and_date: etiquette::place_and_date(locale, &city(facts), facts.dated),
        continuation: etiquette::continuation(locale, &name, facts.dated).unwrap_or_default(),
        metadata: metadata(facts, &subject, &name),
        subject: Subject {
            label: etiquette::subject_label(locale),
            words: subject,
        },
        salutation,
        body: body.blocks,
        valediction,
        signatories: facts
            .signatories
            .iter()
            .map(|signatory| signatory_text(facts, signatory))
            .collect(),
        enclosures: labelled(etiquette::enclosures(locale, enclosures.len()), enclosures),
        copies: labelled(
            etiquette::copies(locale, content.copies.len()),
            content.copies.clone(),
        ),
        page_label: etiquette::page_label(locale),
        draft_mark: facts
            .reference
            .is_none()
            .then(|| etiquette::draft_mark(locale))
            .flatten(),
        fold_marks: facts.settings.letterhead.fold_marks,
    };
    notices.extend(finding::about_words(context, facts, &manuscript));
    let notices = notices
        .into_iter()
        .map(|notice| hole::name_in_notice(notice, facts, context.language))
        .collect();
    (manuscript, notices)
}

fn line(part: Part, text: &str, fields: &Fields, notices: &mut Vec<Notice>) -> Words {
    let (words, said) = template::render_line(part, text, fields);
    notices.extend(said);
    words
}

fn own_or_etiquette(
    facts: &Facts,
    part: Part,
    fields: &Fields,
    notices: &mut Vec<Notice>,
) -> Words {
    let forms = facts
        .written
        .as_ref()
        .and_then(|written| written.forms.as_ref());
    let (name, own, form) = match part {
        Part::Salutation => (
            "salutation",
            &facts.version.salutation,
            forms.map(|forms| &forms.salutation),
        ),
        _ => (
            "valediction",
            &facts.version.valediction,
            forms.map(|forms| &forms.valediction),
        ),
    };
    let Some(own) = own else {
        return Words::plain(part, 0, form.cloned().unwrap_or_default());
    };
    notices.push(
        Notice::new(Code::FormChanged, part)
            .with("part", name)
            .with("was", form.cloned().unwrap_or_default())
            .with("form", own),
    );
    line(part, own, fields, notices)
}

/// Street and town of the sender, as far as they are known.
pub(crate) fn sender_address(sender: &Sender, language: Language) -> Vec<String> {
    let near = |text: &Localized| addressee::shown_name(text, language);
    let town = [sender.postcode.as_str(), &near(&sender.city)].join(" ");
    [near(&sender.street), town]
        .into_iter()
        .map(|line| line.trim().to_owned())
        .filter(|line| !line.is_empty())
        .collect()
}

/// Who writes, as it heads a page.
pub(crate) fn letterhead(
    sender: Option<&Sender>,
    settings: &Settings,
    pictures: &Pictures,
    language: Language,
) -> LetterheadText {
    let Some(sender) = sender else {
        return LetterheadText::default();
    };
    let near = |text: &Localized| addressee::shown_name(text, language);
    let mut parts = vec![
        near(&sender.name),
        sender_address(sender, language).join(", "),
    ];
    parts.retain(|part| !part.trim().is_empty());
    let return_line = parts.join(" · ");
    parts.extend(
        [
            &sender.email,
            &sender.phone,
            &sender.website,
            &sender.enterprise_number,
        ]
        .into_iter()
        .flatten()
        .cloned(),
    );
    parts.push(near(&sender.register));
    if settings.letterhead.show_iban {
        parts.extend(sender.iban.clone());
    }
    parts.retain(|part| !part.trim().is_empty());
    let logo = settings.letterhead.logo.as_ref();
    LetterheadText {
        logo: pictures.figure(logo, near(&sender.name)),
        logo_alone: settings.letterhead.logo_alone,
        code: None,
        name: near(&sender.name),
        tagline: sender.tagline.get(language).map(ToOwned::to_owned),
        return_line,
        footer: parts,
    }
}

/// The reference for machines, where the house wants it and the letter has one.
fn code(facts: &Facts, language: Language) -> Option<CodeText> {
    let wanted = facts.settings.letterhead.reference_code;
    let reference = facts.reference.as_ref().filter(|_| wanted)?;
    let values = [("reference", reference.text.as_str())];
    Some(CodeText {
        text: reference.text.clone(),
        alt: i18n::message(language, "letter-reference-code", &values),
    })
}

fn references(facts: &Facts, locale: etiquette::Locale) -> Vec<Labelled> {
    let content = facts.letter.content();
    let day = content
        .your_letter_of
        .map(|day| i18n::date::long(facts.version.language, day));
    let ours = facts
        .reference
        .as_ref()
        .map(|reference| reference.text.clone());
    let lines = [
        ("your-letter-of", day),
        ("your-reference", content.your_reference.clone()),
        ("our-reference", ours),
    ];
    lines
        .into_iter()
        .filter_map(|(key, value)| {
            Some(Labelled {
                label: etiquette::label(locale, key)?,
                value: value?,
            })
        })
        .collect()
}

fn city(facts: &Facts) -> String {
    facts
        .sender
        .as_ref()
        .map(|sender| addressee::shown_name(&sender.city, facts.version.language))
        .unwrap_or_default()
}

/// "Monsieur David Clarinval", for the heading of the following pages.
fn name_line(facts: &Facts) -> String {
    facts
        .written
        .as_ref()
        .and_then(|written| written.forms.as_ref())
        .and_then(|forms| forms.name_line.clone())
        .unwrap_or_default()
}

fn signatory_text(facts: &Facts, signatory: &Signatory) -> SignatoryText {
    let language = facts.version.language;
    let values = [("name", signatory.name.as_str())];
    let alt = i18n::message(language, "letter-signature-of", &values);
    let said = |text: &Localized| {
        text.get(language)
            .filter(|text| !text.trim().is_empty())
            .map(ToOwned::to_owned)
    };
    SignatoryText {
        signature: facts.pictures.figure(signatory.signature.as_ref(), alt),
        name: signatory.name.clone(),
        function: said(&signatory.function),
        organization: said(&signatory.organization),
    }
}

fn labelled(label: Option<String>, items: Vec<String>) -> Option<LabelledList> {
    label
        .filter(|_| !items.is_empty())
        .map(|label| LabelledList { label, items })
}

fn metadata(facts: &Facts, subject: &Words, recipient: &str) -> Metadata {
    let subject = subject.to_text();
    let reference = facts
        .reference
        .as_ref()
        .map(|reference| reference.text.clone());
    Metadata {
        title: if subject.trim().is_empty() {
            recipient.to_owned()
        } else {
            subject.clone()
        },
        author: facts
            .sender
            .as_ref()
            .map(|sender| addressee::shown_name(&sender.name, facts.version.language))
            .unwrap_or_default(),
        subject: recipient.to_owned(),
        keywords: reference.into_iter().collect(),
        date: facts.dated.to_string(),
    }
}
