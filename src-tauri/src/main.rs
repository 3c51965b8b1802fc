//! The desk in a window. Opens it, and passes what the page asks to the desk beside it; knows nothing about letters.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod argument;
mod call;
mod clipboard;
mod closing;
mod copy;
mod desk;
mod display;
mod editing;
mod failure;
mod menu;
mod portal;
mod shell;
mod spelling;
mod told;

use std::{process::ExitCode, sync::Arc};

use clap::Parser;
use tauri::{Manager, WindowEvent};

use argument::Arguments;
use desk::{Desk, Ended, Place};
use shell::Shell;

/// No window can be opened here.
const CANNOT: u8 = 5;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    if display::is_present() {
        display::prepare();
    }
    let desk = Desk::new(arguments.desk.clone(), arguments.today.clone());
    ExitCode::from(match desk.place() {
        Ok(place) => start(&arguments, &Arc::new(desk), place),
        // It said why.
        Err(Ended::By(status)) => status
            .code()
            .map_or(CANNOT, |code| u8::try_from(code).unwrap_or(CANNOT)),
        Err(Ended::NotStarted(error)) => {
            eprintln!("{error}");
            CANNOT
        }
    })
}

fn start(arguments: &Arguments, desk: &Arc<Desk>, place: Place) -> u8 {
    let language = place.language.clone();
    let say = |key, words: &[(&str, &str)]| {
        if let Some(said) = desk.word(&language, key, words) {
            eprintln!("{said}");
        }
    };
    if !display::is_present() {
        say("window-no-display", &[]);
        return CANNOT;
    }
    let shell = Shell::new(Arc::clone(desk), place, arguments.save_in.clone());
    match open(arguments, shell) {
        Ok(()) => 0,
        Err(error) => {
            say("window-cannot-open", &[("reason", &error.to_string())]);
            CANNOT
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
