//! Words as they are compared: without accents, case, ligatures or endings, for the index and for the question alike.
//!
//! SQLite's own tokenizer misses cœur/coeur, Straße/strasse, lettre/lettres and l’œuvre.

use std::{cmp::Ordering, collections::BTreeSet};

use model::Language;
use snowball_stemmers_rs::{Algorithm, Stemmer};
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};
use unicode_segmentation::UnicodeSegmentation;

/// Adds the terms under which a text is found, each once: how often a word stands in a letter says little here.
pub(crate) fn terms(text: &str, language: Option<Language>, terms: &mut BTreeSet<String>) {
    let words: BTreeSet<String> = words(text).collect();
    for word in words {
        terms.insert(fold(&word));
        if let Some(language) = language {
            terms.extend(stems(&word, language));
        }
    }
    terms.remove("");
}

/// An expression for FTS5: every word of the question must be there, in some form of some language, or begin a word.
/// None where the question has no word.
pub(crate) fn expression(question: &str) -> Option<String> {
    let each: Vec<String> = words(question)
        .filter_map(|word| alternatives(&word))
        .collect();
    (!each.is_empty()).then(|| each.join(" AND "))
}

fn alternatives(word: &str) -> Option<String> {
    let folded = fold(word);
    if folded.is_empty() {
        return None;
    }
    let mut stemmed: BTreeSet<String> = Language::ALL
        .into_iter()
        .flat_map(|language| stems(word, language))
        .collect();
    stemmed.remove(&folded);
    let begun = format!("\"{folded}\" *");
    let whole = stemmed.iter().map(|stem| format!("\"{stem}\""));
    let all: Vec<String> = std::iter::once(begun).chain(whole).collect();
    Some(format!("({})", all.join(" OR ")))
}

/// Words in small letters; an elided article or pronoun (l’, d’, qu’) is no word.
pub(super) fn words(text: &str) -> impl Iterator<Item = String> + '_ {
    text.unicode_words().flat_map(|word| {
        let elided = word.contains(['\'', '’']);
        word.split(['\'', '’'])
            .filter(move |part| !elided || part.chars().count() > 2)
            .map(str::to_lowercase)
            .collect::<Vec<_>>()
    })
}

pub(super) fn stems(word: &str, language: Language) -> [String; 2] {
    let stemmer = Stemmer::create(match language {
        Language::Fr => Algorithm::French,
        Language::Nl => Algorithm::Dutch,
        Language::De => Algorithm::German,
        Language::En => Algorithm::English,
    });
    // Of the word as written, and of the word as someone types who leaves accents out.
    [fold(&stemmer.stem(word)), fold(&stemmer.stem(&fold(word)))]
}

/// The order in which a person looks words up: É stands with E, and small with great. Equal ones keep an order of their own.
pub(crate) fn compare(one: &str, other: &str) -> Ordering {
    let folded = if one.is_ascii() && other.is_ascii() {
        small(one).cmp(small(other))
    } else {
        fold(one).cmp(&fold(other))
    };
    folded.then_with(|| one.cmp(other))
}

fn small(text: &str) -> impl Iterator<Item = u8> + '_ {
    text.bytes().map(|byte| byte.to_ascii_lowercase())
}

pub(super) fn fold(word: &str) -> String {
    if word.is_ascii() {
        return small(word)
            .map(char::from)
            .filter(char::is_ascii_alphanumeric)
            .collect();
    }
    word.nfkd()
        .filter(|c| !is_combining_mark(*c))
        .flat_map(char::to_lowercase)
        .flat_map(|c| {
            let plain: &[char] = match c {
                'œ' => &['o', 'e'],
                'æ' => &['a', 'e'],
                'ß' => &['s', 's'],
                'ø' => &['o'],
                'ł' => &['l'],
                'đ' | 'ð' => &['d'],
                'þ' => &['t', 'h'],
                _ => &[],
            };
            match plain {
                [] => vec![c],
                plain => plain.to_vec(),
            }
        })
        .filter(|c| c.is_alphanumeric())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Whether a question would find a text: every word by one of its terms.
    fn finds(question: &str, text: &str, language: Language) -> bool {
        let mut terms = BTreeSet::new();
        self::terms(text, Some(language), &mut terms);
        words(question).all(|word| {
            let folded = fold(&word);
            let stems: Vec<_> = Language::ALL
                .into_iter()
                .flat_map(|l| stems(&word, l))
                .collect();
            terms
                .iter()
                .any(|term| term.starts_with(&folded) || stems.contains(term))
        })
    }

    #[test]
    fn spellings_of_one_word_find_each_other() {
        for (a, b, language) in [
            ("cœur", "coeur", Language::Fr),
            ("Straße", "strasse", Language::De),
            ("lettre", "lettres", Language::Fr),
            ("l’œuvre", "oeuvres", Language::Fr),
            ("l'œuvre", "œuvre", Language::Fr),
            ("brieven", "brief", Language::Nl),
            ("élèves", "eleve", Language::Fr),
            ("Künstler", "kunstler", Language::De),
            ("ministers", "minister", Language::Nl),
            ("Verträge", "vertrag", Language::De),
            ("ÉCONOMIE", "économie", Language::Fr),
        ] {
            assert!(finds(a, b, language), "{a} finds {b}");
            assert!(finds(b, a, language), "{b} finds {a}");
        }
    }

    #[test]
    fn other_words_do_not() {
        assert!(!finds("culture", "agriculture", Language::Fr));
        assert!(!finds("brief", "bread", Language::Nl));
    }

    #[test]
    fn a_question_cannot_break_the_expression() {
        assert_eq!(expression("\" OR * ( NEAR"), expression("or near"));
        assert_eq!(expression("…"), None);
        assert_eq!(expression(""), None);
    }
}
