//! The desk in a window. Opens it, and passes what the page asks to `api`; knows nothing about letters.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod argument;
mod call;
mod clipboard;
mod closing;
mod copy;
mod display;
mod editing;
mod menu;
mod portal;
mod shell;
mod spelling;
mod told;

use std::process::ExitCode;

use api::face;
use clap::Parser;
use tauri::{Manager, WindowEvent};

use argument::Arguments;
use shell::Shell;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let language = face::language();
    if !display::is_present() {
        eprintln!("{}", api::word(language, "window-no-display", &[]));
        return ExitCode::from(5);
    }
    let Some(folder) = face::folder(arguments.desk.clone()) else {
        eprintln!("{}", api::word(language, "window-no-folder", &[]));
        return ExitCode::from(5);
    };
    display::prepare();
    match open(
        &arguments,
        Shell::new(folder, arguments.today, arguments.save_in.clone()),
    ) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let reason = error.to_string();
            eprintln!(
                "{}",
                api::word(language, "window-cannot-open", &[("reason", &reason)])
            );
            ExitCode::from(5)
        }
    }
}

fn open(arguments: &Arguments, shell: Shell) -> tauri::Result<()> {
    let mut builder = tauri::Builder::default();
    // A desk that was named has its own window; its lock, and not this, keeps it from being opened twice.
    if arguments.desk.is_none() {
        builder = builder.plugin(tauri_plugin_single_instance::init(|app, _, _| show(app)));
    }
    builder
        .plugin(tauri_plugin_window_state::Builder::default().build())
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_notification::init())
        .plugin(
            tauri_plugin_opener::Builder::new()
                .open_js_links_on_click(false)
                .build(),
        )
        .manage(shell)
        .invoke_handler(tauri::generate_handler![call::call])
        .manage(menu::Lines::default())
        .on_menu_event(|app, event| {
            for window in app.webview_windows().values() {
                if !editing::act(window, event.id().as_ref()) {
                    told::menu(window, event.id().as_ref());
                }
            }
        })
        .on_window_event(|window, event| match event {
            WindowEvent::DragDrop(event) => told::files(window, event),
            _ => closing::on_window_event(window, event),
        })
        .run(tauri::generate_context!())
}

/// Brings the window that is already open to the front.
fn show(app: &tauri::AppHandle) {
    for window in app.webview_windows().values() {
        // A desktop that refuses to raise a window leaves it where it is; there is nothing else to do.
        let _ = window.unminimize().and_then(|()| window.set_focus());
    }
}
