//! Salutation, valediction, form in running text and line with the name.

use model::{Code, Notice, Place, notice::Part, person::Gender, post::Role};

use super::{
    addressee::{Addressee, Number, gender_key},
    locale::Locale,
    origin::{self, Confidence, Origin},
    words,
};

/// The words that address somebody.
#[derive(Clone, Debug, PartialEq)]
pub struct Forms {
    /// “Monsieur le Ministre,”
    pub salutation: String,
    /// The salutation without its comma, as a French valediction and a text repeat it.
    pub form_of_address: String,
    /// “le ministre Clarinval”; none where the table has none.
    pub in_text: Option<String>,
    pub valediction: String,
    /// “Monsieur David Clarinval”; none where nobody holds the post.
    pub name_line: Option<String>,
    pub notices: Vec<Notice>,
    /// Under this key a person confirms the salutation: `fr-BE/minister-m`.
    pub confirmed_key: String,
    /// Under this key a person confirms the valediction: `fr-BE/valediction-high`.
    pub valediction_key: String,
    pub confidence: Confidence,
    /// Addresses of the sources of the salutation.
    pub sources: Vec<&'static str>,
}

/// The forms for `addressee`; `plural_sender` decides between “je” and “nous”. `confirmed` tells whether a person
/// at this desk confirmed the form of a key, which then carries no notice.
pub fn forms(
    locale: Locale,
    addressee: &Addressee<'_>,
    plural_sender: bool,
    confirmed: &dyn Fn(&str) -> bool,
) -> Forms {
    let variables = addressee.variables(locale);
    let found = find(locale, addressee, &variables);
    let missing = found.is_none();
    let (key, form) = found.unwrap_or_else(|| neutral(locale));
    let origin = &origin::origins(locale).forms[&key];
    let closing = closing_key(locale, origin);
    let confirmed_key = format!("{}/{key}", locale.code());
    let valediction_key = format!("{}/{closing}", locale.code());
    let valediction = close(locale, &closing, &form, plural_sender);
    let mut notices = Vec::new();
    if missing {
        notices.push(form_missing(locale, addressee));
    } else {
        notices.extend(gender_unknown(addressee, &form));
        notices.extend(unsourced(
            Part::Salutation,
            &confirmed_key,
            &form,
            origin,
            confirmed,
        ));
        let origin = &origin::origins(locale).valedictions[&closing];
        notices.extend(unsourced(
            Part::Valediction,
            &valediction_key,
            &valediction,
            origin,
            confirmed,
        ));
    }
    Forms {
        salutation: words::say(locale, "salutation", None, &[("form", form.clone())])
            .unwrap_or_else(|| form.clone()),
        form_of_address: form,
        in_text: words::say(locale, &key, Some("in-text"), &variables),
        valediction,
        name_line: name_line(locale, addressee),
        notices,
        confirmed_key,
        valediction_key,
        confidence: origin.confidence,
        sources: origin::addresses(origin),
    }
}

/// The line with the name: that of the office where it has its own, else by gender. A name is never shortened.
pub(super) fn name_line(locale: Locale, addressee: &Addressee<'_>) -> Option<String> {
    let variables = addressee.variables(locale);
    if let Some(own) =
        key_of(locale, addressee).and_then(|key| words::say(locale, &key, Some("name"), &variables))
    {
        return Some(own);
    }
    if !addressee.named() {
        return None;
    }
    let key = format!("name-{}", gender_key(addressee.gender));
    // Somebody known by one name only is written with that one.
    let whole = [addressee.given_name.trim(), addressee.family_name.trim()].join(" ");
    let whole = whole.trim().to_owned();
    words::say(locale, &key, None, &variables).or_else(|| {
        let mark = [
            ("first", "\u{E000}".to_owned()),
            ("last", "\u{E000}".to_owned()),
        ];
        let text = words::say(locale, &key, None, &mark)?;
        Some(text.replace("\u{E000} \u{E000}", &whole))
    })
}

/// The key of the office and gender, and its form with every variable given.
fn find(
    locale: Locale,
    addressee: &Addressee<'_>,
    variables: &[(&'static str, String)],
) -> Option<(String, String)> {
    let unnamed = format!("{}-unknown", addressee.role_key());
    [key_of(locale, addressee)?, unnamed]
        .into_iter()
        .find_map(|key| {
            let form = words::say(locale, &key, None, variables)?;
            Some((key, form))
        })
}

/// `minister-m`; an office that has one form whoever holds it (the King, an organisation) answers with that one.
pub(super) fn key_of(locale: Locale, addressee: &Addressee<'_>) -> Option<String> {
    let key = format!("{}-{}", addressee.role_key(), addressee.number_key());
    if words::written(locale, &key) {
        return Some(key);
    }
    if addressee.number != Number::One {
        return None;
    }
    let only = written_forms(locale, addressee.role);
    match only.as_slice() {
        [suffix] if knows_no_gender(addressee.role) => {
            Some(format!("{}-{suffix}", addressee.role_key()))
        }
        _ => None,
    }
}

/// The King is a man and the Queen a woman; an organisation is neither.
fn knows_no_gender(role: Role) -> bool {
    matches!(role, Role::King | Role::Queen | Role::Organisation)
}

fn written_forms(locale: Locale, role: Role) -> Vec<&'static str> {
    let role = role.slug().replace('_', "-");
    ["m", "f", "unknown"]
        .into_iter()
        .filter(|suffix| words::written(locale, &format!("{role}-{suffix}")))
        .collect()
}

fn neutral(locale: Locale) -> (String, String) {
    let form = words::say(locale, "neutral", None, &[]).unwrap_or_default();
    ("neutral".to_owned(), form)
}

fn closing_key(locale: Locale, origin: &Origin) -> String {
    let level = origin
        .closing
        .as_deref()
        .or(origin::origins(locale).forms["neutral"].closing.as_deref());
    format!("valediction-{}", level.unwrap_or_default())
}

/// The valediction takes the salutation itself, so that both agree word for word.
fn close(locale: Locale, key: &str, form: &str, plural_sender: bool) -> String {
    let senders = if plural_sender { "several" } else { "one" };
    let variables = [("form", form.to_owned()), ("senders", senders.to_owned())];
    words::say(locale, key, None, &variables).unwrap_or_default()
}

/// Nobody's gender is guessed; where it matters and is not known, the person is told.
fn gender_unknown(addressee: &Addressee<'_>, form: &str) -> Option<Notice> {
    let matters = addressee.number == Number::One
        && addressee.gender == Gender::Unknown
        && !knows_no_gender(addressee.role)
        && addressee.named();
    matters.then(|| {
        let name = format!("{} {}", addressee.given_name, addressee.family_name);
        Notice::new(Code::GenderUnknown, Part::Salutation)
            .with("name", name.trim())
            .with("form", form)
    })
}

fn unsourced(
    part: Part,
    key: &str,
    form: &str,
    origin: &Origin,
    confirmed: &dyn Fn(&str) -> bool,
) -> Option<Notice> {
    if origin.confidence.backed() || confirmed(key) {
        return None;
    }
    let notice = Notice::new(Code::FormUnsourced, Place::from(part).field(key))
        .with("form", form)
        .with("key", key)
        .with("confidence", origin.confidence.slug());
    Some(notice)
}

fn form_missing(locale: Locale, addressee: &Addressee<'_>) -> Notice {
    let available = if addressee.number == Number::One {
        written_forms(locale, addressee.role).len()
    } else {
        0
    };
    Notice::new(Code::FormMissing, Part::Salutation)
        .with("role", addressee.role.slug())
        .with("locale", locale.code())
        .with("available", available)
}
