//! Web and mail addresses: what must come out as it was typed.

use super::Letter;

pub(super) fn mark(letters: &mut [Letter]) {
    let mut start = 0;
    while start < letters.len() {
        let end = letters[start..]
            .iter()
            .position(|letter| letter.ch.is_whitespace())
            .map_or(letters.len(), |length| start + length);
        let (from, to) = without_punctuation(letters, start, end);
        if may_be_address(&letters[from..to]) && is_address(&text(&letters[from..to])) {
            for letter in &mut letters[from..to] {
                letter.verbatim = true;
            }
        }
        start = end + 1;
    }
}

/// The word without what belongs to the sentence around it.
fn without_punctuation(letters: &[Letter], mut from: usize, mut to: usize) -> (usize, usize) {
    while from < to && "([{<\"'’«„“‘‚".contains(letters[from].ch) {
        from += 1;
    }
    while from < to && ".,;:!?…)]}>\"'»”’“".contains(letters[to - 1].ch) {
        to -= 1;
    }
    (from, to)
}

fn text(letters: &[Letter]) -> String {
    letters.iter().map(|letter| letter.ch).collect()
}

/// Few words are looked at closely.
fn may_be_address(word: &[Letter]) -> bool {
    let first = word.first().map(|letter| letter.ch);
    first == Some('w') || word.iter().any(|letter| matches!(letter.ch, '@' | ':'))
}

fn is_address(word: &str) -> bool {
    let mail = word.split_once('@').is_some_and(|(name, host)| {
        !name.is_empty() && host.contains('.') && !host.starts_with('.')
    });
    mail || word.contains("://") || word.starts_with("www.") || word.starts_with("mailto:")
}

#[cfg(test)]
mod tests {
    use model::{Language, manuscript::FrenchSpacing};

    use super::super::{dress, letters::letters_of, letters::text_of};

    #[test]
    fn addresses_and_numbers_of_registers_stay_as_they_were_typed() {
        for text in [
            "https://exemple.be/a--b/c...d?e='f'g",
            "www.exemple.be/2024-2027",
            "jean--paul@exemple.be",
            "mailto:l'office@exemple.be",
            "0123.456.749",
            "2026/051",
            "DG/2024-2027/1",
            "BE68 5390 0754 7034",
            "+32 2 123 45 67",
            "02 123 45 67",
            "2026-11-24",
        ] {
            for language in Language::ALL {
                let mut letters = letters_of(text, language);
                dress(&mut letters, FrenchSpacing::France);
                assert_eq!(text_of(&letters), text);
            }
        }
    }
}
