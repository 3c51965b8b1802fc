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

use std::{
    process::{self, ExitCode},
    sync::Arc,
    thread,
};

use clap::Parser;
use serde_json::Value;
use tauri::{Manager, WindowEvent};

use argument::Arguments;
use desk::{Desk, Ended};
use shell::Shell;

/// No window can be opened here.
const CANNOT: i32 = 5;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    if display::is_present() {
        display::prepare();
    }
    let desk = Arc::new(Desk::new(arguments.desk.clone(), arguments.today.clone()));
    if !display::is_present() {
        return cannot(&desk, "window-no-display", &[]);
    }
    // It starts while the window is being made. What is in the way of the desk is told when the page asks; where no desk can be,
    // or on no such day, its process has said so.
    thread::spawn({
        let desk = Arc::clone(&desk);
        move || match desk.place() {
            Err(Ended::By(status)) => process::exit(status.code().unwrap_or(CANNOT)),
            _ => desk.ask("desk.status", Value::Null, None, None).map(drop),
        }
    });
    let shell = Shell::new(Arc::clone(&desk), arguments.save_in.clone());
    match open(&arguments, shell) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => cannot(
            &desk,
            "window-cannot-open",
            &[("reason", &error.to_string())],
        ),
    }
}

/// Says why, in the language of this computer.
fn cannot(desk: &Desk, key: &str, words: &[(&str, &str)]) -> ExitCode {
    if let Some(said) = desk.word(None, key, words) {
        eprintln!("{said}");
    }
    ExitCode::from(CANNOT as u8)
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
