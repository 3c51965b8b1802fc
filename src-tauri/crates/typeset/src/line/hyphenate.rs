//! Where a word may be divided, in the language of its letters. Patterns know syllables, not taste: the rules here do.

use std::borrow::Cow;

use hypher::{Lang, hyphenate_bounded};
use model::Language;

use crate::{fonts::Word, typography::Letter};

/// Shortest word that is divided.
const SHORTEST: usize = 6;

/// Letters of a chunk before which a hyphen may be set; remembered with the word where nothing but its text decides.
pub(super) fn points<'w>(letters: &[Letter], word: &'w Word) -> Cow<'w, [u32]> {
    if letters
        .iter()
        .any(|letter| letter.verbatim || letter.soft_hyphen)
    {
        Cow::Owned(found(letters))
    } else if letters.len() < SHORTEST {
        Cow::Borrowed(&[])
    } else {
        Cow::Borrowed(word.divisions(letters[0].language, || found(letters)))
    }
}

/// Whether a line may end at a hyphen that is written: what is left on either line is more than a letter or a pronoun.
pub(super) fn parts_at_hyphen(before: &[Letter], after: &[Letter]) -> bool {
    let is_part = |letter: &&Letter| letter.ch.is_alphanumeric();
    let head = before.iter().rev().skip(1).take_while(is_part);
    let tail = after.iter().take_while(is_part);
    head.take(2).count() == 2 && tail.take(3).count() == 3
}

fn found(letters: &[Letter]) -> Vec<u32> {
    let mut points = Vec::new();
    let mut start = 0;
    // An apostrophe ends a word: "l’exposition" divides as "exposition" does. A written hyphen ends one too.
    for end in 0..=letters.len() {
        let within = letters.get(end).is_some_and(is_word_letter);
        if within {
            continue;
        }
        add_points(letters, start, end, &mut points);
        start = end + 1;
    }
    let written = (0..).zip(letters).skip(1);
    points.extend(
        written
            .filter(|(_, letter)| letter.soft_hyphen)
            .map(|(index, _)| index),
    );
    points.sort_unstable();
    points.dedup();
    points
}

fn is_word_letter(letter: &Letter) -> bool {
    letter.ch.is_alphabetic() && !letter.verbatim && !letter.raised
}

fn add_points(letters: &[Letter], start: usize, end: usize, points: &mut Vec<u32>) {
    if end.saturating_sub(start) < SHORTEST {
        return;
    }
    let word = &letters[start..end];
    // A word that carries a hyphen already is divided there; only long parts are divided further.
    let compound = letters.iter().any(|letter| letter.ch == '-');
    if compound && word.len() < 12 {
        return;
    }
    if word.iter().any(|letter| letter.soft_hyphen) || is_name(word) {
        return;
    }
    let text: String = word.iter().map(|letter| letter.ch).collect();
    let (lang, left, right) = patterns(word[0].language);
    let mut at = 0;
    for syllable in hyphenate_bounded(&text, lang, left, right) {
        at += syllable.chars().count();
        if at < word.len() && may_begin_line(word[0].language, word[at].ch) {
            points.push((start + at) as u32);
        }
    }
}

/// Names are not divided, nor words in capitals; German writes every noun with one.
fn is_name(word: &[Letter]) -> bool {
    let capitals = word
        .iter()
        .filter(|letter| letter.ch.is_uppercase())
        .count();
    match word[0].language {
        Language::De => capitals > 1,
        Language::Fr | Language::Nl | Language::En => capitals > 0,
    }
}

/// Patterns and the fewest letters left on either line.
fn patterns(language: Language) -> (Lang, usize, usize) {
    match language {
        Language::Fr => (Lang::French, 2, 3),
        Language::Nl => (Lang::Dutch, 3, 3),
        Language::De => (Lang::German, 2, 3),
        Language::En => (Lang::English, 3, 3),
    }
}

/// Dutch drops the trema at a division (re-eel from reëel), which a hyphen alone cannot show: no division there.
fn may_begin_line(language: Language, letter: char) -> bool {
    language != Language::Nl || !"äëïöüÄËÏÖÜ".contains(letter)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::typography::Letters;
    use model::{manuscript::Words, notice::Part};

    fn divided(text: &str, language: Language) -> String {
        let words = Words::plain(Part::Body, 0, text);
        let letters = Letters::new(&words, language, false).letters;
        let points = found(&letters);
        let mut out = String::new();
        for (index, letter) in letters.iter().enumerate() {
            if points.contains(&(index as u32)) {
                out.push('|');
            }
            out.push(letter.ch);
        }
        out
    }

    #[test]
    fn french_divides_behind_the_apostrophe() {
        assert_eq!(divided("l’exposition", Language::Fr), "l’ex|po|si|tion");
        assert_eq!(divided("aujourd’hui", Language::Fr), "au|jourd’hui");
    }

    #[test]
    fn dutch_never_divides_before_a_trema() {
        for word in ["reëel", "tweeëntwintig", "geïnteresseerd", "coördinatie"] {
            let divided = divided(word, Language::Nl);
            for trema in ["|ë", "|ï", "|ö"] {
                assert!(!divided.contains(trema), "{divided}");
            }
        }
        assert_eq!(divided("werkloosheid", Language::Nl), "werk|loos|heid");
    }

    #[test]
    fn german_leaves_two_letters_before_the_hyphen_and_three_behind() {
        assert_eq!(divided("beseitigen", Language::De), "be|sei|ti|gen");
        for word in ["Königlichen", "Einsatzorte", "Abendessen"] {
            let divided = divided(word, Language::De);
            let parts: Vec<usize> = divided
                .split('|')
                .map(|part| part.chars().count())
                .collect();
            assert!(parts.len() > 1 && parts[0] >= 2, "{divided}");
            assert!(parts[parts.len() - 1] >= 3, "{divided}");
        }
    }

    #[test]
    fn names_and_web_addresses_are_not_divided() {
        assert_eq!(divided("Anderlecht", Language::Fr), "Anderlecht");
        assert_eq!(divided("FEDERATION", Language::De), "FEDERATION");
    }

    #[test]
    fn a_soft_hyphen_of_the_writer_decides() {
        assert_eq!(divided("Wach\u{AD}stube", Language::De), "Wach|stube");
    }
}
