//! A file on the clipboard, to be pasted into a mail or a folder.

use std::path::Path;

use tauri::WebviewWindow;

/// What a folder and most mail programs ask for; and what GNOME's folders ask for, which know a word before the address.
#[cfg(target_os = "linux")]
const URIS: &str = "text/uri-list";
#[cfg(target_os = "linux")]
const COPIED: &str = "x-special/gnome-copied-files";

/// The clipboard of a desktop is asked on the main thread only.
#[cfg(target_os = "linux")]
pub fn copy_file(window: &WebviewWindow, path: &Path) -> tauri::Result<bool> {
    use gtk::{TargetEntry, TargetFlags, gdk::SELECTION_CLIPBOARD};

    let Ok(uri) = tauri::Url::from_file_path(path) else {
        return Ok(false);
    };
    window.run_on_main_thread(move || {
        let targets =
            [URIS, COPIED].map(|target| TargetEntry::new(target, TargetFlags::empty(), 0));
        gtk::Clipboard::get(&SELECTION_CLIPBOARD).set_with_data(&targets, move |_, asked, _| {
            let target = asked.target();
            let text = if target.name() == COPIED {
                format!("copy\n{uri}")
            } else {
                format!("{uri}\r\n")
            };
            asked.set(&target, 8, text.as_bytes());
        });
    })?;
    Ok(true)
}

/// Not tried there: the page says so.
#[cfg(not(target_os = "linux"))]
pub fn copy_file(_: &WebviewWindow, _: &Path) -> tauri::Result<bool> {
    Ok(false)
}
