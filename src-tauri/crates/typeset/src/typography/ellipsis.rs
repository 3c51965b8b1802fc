//! Three dots become one sign: "etc..." to "etc…".

use super::Letter;

pub(super) fn join(letters: &mut Vec<Letter>) {
    let mut at = 0;
    while at < letters.len() {
        let length = letters[at..]
            .iter()
            .take_while(|letter| letter.ch == '.' && !letter.verbatim)
            .count();
        if length == 3 {
            letters[at].ch = '…';
            letters[at].end = letters[at + 2].end;
            letters.drain(at + 1..at + 3);
            at += 1;
        } else {
            at += length.max(1);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::letters::{letters_of, text_of};
    use super::*;
    use model::Language;

    fn joined(text: &str) -> String {
        let mut letters = letters_of(text, Language::Fr);
        join(&mut letters);
        text_of(&letters)
    }

    #[test]
    fn three_dots_are_one_sign() {
        assert_eq!(joined("Or... il pleut, etc..."), "Or… il pleut, etc…");
    }

    #[test]
    fn other_numbers_of_dots_stay() {
        assert_eq!(joined("1. a.. b.... c......"), "1. a.. b.... c......");
    }

    #[test]
    fn the_sign_keeps_the_place_of_all_its_dots() {
        let mut letters = letters_of("a...", Language::Fr);
        join(&mut letters);
        assert_eq!((letters[1].start, letters[1].end), (1, 4));
    }
}
