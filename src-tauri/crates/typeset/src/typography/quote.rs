//! Typewriter quotes become the quotes of the language (CLDR; EU interinstitutional style guide), and ' becomes ’.

use model::Language;

use super::Letter;

type Pair = (char, char);

/// Opening and closing, of a quote and of one within it.
fn pairs(language: Language) -> [Pair; 2] {
    match language {
        Language::Fr => [('«', '»'), ('“', '”')],
        Language::Nl => [('‘', '’'), ('“', '”')],
        Language::De => [('„', '“'), ('‚', '‘')],
        Language::En => [('“', '”'), ('‘', '’')],
    }
}

fn single_pair(language: Language) -> Pair {
    match language {
        Language::De => ('‚', '‘'),
        Language::Fr | Language::Nl | Language::En => ('‘', '’'),
    }
}

/// A quote now open: the sign it was typed with, and its pair.
struct Open {
    typed: char,
    pair: Pair,
}

/// The pair for a quote within the innermost one that is open: never the same again.
fn inner(language: Language, open: &[Open], alone: Pair) -> Pair {
    let [outer, inner] = pairs(language);
    match open.last() {
        None => alone,
        Some(last) if last.pair == inner => outer,
        Some(_) => inner,
    }
}

pub(super) fn curl(letters: &mut [Letter]) {
    let mut open: Vec<Open> = Vec::new();
    for at in 0..letters.len() {
        let letter = letters[at];
        match letter.ch {
            _ if letter.verbatim => {}
            '"' => letters[at].ch = double(letters, at, &mut open),
            '\'' => letters[at].ch = single(letters, at, &mut open),
            typed => heed(typed, &mut open),
        }
    }
}

/// Quotes that were typed as such stay, and count as open until they close.
fn heed(typed: char, open: &mut Vec<Open>) {
    let pair = match typed {
        '«' => ('«', '»'),
        '„' => ('„', '“'),
        '‚' => ('‚', '‘'),
        '“' if open.last().is_none_or(|last| last.pair.1 != '“') => ('“', '”'),
        _ => {
            if open
                .last()
                .is_some_and(|last| last.pair.1 == typed && last.typed == last.pair.0)
            {
                open.pop();
            }
            return;
        }
    };
    open.push(Open { typed, pair });
}

/// ' only, and only as an apostrophe.
pub(super) fn apostrophes(letters: &mut [Letter]) {
    for letter in letters {
        if letter.ch == '\'' {
            letter.ch = '’';
        }
    }
}

fn double(letters: &[Letter], at: usize, open: &mut Vec<Open>) -> char {
    if opens(letters, at) {
        let language = letters[at].language;
        let pair = inner(language, open, pairs(language)[0]);
        open.push(Open { typed: '"', pair });
        return pair.0;
    }
    // A lone sign after a word or a number (12") closes nothing that was opened.
    close('"', open).unwrap_or('"')
}

/// What closes the innermost quote that was opened with this sign.
fn close(typed: char, open: &mut Vec<Open>) -> Option<char> {
    let depth = open.iter().rposition(|open| open.typed == typed)?;
    let closing = open[depth].pair.1;
    open.truncate(depth);
    Some(closing)
}

fn single(letters: &[Letter], at: usize, open: &mut Vec<Open>) -> char {
    let before = at.checked_sub(1).map(|index| letters[index].ch);
    let after = letters.get(at + 1).map(|letter| letter.ch);
    let joins = before.is_some_and(char::is_alphanumeric) && after.is_some_and(char::is_alphabetic);
    if joins {
        return '’';
    }
    if opens(letters, at) && !clips(letters, at) && closes_later(letters, at) {
        let language = letters[at].language;
        let pair = inner(language, open, single_pair(language));
        open.push(Open { typed: '\'', pair });
        return pair.0;
    }
    if opens(letters, at) {
        return '’';
    }
    close('\'', open).unwrap_or('’')
}

/// Whether a quote here stands before a word rather than after one.
fn opens(letters: &[Letter], at: usize) -> bool {
    let after = letters.get(at + 1).map(|letter| letter.ch);
    if after.is_none_or(|ch| ch.is_whitespace() || ",;:!?)]}".contains(ch)) {
        return false;
    }
    let Some(before) = at.checked_sub(1).map(|index| letters[index].ch) else {
        return true;
    };
    // l"Office: an elided article may stand before the quote.
    let elided = matches!(before, '\'' | '’') && at >= 2 && letters[at - 2].ch.is_alphabetic();
    before.is_whitespace() || "([{«„“‘‚–—-/".contains(before) || elided
}

/// Words that have lost their beginning, in each language, in lower case.
fn clipped(language: Language) -> &'static [&'static str] {
    match language {
        Language::Fr => &[],
        Language::Nl => &["s", "t", "n", "k", "m", "r", "ns"],
        Language::De => &["s", "n", "ne", "nen", "nem", "ner", "nes"],
        Language::En => &[
            "tis", "twas", "twere", "twill", "twould", "em", "n", "til", "cause", "cos", "bout",
        ],
    }
}

/// Dutch 's, 't, English 'tis … and years written short ('90, the '90s, den '90ern): an apostrophe, whatever stands before it.
fn clips(letters: &[Letter], at: usize) -> bool {
    let word: String = letters[at + 1..]
        .iter()
        .map(|letter| letter.ch)
        .take_while(|ch| ch.is_alphanumeric())
        .collect();
    let ending = word.trim_start_matches(|ch: char| ch.is_ascii_digit());
    let digits = word.len() - ending.len() == 2 && matches!(ending, "" | "s" | "er" | "ern");
    digits || clipped(letters[at].language).contains(&word.to_lowercase().as_str())
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
        assert_eq!(
            curled("\"een \"statuut\" apart\"", Language::Nl),
            "‘een “statuut” apart’"
        );
        assert_eq!(
            curled("\"a \"rare\" thing\"", Language::En),
            "“a ‘rare’ thing”"
        );
    }

    #[test]
    fn an_inner_quote_may_be_typed_with_another_sign() {
        assert_eq!(
            curled("\"un 'statut' rare\"", Language::Fr),
            "«un “statut” rare»"
        );
        assert_eq!(
            curled("\"een 'statuut' nu\"", Language::Nl),
            "‘een “statuut” nu’"
        );
        assert_eq!(
            curled("'a \"rare\" thing'", Language::En),
            "‘a “rare” thing’"
        );
        assert_eq!(
            curled("«un \"statut\" rare»", Language::Fr),
            "«un “statut” rare»"
        );
        assert_eq!(
            curled("„ein \"Status\" so“", Language::De),
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
        assert_eq!(
            curled(
                "in den '60ern war Hans' Buch neu: \"die '70er sind vorbei\"",
                Language::De
            ),
            "in den ’60ern war Hans’ Buch neu: „die ’70er sind vorbei“"
        );
        assert_eq!(
            curled(
                "In the '60s the artists' rights. \"The '70s are over.\"",
                Language::En
            ),
            "In the ’60s the artists’ rights. “The ’70s are over.”"
        );
        assert_eq!(
            curled("'Tis so: rock 'n' roll, the artists' rights", Language::En),
            "’Tis so: rock ’n’ roll, the artists’ rights"
        );
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
