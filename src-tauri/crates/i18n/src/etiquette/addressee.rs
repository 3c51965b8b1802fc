//! To whom a letter is addressed, as far as the forms need to know.

use model::{
    person::Gender,
    post::{Role, Titles},
};

use super::elision;
use super::locale::Locale;

#[derive(Clone, Copy, Debug)]
pub struct Addressee<'a> {
    pub role: Role,
    pub gender: Gender,
    /// Empty where nobody holds the post.
    pub given_name: &'a str,
    pub family_name: &'a str,
    pub number: Number<'a>,
    /// Full titles of the office, by language.
    pub titles: &'a Titles,
    /// The field of policy the letter is about; it counts only where the post has it.
    pub competence: Option<&'a str>,
    /// Fields of policy of the post, in the order of its title.
    pub competences: &'a [String],
    /// Slug of the government (`flanders`), which can have a form of its own: “Vlaams minister”.
    pub government: Option<&'a str>,
    /// Name of the organisation the letter goes to, in the language of the letter.
    pub organization_name: Option<&'a str>,
    /// Municipality, province, assembly, university or country of the office, in the language of the letter:
    /// with its article in French and Dutch where it has one (`le Sénat`, `Ixelles`), declined as it follows the
    /// office in German (`der Stadt Eupen`).
    pub place: Option<&'a str>,
}

/// One addressee, or several under one salutation.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Number<'a> {
    #[default]
    One,
    SeveralMen,
    SeveralWomen,
    SeveralMixed,
    /// A woman and a man, by their family names.
    WomanAndMan {
        woman: &'a str,
        man: &'a str,
    },
}

impl<'a> Addressee<'a> {
    /// An addressee of whom only the office is known.
    pub fn new(role: Role, titles: &'a Titles) -> Self {
        Self {
            role,
            gender: Gender::Unknown,
            given_name: "",
            family_name: "",
            number: Number::One,
            titles,
            competence: None,
            competences: &[],
            government: None,
            organization_name: None,
            place: None,
        }
    }

    pub(super) fn named(&self) -> bool {
        !self.given_name.trim().is_empty() || !self.family_name.trim().is_empty()
    }

    /// `minister`, `prime-minister`: how the keys of the messages begin.
    pub(super) fn role_key(&self) -> String {
        self.role.slug().replace('_', "-")
    }

    /// `m`, `several-f`: how they end.
    pub(super) fn number_key(&self) -> &'static str {
        match self.number {
            Number::One => gender_key(self.gender),
            Number::SeveralMen => "several-m",
            Number::SeveralWomen => "several-f",
            Number::SeveralMixed => "several-mixed",
            Number::WomanAndMan { .. } => "one-f-one-m",
        }
    }

    /// Values of the variables of the messages; an empty one counts as missing.
    pub(super) fn variables(&self, locale: Locale) -> Vec<(&'static str, String)> {
        let (woman, man) = match self.number {
            Number::WomanAndMan { woman, man } => (woman, man),
            _ => ("", ""),
        };
        let place = self.place.unwrap_or_default();
        vec![
            ("first", self.given_name.trim().to_owned()),
            ("last", self.family_name.trim().to_owned()),
            ("last-f", woman.to_owned()),
            ("last-m", man.to_owned()),
            (
                "organisation",
                self.organization_name.unwrap_or_default().to_owned(),
            ),
            ("place", place.to_owned()),
            ("of-place", elision::of(locale, place)),
        ]
    }
}

pub(super) fn gender_key(gender: Gender) -> &'static str {
    match gender {
        Gender::Male => "m",
        Gender::Female => "f",
        Gender::Unknown => "unknown",
    }
}
