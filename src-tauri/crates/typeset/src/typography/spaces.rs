//! Spaces a line must not break at: number and unit, abbreviation and name, day and month.

use super::{
    Letter,
    bound_words::{BEFORE_NUMBERS, MONTHS, PARTICLES, TITLES, TITLES_WITHOUT_STOP, UNITS},
};

/// Longer than any title of the lists.
const LONGEST_TITLE: usize = 6;

pub(super) fn bind(letters: &mut [Letter]) {
    let mut start = 0;
    for at in 0..letters.len() {
        let ch = letters[at].ch;
        if !matches!(ch, ' ' | '\n' | '\u{A0}') {
            continue;
        }
        if ch == ' ' && start < at && holds_together(letters, start, at) {
            letters[at].ch = '\u{A0}';
        }
        start = at + 1;
    }
}

/// The word `start..at` with what follows the space at `at`. Most words are let go at a glance.
fn holds_together(letters: &[Letter], start: usize, at: usize) -> bool {
    let before = without_opening(&letters[start..at]);
    let (Some(first), Some(last), Some(next)) =
        (before.first(), before.last(), letters.get(at + 1))
    else {
        return false;
    };
    let begins_number = first.ch.is_ascii_digit();
    let ends_number = last.ch.is_ascii_digit();
    let number_follows = next.ch.is_ascii_digit();
    let may_be_title = before.len() <= LONGEST_TITLE && first.ch.is_uppercase();
    if !(begins_number || ends_number || number_follows || may_be_title || last.ch == '.') {
        return false;
    }
    let after = word_after(letters, at);
    if after.is_empty() {
        return false;
    }
    let bare = without_closing(after);
    let follows = |words: &[&str]| is_among(bare, words) || is_among(after, words);
    (ends_number && follows(UNITS))
        || (begins_number && is_day(before) && follows(MONTHS))
        || (number_follows && (is_among(before, BEFORE_NUMBERS) || is_hour(letters, at)))
        || (last.ch == '.' && is_shortened(before, after))
        || (may_be_title && begins_name(after) && is_among(before, TITLES_WITHOUT_STOP))
}

fn is_among(word: &[Letter], words: &[&str]) -> bool {
    let letters = || word.iter().map(|letter| letter.ch);
    words.iter().any(|known| letters().eq(known.chars()))
}

/// A title, initials or the first half of an abbreviation, which keep what follows them.
fn is_shortened(word: &[Letter], after: &[Letter]) -> bool {
    word.len() <= LONGEST_TITLE && is_among(word, TITLES)
        || is_initials(word) && after[0].ch.is_uppercase()
        || is_abbreviated(word) && is_abbreviated(without_comma(after))
}

fn begins_name(word: &[Letter]) -> bool {
    word[0].ch.is_uppercase()
        || is_among(word, PARTICLES)
        || matches!(word, [d, apostrophe, ..] if d.ch == 'd' && apostrophe.ch == '’')
}

fn is_day(word: &[Letter]) -> bool {
    let digits = word.iter().take_while(|letter| letter.ch.is_ascii_digit());
    let digits = digits.count();
    let value = word[..digits.min(2)]
        .iter()
        .filter_map(|letter| letter.ch.to_digit(10))
        .fold(0, |sum, digit| sum * 10 + digit);
    (1..=2).contains(&digits)
        && (1..=31).contains(&value)
        && (word.len() == digits || is_among(&word[digits..], &[".", "er", "st", "nd", "rd", "th"]))
}

/// "h" of "7 h 42", once it is bound to its number.
fn is_hour(letters: &[Letter], at: usize) -> bool {
    matches!(&letters[..at], [.., digit, space, hour]
        if digit.ch.is_ascii_digit() && space.ch == '\u{A0}' && hour.ch == 'h')
}

