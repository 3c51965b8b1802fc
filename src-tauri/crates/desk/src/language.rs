//! The language of a letter, and how it was chosen: each step says what it would have taken.

use model::{Language, organization::LanguageDefault};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Context, addressee::Addressee};

/// One step of the chain, from the closest to the farthest; the first that knows a language decides.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "LanguageStep")]
pub struct Step {
    pub step: StepKind,
    /// None where this step has nothing to say.
    pub lang: Option<Language>,
    /// The step in the user's words.
    pub words: String,
    /// Whether it decided.
    pub taken: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
#[ts(rename = "LanguageStepKind")]
pub enum StepKind {
    /// Asked for this letter, or for the whole campaign.
    Asked,
    /// Noted at the desk for this office.
    Noted,
    /// The holder's own language, where the authority leaves it to them.
    Holder,
    /// The authority's language.
    Authority,
    /// The house's own.
    House,
}

impl StepKind {
    /// Key of its words.
    pub fn key(self) -> &'static str {
        match self {
            Self::Asked => "desk-language-asked",
            Self::Noted => "desk-language-noted",
            Self::Holder => "desk-language-minister",
            Self::Authority => "desk-language-authority",
            Self::House => "desk-language-house",
        }
    }
}

/// The step that decides, and its language.
pub fn advised(
    addressee: &Addressee,
    asked: Option<Language>,
    house: Language,
) -> (Language, StepKind) {
    steps(addressee, asked, house)
        .into_iter()
        .find_map(|(kind, language)| Some((language?, kind)))
        .unwrap_or((house, StepKind::House))
}

/// Every step in words.
pub fn chain(
    context: &Context,
    addressee: &Addressee,
    asked: Option<Language>,
    house: Language,
) -> Vec<Step> {
    let (_, decided) = advised(addressee, asked, house);
    steps(addressee, asked, house)
        .into_iter()
        .map(|(step, lang)| Step {
            step,
            lang,
            words: i18n::message(context.language, step.key(), &[]),
            taken: step == decided,
        })
        .collect()
}

fn steps(
    addressee: &Addressee,
    asked: Option<Language>,
    house: Language,
) -> [(StepKind, Option<Language>); 5] {
    let default = addressee.government.languages.default;
    let holder = (default == LanguageDefault::MinisterRole)
        .then(|| addressee.person().and_then(|person| person.language))
        .flatten();
    [
        (StepKind::Asked, asked),
        (StepKind::Noted, addressee.post.letter_language),
        (StepKind::Holder, holder),
        (StepKind::Authority, default.language()),
        (StepKind::House, Some(house)),
    ]
}
