//! Whether a closing names the one the salutation named.

use std::collections::BTreeSet;

/// Words by which a salutation and a closing name somebody, in the four languages; of several spellings the first.
const TITLES: &[&[&str]] = &[
    &["monsieur", "messieurs"],
    &["madame", "mesdames"],
    &["ministre"],
    &["ministres"],
    &["président"],
    &["présidente"],
    &["secrétaire"],
    &["commissaire", "commissaris", "kommissar"],
    &["excellence", "excellentie", "exzellenz", "excellency"],
    &["altesse", "hoogheid", "hoheit", "highness"],
    &["majesté", "majesteit", "majestät", "majesty"],
    &["mijnheer", "meneer", "heer"],
    &["mevrouw"],
    &["minister"],
    &["ministerin"],
    &["voorzitter", "president"],
    &["staatssecretaris"],
    &["herr", "herrn"],
    &["frau"],
    &["präsident"],
    &["präsidentin"],
    &["staatssekretär"],
    &["staatssekretärin"],
    &["kommissarin"],
    &["commissioner"],
    &["sir"],
    &["madam"],
];

/// A closing that names nobody agrees with every salutation.
pub fn agree(salutation: &str, valediction: &str) -> bool {
    let closing = titles(valediction);
    closing.is_empty() || closing == titles(salutation)
}

fn titles(text: &str) -> BTreeSet<usize> {
    let text = text.to_lowercase();
    text.split(|sign: char| !sign.is_alphabetic())
        .filter_map(|word| {
            TITLES
                .iter()
                .position(|spellings| spellings.contains(&word))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_closing_repeats_the_title_of_the_salutation_or_names_nobody() {
        assert!(agree(
            "Monsieur le Ministre,",
            "Je vous prie d’agréer, Monsieur le Ministre, …"
        ));
        assert!(agree("Mevrouw de minister,", "Hoogachtend,"));
        assert!(agree("Cher ami,", "Bien à vous,"));
        assert!(!agree(
            "Madame la Ministre,",
            "Je vous prie d’agréer, Monsieur le Ministre, …"
        ));
        assert!(!agree("Cher ami,", "Veuillez agréer, Madame, …"));
        assert!(!agree(
            "Monsieur,",
            "Veuillez agréer, Monsieur le Président, …"
        ));
    }
}
