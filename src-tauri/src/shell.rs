//! What only a window has: the open desk behind one lock, dialogs for files, the system's viewer and browser.

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    thread,
};

use api::{
    Desk, Language, Refusal, Reply,
    face::{self, Date},
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
    clipboard, copy, menu,
    portal::{self, Printed},
    spelling,
};

/// The state behind the window.
pub struct Shell {
    desk: Arc<Mutex<Desk>>,
    folder: PathBuf,
    today: Option<Date>,
    save_in: Option<PathBuf>,
    /// Files the person chose to write: with the desk's own, the only ones that may be opened.
    chosen: Mutex<BTreeSet<PathBuf>>,
}

impl Shell {
    pub fn new(folder: PathBuf, today: Option<Date>, save_in: Option<PathBuf>) -> Self {
        let desk = Arc::new(Mutex::new(Desk::at(&folder)));
        // Opened while the window is still being made. What is in the way is told when the page asks.
        let early = Arc::clone(&desk);
        thread::spawn(move || {
            let context = face::context(face::language(), today);
            let _ = api::call(&mut lock(&early), &context, "desk.status", Value::Null);
        });
        Self {
            desk,
            folder,
            today,
            save_in,
            chosen: Mutex::default(),
        }
    }

    /// Asks the desk.
    pub fn ask(
        &self,
        language: Language,
        act: Option<String>,
        name: &str,
        question: Value,
    ) -> Result<Reply, Failure> {
        let context = face::context(language, self.today).within(act);
        api::call(&mut lock(&self.desk), &context, name, question).map_err(Failure::Refusal)
    }

    fn may_open(&self, path: &Path) -> bool {
        let within = |folder: &Path| {
            folder
                .canonicalize()
                .is_ok_and(|folder| path.starts_with(folder))
        };
        within(&self.folder) || lock(&self.chosen).iter().any(|file| file == path)
    }
}

/// A lock is not lost with the call that panicked under it: the desk wrote all of a change, or nothing.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
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
pub fn call(
    window: &WebviewWindow,
    language: Language,
    verb: &str,
    question: Value,
) -> Result<Reply, Failure> {
    let answer = match verb {
        "choose_save" => choose_save(window, read(language, verb, question)?),
        "choose_folder" => choose_folder(window),
        "choose_files" => choose_files(window, &read(language, verb, question)?),
        "open" => open(window, language, &read(language, verb, question)?)?,
        "print" => print(window, language, &read(language, verb, question)?)?,
        "open_link" => open_link(window, language, &read(language, verb, question)?)?,
        "set_title" => {
            let TitleQuestion { title } = read(language, verb, question)?;
            done(language, verb, window.set_title(&title))?
        }
        "set_zoom" => {
            let ZoomQuestion { percent } = read(language, verb, question)?;
            let scale = f64::from(percent.clamp(50, 500)) / 100.0;
            done(language, verb, window.set_zoom(scale))?
        }
        "progress" => {
            let ProgressQuestion { percent } = read(language, verb, question)?;
            let status = match percent {
                Some(_) => ProgressBarStatus::Normal,
                None => ProgressBarStatus::None,
            };
            let state = ProgressBarState {
                status: Some(status),
                progress: percent.map(u64::from),
            };
            done(language, verb, window.set_progress_bar(state))?
        }
        "set_menu" => done(
            language,
            verb,
            menu::set(window, &read(language, verb, question)?),
        )?,
        "enable_menu" => done(
            language,
            verb,
            menu::enable(window, &read(language, verb, question)?),
        )?,
        "copy_file" => {
            let path = may_read(window, language, &read(language, verb, question)?)?;
            told(language, verb, clipboard::copy_file(window, &path))?
        }
        // To be dragged into another program, which is told where it lies.
        "lend_file" => {
            let path = may_read(window, language, &read(language, verb, question)?)?;
            json!(tauri::Url::from_file_path(path).ok().map(String::from))
        }
        "notify" => {
            let NotifyQuestion { title, body } = read(language, verb, question)?;
            let said = window
                .notification()
                .builder()
                .title(title)
                .body(body)
                .show();
            told(language, verb, said.map(|()| Value::Null))?
        }
        "spelling" => {
            let question = read(language, verb, question)?;
            told(language, verb, spelling::spelling(window, &question))?
        }
        "close" => done(language, verb, window.close())?,
        _ => return Err(Failure::fault(language, verb, "unknown-call")),
    };
    Ok(Reply {
        answer,
        changed: Vec::new(),
    })
}

