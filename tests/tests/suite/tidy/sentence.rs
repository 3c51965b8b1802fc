//! No sentence that a person reads stands in Rust, Svelte or TypeScript: it is a Fluent message.
//!
//! A sentence, for this test, is three words of letters in a row, with single spaces between them and not all divided
//! by commas, as in a list; on a screen, it is any word at all that stands between tags.

use super::{
    literal::{Literal, Tongue, literals},
    source::{none, sources},
};

/// What a programmer reads, never a person at the desk: the text of a broken promise, of an error's code, of a test.
const FOR_PROGRAMMERS: [&str; 14] = [
    "expect(",
    "assert!(",
    "assert_eq!(",
    "assert_ne!(",
    "debug_assert",
    "panic!(",
    "unreachable!(",
    "#[error(",
    "new Error(",
    "include_str!(",
    "contains(",
    "reason =",
    // Names of keys, and of the types a component is made for.
    "keys:",
    "generics=",
];

/// Literals of three words that are no sentence to a person, with the file they stand in.
const REVIEWED: [(&str, &str); 1] = [
    // The head of a generated file, for whoever opens it.
    (
        "src-tauri/crates/api/src/typescript.rs",
        "// Generated from the table of calls",
    ),
];

/// Words that are the same in every language, or names.
const SAME_EVERYWHERE: [&str; 5] = ["Plaidoyer", "PDF", "SHA", "Ctrl", "Enter"];

/// Words on a screen that belong to one language alone, and stand there only in that language.
const OF_ONE_LANGUAGE: [(&str, &str); 1] = [
    // « 1er », the only ordinal in French dates, raised.
    ("ui/src/lib/component/DateText.svelte", "er"),
];

fn is_sentence(text: &str) -> bool {
    let is_word = |word: &str| {
        let word = word.trim_end_matches(['.', ',', ':', ';', '!', '?']);
        word.chars().count() >= 2
            && word
                .chars()
                .all(|letter| letter.is_alphabetic() || letter == '’' || letter == '\'')
    };
    let words: Vec<&str> = text.split(' ').collect();
    // "Ctrl Shift Tab": keys, as the table of commands writes them.
    if ["Ctrl ", "Shift ", "Alt "]
        .iter()
        .any(|key| text.starts_with(key))
    {
        return false;
    }
    let is_list = |three: &[&str]| three[..2].iter().all(|word| word.ends_with(','));
    words
        .windows(3)
        .any(|three| three.iter().all(|word| is_word(word)) && !is_list(three))
}

fn is_for_programmers(literal: &Literal) -> bool {
    FOR_PROGRAMMERS
        .iter()
        .any(|mark| literal.before.contains(mark))
}

fn is_reviewed(file: &str, text: &str) -> bool {
    REVIEWED
        .iter()
        .any(|(known, start)| *known == file && text.starts_with(start))
}

fn sentences_of(file: &str, text: &str, tongue: Tongue) -> Vec<String> {
    literals(text, tongue)
        .into_iter()
        .filter(|literal| is_sentence(&literal.text))
        .filter(|literal| !is_for_programmers(literal) && !is_reviewed(file, &literal.text))
        .map(|literal| format!("{file}:{}: {}", literal.line, literal.text))
        .collect()
}

#[test]
fn no_sentence_stands_in_rust() {
    let findings: Vec<String> = sources("src-tauri", &[".rs"])
        .iter()
        .filter(|source| !source.is_test() && !source.name.ends_with("build.rs"))
        .flat_map(|source| sentences_of(&source.name, source.product(), Tongue::Rust))
        .collect();
    none(&findings);
}

#[test]
fn no_sentence_stands_in_typescript() {
    let findings: Vec<String> = sources("ui/src", &[".ts"])
        .iter()
        .filter(|source| !source.is_test() && !source.name.contains("/generated/"))
        .flat_map(|source| sentences_of(&source.name, &source.text, Tongue::TypeScript))
        .collect();
    none(&findings);
}

#[test]
fn no_word_stands_on_a_screen_that_is_not_a_message() {
    let mut findings = Vec::new();
    for source in sources("ui/src", &[".svelte"]) {
        let (script, markup) = parts(&source.text);
        findings.extend(sentences_of(&source.name, &script, Tongue::TypeScript));
        let words = words_in(&markup).into_iter();
        let words =
            words.filter(|word| !OF_ONE_LANGUAGE.contains(&(source.name.as_str(), word.as_str())));
        findings.extend(words.map(|word| format!("{}: {word}", source.name)));
    }
    none(&findings);
}

/// The scripts of a component, and its markup without styles and comments.
fn parts(text: &str) -> (String, String) {
    let (script, markup) = cut(text, "<script", "</script>");
    let (_, markup) = cut(&markup, "<style", "</style>");
    let (_, markup) = cut(&markup, "<!--", "-->");
    (script, markup)
}

/// What lies between these marks, and what lies outside.
fn cut(text: &str, open: &str, close: &str) -> (String, String) {
    let (mut inside, mut outside, mut rest) = (String::new(), String::new(), text);
    while let Some(start) = rest.find(open) {
        let end = rest[start..]
            .find(close)
            .map_or(rest.len(), |at| start + at + close.len());
        outside += &rest[..start];
        inside += &rest[start..end];
        rest = &rest[end..];
    }
    (inside, outside + rest)
}

/// Words between tags, and in the attributes that are read aloud or shown.
fn words_in(markup: &str) -> Vec<String> {
    const READ: [&str; 6] = [
        " aria-label=\"",
        " title=\"",
        " placeholder=\"",
        " alt=\"",
        " label=\"",
        " aria-description=\"",
    ];
    let plain = without_expressions(markup);
    let mut texts: Vec<&str> = Vec::new();
    for attribute in READ {
        texts.extend(
            plain
                .split(attribute)
                .skip(1)
                .filter_map(|rest| rest.split('"').next()),
        );
    }
    texts.extend(plain.split('>').filter_map(|piece| piece.split('<').next()));
    texts
        .into_iter()
        .flat_map(|text| text.split(|letter: char| !letter.is_alphabetic()))
        .filter(|word| word.chars().count() >= 2 && !SAME_EVERYWHERE.contains(word))
        .map(str::to_owned)
        .collect()
}

/// Without `{…}`, however deep; an arrow `=>` in one would look like the end of a tag.
fn without_expressions(markup: &str) -> String {
    let mut depth = 0_u32;
    let mut plain = String::new();
    for letter in markup.chars() {
        match letter {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ if depth == 0 => plain.push(letter),
            _ => {}
        }
    }
    plain
}

#[test]
fn a_sentence_is_told_from_a_code() {
    assert!(is_sentence("The letter is sealed."));
    assert!(is_sentence("{reference}: la lettre est scellée"));
    assert!(!is_sentence("letter-sealed: {reference}"));
    assert!(!is_sentence("PDF, JPEG, PNG"));
    assert!(!is_sentence("q 1 0 0 1 cm"));
    assert_eq!(
        words_in("<p class=\"quiet\">Bonjour {name}</p><i title={t('a')}></i>"),
        ["Bonjour"]
    );
    assert_eq!(
        words_in("<button aria-label=\"Fermer\" onclick={() => go()}>{t('close')}</button>"),
        ["Fermer"]
    );
}
