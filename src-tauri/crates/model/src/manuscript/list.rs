//! The dispatch list with every word final: what goes with the letters to the post office counter and comes back stamped.

use serde::{Deserialize, Serialize};

use super::{FrenchSpacing, Labelled, LetterheadText, Metadata, PageLabel};
use crate::Language;

/// All words of one list in one language.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ListManuscript {
    pub language: Language,
    pub spacing: FrenchSpacing,
    pub letterhead: LetterheadText,
    /// "Bordereau d’envoi"
    pub title: String,
    /// "Bruxelles, le 28 novembre 2026"
    pub place_and_date: String,
    /// What the letters are about; none where they are about several things.
    pub subject: Option<String>,
    /// "Campagne : Statut d’artiste 2027", one a line.
    pub facts: Vec<Labelled>,
    pub columns: ListColumns,
    pub rows: Vec<ListRow>,
    /// "14 envois, dont 12 recommandés"
    pub total: String,
    /// "Empreinte du registre au 28 novembre 2026 :" and its digits, in groups (`in_groups`).
    pub register: Option<Labelled>,
    /// "Cachet à date du bureau de poste", in a field left free.
    pub stamp: String,
    /// "Signature de l’expéditeur", in a field left free.
    pub signature: String,
    /// From page two: "Bordereau d’envoi – 28 novembre 2026".
    pub continuation: String,
    pub page_label: PageLabel,
    pub metadata: Metadata,
}

/// Headings of the columns.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListColumns {
    /// "N°"
    pub number: String,
    /// "Référence"
    pub reference: String,
    /// "Destinataire"
    pub recipient: String,
    /// "Adresse"
    pub place: String,
    /// "Envoi"
    pub channel: String,
}

/// One item of post.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListRow {
    pub number: String,
    pub reference: String,
    /// Name, then office and organisation.
    pub recipient: Vec<ListLine>,
    /// Street and place, or place alone.
    pub place: Vec<ListLine>,
    /// Channel, then its number in groups.
    pub channel: Vec<ListLine>,
}

/// One line of a cell; it is divided where the column is too narrow.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListLine {
    pub text: String,
    /// Where it is not the list's.
    pub language: Option<Language>,
}

impl From<&str> for ListLine {
    fn from(text: &str) -> Self {
        Self {
            text: text.to_owned(),
            language: None,
        }
    }
}

/// Digits of a SHA-256 in groups of four, so that an eye can compare them.
pub fn in_groups(digits: &str) -> String {
    let mut out = String::with_capacity(digits.len() * 5 / 4);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && index % 4 == 0 {
            out.push(' ');
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::in_groups;

    #[test]
    fn digits_stand_in_groups_of_four() {
        assert_eq!(in_groups("9f86d081884c7d"), "9f86 d081 884c 7d");
        assert_eq!(in_groups(""), "");
    }
}
