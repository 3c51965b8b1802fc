//! Shorter forms of a street, as the posts permit them where a line is too long, and only there.
//!
//! Belgium, in Dutch: De Post, guide for small formats, 4.1 (str., ln, pl.; Burg., Gen.). France: NF Z10-011 as INSEE lists its kinds of street. For the other countries no list was
//! read, and nothing is shortened.

use model::{Country, Language};

/// Kinds of street in France: in full, and shortened.
const FRANCE: [(&str, &str); 6] = [
    ("allée", "all"),
    ("avenue", "av"),
    ("boulevard", "bd"),
    ("chemin", "che"),
    ("passage", "pas"),
    ("place", "pl"),
];
/// Endings of a street's name.
const BELGIUM_DUTCH: [(&str, &str); 3] = [("straat", "str."), ("laan", "ln"), ("plein", "pl.")];
/// Titles before a name.
const BELGIUM_DUTCH_TITLES: [(&str, &str); 2] = [("burgemeester", "burg."), ("generaal", "gen.")];

/// The forms of a street, the full one first.
pub(super) fn forms(country: Country, language: Language, street: String) -> Vec<String> {
    let shorter = match (country, language) {
        (Country::Fr, _) => words(&street, &FRANCE),
        (Country::Be, Language::Nl) => dutch(&street),
        _ => street.clone(),
    };
    if shorter == street {
        return vec![street];
    }
    vec![street, shorter]
}

/// The kind of street is the word after the number, where there is one; what follows is a name and stays.
fn words(street: &str, kinds: &[(&str, &str)]) -> String {
    let mut words: Vec<String> = street.split(' ').map(str::to_owned).collect();
    let is_number = |word: &String| {
        word.starts_with(|sign: char| sign.is_ascii_digit())
            || ["bis", "ter", "quater"].contains(&word.to_lowercase().as_str())
    };
    let Some(word) = words.iter_mut().find(|word| !is_number(word)) else {
        return street.to_owned();
    };
    if let Some((_, short)) = kinds.iter().find(|(full, _)| word.to_lowercase() == *full) {
        *word = like(word, short);
    }
    words.join(" ")
}

fn dutch(street: &str) -> String {
    let words = street.split(' ').map(|word| {
        let small = word.to_lowercase();
        if let Some((_, short)) = BELGIUM_DUTCH_TITLES.iter().find(|(full, _)| small == *full) {
            return like(word, short);
        }
        let ending = BELGIUM_DUTCH
            .iter()
            .find(|(full, _)| small.len() > full.len() && small.ends_with(full));
        match ending {
            Some((full, short)) if word.len() == small.len() => {
                let (name, kind) = word.split_at(word.len() - full.len());
                format!("{name}{}", like(kind, short))
            }
            _ => word.to_owned(),
        }
    });
    words.collect::<Vec<_>>().join(" ")
}

/// In the capitals of the word it stands for.
fn like(word: &str, short: &str) -> String {
    let mut letters = word.chars();
    let capital = letters.next().is_some_and(char::is_uppercase);
    if capital && letters.all(char::is_uppercase) {
        return short.to_uppercase();
    }
    let mut short = short.chars();
    match short.next() {
        Some(first) if capital => first.to_uppercase().chain(short).collect(),
        Some(first) => std::iter::once(first).chain(short).collect(),
        None => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_street_has_the_shorter_form_its_post_permits() {
        for (country, language, street, shorter) in [
            (
                Country::Fr,
                Language::Fr,
                "101 boulevard de la Liberté",
                Some("101 bd de la Liberté"),
            ),
            (
                Country::Fr,
                Language::Fr,
                "12 AVENUE DES FLEURS",
                Some("12 AV DES FLEURS"),
            ),
            (Country::Fr, Language::Fr, "8 rue de la Place", None),
            (
                Country::Fr,
                Language::Fr,
                "3 place de l’Avenue",
                Some("3 pl de l’Avenue"),
            ),
            (
                Country::Be,
                Language::Nl,
                "Burgemeester Baron van Voerst van Lyndenstraat 4",
                Some("Burg. Baron van Voerst van Lyndenstr. 4"),
            ),
            (
                Country::Be,
                Language::Nl,
                "Koning Albert II-laan 35 bus 10",
                Some("Koning Albert II-ln 35 bus 10"),
            ),
            (
                Country::Be,
                Language::Nl,
                "Martelaarsplein 7",
                Some("Martelaarspl. 7"),
            ),
            (Country::Be, Language::Nl, "Straat 1", None),
            (Country::Be, Language::Fr, "Chaussée Romaine 1", None),
            (
                Country::Be,
                Language::Fr,
                "Avenue de la Toison d’Or 87",
                None,
            ),
            (Country::De, Language::De, "Wilhelmstraße 49", None),
            (Country::Nl, Language::Nl, "Bezuidenhoutseweg 73", None),
        ] {
            let forms = forms(country, language, street.to_owned());
            assert_eq!(forms.first().map(String::as_str), Some(street));
            assert_eq!(forms.get(1).map(String::as_str), shorter, "{street}");
        }
    }
}
