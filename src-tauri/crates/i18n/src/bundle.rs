//! Messages of one locale, compiled once.

use std::borrow::Cow;

use fluent_bundle::{
    FluentArgs, FluentError, FluentResource, FluentValue, concurrent::FluentBundle,
};
use unic_langid::LanguageIdentifier;

include!(concat!(env!("OUT_DIR"), "/messages.rs"));

/// All messages of one locale. What does not parse is left out; the tests refuse it.
pub(crate) struct Bundle {
    messages: FluentBundle<FluentResource>,
}

impl Bundle {
    pub(crate) fn read(locales: &[(&'static str, &'static [u8])], locale: &str) -> Self {
        let identifier: LanguageIdentifier = locale.parse().expect("the locales are written here");
        let mut messages = FluentBundle::new_concurrent(vec![identifier]);
        messages.set_use_isolating(false);
        for (_, files) in locales.iter().filter(|(name, _)| *name == locale) {
            let resource = match FluentResource::try_new(packed::text(files)) {
                Ok(resource) | Err((resource, _)) => resource,
            };
            // A key written twice keeps its first text here, and fails a test.
            let _ = messages.add_resource(resource);
        }
        Self { messages }
    }

    /// The message, however many of its variables are given.
    pub(crate) fn lenient(&self, key: &str, args: &[(&str, &str)]) -> Option<String> {
        self.format(key, None, args).map(|(text, _)| text)
    }

    /// The message or one of its attributes, if every variable it uses is given and not empty.
    pub(crate) fn exact(
        &self,
        key: &str,
        attribute: Option<&str>,
        args: &[(&str, &str)],
    ) -> Option<String> {
        let given: Vec<(&str, &str)> = args
            .iter()
            .copied()
            .filter(|(_, value)| !value.is_empty())
            .collect();
        let (text, errors) = self.format(key, attribute, &given)?;
        errors.is_empty().then_some(text)
    }

    pub(crate) fn has(&self, key: &str) -> bool {
        self.messages.has_message(key)
    }

    fn format(
        &self,
        key: &str,
        attribute: Option<&str>,
        args: &[(&str, &str)],
    ) -> Option<(String, Vec<FluentError>)> {
        let message = self.messages.get_message(key)?;
        let pattern = match attribute {
            None => message.value()?,
            Some(name) => message.get_attribute(name)?.value(),
        };
        let args: FluentArgs = args
            .iter()
            .map(|(name, text)| (*name, value(text)))
            .collect();
        let mut errors = Vec::new();
        let text = self
            .messages
            .format_pattern(pattern, Some(&args), &mut errors);
        Some((Cow::into_owned(text), errors))
    }
}

/// Whole numbers become numbers, so that plurals work; `007` and anything longer than a float holds stay text.
fn value(text: &str) -> FluentValue<'_> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let plain = !digits.is_empty()
        && digits.len() <= 15
        && digits.bytes().all(|byte| byte.is_ascii_digit())
        && (digits == "0" || !digits.starts_with('0'));
    match text.parse::<i64>() {
        Ok(number) if plain => FluentValue::from(number),
        _ => FluentValue::from(text),
    }
}
