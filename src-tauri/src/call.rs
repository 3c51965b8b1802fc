//! The one command of the page: decode, lock, call, encode. Leaves every meaning to `api`.

use api::{Reply, face};
use serde_json::Value;
use tauri::{Manager, WebviewWindow};

use crate::shell::{self, Failure, Shell};

/// Asks one question, off the main thread, so that the window goes on drawing while the desk works.
#[tauri::command]
pub async fn call(
    window: WebviewWindow,
    name: String,
    question: Option<Value>,
    language: Option<String>,
    act: Option<String>,
) -> Result<Reply, Failure> {
    let language = language
        .and_then(|code| code.parse().ok())
        .unwrap_or_else(face::language);
    let question = question.unwrap_or_default();
    let asked = name.clone();
    tauri::async_runtime::spawn_blocking(move || match name.strip_prefix("window.") {
        Some(verb) => shell::call(&window, language, verb, question),
        None => window.state::<Shell>().ask(language, act, &name, question),
    })
    .await
    .unwrap_or_else(|error| Err(Failure::fault(language, &asked, &error.to_string())))
}
