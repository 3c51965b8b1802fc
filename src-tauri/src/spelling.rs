//! In which language the window checks what is written. WebKitGTK knows one list of dictionaries for the whole window and
//! drops in silence what the system lacks: it is told the language, and asked what became of it. Elsewhere the system
//! follows its own settings.

use serde::{Deserialize, Serialize};
use tauri::WebviewWindow;

#[derive(Deserialize)]
pub struct Question {
    /// None: nothing is checked.
    pub language: Option<String>,
}

#[derive(Serialize)]
pub struct Answer {
    /// Dictionaries in use, `nl_BE`; empty where the system has none of this language.
    pub languages: Vec<String>,
}

/// None where the system decides by itself.
#[cfg(target_os = "linux")]
pub fn spelling(window: &WebviewWindow, question: &Question) -> tauri::Result<Option<Answer>> {
    use std::sync::mpsc;
    use webkit2gtk::{WebContextExt, WebViewExt};

    let known = question
        .language
        .as_deref()
        .map(dictionaries)
        .unwrap_or_default();
    let (answer, wait) = mpsc::channel();
    window.with_webview(move |view| {
        let languages = view.inner().context().map(|context| {
            context.set_spell_checking_enabled(!known.is_empty());
            // Told nothing, it would choose for itself.
            if known.is_empty() {
                return Vec::new();
            }
            context.set_spell_checking_languages(known);
            let found = context.spell_checking_languages();
            // The lists of several countries are often one file under several names: each word would be suggested twice.
            let first = found.first().map(ToString::to_string);
            if let (Some(first), true) = (&first, found.len() > 1) {
                context.set_spell_checking_languages(&[first.as_str()]);
            }
            first.into_iter().collect()
        });
        // Nobody waits any more where the window closes meanwhile.
        let _ = answer.send(languages.unwrap_or_default());
    })?;
    let languages = wait.recv().unwrap_or_default();
    Ok(Some(Answer { languages }))
}

#[cfg(not(target_os = "linux"))]
pub fn spelling(_: &WebviewWindow, _: &Question) -> tauri::Result<Option<Answer>> {
    Ok(None)
}

/// The country's own first: the first of them that the system has is used.
#[cfg(target_os = "linux")]
fn dictionaries(language: &str) -> &'static [&'static str] {
    match language {
        "fr" => &["fr_BE", "fr_FR", "fr"],
        "nl" => &["nl_BE", "nl_NL", "nl"],
        "de" => &["de_BE", "de_DE", "de"],
        "en" => &["en_GB", "en_IE", "en"],
        _ => &[],
    }
}
