//! A whole name in one cell, divided where it can be told which part is which.
//!
//! Four signs tell it: a comma, a family name in capitals, a particle before a family name, the heading of the column.
//! Without any of them the name stays whole. Letters are never changed.

/// Before a family name; none of them begins a given name.
const PARTICLES: [&str; 31] = [
    "van", "von", "vom", "de", "den", "der", "des", "du", "del", "della", "di", "da", "dos", "das",
    "do", "ten", "ter", "te", "vande", "vanden", "vander", "vanderen", "la", "le", "les", "zu",
    "zum", "zur", "'t", "’t", "op",
];

/// Grown together with the name: `D'Amico`, `d’Udekem`, `L’Hoir`, `O'Brien`, `'t`.
const ELIDED: [&str; 4] = ["d", "l", "o", "dell"];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Order {
    Unknown,
    FamilyFirst,
    GivenFirst,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Name {
    pub given: Option<String>,
    pub family: String,
    /// It could not be told which word is which, and the whole stands in `family`.
    pub is_whole: bool,
}

pub(super) fn divide(name: &str, order: Order) -> Name {
    if let Some((family, given)) = name.split_once(',') {
        return match (family.trim(), given.trim()) {
            (family, "") => divide(family, order),
            ("", given) => divide(given, order),
            (family, given) if !given.contains(',') => parts(given, family),
            _ => whole(name),
        };
    }
    let words: Vec<&str> = name.split_whitespace().collect();
    if words.len() < 2 {
        return Name {
            is_whole: false,
            ..whole(name)
        };
    }
    by_capitals(&words)
        .or_else(|| by_particle(&words, order))
        .or_else(|| by_order(&words, order))
        .unwrap_or_else(|| whole(name))
}

fn whole(name: &str) -> Name {
    Name {
        given: None,
        family: name.trim().to_owned(),
        is_whole: true,
    }
}

fn parts(given: &str, family: &str) -> Name {
    Name {
        given: (!given.is_empty()).then(|| given.to_owned()),
        family: family.to_owned(),
        is_whole: false,
    }
}

/// `DE COSTER-BAUCHAU Anne`, `Anne DUPONT`, `Jan van den BERG`.
fn by_capitals(words: &[&str]) -> Option<Name> {
    let capitals: Vec<bool> = words.iter().map(|word| is_capitals(word)).collect();
    let mut first = capitals.iter().position(|is| *is)?;
    let last = capitals.iter().rposition(|is| *is)?;
    while first > 0 && is_particle(words[first - 1]) {
        first -= 1;
    }
    let is_one_run = words[first..=last]
        .iter()
        .all(|word| is_capitals(word) || is_particle(word));
    let family = words[first..=last].join(" ");
    match (first, last + 1 == words.len()) {
        (0, true) => None,
        (0, false) if is_one_run => Some(parts(&words[last + 1..].join(" "), &family)),
        (_, true) if is_one_run => Some(parts(&words[..first].join(" "), &family)),
        _ => None,
    }
}

/// `Jan van den Berg`, `van den Berg`, `van den Berg Jan`, `Paolo D'Amico`.
fn by_particle(words: &[&str], order: Order) -> Option<Name> {
    let starts = |word: &&str| is_particle(word) || is_elided(word);
    let first = words.iter().position(starts)?;
    if first > 0 {
        let is_family_first = order == Order::FamilyFirst;
        return (!is_family_first)
            .then(|| parts(&words[..first].join(" "), &words[first..].join(" ")));
    }
    let particles = words.iter().take_while(|word| is_particle(word)).count();
    // An elided name is one word by itself.
    let stem = (particles + 1).min(words.len());
    match words.len() - stem {
        0 => Some(parts("", &words.join(" "))),
        1 => Some(parts(words[stem], &words[..stem].join(" "))),
        _ => None,
    }
}

/// Two words in an order the heading tells; of three and more it cannot be told where the family name ends.
fn by_order(words: &[&str], order: Order) -> Option<Name> {
    match (words, order) {
        ([family, given], Order::FamilyFirst) | ([given, family], Order::GivenFirst) => {
            Some(parts(given, family))
        }
        _ => None,
    }
}

/// An initial is not a name in capitals.
fn is_capitals(word: &str) -> bool {
    let letters = || word.chars().filter(|letter| letter.is_alphabetic());
    letters().count() >= 2 && letters().all(char::is_uppercase) && !word.contains('.')
}

fn is_particle(word: &str) -> bool {
    PARTICLES.contains(&word.to_lowercase().as_str())
}

fn is_elided(word: &str) -> bool {
    word.split_once(['\'', '’']).is_some_and(|(before, after)| {
        !after.is_empty() && ELIDED.contains(&before.to_lowercase().as_str())
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn known(name: &str, order: Order) -> (String, String) {
        let divided = divide(name, order);
        assert!(!divided.is_whole, "{name}: {divided:?}");
        (divided.given.unwrap_or_default(), divided.family)
    }

    #[test]
    fn a_name_is_divided_where_a_sign_tells_how() {
        for (name, given, family) in [
            ("De Coster-Bauchau, Anne", "Anne", "De Coster-Bauchau"),
            ("DE COSTER-BAUCHAU Anne", "Anne", "DE COSTER-BAUCHAU"),
            ("Anne DUPONT", "Anne", "DUPONT"),
            ("Jean-Marie LE GRAND", "Jean-Marie", "LE GRAND"),
            ("Jan van den Berg", "Jan", "van den Berg"),
            ("Jan van den BERG", "Jan", "van den BERG"),
            (" van den Berg", "", "van den Berg"),
            ("van den Berg Jan", "Jan", "van den Berg"),
            ("D'Amico", "", "D'Amico"),
            ("Paolo D’Amico", "Paolo", "D’Amico"),
            ("D'Amico Paolo", "Paolo", "D'Amico"),
            ("De coster-bauchau", "", "De coster-bauchau"),
            ("Jean Pierre De Smet", "Jean Pierre", "De Smet"),
            ("Peeters", "", "Peeters"),
            ("Peeters,", "", "Peeters"),
        ] {
            assert_eq!(
                known(name, Order::Unknown),
                (given.to_owned(), family.to_owned()),
                "{name}"
            );
        }
    }

    #[test]
    fn a_name_without_a_sign_stays_whole() {
        for name in [
            "Anne Dupont",
            "ANNE DUPONT",
            "Van Damme Peeters Anne",
            "Anne DUPONT Marie",
            "Dupont, Anne, Marie",
            "A. Dupont",
        ] {
            let divided = divide(name, Order::Unknown);
            assert!(divided.is_whole, "{name}");
            assert_eq!((divided.given, divided.family.as_str()), (None, name));
        }
    }

    #[test]
    fn the_heading_tells_the_order_of_two_words() {
        let expected = ("Anne".to_owned(), "Dupont".to_owned());
        assert_eq!(known("Dupont Anne", Order::FamilyFirst), expected);
        assert_eq!(known("Anne Dupont", Order::GivenFirst), expected);
        assert!(divide("Anne Marie Dupont", Order::GivenFirst).is_whole);
        assert!(divide("Peeters Jan de", Order::FamilyFirst).is_whole);
    }

    proptest! {
        /// Dividing moves words and never loses, adds or changes one.
        #[test]
        fn no_word_of_a_name_is_lost(name in "[A-Za-zé'’,. -]{0,40}") {
            for order in [Order::Unknown, Order::FamilyFirst, Order::GivenFirst] {
                let divided = divide(&name, order);
                let both = format!("{} {}", divided.given.unwrap_or_default(), divided.family);
                let sorted = |text: &str| {
                    let mut words: Vec<String> = text
                        .split([' ', ','])
                        .filter(|word| !word.is_empty())
                        .map(str::to_owned)
                        .collect();
                    words.sort();
                    words
                };
                prop_assert_eq!(sorted(&both), sorted(&name));
            }
        }
    }
}
