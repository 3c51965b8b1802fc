//! Whether a text says that something goes with it: “ci-joint”, “in bijlage”, “anbei”, “enclosed”.

use model::Language;

/// A phrase a line, in lower case.
const PHRASES: [&str; 4] = [
    include_str!("fr.txt"),
    include_str!("nl.txt"),
    include_str!("de.txt"),
    include_str!("en.txt"),
];

/// “Nothing is enclosed” encloses nothing.
const DENIALS: [&[&str]; 4] = [
    &["sans", "aucun", "aucune", "pas", "rien"],
    &["geen", "niet", "zonder", "niets"],
    &[
        "kein", "keine", "keinen", "keiner", "nicht", "ohne", "nichts",
    ],
    &["no", "not", "without", "nothing"],
];

/// What has annexes of its own, in which things stand that do not go with the letter.
const ACTS: [&[&str]; 4] = [
    &[
        "loi",
        "arrêté",
        "décret",
        "ordonnance",
        "règlement",
        "directive",
        "accord",
        "convention",
        "traité",
        "code",
    ],
    &[
        "wet",
        "besluit",
        "decreet",
        "ordonnantie",
        "verordening",
        "richtlijn",
        "akkoord",
        "verdrag",
        "wetboek",
    ],
    &[
        "gesetz",
        "gesetzes",
        "gesetzbuch",
        "erlass",
        "erlasses",
        "dekret",
        "dekrets",
        "verordnung",
        "richtlinie",
        "abkommen",
        "vertrag",
    ],
    &[
        "act",
        "law",
        "decree",
        "ordinance",
        "regulation",
        "directive",
        "agreement",
        "treaty",
        "code",
    ],
];

/// How far behind the phrase such an act is named: “en annexe de l’arrêté royal”.
const REACH: usize = 4;

/// The words that say so, as they stand in the list.
pub fn says_enclosed(language: Language, text: &str) -> Option<&'static str> {
    let place = language as usize;
    text.split(['.', '!', '?', ';', '\n'])
        .map(words)
        .filter(|words| {
            !words
                .iter()
                .any(|word| DENIALS[place].contains(&word.as_str()))
        })
        .find_map(|words| {
            PHRASES[place]
                .lines()
                .find(|phrase| says(place, &words, phrase))
        })
}

fn says(place: usize, words: &[String], phrase: &str) -> bool {
    let phrase: Vec<&str> = phrase.split(' ').collect();
    let rest = (0..words.len()).find_map(|start| {
        let tail = words[start..].iter().map(String::as_str);
        let begins = tail.clone().take(phrase.len()).eq(phrase.iter().copied());
        begins.then(|| &words[start + phrase.len()..])
    });
    rest.is_some_and(|rest| {
        let elsewhere = rest
            .iter()
            .take(REACH)
            .any(|word| ACTS[place].contains(&word.as_str()));
        // “Attached to our freedom” is a feeling, “attached to this letter” a file.
        let feeling = rest.first().is_some_and(|word| word == "to")
            && rest.get(1).is_some_and(|word| word != "this");
        !elsewhere && !feeling
    })
}

fn words(sentence: &str) -> Vec<String> {
    sentence
        .to_lowercase()
        .split(|sign: char| !(sign.is_alphanumeric() || sign == '-'))
        .filter(|word| !word.is_empty())
        .map(ToOwned::to_owned)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_goes_with_a_letter_is_announced() {
        assert_eq!(
            says_enclosed(Language::Fr, "Vous trouverez ci-joint notre note."),
            Some("ci-joint")
        );
        assert_eq!(
            says_enclosed(Language::Fr, "Un mot. La note figure en annexe."),
            Some("en annexe")
        );
        assert_eq!(
            says_enclosed(Language::Nl, "In bijlage vindt u onze nota."),
            Some("in bijlage")
        );
        assert_eq!(
            says_enclosed(Language::De, "Anbei finden Sie unseren Vermerk."),
            Some("anbei")
        );
        assert_eq!(
            says_enclosed(Language::En, "Please find enclosed our note."),
            Some("enclosed")
        );
    }

    #[test]
    fn what_is_denied_or_stands_in_an_act_is_not() {
        for (language, text) in [
            (Language::Fr, "Aucun document n’est ci-joint."),
            (
                Language::Fr,
                "La liste figure en annexe de l’arrêté royal du 3 mai.",
            ),
            (
                Language::Fr,
                "Notre atelier se trouve dans l’annexe du théâtre.",
            ),
            (Language::Nl, "Er is niets bijgevoegd."),
            (Language::Nl, "De lijst staat in bijlage bij het besluit."),
            (Language::De, "Es ist nichts beigefügt."),
            (Language::De, "Die Liste steht im Anhang der Verordnung."),
            (Language::En, "We are attached to our freedom."),
            (Language::En, "Nothing is enclosed."),
        ] {
            assert_eq!(says_enclosed(language, text), None, "{text}");
        }
    }
}
