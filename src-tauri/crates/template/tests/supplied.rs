//! The supplied templates, as letters: complete, equal in their fields, right in what a rule can tell.

use std::collections::{BTreeMap, BTreeSet};

use model::{Language, notice::Part};
use template::{
    Fields, NAMES, Source, field, fields_in, instantiate, plain_text, render, render_line, supplied,
};

fn declared(source: &Source) -> BTreeMap<&str, bool> {
    source
        .front
        .fields
        .iter()
        .map(|field| (field.name.as_str(), field.required))
        .collect()
}

fn used(source: &Source) -> BTreeSet<String> {
    fields_in(&format!("{}\n\n{}", source.front.subject, source.body))
        .into_iter()
        .map(|field| field.name)
        .collect()
}

/// The letter with every field filled by its example, and own words in their place; by itself, or as one that
/// follows on another.
fn example(source: &Source, optional: bool, follows: bool) -> (String, String) {
    let mut given: BTreeMap<String, String> = source
        .front
        .fields
        .iter()
        .filter(|field| field.required || optional)
        .map(|field| (field.name.clone(), field.example.clone()))
        .collect();
    let mut known = given.clone();
    if follows {
        let previous = field::BUILT_IN
            .iter()
            .filter(|name| name.starts_with("previous_"));
        known.extend(previous.map(|name| ((*name).to_owned(), "1".to_owned())));
    }
    let instance = instantiate(source, &known).unwrap();
    given.insert(field::OWN_WORDS.to_owned(), "–".to_owned());
    for name in field::BUILT_IN {
        given.insert(name.to_owned(), format!("<{name}>"));
    }
    let fields = Fields::from_iter(given);
    let body = render(Part::Body, &instance.body, &fields);
    let (subject, notices) = render_line(Part::Subject, &instance.subject, &fields);
    assert_eq!(body.notices, [], "{} {}", source.name, source.language);
    assert_eq!(notices, [], "{} {}", source.name, source.language);
    (subject.to_text(), plain_text(&body.blocks))
}

#[test]
fn every_supplied_template_exists_in_every_language_in_the_order_offered() {
    let found: Vec<_> = supplied()
        .iter()
        .map(|source| (source.name.as_str(), source.language))
        .collect();
    let expected: Vec<_> = NAMES
        .into_iter()
        .flat_map(|name| Language::ALL.map(|language| (name, language)))
        .collect();
    assert_eq!(found, expected);
}

#[test]
fn every_supplied_template_is_long_enough_without_its_fields() {
    for source in supplied() {
        let instance = instantiate(source, &BTreeMap::new()).unwrap();
        let fields: Fields = used(source).into_iter().map(|name| (name, "0")).collect();
        let text = plain_text(&render(Part::Body, &instance.body, &fields).blocks);
        let words = text
            .split(|c: char| !c.is_alphabetic() && c != '’' && c != '-')
            .filter(|word| word.chars().any(char::is_alphabetic))
            .count();
        let least = if source.name == "relance" { 80 } else { 120 };
        assert!(
            words >= least,
            "{} {}: {words}",
            source.name,
            source.language
        );
    }
}

#[test]
fn the_fields_of_a_template_are_the_same_in_all_languages() {
    for name in NAMES {
        let languages: Vec<_> = supplied()
            .iter()
            .filter(|source| source.name == name)
            .collect();
        for source in &languages {
            assert_eq!(
                declared(source),
                declared(languages[0]),
                "{name} {}",
                source.language
            );
        }
    }
}

#[test]
fn every_declared_field_is_used_and_every_optional_one_only_when_given() {
    for source in supplied() {
        let known = field::BUILT_IN.into_iter().chain([field::OWN_WORDS]);
        let built_in: BTreeSet<_> = known.map(str::to_owned).collect();
        let used: BTreeSet<_> = used(source).difference(&built_in).cloned().collect();
        let declared_names: BTreeSet<_> = declared(source).into_keys().map(str::to_owned).collect();
        assert_eq!(used, declared_names, "{} {}", source.name, source.language);
        let bare = instantiate(source, &BTreeMap::new()).unwrap();
        let left: BTreeSet<_> = fields_in(&bare.body)
            .into_iter()
            .map(|field| field.name)
            .collect();
        for (name, required) in declared(source) {
            let there = left.contains(name) || bare.subject.contains(name);
            assert_eq!(
                there, required,
                "{} {} {name}",
                source.name, source.language
            );
        }
    }
}

