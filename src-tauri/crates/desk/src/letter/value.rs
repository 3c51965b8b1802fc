//! Values of the fields a text may use, in the language of the text, as of the letter's day.

use model::Language;
use template::Fields;

use super::facts::Facts;

/// Built-in fields that have a value today, and those the person gave; a given value never hides a built-in one.
pub fn values(facts: &Facts) -> Fields {
    let mut fields = Fields::default();
    for name in template::field::BUILT_IN
        .iter()
        .copied()
        .chain(facts.declared.iter().map(|field| field.name.as_str()))
    {
        fields.set(name, "");
    }
    for (name, value) in &facts.version.fields {
        if !value.trim().is_empty() {
            fields.set(name.as_str(), value.as_str());
        }
    }
    for (name, value) in built_in(facts) {
        if !value.trim().is_empty() {
            fields.set(name, value.as_str());
        }
    }
    fields
}

fn built_in(facts: &Facts) -> Vec<(&'static str, String)> {
    let language = facts.version.language;
    let addressee = facts.addressee.as_ref();
    let forms = facts
        .written
        .as_ref()
        .and_then(|written| written.forms.as_ref());
    let signatory = facts.signatories.first();
    let sender = facts.sender.as_ref();
    let local = |text: &model::Localized| text.get(language).unwrap_or_default().to_owned();
    let previous = facts.previous.iter();
    let mut values = vec![
        (
            "recipient_name",
            addressee
                .and_then(|a| a.person())
                .map(model::person::Person::full_name)
                .unwrap_or_default(),
        ),
        (
            "recipient_title",
            addressee
                .map(|a| running(language, &a.shown_title(language)))
                .unwrap_or_default(),
        ),
        (
            "form_of_address",
            forms
                .map(|forms| forms.form_of_address.clone())
                .unwrap_or_default(),
        ),
        (
            "government",
            addressee
                .map(|a| local(&a.government.name))
                .unwrap_or_default(),
        ),
        ("letter_date", i18n::date::long(language, facts.dated)),
        (
            "sender_name",
            sender.map(|sender| local(&sender.name)).unwrap_or_default(),
        ),
        (
            "signatory_name",
            signatory.map(|s| s.name.clone()).unwrap_or_default(),
        ),
        (
            "signatory_function",
            signatory.map(|s| local(&s.function)).unwrap_or_default(),
        ),
        (
            "reference",
            facts
                .reference
                .as_ref()
                .map(|r| r.text.clone())
                .unwrap_or_default(),
        ),
        (
            "enclosure_count",
            facts.letter.content().enclosures.len().to_string(),
        ),
        (
            "competence",
            facts
                .competence
                .as_ref()
                .map(|found| local(&found.label))
                .unwrap_or_default(),
        ),
    ];
    values.extend(previous.flat_map(|previous| previous.values(language)));
    values
}

/// A title in running text: functions are in lower case in French and Dutch (Journal des maires; Team Taaladvies).
/// Empty where it is not known in the language of the letter.
fn running(language: Language, (title, title_language): &(String, Language)) -> String {
    if *title_language != language {
        return String::new();
    }
    let (first, rest) = title.split_once(' ').unwrap_or((title, ""));
    let first = match language {
        // An adjective of a people keeps its capital in Dutch.
        Language::Nl
            if first.starts_with("Vlaams")
                || first.starts_with("Brussels")
                || first.starts_with("Waals") =>
        {
            first.to_owned()
        }
        Language::Fr | Language::Nl => first.to_lowercase(),
        Language::De | Language::En => first.to_owned(),
    };
    [&first, rest].join(" ").trim().to_owned()
}
