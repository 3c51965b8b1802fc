//! The one command of the page: to the desk, or to the window where only that can answer.

use std::sync::Arc;

use serde_json::{Value, value::to_raw_value};
use tauri::{Manager, WebviewWindow};

use crate::{
    desk::Reply,
    failure::Failure,
    shell::{self, Obstacle, Shell},
};

/// Asks one question, off the main thread, so that the window goes on drawing while the desk works.
#[tauri::command]
pub async fn call(
    window: WebviewWindow,
    name: String,
    question: Option<Value>,
    language: Option<String>,
    act: Option<String>,
) -> Result<Reply, Failure> {
    let shell = window.state::<Shell>();
    let desk = Arc::clone(&shell.desk);
    let asked = tauri::async_runtime::spawn_blocking({
        let (window, desk, language, name) =
            (window.clone(), desk.clone(), language.clone(), name.clone());
        let question = question.unwrap_or_default();
        move || match name.strip_prefix("window.") {
            Some(verb) => shell::call(&window, verb, question)
                .and_then(|answer| reply(&answer))
                .map_err(|obstacle| Failure::doing(&desk, language.as_deref(), &name, obstacle)),
            None => desk
                .ask(&name, question, language.as_deref(), act.as_deref())
                .map_err(|failed| Failure::asking(&desk, language.as_deref(), &name, failed)),
        }
    });
    asked.await.unwrap_or_else(|error| {
        let fault = Obstacle::Fault(error.to_string());
        Err(Failure::doing(&desk, language.as_deref(), &name, fault))
    })
}

fn reply(answer: &Value) -> Result<Reply, Obstacle> {
    let answer = to_raw_value(answer).map_err(|error| Obstacle::Fault(error.to_string()))?;
    Ok(Reply {
        answer,
        changed: Vec::new(),
    })
}
