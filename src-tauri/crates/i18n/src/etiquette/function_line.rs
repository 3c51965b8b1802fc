//! The line under the name: the full title, and the shorter forms that may stand for it.

use model::{
    Code, Notice,
    notice::Part,
    post::{Role, TitleOrigin},
};

use super::{addressee::Addressee, forms::key_of, locale::Locale, words};

/// The forms of the line, longest first; empty where the office has none. And what there is to say about them.
pub(super) fn function_line(
    locale: Locale,
    addressee: &Addressee<'_>,
) -> (Vec<String>, Vec<Notice>) {
    let language = locale.language();
    let title = addressee
        .titles
        .0
        .get(&language)
        .filter(|_| !royal(addressee.role))
        .filter(|title| {
            title.origin == TitleOrigin::Fixed || !of_other_gender(locale, addressee, &title.text)
        });
    let mut forms: Vec<String> = title
        .map(|title| typographic(&title.text))
        .into_iter()
        .collect();
    if title.is_some_and(|title| title.origin == TitleOrigin::Fixed) {
        return (forms, Vec::new());
    }
    let by_competence = by_competence(locale, addressee);
    // Without words for its field the bare office is the shorter form of a title, as it stands in for one there is not.
    if by_competence.is_empty() && (title.is_none() || has_title(addressee.role)) {
        forms.extend(say(locale, addressee, "office"));
    }
    forms.extend(by_competence);
    keep_shorter(&mut forms);
    let notices = match (title, forms.first()) {
        (Some(title), _) if title.origin == TitleOrigin::Editorial => {
            vec![notice(Code::TitleEditorial, locale, &title.text)]
        }
        (None, Some(used)) if has_title(addressee.role) => {
            vec![notice(Code::TitleMissing, locale, used)]
        }
        _ => Vec::new(),
    };
    (forms, notices)
}

/// The full title of whoever holds the office, as a list of offices shows it: its own, or that of the other gender in its
/// place. None where the office has neither in this language.
pub fn title(locale: Locale, addressee: &Addressee<'_>) -> Option<String> {
    let own = addressee.titles.0.get(&locale.language())?;
    let kept = own.origin == TitleOrigin::Fixed || !of_other_gender(locale, addressee, &own.text);
    if kept {
        return Some(own.text.clone());
    }
    let (forms, _) = function_line(locale, addressee);
    forms.into_iter().next()
}

fn notice(code: Code, locale: Locale, title: &str) -> Notice {
    Notice::new(code, Part::Address)
        .with("title", typographic(title))
        .with("language", locale.language())
}

/// A title that was read when somebody else held the office: “Vice-Premier ministre” of a woman.
fn of_other_gender(locale: Locale, addressee: &Addressee<'_>, title: &str) -> bool {
    let Some(own) = key_of(locale, addressee) else {
        return false;
    };
    let other = match own.rsplit_once('-') {
        Some((role, "f")) => format!("{role}-m"),
        Some((role, "m")) => format!("{role}-f"),
        _ => return false,
    };
    let title = title.to_lowercase();
    // How much of the title is the name of that office.
    let begins = |key: &str| {
        let office = said_of(locale, addressee, key, "office")?.to_lowercase();
        title.starts_with(&office).then_some(office.len())
    };
    begins(&other).is_some_and(|other| begins(&own).is_none_or(|own| own < other))
}

/// The palace of the King is no title of his.
fn royal(role: Role) -> bool {
    matches!(role, Role::King | Role::Queen | Role::PrincePrincess)
}

/// Offices whose line under the name is a title.
fn has_title(role: Role) -> bool {
    !royal(role) && !matches!(role, Role::Person | Role::Organisation)
}

/// “Vice-Premier ministre et ministre de l’Emploi”, then “Ministre de l’Emploi”.
fn by_competence(locale: Locale, addressee: &Addressee<'_>) -> Vec<String> {
    ["function", "short"]
        .into_iter()
        .filter_map(|name| say(locale, addressee, name))
        .collect()
}

/// An attribute of the office, of its government first.
fn say(locale: Locale, addressee: &Addressee<'_>, attribute: &str) -> Option<String> {
    said_of(locale, addressee, &key_of(locale, addressee)?, attribute)
}

fn said_of(
    locale: Locale,
    addressee: &Addressee<'_>,
    key: &str,
    attribute: &str,
) -> Option<String> {
    let variables = variables(locale, addressee);
    let own = addressee
        .government
        .map(|government| format!("{attribute}-{government}"));
    own.into_iter()
        .chain([attribute.to_owned()])
        .find_map(|attribute| words::say(locale, key, Some(&attribute), &variables))
}

fn variables(locale: Locale, addressee: &Addressee<'_>) -> Vec<(&'static str, String)> {
    let mut variables = addressee.variables(locale);
    let government = addressee.government.unwrap_or_default();
    let government = words::say(locale, &format!("government-{government}"), None, &[]);
    variables.push(("government", government.unwrap_or_default()));
    if let Some(slug) = portfolio(locale, addressee) {
        let field = |names: [&str; 2]| words_of_field(locale, slug, names);
        let bare = field([addressee.government.unwrap_or_default(), ""]);
        let to = field([
            &format!("to-{}", addressee.government.unwrap_or_default()),
            "to",
        ]);
        variables.push(("portfolio", bare.unwrap_or_default()));
        variables.push(("portfolio-to", to.unwrap_or_default()));
    }
    variables
}

/// The words of a field of policy: the first of the attributes there is, the empty one being the value itself.
fn words_of_field(locale: Locale, slug: &str, names: [&str; 2]) -> Option<String> {
    let key = format!("competence-{slug}");
    names
        .into_iter()
        .find_map(|name| words::say(locale, &key, (!name.is_empty()).then_some(name), &[]))
}

/// The field the letter is about, if the post has it, else the first of the post that has words.
fn portfolio<'a>(locale: Locale, addressee: &Addressee<'a>) -> Option<&'a str> {
    let worded = |slug: &str| words::written(locale, &format!("competence-{slug}"));
    let of_post = |slug: &str| addressee.competences.iter().any(|own| own == slug);
    addressee
        .competence
        .filter(|slug| of_post(slug) && worded(slug))
        .or_else(|| {
            addressee
                .competences
                .iter()
                .map(String::as_str)
                .find(|slug| worded(slug))
        })
}

/// Each form shorter than the one before it.
fn keep_shorter(forms: &mut Vec<String>) {
    let mut shortest = usize::MAX;
    forms.retain(|form| {
        let length = form.chars().count();
        let keep = length < shortest;
        shortest = shortest.min(length);
        keep
    });
}

/// Titles come from data with a straight apostrophe.
fn typographic(title: &str) -> String {
    title.trim().replace('\'', "’")
}