/// "J." of "J. Dupont", "J.-P." and "J.R.R.".
fn is_initials(word: &[Letter]) -> bool {
    let parts = word.chunks(2).map(|part| match part {
        [letter, stop] => letter.ch.is_uppercase() && stop.ch == '.',
        _ => false,
    });
    let joined = matches!(word, [a, b, hyphen, c, d]
        if a.ch.is_uppercase() && b.ch == '.' && hyphen.ch == '-' && c.ch.is_uppercase() && d.ch == '.');
    joined || parts.fold(!word.is_empty(), |all, part| all && part)
}

/// "z." of "z. B.", "i." of "i. A.".
fn is_abbreviated(word: &[Letter]) -> bool {
    matches!(word, [letter, stop] if letter.ch.is_alphabetic() && stop.ch == '.')
}

/// "(art.", "l’art.": what stands before the word is no part of it.
fn without_opening(word: &[Letter]) -> &[Letter] {
    let opens = |letter: &Letter| {
        matches!(
            letter.ch,
            '(' | '[' | '«' | '‘' | '„' | '“' | '\u{202F}' | '’' | '\''
        )
    };
    let start = word.iter().rposition(opens).map_or(0, |at| at + 1);
    &word[start..]
}

fn without_closing(word: &[Letter]) -> &[Letter] {
    trimmed(word, ".,;:!?…)]»”’“\u{202F}")
}

fn without_comma(word: &[Letter]) -> &[Letter] {
    trimmed(word, ",;:)")
}

fn trimmed<'a>(word: &'a [Letter], signs: &str) -> &'a [Letter] {
    let end = word.iter().rposition(|letter| !signs.contains(letter.ch));
    &word[..end.map_or(0, |end| end + 1)]
}

fn word_after(letters: &[Letter], at: usize) -> &[Letter] {
    let rest = &letters[at + 1..];
    let end = rest.iter().position(|letter| letter.ch.is_whitespace());
    &rest[..end.unwrap_or(rest.len())]
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
        assert_eq!(
            bound("5 EUR, 40 m², 3 kg; (8 h), 3 millions, 3 miljoen, 3 Millionen"),
            "5~EUR, 40~m², 3~kg; (8~h), 3~millions, 3~miljoen, 3~Millionen"
        );
        assert_eq!(bound("€ 1.234,50 of EUR 12"), "€~1.234,50 of EUR~12");
        assert_eq!(bound("à 7 h 42, um 7.42 Uhr"), "à 7~h~42, um 7.42~Uhr");
    }

    #[test]
    fn an_abbreviation_keeps_what_it_shortens() {
        assert_eq!(bound("l'art. 5, § 2, n° 12"), "l'art.~5, §~2, n°~12");
        assert_eq!(
            bound("nr. 4, Nr. 5, p. 3, S. 7, blz. 8"),
            "nr.~4, Nr.~5, p.~3, S.~7, blz.~8"
        );
        assert_eq!(
            bound("z. B. heute, d. h. morgen"),
            "z.~B. heute, d.~h. morgen"
        );
    }

    #[test]
    fn a_title_keeps_its_name() {
        assert_eq!(
            bound("M. Dupont et Mme Claes, Mme de Wit, Me voici"),
            "M.~Dupont et Mme~Claes, Mme~de Wit, Me voici"
        );
        assert_eq!(
            bound("Mevr. Peeters, dhr. van Acker, Hr. Maier, Dr. Lang"),
            "Mevr.~Peeters, dhr.~van Acker, Hr.~Maier, Dr.~Lang"
        );
    }

    #[test]
    fn initials_keep_together_and_with_their_name() {
        assert_eq!(bound("de J. R. R. Tolkien"), "de J.~R.~R.~Tolkien");
        assert_eq!(bound("J.-P. Claes, J.R. Lang"), "J.-P.~Claes, J.R.~Lang");
    }

    #[test]
    fn a_day_keeps_its_month() {
        assert_eq!(
            bound("le 1er janvier, le 23 novembre 2026"),
            "le 1er~janvier, le 23~novembre 2026"
        );
        assert_eq!(bound("am 3. Februar"), "am 3.~Februar");
        assert_eq!(bound("1st March, 3 déc. 2026"), "1st~March, 3~déc. 2026");
        assert_eq!(bound("les 35 mars"), "les 35 mars");
    }
}
