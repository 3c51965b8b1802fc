//! Where in a text the words of a question stand: found by the same folding as the index, so that what was found is shown.

use std::collections::BTreeSet;

use model::Language;
use serde::{Deserialize, Serialize};
use unicode_segmentation::UnicodeSegmentation;

use super::fold::{fold, stems, words};

/// A piece of an excerpt, and whether it is what was looked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Piece {
    pub text: String,
    pub hit: bool,
}

/// Letters shown before the first hit, and in all.
const BEFORE: usize = 60;
const LONGEST: usize = 200;

/// The words of a question, ready to be recognised in many texts.
pub struct Sought {
    /// Each as it begins, and its stems in all languages.
    words: Vec<(String, BTreeSet<String>)>,
    /// Letters they begin with: no ending takes the first one away.
    initials: BTreeSet<char>,
}

impl Sought {
    pub fn read(question: &str) -> Self {
        let each = words(question).map(|word| {
            let all = Language::ALL.into_iter();
            (fold(&word), all.flat_map(|of| stems(&word, of)).collect())
        });
        let words: Vec<(String, BTreeSet<String>)> =
            each.filter(|(folded, _)| !folded.is_empty()).collect();
        let initials = words
            .iter()
            .flat_map(|(begun, stems)| std::iter::once(begun).chain(stems))
            .filter_map(|word| word.chars().next())
            .collect();
        Self { words, initials }
    }

    /// Whether the question has no word: then nothing is found.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// Whether a word between two spaces may begin with a letter of theirs: most of a text is told apart by that.
    fn may_be(&self, between: &str) -> bool {
        let mut within = false;
        between.chars().any(|ch| {
            let begins = !within && ch.is_alphanumeric();
            within = ch.is_alphanumeric();
            begins && self.is_initial(ch)
        })
    }

    fn is_initial(&self, ch: char) -> bool {
        if ch.is_ascii() {
            return self.initials.contains(&ch.to_ascii_lowercase());
        }
        let folded = fold(ch.encode_utf8(&mut [0; 4]));
        let initial = folded.chars().next();
        initial.is_none_or(|initial| self.initials.contains(&initial))
    }

    fn is(&self, word: &str, language: Option<Language>) -> bool {
        words(word).any(|word| {
            let folded = fold(&word);
            let as_typed = |(begun, stems): &(String, BTreeSet<String>)| {
                folded.starts_with(begun) || stems.contains(&folded)
            };
            self.words.iter().any(as_typed)
                || language.is_some_and(|language| {
                    let of_it = stems(&word, language);
                    self.words.iter().any(|(begun, stems)| {
                        of_it
                            .iter()
                            .any(|stem| stem == begun || stems.contains(stem))
                    })
                })
        })
    }

    /// The first place with what surrounds it, on one line; none where the text has none of the words.
    pub fn place(&self, text: &str, language: Option<Language>) -> Option<Vec<Piece>> {
        let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let mut hits = between_spaces(&line)
            .filter(|(_, between)| self.may_be(between))
            .flat_map(|(from, between)| {
                let words = between.unicode_word_indices();
                words.map(move |(at, word)| (from + at, word))
            })
            .filter(|(_, word)| self.is(word, language))
            .map(|(at, word)| (at, at + word.len()));
        let first = hits.next()?;
        let start = back(&line, first.0, BEFORE);
        let end = forward(&line, start, LONGEST);
        // What is not shown is not looked at.
        let shown = hits.take_while(|(_, to)| *to <= end);
        let hits: Vec<(usize, usize)> = std::iter::once(first).chain(shown).collect();
        Some(cut(&line, start, end, &hits))
    }
}

/// What stands between the spaces of a line, each with its place.
fn between_spaces(line: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut from = 0;
    line.split(' ').map(move |between| {
        let at = from;
        from += between.len() + 1;
        (at, between)
    })
}

/// The start of a word at most `letters` before `at`.
fn back(line: &str, at: usize, letters: usize) -> usize {
    let from = line[..at]
        .char_indices()
        .rev()
        .take(letters)
        .last()
        .map_or(at, |(from, _)| from);
    if from == 0 {
        return 0;
    }
    line[from..at]
        .find(' ')
        .map_or(at, |space| from + space + 1)
}

/// The end of a word at most `letters` after `from`.
fn forward(line: &str, from: usize, letters: usize) -> usize {
    match line[from..].char_indices().nth(letters) {
        None => line.len(),
        Some((length, _)) => line[from..from + length]
            .rfind(' ')
            .map_or(from + length, |space| from + space),
    }
}

fn cut(line: &str, start: usize, end: usize, hits: &[(usize, usize)]) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut add = |text: &str, hit: bool| {
        if !text.is_empty() {
            pieces.push(Piece {
                text: text.to_owned(),
                hit,
            });
        }
    };
    if start > 0 {
        add("… ", false);
    }
    let mut at = start;
    for (from, to) in hits
        .iter()
        .filter(|(from, to)| *from >= start && *to <= end)
    {
        add(&line[at..*from], false);
        add(&line[*from..*to], true);
        at = *to;
    }
    add(&line[at..end.max(at)], false);
    if end < line.len() {
        add(" …", false);
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hits(question: &str, text: &str, language: Language) -> Vec<String> {
        let pieces = Sought::read(question).place(text, Some(language));
        let pieces = pieces.unwrap_or_default().into_iter();
        pieces
            .filter(|piece| piece.hit)
            .map(|piece| piece.text)
            .collect()
    }

    #[test]
    fn what_was_found_is_shown_as_it_is_written() {
        for (question, text, language, shown) in [
            ("oeuvre", "Les droits de l’œuvre.", Language::Fr, "l’œuvre"),
            ("l'oeuvre", "Une œuvre", Language::Fr, "œuvre"),
            ("strasse", "Die Straße ist lang", Language::De, "Straße"),
            ("Straße", "strasse", Language::De, "strasse"),
            (
                "brief",
                "Onze brieven bleven liggen",
                Language::Nl,
                "brieven",
            ),
            ("brieven", "Een brief", Language::Nl, "brief"),
        ] {
            assert_eq!(hits(question, text, language), [shown], "{question}");
        }
        assert!(hits("culture", "l’agriculture", Language::Fr).is_empty());
    }

    #[test]
    fn an_excerpt_begins_and_ends_with_a_word() {
        let text = "avant ".repeat(40) + "cible" + &" après".repeat(80);
        let pieces = Sought::read("cible")
            .place(&text, Some(Language::Fr))
            .unwrap();
        assert_eq!(pieces.first().unwrap().text, "… ");
        assert_eq!(pieces.last().unwrap().text, " …");
        let whole: String = pieces.iter().map(|piece| piece.text.as_str()).collect();
        assert!(
            whole.starts_with("… avant ") && whole.ends_with("après …"),
            "{whole}"
        );
        assert!(whole.chars().count() < 220, "{whole}");
    }
}
