//! Typewriter quotes become the quotes of the language (CLDR; EU interinstitutional style guide), and ' becomes ’.

use model::Language;

use super::Letter;

/// Opening and closing, outer and inner.
fn pair(language: Language, depth: usize) -> (char, char) {
    match (language, depth) {
        (Language::Fr, 0) => ('«', '»'),
        (Language::Nl, 0) => ('‘', '’'),
        (Language::De, 0) => ('„', '“'),
        (Language::De, _) => ('‚', '‘'),
        (Language::En, 0) | (Language::Fr | Language::Nl, _) => ('“', '”'),
        (Language::En, _) => ('‘', '’'),
    }
}

fn single_pair(language: Language) -> (char, char) {
    match language {
        Language::De => ('‚', '‘'),
        Language::Fr | Language::Nl | Language::En => ('‘', '’'),
    }
}

pub(super) fn curl(letters: &mut [Letter]) {
    // What closes the quotes now open; the sign it was typed with.
    let mut open: Vec<(char, char)> = Vec::new();
    for at in 0..letters.len() {
        let letter = letters[at];
        if letter.verbatim || !matches!(letter.ch, '"' | '\'') {
            continue;
        }
        letters[at].ch = if letter.ch == '"' {
            double(letters, at, &mut open)
        } else {
            single(letters, at, &mut open)
        };
    }
}

/// ' only, and only as an apostrophe.
pub(super) fn apostrophes(letters: &mut [Letter]) {
    for letter in letters {
        if letter.ch == '\'' {
            letter.ch = '’';
        }
    }
}

fn double(letters: &[Letter], at: usize, open: &mut Vec<(char, char)>) -> char {
    let closes = open.iter().rposition(|(typed, _)| *typed == '"');
    if opens(letters, at) || closes.is_none() {
        let depth = open.iter().filter(|(typed, _)| *typed == '"').count();
        let (opening, closing) = pair(letters[at].language, depth);
        if !opens(letters, at) {
            // A lone sign after a word or a number (12") closes nothing that was opened.
            return '"';
        }
        open.push(('"', closing));
        return opening;
    }
    let depth = closes.expect("looked at above");
    let (_, closing) = open[depth];
    open.truncate(depth);
    closing
}

fn single(letters: &[Letter], at: usize, open: &mut Vec<(char, char)>) -> char {
    let before = at.checked_sub(1).map(|index| letters[index].ch);
    let after = letters.get(at + 1).map(|letter| letter.ch);
    let joins = before.is_some_and(char::is_alphanumeric) && after.is_some_and(char::is_alphabetic);
    if joins {
        return '’';
    }
    if opens(letters, at) && !clips(letters, at) && closes_later(letters, at) {
        let (opening, closing) = single_pair(letters[at].language);
        open.push(('\'', closing));
        return opening;
    }
    match open.iter().rposition(|(typed, _)| *typed == '\'') {
        Some(depth) if !opens(letters, at) => {
            let (_, closing) = open[depth];
            open.truncate(depth);
            closing
        }
        _ => '’',
    }
}

/// Whether a quote here stands before a word rather than after one.
fn opens(letters: &[Letter], at: usize) -> bool {
    let after = letters.get(at + 1).map(|letter| letter.ch);
    if after.is_none_or(char::is_whitespace) {
        return false;
    }
    let Some(before) = at.checked_sub(1).map(|index| letters[index].ch) else {
        return true;
    };
    // l"Office: an elided article may stand before the quote.
    let elided = matches!(before, '\'' | '’') && at >= 2 && letters[at - 2].ch.is_alphabetic();
    before.is_whitespace() || "([{«„“‘‚–—-/".contains(before) || elided
}

/// Dutch 's, 't, 'n … and years written short ('90): an apostrophe, whatever stands before it.
fn clips(letters: &[Letter], at: usize) -> bool {
    let word: String = letters[at + 1..]
        .iter()
        .map(|letter| letter.ch)
        .take_while(|ch| ch.is_alphanumeric())
        .collect();
    let digits = word.len() == 2 && word.bytes().all(|byte| byte.is_ascii_digit());
    let dutch = letters[at].language == Language::Nl
        && matches!(
            word.as_str(),
            "s" | "t" | "n" | "k" | "m" | "r" | "ns" | "S" | "T"
        );
    digits || dutch
}

fn closes_later(letters: &[Letter], at: usize) -> bool {
    (at + 1..letters.len()).any(|index| {
        letters[index].ch == '\''
            && !letters[index - 1].ch.is_whitespace()
            && letters
                .get(index + 1)
                .is_none_or(|letter| !letter.ch.is_alphanumeric())
    })
}

#[cfg(test)]
mod tests {
    use super::super::letters::{letters_of, text_of};
    use super::*;

    fn curled(text: &str, language: Language) -> String {
        let mut letters = letters_of(text, language);
        curl(&mut letters);
        text_of(&letters)
    }

    #[test]
    fn each_language_has_its_own_quotes() {
        assert_eq!(
            curled("le mot \"art\" dit", Language::Fr),
            "le mot «art» dit"
        );
        assert_eq!(
            curled("het woord \"kunst\".", Language::Nl),
            "het woord ‘kunst’."
        );
        assert_eq!(
            curled("das Wort \"Kunst\".", Language::De),
            "das Wort „Kunst“."
        );
        assert_eq!(curled("the word \"art\".", Language::En), "the word “art”.");
    }

    #[test]
    fn a_quote_within_a_quote_is_of_the_inner_kind() {
        assert_eq!(
            curled("\"un \"statut\" rare\"", Language::Fr),
            "«un “statut” rare»"
        );
        assert_eq!(
            curled("\"ein \"Status\" so\"", Language::De),
            "„ein ‚Status‘ so“"
        );
    }

    #[test]
    fn an_elided_article_stays_with_its_quote() {
        assert_eq!(
            curled("l'\"Office\" répond", Language::Fr),
            "l’«Office» répond"
        );
    }

    #[test]
    fn a_straight_apostrophe_is_curled_in_every_language() {
        assert_eq!(curled("l'art", Language::Fr), "l’art");
        assert_eq!(
            curled("foto's uit 's-Gravenhage in '98", Language::Nl),
            "foto’s uit ’s-Gravenhage in ’98"
        );
        assert_eq!(curled("wie geht's", Language::De), "wie geht’s");
    }

    #[test]
    fn single_quotes_pair_where_they_close_again() {
        assert_eq!(curled("het 'statuut' nu", Language::Nl), "het ‘statuut’ nu");
        assert_eq!(
            curled("der 'Status' jetzt", Language::De),
            "der ‚Status‘ jetzt"
        );
    }

    #[test]
    fn an_inch_sign_is_left_alone() {
        assert_eq!(
            curled("un écran de 27\" ici", Language::Fr),
            "un écran de 27\" ici"
        );
    }
}
