//! Letters that read from right to left. They are set one after the other as they were written, which is not how they are read.

use super::Letter;

/// The first word of them.
pub(super) fn first_word(letters: &[Letter]) -> Option<String> {
    let start = letters
        .iter()
        .position(|letter| is_right_to_left(letter.ch))?;
    let word = letters[start..].iter().map(|letter| letter.ch);
    Some(word.take_while(|ch| !ch.is_whitespace()).collect())
}

/// Hebrew, Arabic, Syriac, Thaana and the other blocks of such scripts (Unicode, DerivedBidiClass: R and AL).
fn is_right_to_left(ch: char) -> bool {
    matches!(ch,
        '\u{590}'..='\u{8FF}'
        | '\u{FB1D}'..='\u{FDFF}'
        | '\u{FE70}'..='\u{FEFE}'
        | '\u{10800}'..='\u{10FFF}'
        | '\u{1E800}'..='\u{1EFFF}')
}

#[cfg(test)]
mod tests {
    use super::super::letters::letters_of;
    use super::*;
    use model::Language;

    #[test]
    fn the_first_word_from_right_to_left_is_named() {
        let first = |text: &str| first_word(&letters_of(text, Language::Fr));
        assert_eq!(first("le mot שלום, dit-il"), Some("שלום,".to_owned()));
        assert_eq!(first("العربية"), Some("العربية".to_owned()));
        assert_eq!(first("Αθήνα, Москва, 東京"), None);
    }
}
