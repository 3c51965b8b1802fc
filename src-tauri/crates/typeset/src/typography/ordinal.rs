//! French ordinals are raised: 1er, 2e, XIXe. The text still reads "er".

use model::Language;

use super::Letter;

const ENDINGS: &[&str] = &["er", "re", "e", "ers", "res", "es", "nd", "nde"];

pub(super) fn raise(letters: &mut [Letter]) {
    let mut at = 0;
    while at < letters.len() {
        let end = letters[at..]
            .iter()
            .position(|letter| !letter.ch.is_alphanumeric())
            .map_or(letters.len(), |length| at + length);
        if end > at && letters[at].language == Language::Fr && !letters[at].verbatim {
            raise_word(&mut letters[at..end]);
        }
        at = end + 1;
    }
}

fn raise_word(word: &mut [Letter]) {
    let digits = word
        .iter()
        .take_while(|letter| letter.ch.is_ascii_digit())
        .count();
    let roman = word
        .iter()
        .take_while(|letter| "IVXLC".contains(letter.ch))
        .count();
    let number = if digits > 0 { digits } else { roman };
    if number == 0 {
        return;
    }
    let ending = |text: &str| {
        word[number..]
            .iter()
            .map(|letter| letter.ch)
            .eq(text.chars())
    };
    // One capital alone is a word ("Ces", "Le"), not a century, unless it is "Ier".
    let is_number = digits > 0 || roman >= 2 || (roman == 1 && word[0].ch == 'I' && ending("er"));
    if is_number && ENDINGS.iter().any(|text| ending(text)) {
        for letter in &mut word[number..] {
            letter.raised = true;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::letters::letters_of;
    use super::*;

    fn raised(text: &str, language: Language) -> String {
        let mut letters = letters_of(text, language);
        raise(&mut letters);
        letters
            .iter()
            .filter(|letter| letter.raised)
            .map(|letter| letter.ch)
            .collect()
    }

    #[test]
    fn french_ordinals_are_raised() {
        assert_eq!(
            raised("le 1er janvier, la 2e fois, au XIXe", Language::Fr),
            "eree"
        );
    }

    #[test]
    fn words_and_other_languages_are_not() {
        assert_eq!(raised("Ces Vers et 12 Le", Language::Fr), "");
        assert_eq!(raised("de 1e keer", Language::Nl), "");
    }
}
