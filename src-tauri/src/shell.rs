//! What only a window has: dialogs for files, the system's viewer and browser, the desktop's printer, clipboard and messages.

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use serde::{Deserialize, Serialize, de::DeserializeOwned};
use serde_json::{Value, json};
use tauri::{
    Manager, WebviewWindow,
    window::{ProgressBarState, ProgressBarStatus},
};
use tauri_plugin_dialog::{DialogExt, FileDialogBuilder, FilePath};
use tauri_plugin_notification::NotificationExt;
use tauri_plugin_opener::OpenerExt;

use crate::{
    clipboard, copy,
    desk::Desk,
    menu,
    portal::{self, Printed},
    spelling,
};

/// The state behind the window.
pub struct Shell {
    pub desk: Arc<Desk>,
    save_in: Option<PathBuf>,
    /// Files the person chose to write: with the desk's own, the only ones that may be opened.
    chosen: Mutex<BTreeSet<PathBuf>>,
}

impl Shell {
    pub fn new(desk: Arc<Desk>, save_in: Option<PathBuf>) -> Self {
        Self {
            desk,
            save_in,
            chosen: Mutex::default(),
        }
    }

    /// Of the desk; none while there is no desk to ask.
    fn folder(&self) -> Option<PathBuf> {
        Some(self.desk.place().ok()?.folder)
    }

    fn may_open(&self, path: &Path) -> bool {
        let within = |folder: &Path| {
            folder
                .canonicalize()
                .is_ok_and(|folder| path.starts_with(folder))
        };
        self.folder().is_some_and(|own| within(&own))
            || self.chosen().iter().any(|file| file == path)
    }

    fn chosen(&self) -> MutexGuard<'_, BTreeSet<PathBuf>> {
        self.chosen.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Why the window cannot do it.
pub enum Obstacle {
    /// A message by its key, with the one thing it speaks of.
    Told(&'static str, (&'static str, String)),
    /// A fault of the program itself.
    Fault(String),
}

#[derive(Deserialize)]
struct SaveQuestion {
    file_name: String,
}

#[derive(Deserialize)]
struct FilesQuestion {
    kind: Kind,
}

/// What the files are for.
#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Kind {
    Enclosure,
    Receipt,
    Reply,
    Backup,
    List,
    Picture,
    Font,
}

#[derive(Deserialize)]
struct PathQuestion {
    path: PathBuf,
    /// What a person calls it; none where its own name says it.
    name: Option<String>,
}

#[derive(Deserialize)]
struct LinkQuestion {
    href: String,
}

#[derive(Deserialize)]
struct TitleQuestion {
    title: String,
}

#[derive(Deserialize)]
struct ZoomQuestion {
    percent: u16,
}

#[derive(Deserialize)]
struct ProgressQuestion {
    /// None: nothing is going on.
    percent: Option<u8>,
}

#[derive(Deserialize)]
struct NotifyQuestion {
    title: String,
    body: String,
}

/// Answers what only a window can; the desk is not asked.
pub fn call(window: &WebviewWindow, verb: &str, question: Value) -> Result<Value, Obstacle> {
    Ok(match verb {
        "choose_save" => choose_save(window, read(question)?),
        "choose_folder" => choose_folder(window),
        "choose_files" => choose_files(window, &read(question)?),
        "open" => open(window, &read(question)?)?,
        "print" => print(window, &read(question)?)?,
        "open_link" => open_link(window, &read(question)?)?,
        "set_title" => {
            let TitleQuestion { title } = read(question)?;
            done(window.set_title(&title))?
        }
        "set_zoom" => {
            let ZoomQuestion { percent } = read(question)?;
            let scale = f64::from(percent.clamp(50, 500)) / 100.0;
            done(window.set_zoom(scale))?
        }
        "progress" => {
            let ProgressQuestion { percent } = read(question)?;
            let status = match percent {
                Some(_) => ProgressBarStatus::Normal,
                None => ProgressBarStatus::None,
            };
            let state = ProgressBarState {
                status: Some(status),
                progress: percent.map(u64::from),
            };
            done(window.set_progress_bar(state))?
        }
        "set_menu" => done(menu::set(window, &read(question)?))?,
        "enable_menu" => done(menu::enable(window, &read(question)?))?,
        "copy_file" => {
            let path = may_read(window, &read(question)?)?;
            told(clipboard::copy_file(window, &path))?
        }
        // To be dragged into another program, which is told where it lies.
        "lend_file" => {
            let path = may_read(window, &read(question)?)?;
            json!(tauri::Url::from_file_path(path).ok().map(String::from))
        }
        "notify" => {
            let NotifyQuestion { title, body } = read(question)?;
            let said = window
                .notification()
                .builder()
                .title(title)
                .body(body)
                .show();
            told(said.map(|()| Value::Null))?
        }
        "spelling" => {
            let question = read(question)?;
            told(spelling::spelling(window, &question))?
        }
        "close" => done(window.close())?,
        _ => return Err(Obstacle::Fault("unknown-call".to_owned())),
    })
}

fn done(result: tauri::Result<()>) -> Result<Value, Obstacle> {
    told(result.map(|()| Value::Null))
}

