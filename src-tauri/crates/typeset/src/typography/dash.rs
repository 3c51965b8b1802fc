//! Hyphens typed for a dash become one: " - " and " -- " to " – ", "2020--2025" to "2020–2025".

use super::Letter;

pub(super) fn lengthen(letters: &mut Vec<Letter>) {
    let mut at = 0;
    while at < letters.len() {
        let length = letters[at..]
            .iter()
            .take_while(|letter| letter.ch == '-' && !letter.verbatim)
            .count();
        if length > 0 && becomes_dash(letters, at, length) {
            letters[at].ch = '–';
            letters[at].end = letters[at + length - 1].end;
            letters.drain(at + 1..at + length);
            at += 1;
        } else {
            at += length.max(1);
        }
    }
}

/// A dash between words does not begin a line.
pub(super) fn bind(letters: &mut [Letter]) {
    for at in 2..letters.len() {
        let dash = matches!(letters[at].ch, '–' | '—');
        if dash && letters[at - 1].ch == ' ' && letters.get(at + 1).is_none_or(is_space) {
            letters[at - 1].ch = '\u{A0}';
        }
    }
}

fn becomes_dash(letters: &[Letter], at: usize, length: usize) -> bool {
    let before = at.checked_sub(1).map(|index| &letters[index]);
    let after = letters.get(at + length);
    let opens = before.is_none_or(|letter| is_space(letter) || letter.ch == '«');
    let apart = opens && after.is_some_and(is_space) && !closes(&letters[at + length..]);
    let between = length == 2
        && before.is_some_and(|letter| letter.ch.is_ascii_digit())
        && after.is_some_and(|letter| letter.ch.is_ascii_digit());
    length <= 3 && (apart || between)
}

/// Before a sign that French sets apart, a hyphen stays what it is.
fn closes(after: &[Letter]) -> bool {
    let next = after.iter().find(|letter| !is_space(letter));
    next.is_some_and(|letter| "»;:!?".contains(letter.ch))
}

fn is_space(letter: &Letter) -> bool {
    letter.ch.is_whitespace()
}

#[cfg(test)]
mod tests {
    use super::super::letters::{letters_of, text_of};
    use super::*;
    use model::Language;

    fn lengthened(text: &str) -> String {
        let mut letters = letters_of(text, Language::Fr);
        lengthen(&mut letters);
        bind(&mut letters);
        text_of(&letters)
    }

    #[test]
    fn a_hyphen_between_spaces_is_a_dash() {
        assert_eq!(
            lengthened("un - deux -- trois"),
            "un\u{A0}– deux\u{A0}– trois"
        );
    }

    #[test]
    fn a_hyphen_within_a_word_stays() {
        assert_eq!(
            lengthened("vice-premier, 2025-2026"),
            "vice-premier, 2025-2026"
        );
        assert_eq!(lengthened("2020--2025"), "2020–2025");
    }

    #[test]
    fn the_dash_keeps_the_place_of_all_its_hyphens() {
        let mut letters = letters_of("a -- b", Language::Fr);
        lengthen(&mut letters);
        let dash = letters[2];
        assert_eq!((dash.ch, dash.start, dash.end), ('–', 2, 4));
    }
}
