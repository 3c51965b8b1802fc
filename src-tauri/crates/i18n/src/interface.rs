//! What the person at the desk reads.

use std::sync::OnceLock;

use model::{Language, Notice};

use crate::{
    bundle::{Bundle, INTERFACE},
    date,
};

/// The message of `key` in `language`. A key nobody wrote comes back between brackets; a test finds it first.
pub fn message(language: Language, key: &str, args: &[(&str, &str)]) -> String {
    try_message(language, key, args).unwrap_or_else(|| format!("⟦{key}⟧"))
}

pub fn try_message(language: Language, key: &str, args: &[(&str, &str)]) -> Option<String> {
    bundle(language).lenient(key, args)
}

pub fn has_message(language: Language, key: &str) -> bool {
    bundle(language).has(key)
}

/// The sentence of a notice. Values that are names of the program are said in words: see `spoken`.
pub fn notice(language: Language, notice: &Notice) -> String {
    let args: Vec<(&str, String)> = notice
        .args
        .iter()
        .map(|(name, value)| (name.as_str(), spoken(language, name, value)))
        .collect();
    let args: Vec<(&str, &str)> = args
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect();
    message(language, &format!("notice-{}", notice.code.slug()), &args)
}

/// A role, a language, a locale or a day in words of the interface; anything else as it is.
fn spoken(language: Language, name: &str, value: &str) -> String {
    let worded = |prefix: &str| {
        let key = format!("{prefix}-{}", value.to_lowercase().replace('_', "-"));
        try_message(language, &key, &[])
    };
    match name {
        "role" => worded("role"),
        "language" | "locale" => worded("language"),
        "date" => value
            .parse()
            .ok()
            .map(|day| date::long_partial(language, day)),
        _ => None,
    }
    .unwrap_or_else(|| value.to_owned())
}

fn bundle(language: Language) -> &'static Bundle {
    static BUNDLES: [OnceLock<Bundle>; 4] = [const { OnceLock::new() }; 4];
    BUNDLES[language as usize].get_or_init(|| Bundle::read(INTERFACE, language.code()))
}
