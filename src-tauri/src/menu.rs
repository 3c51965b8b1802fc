//! The menu in the system's place. The page knows the commands and their words; this makes lines of them, and passes back
//! which one was chosen. Keys are shown only: the page answers them, where the place they are pressed in decides.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{Mutex, PoisonError},
};

use serde::Deserialize;
use tauri::{
    Manager, WebviewWindow, Wry,
    menu::{Menu, MenuItem, PredefinedMenuItem, Submenu},
};

use crate::editing;

#[derive(Deserialize)]
pub struct MenuQuestion {
    menus: Vec<Column>,
}

#[derive(Deserialize)]
struct Column {
    label: String,
    /// None: a rule between two groups.
    lines: Vec<Option<Line>>,
}

#[derive(Deserialize)]
struct Line {
    id: String,
    label: String,
    /// As a person reads them; none where it has none.
    keys: Option<String>,
}

#[derive(Deserialize)]
pub struct EnableQuestion {
    /// Of the lines that act now.
    ids: BTreeSet<String>,
}

/// The lines that stand in the menu, by what they do.
#[derive(Default)]
pub struct Lines(Mutex<BTreeMap<String, MenuItem<Wry>>>);

/// Takes the place of the menu that was there.
pub fn set(window: &WebviewWindow, question: &MenuQuestion) -> tauri::Result<()> {
    let menu = Menu::new(window)?;
    let mut lines = BTreeMap::new();
    for column in &question.menus {
        let submenu = Submenu::new(window, &column.label, true)?;
        for line in &column.lines {
            let Some(line) = line else {
                submenu.append(&PredefinedMenuItem::separator(window)?)?;
                continue;
            };
            if let Some(item) = editing::item(window, &line.id, &label(line))? {
                submenu.append(item.as_ref())?;
                continue;
            }
            let item = MenuItem::with_id(window, &line.id, label(line), true, None::<&str>)?;
            submenu.append(&item)?;
            lines.insert(line.id.clone(), item);
        }
        menu.append(&submenu)?;
    }
    // The window has no menu before its page has spoken: the first one is set, the later ones take its place.
    window.set_menu(menu)?;
    *window
        .state::<Lines>()
        .0
        .lock()
        .unwrap_or_else(PoisonError::into_inner) = lines;
    Ok(())
}

pub fn enable(window: &WebviewWindow, question: &EnableQuestion) -> tauri::Result<()> {
    let lines = window.state::<Lines>();
    let lines = lines.0.lock().unwrap_or_else(PoisonError::into_inner);
    for (id, line) in lines.iter() {
        let acts = question.ids.contains(id);
        if line.is_enabled()? != acts {
            line.set_enabled(acts)?;
        }
    }
    Ok(())
}

/// `&` would underline the letter after it.
fn label(line: &Line) -> String {
    let label = line.label.replace('&', "&&");
    match &line.keys {
        Some(keys) => format!("{label}\u{2003}{keys}"),
        None => label,
    }
}
