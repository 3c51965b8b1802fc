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

/// The sentence of a notice. Values that are codes are said in words: see `spoken`.
pub fn notice(language: Language, notice: &Notice) -> String {
    let args: Vec<(&str, &str)> = notice
        .args
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    told(language, &format!("notice-{}", notice.code.slug()), &args)
}

/// The sentence of an error by its code, its values said in words as those of a notice.
pub fn error(language: Language, code: &str, args: &[(&str, &str)]) -> String {
    told(language, &format!("error-{code}"), args)
}

fn told(language: Language, key: &str, args: &[(&str, &str)]) -> String {
    let said: Vec<(&str, String)> = args
        .iter()
        .map(|(name, value)| (*name, spoken(language, name, value, args)))
        .collect();
    let said: Vec<(&str, &str)> = said
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect();
    message(language, key, &said)
}

/// A role, a language (“en néerlandais”), a day or a problem of a template in words of the interface; an empty value
/// as `none`, which a message can choose by; anything else as it is.
fn spoken(language: Language, name: &str, value: &str, all: &[(&str, &str)]) -> String {
    let worded = match name {
        "role" => try_message(language, &format!("role-{}", value.replace('_', "-")), &[]),
        "language" => try_message(language, &format!("language-in-{value}"), &[]),
        "what" => try_message(language, &format!("problem-{value}"), all),
        "date" => value
            .parse()
            .ok()
            .map(|day| date::long_partial(language, day)),
        _ if value.is_empty() => Some("none".to_owned()),
        _ => None,
    };
    worded.unwrap_or_else(|| value.to_owned())
}

fn bundle(language: Language) -> &'static Bundle {
    static BUNDLES: [OnceLock<Bundle>; 4] = [const { OnceLock::new() }; 4];
    BUNDLES[language as usize].get_or_init(|| Bundle::read(INTERFACE, language.code()))
}
