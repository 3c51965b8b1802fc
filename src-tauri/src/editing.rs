//! Cut, copy, paste and select all as lines of the menu: they act where the caret stands, in whatever field has it. Their keys
//! are the view's own; on Linux the view is told the act, elsewhere the system brings the whole line.

use tauri::{WebviewWindow, Wry, menu::IsMenuItem};

/// What these lines are called by, before the act.
const PREFIX: &str = "text.";

/// The line of this id; none where it is none of these.
pub fn item(
    window: &WebviewWindow,
    id: &str,
    label: &str,
) -> tauri::Result<Option<Box<dyn IsMenuItem<Wry>>>> {
    match id.strip_prefix(PREFIX) {
        Some(act) => line(window, act, id, label),
        None => Ok(None),
    }
}

#[cfg(target_os = "linux")]
fn line(
    window: &WebviewWindow,
    _: &str,
    id: &str,
    label: &str,
) -> tauri::Result<Option<Box<dyn IsMenuItem<Wry>>>> {
    let item = tauri::menu::MenuItem::with_id(window, id, label, true, None::<&str>)?;
    Ok(Some(Box::new(item)))
}

#[cfg(not(target_os = "linux"))]
fn line(
    window: &WebviewWindow,
    act: &str,
    _: &str,
    label: &str,
) -> tauri::Result<Option<Box<dyn IsMenuItem<Wry>>>> {
    use tauri::menu::PredefinedMenuItem;
    // The system shows its own key beside the words.
    let words = Some(label.split('\u{2003}').next().unwrap_or(label));
    Ok(Some(Box::new(match act {
        "cut" => PredefinedMenuItem::cut(window, words)?,
        "copy" => PredefinedMenuItem::copy(window, words)?,
        "paste" => PredefinedMenuItem::paste(window, words)?,
        "select-all" => PredefinedMenuItem::select_all(window, words)?,
        _ => return Ok(None),
    })))
}

/// Does what the chosen line says; false where it is none of these.
#[cfg(target_os = "linux")]
pub fn act(window: &WebviewWindow, id: &str) -> bool {
    use webkit2gtk::WebViewExt;
    let command = match id.strip_prefix(PREFIX) {
        Some("cut") => "Cut",
        Some("copy") => "Copy",
        Some("paste") => "Paste",
        Some("select-all") => "SelectAll",
        _ => return false,
    };
    // A window that is closing has nothing to act in.
    let _ = window.with_webview(move |view| view.inner().execute_editing_command(command));
    true
}

#[cfg(not(target_os = "linux"))]
pub fn act(_: &WebviewWindow, _: &str) -> bool {
    false
}
