//! The messages of the etiquette locales.

use std::sync::OnceLock;

use super::locale::Locale;
use crate::bundle::{Bundle, ETIQUETTE};

/// The message or its attribute; none where it is not written or a variable it needs is not given.
pub(super) fn say(
    locale: Locale,
    key: &str,
    attribute: Option<&str>,
    variables: &[(&'static str, String)],
) -> Option<String> {
    let variables: Vec<(&str, &str)> = variables
        .iter()
        .map(|(name, text)| (*name, text.as_str()))
        .collect();
    bundle(locale).exact(key, attribute, &variables)
}

/// Whether the locale has a message of this key, whatever it needs.
pub(super) fn written(locale: Locale, key: &str) -> bool {
    bundle(locale).has(key)
}

fn bundle(locale: Locale) -> &'static Bundle {
    static BUNDLES: [OnceLock<Bundle>; 5] = [const { OnceLock::new() }; 5];
    BUNDLES[locale as usize].get_or_init(|| Bundle::read(ETIQUETTE, locale.code()))
}