fn told(result: Result<impl Serialize, impl std::fmt::Display>) -> Result<Value, Obstacle> {
    let answer = result.map_err(|error| Obstacle::Fault(error.to_string()))?;
    Ok(json!(answer))
}

fn choose_save(window: &WebviewWindow, question: SaveQuestion) -> Value {
    let shell = window.state::<Shell>();
    let chosen = match &shell.save_in {
        Some(folder) => Some(folder.join(&question.file_name)),
        None => dialog(window, Path::new(&question.file_name).extension())
            .set_file_name(question.file_name)
            .blocking_save_file()
            .and_then(path),
    };
    if let Some(file) = &chosen {
        shell.chosen().insert(file.clone());
    }
    json!(chosen)
}

/// A folder to write many files to.
fn choose_folder(window: &WebviewWindow) -> Value {
    let shell = window.state::<Shell>();
    let chosen = match &shell.save_in {
        Some(folder) => Some(folder.clone()),
        None => dialog(window, None).blocking_pick_folder().and_then(path),
    };
    json!(chosen)
}

fn choose_files(window: &WebviewWindow, question: &FilesQuestion) -> Value {
    let dialog = dialog(window, None);
    let dialog = match question.kind {
        Kind::Enclosure | Kind::Reply => dialog,
        Kind::Backup => dialog
            .add_filter("BACKUP", &["backup"])
            // One that was renamed.
            .add_filter("*", &["*"]),
        Kind::Receipt => dialog.add_filter("PDF, JPEG, PNG", &["pdf", "jpg", "jpeg", "png"]),
        Kind::List => dialog.add_filter(
            "CSV, XLSX, ODS, vCard",
            &["csv", "tsv", "txt", "xlsx", "ods", "vcf"],
        ),
        Kind::Font => dialog.add_filter("TTF, OTF", &["ttf", "otf"]),
        Kind::Picture => dialog.add_filter("PNG, SVG", &["png", "svg"]),
    };
    let files: Vec<PathBuf> = match question.kind {
        Kind::Enclosure => dialog
            .blocking_pick_files()
            .into_iter()
            .flatten()
            .filter_map(path)
            .collect(),
        _ => dialog
            .blocking_pick_file()
            .and_then(path)
            .into_iter()
            .collect(),
    };
    json!(files)
}

fn dialog(
    window: &WebviewWindow,
    extension: Option<&std::ffi::OsStr>,
) -> FileDialogBuilder<tauri::Wry> {
    let dialog = window.dialog().file().set_parent(window);
    match extension.and_then(|extension| extension.to_str()) {
        Some(extension) => dialog.add_filter(extension.to_uppercase(), &[extension]),
        None => dialog,
    }
}

fn path(file: FilePath) -> Option<PathBuf> {
    file.into_path().ok()
}

/// The file of the desk, or one just written, that the page names.
fn may_read(window: &WebviewWindow, question: &PathQuestion) -> Result<PathBuf, Obstacle> {
    let shell = window.state::<Shell>();
    let name = question.path.display().to_string();
    let refuse = |key| Obstacle::Told(key, ("file", name.clone()));
    let path = shell
        .folder()
        .unwrap_or_default()
        .join(&question.path)
        .canonicalize()
        .map_err(|_| refuse("window-file-missing"))?;
    if !shell.may_open(&path) {
        return Err(refuse("window-file-foreign"));
    }
    match &question.name {
        Some(name) => copy::named(&path, name).map_err(|error| Obstacle::Fault(error.to_string())),
        None => Ok(path),
    }
}

/// Shows it in the program the system has for it.
fn open(window: &WebviewWindow, question: &PathQuestion) -> Result<Value, Obstacle> {
    let path = may_read(window, question)?;
    let name = question.path.display().to_string();
    let shown = window
        .opener()
        .open_path(path.display().to_string(), None::<&str>);
    shown.map_err(|_| Obstacle::Told("window-file-no-viewer", ("file", name)))?;
    Ok(Value::Null)
}

/// In the desktop's print dialog; where it has none, in the program that shows such files, which prints them.
fn print(window: &WebviewWindow, question: &PathQuestion) -> Result<Value, Obstacle> {
    let path = may_read(window, question)?;
    let title = path.file_name().unwrap_or_default().to_string_lossy();
    match portal::print(&path, &title) {
        Some(Printed::Sent) => Ok(json!("sent")),
        Some(Printed::Cancelled) => Ok(json!("cancelled")),
        None => open(window, question).map(|_| json!("opened")),
    }
}

/// Shows a page or begins a mail in the program the system has for it; other kinds of link are refused.
fn open_link(window: &WebviewWindow, question: &LinkQuestion) -> Result<Value, Obstacle> {
    let href = question.href.as_str();
    let refuse = |key| Obstacle::Told(key, ("link", href.to_owned()));
    let allowed = href
        .parse::<tauri::Url>()
        .is_ok_and(|url| matches!(url.scheme(), "https" | "mailto"));
    if !allowed {
        return Err(refuse("window-link-refused"));
    }
    window
        .opener()
        .open_url(href, None::<&str>)
        .map_err(|_| refuse("window-link-no-viewer"))?;
    Ok(Value::Null)
}

fn read<T: DeserializeOwned>(question: Value) -> Result<T, Obstacle> {
    serde_json::from_value(question).map_err(|error| Obstacle::Fault(error.to_string()))
}
