//! Every holiday of every calendar has its name in the four languages, and no name stands for nothing.

use std::collections::BTreeSet;

use model::{Language, calendar::Calendar};

use crate::ftl::{locales, read};

#[test]
fn every_holiday_has_its_name_and_every_name_its_holiday() {
    let holidays: BTreeSet<String> = Calendar::keys()
        // A closing of the user's own that bears no name.
        .chain(["closed"])
        .map(|key| format!("holiday-{key}"))
        .collect();
    for language in Language::ALL {
        let named: BTreeSet<String> = read(&locales().join(language.code()))
            .into_keys()
            .filter(|key| key.starts_with("holiday-"))
            .collect();
        assert_eq!(named, holidays, "{language}");
    }
}
