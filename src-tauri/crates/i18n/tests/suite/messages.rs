//! What the person at the desk reads: four languages with equal keys and variables, and no sentence left untranslated.

use std::collections::{BTreeMap, BTreeSet};

use crate::ftl::{self, Message, locales, read};
use model::{Code, Language, Notice, notice::Part, post::Role};

fn interface() -> BTreeMap<Language, BTreeMap<String, Message>> {
    Language::ALL
        .into_iter()
        .map(|language| (language, read(&locales().join(language.code()))))
        .collect()
}

#[test]
fn every_language_has_the_same_keys() {
    let read = interface();
    let all: BTreeSet<&String> = read.values().flat_map(BTreeMap::keys).collect();
    let mut missing = Vec::new();
    for (language, messages) in &read {
        missing.extend(
            all.iter()
                .filter(|key| !messages.contains_key(**key))
                .map(|key| format!("{language}: {key}")),
        );
    }
    assert!(missing.is_empty(), "keys missing:\n{}", missing.join("\n"));
}

#[test]
fn every_language_uses_the_same_variables() {
    let read = interface();
    let mut wrong = Vec::new();
    for (key, french) in &read[&Language::Fr] {
        for (language, messages) in &read {
            if let Some(message) = messages.get(key)
                && message.variables != french.variables
            {
                wrong.push(format!(
                    "{key}: fr {:?}, {language} {:?}",
                    french.variables, message.variables
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "variables differ:\n{}", wrong.join("\n"));
}

#[test]
fn no_message_is_equal_in_two_languages_unless_somebody_read_it_so() {
    let reviewed: BTreeSet<String> = std::fs::read_to_string(locales().join("reviewed-equal.txt"))
        .unwrap()
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .map(str::to_owned)
        .collect();
    let read = interface();
    let (mut equal, mut to_read) = (BTreeSet::new(), BTreeSet::new());
    for (one, messages) in &read {
        for (other, others) in read.iter().filter(|(other, _)| *other > one) {
            let same = messages.iter().filter(|(key, message)| {
                others.get(*key).is_some_and(|its| its.text == message.text)
            });
            for (key, message) in same {
                let line = format!("{key} {one} {other}");
                if message.has_words() {
                    to_read.insert(line.clone());
                }
                equal.insert(line);
            }
        }
    }
    let unread: Vec<&String> = to_read.difference(&reviewed).collect();
    assert!(unread.is_empty(), "equal in two languages: {unread:#?}");
    let stale: Vec<&String> = reviewed.difference(&equal).collect();
    assert!(
        stale.is_empty(),
        "no longer equal, take off the list: {stale:#?}"
    );
}

#[test]
fn every_notice_has_its_sentence_and_every_role_its_name() {
    for language in Language::ALL {
        for code in Code::ALL {
            assert!(
                i18n::has_message(language, &format!("notice-{}", code.slug())),
                "{language} {}",
                code.slug()
            );
        }
        for role in Role::ALL {
            let key = format!("role-{}", role.slug().replace('_', "-"));
            assert!(i18n::has_message(language, &key), "{language} {key}");
        }
    }
}

#[test]
fn no_sentence_of_a_notice_belongs_to_no_code() {
    let codes: BTreeSet<String> = Code::ALL
        .iter()
        .map(|code| format!("notice-{}", code.slug()))
        .collect();
    for key in interface()[&Language::Fr]
        .keys()
        .filter(|key| key.starts_with("notice-"))
    {
        assert!(codes.contains(key), "{key}");
    }
}

#[test]
fn the_quotation_marks_and_spaces_are_those_of_the_language() {
    let mut wrong = Vec::new();
    for (language, messages) in interface() {
        for (key, message) in messages {
            if let Some(what) = ftl::typography(language, &message.text) {
                wrong.push(format!("{language} {key}: {what} in {}", message.text));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_notice_says_codes_in_words() {
    let notice = Notice::new(Code::TitleMissing, Part::Address)
        .with("title", "Ministre flamand")
        .with("language", "nl");
    assert_eq!(
        i18n::notice(Language::De, &notice),
        "Die amtliche Bezeichnung ist auf Niederländisch nicht bekannt. In der Anschrift steht „Ministre flamand“; \
         ergänzen Sie das Verzeichnis, wenn Sie sie kennen."
    );
    let notice = Notice::new(Code::AddressToConfirm, Part::Address).with("date", "2026-12-01");
    assert!(i18n::notice(Language::Fr, &notice).contains("1er décembre 2026"));
    let notice = Notice::new(Code::AddressToConfirm, Part::Address).with("date", "unknown");
    assert!(i18n::notice(Language::Nl, &notice).starts_with("Het adres is nog niet nagekeken."));
    let notice = Notice::new(Code::UnknownField, Part::Body)
        .with("field", "demnd")
        .with("nearest", "");
    assert!(!i18n::notice(Language::En, &notice).contains("Did you mean"));
    let notice = notice.with("nearest", "demand");
    assert!(i18n::notice(Language::En, &notice).contains("Did you mean “demand”?"));
}

#[test]
fn numbers_choose_the_plural_and_names_with_zeros_stay_names() {
    let said = |count| i18n::message(Language::Fr, "error-blocked", &[("count", count)]);
    assert!(said("1").starts_with("1 point bloque"));
    assert!(said("4").starts_with("4 points bloquent"));
    let number = Notice::new(Code::TrackingUnknownForm, Part::Tracking).with("number", "0071234");
    assert!(i18n::notice(Language::En, &number).starts_with("0071234 "));
}

#[test]
fn a_key_nobody_wrote_comes_back_as_one() {
    assert_eq!(i18n::try_message(Language::Fr, "never-written", &[]), None);
    assert_eq!(
        i18n::message(Language::Fr, "never-written", &[]),
        "⟦never-written⟧"
    );
}

#[test]
fn thousands_are_grouped_as_each_language_does() {
    let said: Vec<String> = Language::ALL
        .map(|language| i18n::number::grouped(language, 35_000))
        .into();
    assert_eq!(said, ["35\u{202f}000", "35.000", "35.000", "35,000"]);
}