#[test]
fn every_supplied_letter_reads_whole_with_and_without_its_optional_fields() {
    for source in supplied() {
        for (optional, follows) in [(true, false), (false, false), (true, true), (false, true)] {
            let (subject, text) = example(source, optional, follows);
            let place = format!(
                "{} {} {optional} {follows}:\n{subject}\n{text}",
                source.name, source.language
            );
            for wrong in [
                "{{", "  ", " ,", " .", "..", "'", "\"", "…", " )", "( ", "\n\n\n",
            ] {
                assert!(
                    !text.contains(wrong) && !subject.contains(wrong),
                    "{wrong:?} in {place}"
                );
            }
            assert!(!text.contains(":\n\n\n") && !text.ends_with(':'), "{place}");
        }
    }
}

#[test]
fn french_has_its_narrow_spaces_and_the_others_have_none() {
    for source in supplied() {
        let text = format!("{} {}", source.front.subject, source.body);
        for (before, mark) in text.chars().zip(text.chars().skip(1)) {
            let place = format!("{before}{mark} in {} {}", source.name, source.language);
            match (source.language, mark) {
                (Language::Fr, ';' | '!' | '?') => assert_eq!(before, '\u{202f}', "{place}"),
                (Language::Fr, ':') => assert_eq!(before, '\u{a0}', "{place}"),
                (_, ';' | '!' | '?' | ':') => assert!(!before.is_whitespace(), "{place}"),
                _ => {}
            }
        }
    }
}

#[test]
fn the_first_word_of_a_german_letter_is_in_lower_case_unless_a_noun() {
    for source in supplied() {
        let first = source.body.chars().next().unwrap();
        let upper = first.is_uppercase() || source.body.starts_with("{{sender_name}}");
        assert_eq!(
            upper,
            source.language != Language::De,
            "{} {}",
            source.name,
            source.language
        );
    }
}

#[test]
fn no_salutation_and_no_closing_stands_in_a_template() {
    for source in supplied() {
        for form in [
            "Veuillez agréer",
            "Je vous prie d’agréer",
            "Nous vous prions d’agréer",
            "Madame la Ministre",
            "Monsieur le Ministre",
            "Hoogachtend",
            "Met vriendelijke groet",
            "Geachte",
            "Hochachtungsvoll",
            "Mit freundlichen Grüßen",
            "Sehr geehrte",
            "Yours faithfully",
            "Yours sincerely",
            "Dear ",
        ] {
            assert!(
                !source.body.contains(form),
                "{form} in {} {}",
                source.name,
                source.language
            );
        }
    }
}

#[test]
fn no_language_borrows_the_words_of_another() {
    // Words that are common in one language and no words of the others.
    let own = [
        (Language::Fr, ["nous", "vous", "votre"]),
        (Language::Nl, ["wij", "het", "een"]),
        (Language::De, ["wir", "und", "nicht"]),
        (Language::En, ["the", "and", "you"]),
    ];
    for source in supplied() {
        let (_, text) = example(source, true, false);
        let words: BTreeSet<_> = text
            .split(|c: char| !c.is_alphabetic())
            .map(str::to_lowercase)
            .collect();
        for (language, marks) in own {
            let found = marks.iter().filter(|mark| words.contains(**mark)).count();
            if language == source.language {
                assert!(found >= 2, "{} {}", source.name, source.language);
            } else {
                assert_eq!(
                    found, 0,
                    "{language} in {} {}",
                    source.name, source.language
                );
            }
        }
    }
}

#[test]
fn no_text_of_one_language_is_that_of_another() {
    for name in NAMES {
        let mut seen = BTreeSet::new();
        for source in supplied().iter().filter(|source| source.name == name) {
            let front = &source.front;
            let texts = front
                .fields
                .iter()
                .flat_map(|field| [&field.meaning, &field.example])
                .chain([&front.title, &front.about]);
            // Within one language a meaning may come twice ("Second point"), across languages never.
            let own: BTreeSet<_> = texts.cloned().collect();
            for text in own {
                assert!(
                    seen.insert(text.clone()),
                    "{text} in {name} {}",
                    source.language
                );
            }
        }
    }
}
