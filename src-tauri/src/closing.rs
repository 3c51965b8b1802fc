//! Closing the window: text still on its way is saved, a recording that waits is completed, then the window goes.

use std::{
    sync::atomic::{AtomicBool, Ordering},
    thread,
    time::Duration,
};

use serde_json::json;
use tauri::{Manager, Window, WindowEvent};

use crate::{copy, shell::Shell};

/// What the page needs to hand over a last change: it saves when it is told that it is left.
const LAST_WORDS: Duration = Duration::from_millis(250);

static CLOSING: AtomicBool = AtomicBool::new(false);

pub fn on_window_event(window: &Window, event: &WindowEvent) {
    let WindowEvent::CloseRequested { api, .. } = event else {
        return;
    };
    api.prevent_close();
    if CLOSING.swap(true, Ordering::SeqCst) {
        return;
    }
    let window = window.clone();
    thread::spawn(move || {
        leave(&window);
        complete(&window);
        copy::forget();
        // A window that is gone already needs no destroying.
        let _ = window.destroy();
    });
}

fn leave(window: &Window) {
    for page in window.webviews() {
        if page
            .eval("window.dispatchEvent(new Event('pagehide'))")
            .is_ok()
        {
            thread::sleep(LAST_WORDS);
        }
    }
}

/// A recording that could still be taken back is written into the register now. When that fails it stays
/// pending, and the next start completes it. Then the desk is let go.
fn complete(window: &Window) {
    let desk = &window.state::<Shell>().desk;
    let _ = desk.ask("dispatch.complete", json!({ "all": true }), None, None);
    desk.leave();
}
