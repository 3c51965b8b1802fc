//! French spaces before double punctuation and inside quotes. Two habits are right in Belgium: that of France
//! (U+202F before ; ! ?, U+00A0 before the colon) and that of NBN and the EU guide (none before these, a no-break
//! space inside the quotes all the same).

use model::{Language, manuscript::FrenchSpacing};

use super::Letter;

const NARROW: char = '\u{202F}';
const WIDE: char = '\u{A0}';

pub(super) fn space(letters: &mut Vec<Letter>, spacing: FrenchSpacing) {
    let mut spaced: Vec<Letter> = Vec::with_capacity(letters.len() + 8);
    let mut at = 0;
    while at < letters.len() {
        let letter = letters[at];
        if letter.language != Language::Fr || letter.verbatim {
            spaced.push(letter);
            at += 1;
            continue;
        }
        if let Some(wanted) = space_before(letters, at, &spaced, spacing) {
            replace_before(&mut spaced, letter, wanted);
        }
        spaced.push(letter);
        at += 1;
        if letter.ch == '«' {
            let from = at;
            while at < letters.len() && is_space(letters[at].ch) {
                at += 1;
            }
            if at < letters.len() {
                let start = letters[from].start;
                let mut inserted = letter.inserted(within_quotes(spacing), start);
                inserted.end = letters[at].start.max(start);
                spaced.push(inserted);
            }
        }
    }
    *letters = spaced;
}

/// Some(None): any space before it goes. Some(Some(c)): exactly this space. None: leave what is there.
fn space_before(
    letters: &[Letter],
    at: usize,
    before: &[Letter],
    spacing: FrenchSpacing,
) -> Option<Option<char>> {
    let sign = letters[at].ch;
    if !matches!(sign, ':' | ';' | '!' | '?' | '»') {
        return None;
    }
    let follows = letters.get(at + 1);
    if sign != '»' && follows.is_some_and(|next| next.ch.is_alphanumeric() || next.verbatim) {
        // 10:30, a:b, a web address: no sentence punctuation.
        return None;
    }
    let word = before.iter().rev().find(|letter| !is_space(letter.ch))?;
    if matches!(word.ch, '(' | '[' | '«' | '\n') {
        return None;
    }
    let adjoins = before.last().is_some_and(|letter| !is_space(letter.ch));
    if adjoins && matches!(word.ch, '?' | '!' | ';' | ':' | '…') && sign != '»' {
        return None;
    }
    Some(match (sign, spacing) {
        ('»', _) => Some(within_quotes(spacing)),
        (':', FrenchSpacing::France) => Some(WIDE),
        (_, FrenchSpacing::France) => Some(NARROW),
        (_, FrenchSpacing::BelgiumEu) => None,
    })
}

fn within_quotes(spacing: FrenchSpacing) -> char {
    match spacing {
        FrenchSpacing::France => NARROW,
        FrenchSpacing::BelgiumEu => WIDE,
    }
}

fn replace_before(spaced: &mut Vec<Letter>, sign: Letter, wanted: Option<char>) {
    let mut start = sign.start;
    while spaced.last().is_some_and(|letter| is_space(letter.ch)) {
        start = spaced.pop().map_or(start, |letter| letter.start);
    }
    if let Some(ch) = wanted {
        let mut inserted = sign.inserted(ch, start);
        inserted.end = sign.start.max(start);
        spaced.push(inserted);
    }
}

fn is_space(ch: char) -> bool {
    matches!(ch, ' ' | '\u{A0}' | '\u{202F}' | '\u{2009}')
}

#[cfg(test)]
mod tests {
    use super::super::letters::{letters_of, text_of};
    use super::*;

    fn spaced(text: &str, spacing: FrenchSpacing) -> String {
        let mut letters = letters_of(text, Language::Fr);
        space(&mut letters, spacing);
        text_of(&letters)
    }

    #[test]
    fn france_sets_a_space_before_double_punctuation() {
        assert_eq!(
            spaced("Oui ; non! Quoi ? Voici : rien", FrenchSpacing::France),
            "Oui\u{202F}; non\u{202F}! Quoi\u{202F}? Voici\u{A0}: rien"
        );
    }

    #[test]
    fn belgium_eu_sets_none_and_takes_away_what_was_typed() {
        assert_eq!(
            spaced(
                "Oui ; «non» ! Quoi ? Voici : rien",
                FrenchSpacing::BelgiumEu
            ),
            "Oui; «\u{A0}non\u{A0}»! Quoi? Voici: rien"
        );
    }

    #[test]
    fn quotes_have_narrow_spaces_inside() {
        assert_eq!(
            spaced("le «statut», le « mot »", FrenchSpacing::France),
            "le «\u{202F}statut\u{202F}», le «\u{202F}mot\u{202F}»"
        );
    }

    #[test]
    fn times_and_marks_that_follow_each_other_stay() {
        assert_eq!(spaced("à 10:30", FrenchSpacing::France), "à 10:30");
        assert_eq!(spaced("Quoi?!", FrenchSpacing::France), "Quoi\u{202F}?!");
        assert_eq!(spaced("(!)", FrenchSpacing::France), "(!)");
    }

    #[test]
    fn the_space_put_in_points_to_the_source() {
        let mut letters = letters_of("a; b", Language::Fr);
        space(&mut letters, FrenchSpacing::France);
        assert_eq!(
            (letters[1].ch, letters[1].start, letters[1].end),
            ('\u{202F}', 1, 1)
        );
        assert_eq!((letters[2].ch, letters[2].start), (';', 1));
    }

    #[test]
    fn other_languages_are_left_alone() {
        let mut letters = letters_of("Ja! Nee: niets", Language::Nl);
        space(&mut letters, FrenchSpacing::France);
        assert_eq!(text_of(&letters), "Ja! Nee: niets");
    }
}
