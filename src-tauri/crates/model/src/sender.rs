//! Who writes: the organisation, and the persons who sign for it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Country, Language, Localized, id::SignatoryId, letterhead::PictureFile};

/// The organisation whose letters these are. Texts are kept in each language it writes in.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Sender {
    pub name: Localized,
    /// "Coopérative d’artistes et d’indépendants"
    pub tagline: Localized,
    pub street: Localized,
    pub postcode: String,
    /// Town of the address and of the date line: Bruxelles, Brussel, Brüssel.
    pub city: Localized,
    pub country: Country,
    pub email: Option<String>,
    pub phone: Option<String>,
    pub website: Option<String>,
    /// Enterprise number (KBO/BCE): `BE 0123.456.749`.
    pub enterprise_number: Option<String>,
    /// Court of the legal persons' register: "RPM Bruxelles", "RPR Brussel".
    pub register: Localized,
    pub iban: Option<String>,
    pub voice: Voice,
    /// A sender that came with the starter desk and stands for nobody.
    pub example: bool,
}

/// Whether a letter says "I" or "we".
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Voice {
    /// By the number of signatories.
    #[default]
    Auto,
    Singular,
    Plural,
}

impl Voice {
    /// Whether the closing speaks for several.
    pub fn plural(self, signatories: usize) -> bool {
        match self {
            Self::Auto => signatories > 1,
            Self::Singular => false,
            Self::Plural => true,
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Signatory {
    pub id: SignatoryId,
    pub name: String,
    pub function: Localized,
    /// Where the person signs for another organisation than the sender.
    pub organization: Localized,
    /// The signature by hand; none: there is room for it.
    #[serde(default)]
    pub signature: Option<PictureFile>,
}

impl Sender {
    /// Languages in which name, street and town are all known.
    pub fn languages(&self) -> Vec<Language> {
        Language::ALL
            .into_iter()
            .filter(|language| {
                [&self.name, &self.street, &self.city]
                    .iter()
                    .all(|text| text.get(*language).is_some())
            })
            .collect()
    }
}
