//! Groups of three digits hold together by a narrow space: 35 000, 1 234,50.

use super::Letter;

const NARROW: char = '\u{202F}';

pub(super) fn group(letters: &mut [Letter]) {
    let mut at = 0;
    while at < letters.len() {
        let end = end_of_number(letters, at);
        if end > at && begins(letters, at) && in_thousands(&letters[at..end]) {
            for letter in &mut letters[at..end] {
                if letter.ch == ' ' {
                    letter.ch = NARROW;
                }
            }
        }
        at = end.max(at + 1);
    }
}

/// Digits and single spaces between them.
fn end_of_number(letters: &[Letter], start: usize) -> usize {
    let digit = |at: usize| letters.get(at).is_some_and(|letter| is_digit(*letter));
    let mut at = start;
    while digit(at) || (at > start && is_gap(letters, at) && digit(at + 1)) {
        at += 1;
    }
    at
}

fn is_gap(letters: &[Letter], at: usize) -> bool {
    letters
        .get(at)
        .is_some_and(|letter| matches!(letter.ch, ' ' | NARROW))
}

fn is_digit(letter: Letter) -> bool {
    letter.ch.is_ascii_digit() && !letter.verbatim
}

/// Not within a word, a date or a telephone number.
fn begins(letters: &[Letter], at: usize) -> bool {
    at.checked_sub(1).is_none_or(|before| {
        let before = letters[before].ch;
        !before.is_alphanumeric() && !matches!(before, '+' | '.' | ',' | '/' | '-')
    })
}

/// One to three digits, then threes; what begins with 0 is no number but a name.
fn in_thousands(number: &[Letter]) -> bool {
    let mut groups = number.split(|letter| !is_digit(*letter));
    let first = groups.next().unwrap_or_default();
    (1..=3).contains(&first.len()) && first[0].ch != '0' && groups.all(|group| group.len() == 3)
}

#[cfg(test)]
mod tests {
    use super::super::letters::{letters_of, text_of};
    use super::*;
    use model::Language;

    fn grouped(text: &str) -> String {
        let mut letters = letters_of(text, Language::Fr);
        group(&mut letters);
        text_of(&letters).replace(NARROW, "^")
    }

    #[test]
    fn digits_are_grouped_narrowly() {
        assert_eq!(
            grouped("nos 35 000 membres, 1 234 567 €, (1 234,50)"),
            "nos 35^000 membres, 1^234^567 €, (1^234,50)"
        );
    }

    #[test]
    fn years_and_telephone_numbers_are_not() {
        for text in [
            "en 2025 300 dossiers",
            "+32 2 123 45 67",
            "0470 123 456",
            "le 24 11 2026",
            "BE68 539 007",
        ] {
            assert_eq!(grouped(text), text);
        }
    }
}