fn done(language: Language, verb: &str, result: tauri::Result<()>) -> Result<Value, Failure> {
    told(language, verb, result.map(|()| Value::Null))
}

fn told(
    language: Language,
    verb: &str,
    result: Result<impl Serialize, impl std::fmt::Display>,
) -> Result<Value, Failure> {
    let answer = result.map_err(|error| Failure::fault(language, verb, &error.to_string()))?;
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
        lock(&shell.chosen).insert(file.clone());
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
fn may_read(
    window: &WebviewWindow,
    language: Language,
    question: &PathQuestion,
) -> Result<PathBuf, Failure> {
    let shell = window.state::<Shell>();
    let name = question.path.display().to_string();
    let refuse = |key| Failure::told(language, key, &[("file", &name)], &name);
    let path = shell
        .folder
        .join(&question.path)
        .canonicalize()
        .map_err(|_| refuse("window-file-missing"))?;
    if !shell.may_open(&path) {
        return Err(refuse("window-file-foreign"));
    }
    match &question.name {
        Some(name) => copy::named(&path, name)
            .map_err(|error| Failure::fault(language, "copy", &error.to_string())),
        None => Ok(path),
    }
}

/// Shows it in the program the system has for it.
fn open(
    window: &WebviewWindow,
    language: Language,
    question: &PathQuestion,
) -> Result<Value, Failure> {
    let path = may_read(window, language, question)?;
    let name = question.path.display().to_string();
    let shown = window
        .opener()
        .open_path(path.display().to_string(), None::<&str>);
    shown
        .map_err(|_| Failure::told(language, "window-file-no-viewer", &[("file", &name)], &name))?;
    Ok(Value::Null)
}

/// In the desktop's print dialog; where it has none, in the program that shows such files, which prints them.
fn print(
    window: &WebviewWindow,
    language: Language,
    question: &PathQuestion,
) -> Result<Value, Failure> {
    let path = may_read(window, language, question)?;
    let title = path.file_name().unwrap_or_default().to_string_lossy();
    match portal::print(&path, &title) {
        Some(Printed::Sent) => Ok(json!("sent")),
        Some(Printed::Cancelled) => Ok(json!("cancelled")),
        None => open(window, language, question).map(|_| json!("opened")),
    }
}

/// Shows a page or begins a mail in the program the system has for it; other kinds of link are refused.
fn open_link(
    window: &WebviewWindow,
    language: Language,
    question: &LinkQuestion,
) -> Result<Value, Failure> {
    let href = question.href.as_str();
    let refuse = |key| Failure::told(language, key, &[("link", href)], href);
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

fn read<T: DeserializeOwned>(
    language: Language,
    verb: &str,
    question: Value,
) -> Result<T, Failure> {
    serde_json::from_value(question)
        .map_err(|error| Failure::fault(language, verb, &error.to_string()))
}

/// Why the page gets no answer: a refusal of the desk, or one of the window in the same shape.
#[derive(Serialize)]
#[serde(untagged)]
pub enum Failure {
    Refusal(Refusal),
    Window {
        code: String,
        kind: &'static str,
        message: String,
        notices: [(); 0],
        details: String,
    },
}

impl Failure {
    fn told(language: Language, key: &str, arguments: &[(&str, &str)], details: &str) -> Self {
        Self::Window {
            code: key.to_owned(),
            kind: "refused",
            message: api::word(language, key, arguments),
            notices: [],
            details: details.to_owned(),
        }
    }

    /// A fault of the program itself.
    pub fn fault(language: Language, name: &str, details: &str) -> Self {
        Self::told(language, "window-fault", &[], &format!("{name}: {details}"))
    }
}
