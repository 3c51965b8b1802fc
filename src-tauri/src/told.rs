//! What the window tells the page: which line of the menu was chosen, which files are held over it or dropped.

use serde::Serialize;
use serde_json::json;
use tauri::{DragDropEvent, WebviewWindow, Window};

/// Files over the page; places in pixels of the page from its top left corner.
#[derive(Serialize)]
#[serde(rename_all = "snake_case", tag = "kind")]
enum Files {
    Over { x: f64, y: f64 },
    Dropped { x: f64, y: f64, paths: Vec<String> },
    Gone,
}

/// A page that is gone hears nothing, and misses nothing.
pub fn menu(window: &WebviewWindow, id: &str) {
    let _ = window.eval(script("plaidoyer-menu", &id));
}

pub fn files(window: &Window, event: &DragDropEvent) {
    let scale = window.scale_factor().unwrap_or(1.0);
    let told = match event {
        DragDropEvent::Enter { position, .. } | DragDropEvent::Over { position } => Files::Over {
            x: position.x / scale,
            y: position.y / scale,
        },
        DragDropEvent::Drop { paths, position } => Files::Dropped {
            x: position.x / scale,
            y: position.y / scale,
            paths: paths
                .iter()
                .map(|path| path.display().to_string())
                .collect(),
        },
        _ => Files::Gone,
    };
    let script = script("plaidoyer-files", &told);
    for page in window.webviews() {
        let _ = page.eval(script.as_str());
    }
}

fn script(event: &str, detail: &impl Serialize) -> String {
    let event = json!(event);
    let detail = json!(detail);
    format!("window.dispatchEvent(new CustomEvent({event}, {{ detail: {detail} }}))")
}
