//! Spaces a line must not break at: number and unit, abbreviation and name, day and month, groups of digits.

use super::Letter;

const UNITS: &[&str] = &[
    "%",
    "‰",
    "€",
    "$",
    "£",
    "EUR",
    "euros",
    "euro",
    "Euro",
    "km",
    "m",
    "cm",
    "mm",
    "m²",
    "km²",
    "kg",
    "g",
    "t",
    "l",
    "h",
    "min",
    "s",
    "ha",
    "MW",
    "kW",
    "kWh",
    "°C",
    "ans",
    "jaar",
    "Jahre",
    "millions",
    "milliards",
    "miljoen",
    "miljard",
    "Millionen",
    "Milliarden",
    "million",
    "billion",
];

/// Words that do not part from what follows them.
const TITLES: &[&str] = &[
    "M.", "MM.", "Mme", "Mmes", "Mlle", "Me", "Dr", "dr.", "Dr.", "Prof.", "prof.", "Pr", "mr.",
    "mevr.", "dhr.", "Mr.", "Mrs.", "Ms.", "St.", "Ste", "ir.", "Ing.", "mgr.",
];

/// Words that do not part from the number after them.
const BEFORE_NUMBERS: &[&str] = &[
    "art.", "Art.", "§", "§§", "n°", "nº", "n°s", "nr.", "Nr.", "no.", "No.", "p.", "pp.", "S.",
    "blz.", "al.", "Abs.", "Kap.", "chap.", "hfst.", "vol.", "fig.", "Abb.", "article", "articles",
    "artikel", "Artikel", "page", "pages", "pagina", "Seite", "€", "EUR", "ca.", "env.", "Annexe",
    "annexe", "bijlage", "Anlage", "Article", "Annex",
];

const MONTHS: &[&str] = &[
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
    "Januar",
    "Februar",
    "März",
    "April",
    "Mai",
    "Juni",
    "Juli",
    "August",
    "September",
    "Oktober",
    "November",
    "Dezember",
    "January",
    "February",
    "March",
    "May",
    "June",
    "July",
    "October",
    "December",
];

pub(super) fn bind(letters: &mut [Letter]) {
    for at in 1..letters.len() {
        if letters[at].ch != ' ' {
            continue;
        }
        let before = word_before(letters, at);
        let after = word_after(letters, at);
        if before.is_empty() || after.is_empty() {
            continue;
        }
        if groups_digits(&before, &after) {
            letters[at].ch = '\u{202F}';
        } else if holds_together(&before, &after) {
            letters[at].ch = '\u{A0}';
        }
    }
}

fn holds_together(before: &str, after: &str) -> bool {
    let bare = after.trim_end_matches(|ch: char| ".,;:!?)»”’“".contains(ch));
    let number_before = before.ends_with(|ch: char| ch.is_ascii_digit());
    let number_after = after.starts_with(|ch: char| ch.is_ascii_digit());
    // "(art.", "l’art.": what stands before the word is no part of it.
    let opened = before.rsplit(['(', '[', '«', '‘', '„', '“', '\u{202F}', '’', '\'']);
    let opened = opened.into_iter().next().unwrap_or(before);
    (number_before && (UNITS.contains(&bare) || UNITS.contains(&after)))
        || TITLES.contains(&opened)
        || (BEFORE_NUMBERS.contains(&opened) && number_after)
        || (is_day(opened) && MONTHS.contains(&bare))
        || (is_initial(opened) && after.starts_with(char::is_uppercase))
        || (is_abbreviated(opened) && is_abbreviated(bare_keeping_stop(after)))
}

/// 35 000, 1 234 567: groups of three after one to three digits.
fn groups_digits(before: &str, after: &str) -> bool {
    let group = before
        .rsplit('\u{202F}')
        .next()
        .unwrap_or(before)
        .trim_start_matches(['(', '«', '+', '-', '–', '€', '\u{A0}']);
    let first = before.contains('\u{202F}') && group.len() == 3 || group.len() <= 3;
    let follows = after.chars().take_while(char::is_ascii_digit).count() == 3;
    !group.is_empty()
        && group.bytes().all(|byte| byte.is_ascii_digit())
        && first
        && follows
        && !before.starts_with('0')
}

fn is_day(word: &str) -> bool {
    let digits = word
        .trim_end_matches("er")
        .trim_end_matches('.')
        .trim_end_matches("st");
    matches!(digits.parse::<u8>(), Ok(1..=31)) && digits.len() <= 2
}

/// "J." of "J. Dupont".
fn is_initial(word: &str) -> bool {
    let mut chars = word.chars();
    matches!((chars.next(), chars.next(), chars.next()), (Some(first), Some('.'), None) if first.is_uppercase())
}

/// "z." of "z. B.", "i." of "i. A.".
fn is_abbreviated(word: &str) -> bool {
    let mut chars = word.chars();
    matches!((chars.next(), chars.next(), chars.next()), (Some(first), Some('.'), None) if first.is_alphabetic())
}

fn bare_keeping_stop(word: &str) -> &str {
    word.trim_end_matches([',', ';', ':', ')'])
}

/// The letters back to the last space that breaks.
fn word_before(letters: &[Letter], at: usize) -> String {
    let start = letters[..at]
        .iter()
        .rposition(|letter| matches!(letter.ch, ' ' | '\n' | '\u{A0}'))
        .map_or(0, |space| space + 1);
    letters[start..at].iter().map(|letter| letter.ch).collect()
}

fn word_after(letters: &[Letter], at: usize) -> String {
    letters[at + 1..]
        .iter()
        .map(|letter| letter.ch)
        .take_while(|ch| !ch.is_whitespace())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::letters::{letters_of, text_of};
    use super::*;
    use model::Language;

    /// No-break spaces as ~ and narrow ones as ^.
    fn bound(text: &str) -> String {
        let mut letters = letters_of(text, Language::Fr);
        bind(&mut letters);
        text_of(&letters)
            .replace('\u{A0}', "~")
            .replace('\u{202F}', "^")
    }

    #[test]
    fn a_number_keeps_its_unit() {
        assert_eq!(bound("de 35 % à 12 km, 5 €."), "de 35~% à 12~km, 5~€.");
    }

    #[test]
    fn digits_are_grouped_narrowly() {
        assert_eq!(
            bound("nos 35 000 membres, 1 234 567 €"),
            "nos 35^000 membres, 1^234^567~€"
        );
        assert_eq!(bound("en 2025 300 dossiers"), "en 2025 300 dossiers");
    }

    #[test]
    fn an_abbreviation_keeps_what_it_shortens() {
        assert_eq!(bound("l'art. 5, § 2, n° 12"), "l'art.~5, §~2, n°~12");
        assert_eq!(bound("M. Dupont et Mme Claes"), "M.~Dupont et Mme~Claes");
        assert_eq!(bound("J. Dupont, z. B. heute"), "J.~Dupont, z.~B. heute");
    }

    #[test]
    fn a_day_keeps_its_month() {
        assert_eq!(
            bound("le 1er janvier, le 23 novembre 2026"),
            "le 1er~janvier, le 23~novembre 2026"
        );
        assert_eq!(bound("am 3. Februar"), "am 3.~Februar");
    }
}
