//! The files of etiquette: declared keys, what each form rests on, what the table lacks.

use std::collections::{BTreeMap, BTreeSet};

use i18n::etiquette::Locale;
use model::post::Role;

use crate::ftl;

fn origin(locale: Locale) -> serde_json::Value {
    let path = ftl::locales()
        .join("etiquette")
        .join(locale.code())
        .join("origin.json");
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

fn keys(value: &serde_json::Value) -> BTreeSet<String> {
    value.as_object().unwrap().keys().cloned().collect()
}

/// Keys declared in `origin.json`: each form, closing and label by itself, editorial ones in a list.
fn declared(origin: &serde_json::Value) -> BTreeSet<String> {
    let mut declared: BTreeSet<String> = ["forms", "valedictions", "labels"]
        .into_iter()
        .flat_map(|part| keys(&origin[part]))
        .collect();
    for part in ["competences", "governments"] {
        declared.extend(
            origin[part]["keys"]
                .as_array()
                .unwrap()
                .iter()
                .map(|key| key.as_str().unwrap().to_owned()),
        );
    }
    declared
}

#[test]
fn the_keys_of_each_locale_are_those_declared() {
    for locale in Locale::ALL {
        let messages = ftl::read(&ftl::locales().join("etiquette").join(locale.code()));
        let written: BTreeSet<String> = messages.into_keys().collect();
        assert_eq!(written, declared(&origin(locale)), "{locale:?}");
    }
}

#[test]
fn every_office_has_its_forms_or_says_that_they_are_absent() {
    for locale in Locale::ALL {
        let origin = origin(locale);
        let (forms, absent) = (keys(&origin["forms"]), keys(&origin["absent"]));
        for role in Role::ALL {
            let genders: &[&str] = match role {
                Role::King => &["m"],
                Role::Queen => &["f"],
                Role::Organisation => &["unknown"],
                _ => &["m", "f", "unknown"],
            };
            for gender in genders {
                let key = format!("{}-{gender}", role.slug().replace('_', "-"));
                assert!(
                    forms.contains(&key) != absent.contains(&key),
                    "{locale:?} {key}"
                );
            }
        }
    }
}

#[test]
fn the_locales_of_belgium_have_the_same_fields_of_policy() {
    let fields = |locale| -> BTreeSet<String> {
        declared(&origin(locale))
            .into_iter()
            .filter(|key| key.starts_with("competence-"))
            .collect()
    };
    let french = fields(Locale::FrBe);
    assert!(french.len() > 90);
    for locale in [Locale::NlBe, Locale::DeBe, Locale::En] {
        assert_eq!(fields(locale), french, "{locale:?}");
    }
    let absent = keys(&origin(Locale::FrFr)["absent"]);
    for key in french.difference(&fields(Locale::FrFr)) {
        assert!(absent.contains(key), "{key}");
    }
}

#[test]
fn every_source_that_is_named_is_listed_and_every_listed_one_is_named() {
    let path = ftl::locales().join("etiquette/source.json");
    let listed: BTreeMap<String, serde_json::Value> =
        serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    let mut named = BTreeSet::new();
    for locale in Locale::ALL {
        let origin = origin(locale);
        for part in ["forms", "valedictions", "labels"] {
            for (key, entry) in origin[part].as_object().unwrap() {
                let sources = ["sources", "to_check_in"]
                    .iter()
                    .filter_map(|name| entry.get(name)?.as_array());
                let sources: Vec<String> = sources
                    .flatten()
                    .map(|name| name.as_str().unwrap().to_owned())
                    .collect();
                let confidence = entry["confidence"].as_str().unwrap();
                if confidence.starts_with("sourced") && key != "salutation" {
                    assert!(
                        !sources.is_empty(),
                        "{locale:?} {key} is sourced and names no source"
                    );
                }
                named.extend(sources);
            }
        }
    }
    assert_eq!(named, listed.into_keys().collect::<BTreeSet<_>>());
}

#[test]
fn the_closing_a_form_names_exists() {
    for locale in Locale::ALL {
        let origin = origin(locale);
        let closings = keys(&origin["valedictions"]);
        for (key, entry) in origin["forms"].as_object().unwrap() {
            if let Some(level) = entry.get("closing") {
                let level = format!("valediction-{}", level.as_str().unwrap());
                assert!(closings.contains(&level), "{locale:?} {key} {level}");
            }
        }
    }
}

#[test]
fn the_words_for_recipients_keep_the_typography_of_their_language() {
    for locale in Locale::ALL {
        for (key, message) in ftl::read(&ftl::locales().join("etiquette").join(locale.code())) {
            for text in message.attributes.values().chain([&message.text]) {
                // A label ends in its colon and stands before a value, not in a sentence.
                let wrong = ftl::typography(locale.language(), text);
                assert!(
                    wrong.is_none(),
                    "{locale:?} {key}: {} in {text}",
                    wrong.unwrap()
                );
            }
        }
    }
}
