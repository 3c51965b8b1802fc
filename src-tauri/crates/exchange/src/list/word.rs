//! Words of a cell that say the gender or the language.

use model::{Language, person::Gender};

use super::heading::folded;

const MALE: [&str; 17] = [
    "m",
    "monsieur",
    "mr",
    "h",
    "homme",
    "dhr",
    "deheer",
    "heer",
    "man",
    "herr",
    "hr",
    "mann",
    "mannlich",
    "mister",
    "male",
    "mannelijk",
    "masculin",
];

const FEMALE: [&str; 21] = [
    "f",
    "madame",
    "mme",
    "mlle",
    "mademoiselle",
    "femme",
    "mevr",
    "mevrouw",
    "mw",
    "v",
    "vrouw",
    "vrouwelijk",
    "frau",
    "fr",
    "weiblich",
    "w",
    "ms",
    "mrs",
    "miss",
    "female",
    "feminin",
];

/// Words that say the same before a name; a single letter could be an initial.
const BEFORE_A_NAME: [&str; 15] = [
    "monsieur", "mr", "dhr", "heer", "herr", "hr", "mister", "madame", "mme", "mlle", "mevr",
    "mevrouw", "frau", "ms", "mrs",
];

/// None where the cell says nothing that is known.
pub(super) fn gender(cell: &str) -> Option<Gender> {
    let of = |word: &str| {
        if MALE.contains(&word) {
            Some(Gender::Male)
        } else if FEMALE.contains(&word) {
            Some(Gender::Female)
        } else if ["x", "nonbinaire", "nonbinair", "nonbinary", "divers"].contains(&word) {
            Some(Gender::Unknown)
        } else {
            None
        }
    };
    let cell = cell.trim();
    // « Madame la Ministre » begins with it.
    of(&folded(cell)).or_else(|| {
        let first = cell.split_whitespace().find(|word| folded(word) != "de")?;
        of(&folded(first))
    })
}

/// `Mme Anne Dupont`, `De heer Jan Peeters`, `M. Dupont`: the gender, and the name without the word.
pub(super) fn before_name(name: &str) -> (Option<Gender>, &str) {
    let (first, rest) = cut(name);
    if first.eq_ignore_ascii_case("de") {
        let (second, after) = cut(rest);
        if folded(second) == "heer" && !after.is_empty() {
            return (Some(Gender::Male), after);
        }
    }
    let says = BEFORE_A_NAME.contains(&folded(first).as_str()) || first == "M.";
    if says && !rest.is_empty() {
        (gender(first), rest)
    } else {
        (None, name)
    }
}

fn cut(text: &str) -> (&str, &str) {
    text.split_once(' ').unwrap_or((text, ""))
}

pub(super) fn language(cell: &str) -> Option<Language> {
    let code = cell.trim().split(['-', '_']).next().unwrap_or_default();
    match folded(code).as_str() {
        "f" | "fr" | "fra" | "fre" | "francais" | "frans" | "franzosisch" | "french" => {
            Some(Language::Fr)
        }
        "n" | "nl" | "nld" | "dut" | "neerlandais" | "nederlands" | "niederlandisch" | "dutch" => {
            Some(Language::Nl)
        }
        "d" | "de" | "deu" | "ger" | "allemand" | "duits" | "deutsch" | "german" => {
            Some(Language::De)
        }
        "e" | "en" | "eng" | "anglais" | "engels" | "englisch" | "english" => Some(Language::En),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_gender_is_told_by_the_word_of_four_languages() {
        for word in [
            "M.",
            "Monsieur",
            "Dhr.",
            "de heer",
            "Herr",
            "Mr",
            "m",
            "Monsieur le Ministre",
        ] {
            assert_eq!(gender(word), Some(Gender::Male), "{word}");
        }
        for word in [
            "Mme",
            "MADAME",
            "Mevr.",
            "Frau",
            "Ms",
            "F",
            "v",
            "Madame la Ministre",
        ] {
            assert_eq!(gender(word), Some(Gender::Female), "{word}");
        }
        assert_eq!(gender("Dr."), None);
        assert_eq!(gender("X"), Some(Gender::Unknown));
    }

    #[test]
    fn a_language_is_told_by_its_code_or_its_name_in_any_of_them() {
        for (word, expected) in [
            ("FR", Language::Fr),
            ("nl-BE", Language::Nl),
            ("Duits", Language::De),
            ("N", Language::Nl),
            ("anglais", Language::En),
            ("Französisch", Language::Fr),
        ] {
            assert_eq!(language(word), Some(expected), "{word}");
        }
        assert_eq!(language("Walon"), None);
    }

    #[test]
    fn a_word_before_a_name_is_not_a_part_of_it_and_an_initial_is() {
        assert_eq!(
            before_name("Mme Anne Dupont"),
            (Some(Gender::Female), "Anne Dupont")
        );
        assert_eq!(
            before_name("De heer Jan Peeters"),
            (Some(Gender::Male), "Jan Peeters")
        );
        assert_eq!(before_name("M. Dupont"), (Some(Gender::Male), "Dupont"));
        assert_eq!(before_name("De Smet Jan"), (None, "De Smet Jan"));
        assert_eq!(before_name("F Dupont"), (None, "F Dupont"));
    }
}
