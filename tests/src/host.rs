//! The desk behind HTTP, for tests of the page in a plain browser: the same table of calls as the window, the same
//! content policy, and stand-ins inside the desk folder for what only a window can do.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::{Mutex, PoisonError},
};

use api::{
    Context, Desk, Language,
    face::{self, Date},
};
use serde_json::{Value, json};

use crate::http::{Reply, Request};

/// The window's own settings: the browser is held to the same content policy.
const WINDOW: &str = include_str!("../../src-tauri/tauri.conf.json");

pub struct Host {
    desk: Mutex<Desk>,
    folder: PathBuf,
    page: PathBuf,
    today: Option<Date>,
    policy: String,
}

impl Host {
    /// `page` is the folder of the built page.
    pub fn new(folder: PathBuf, page: PathBuf, today: Option<Date>) -> Self {
        let window: Value = serde_json::from_str(WINDOW).expect("the window's settings are JSON");
        let policy = window["app"]["security"]["csp"]
            .as_str()
            .expect("the window has a content policy");
        let policy = policy.replace("ipc: http://ipc.localhost", "'self'");
        Self {
            desk: Mutex::new(Desk::at(&folder)),
            folder,
            page,
            today,
            policy,
        }
    }

    pub fn answer(&self, request: &Request) -> Reply {
        match (request.method.as_str(), request.path.as_str()) {
            ("POST", "/call") => self.call(&request.body),
            ("GET", path) => self.file(path),
            _ => reply(405, "text/plain", Vec::new()),
        }
    }

    fn call(&self, body: &[u8]) -> Reply {
        let Ok(asked) = serde_json::from_slice::<Value>(body) else {
            return reply(400, "text/plain", Vec::new());
        };
        let name = asked["name"].as_str().unwrap_or_default();
        let question = asked["question"].clone();
        let language = asked["language"]
            .as_str()
            .and_then(|code| code.parse().ok());
        let answer = match name.strip_prefix("window.") {
            Some(verb) => json!({ "answer": self.stand_in(verb, &question), "changed": [] }),
            None => {
                let language = language.unwrap_or(Language::Fr);
                let act = asked["act"].as_str().map(str::to_owned);
                let context = face::context(language, self.today).within(act);
                self.ask(&context, name, question)
            }
        };
        reply(200, "application/json", answer.to_string().into_bytes())
    }

    fn ask(&self, context: &Context, name: &str, question: Value) -> Value {
        let mut desk = self.desk.lock().unwrap_or_else(PoisonError::into_inner);
        match api::call(&mut desk, context, name, question) {
            Ok(reply) => json!(reply),
            Err(refusal) => json!(refusal),
        }
    }

    /// What the person would have chosen: `saved/NAME` to write to, and to read the files lying in `chosen/KIND`.
    fn stand_in(&self, verb: &str, question: &Value) -> Value {
        let text = |name: &str| question[name].as_str().unwrap_or_default();
        match verb {
            "choose_save" => {
                let folder = self.folder.join("saved");
                // Where the folder cannot be made, the desk says so when it writes the file.
                let _ = fs::create_dir_all(&folder);
                json!(folder.join(text("file_name")))
            }
            "choose_folder" => {
                let folder = self.folder.join("saved");
                // Where the folder cannot be made, the desk says so when it writes the files.
                let _ = fs::create_dir_all(&folder);
                json!(folder)
            }
            // A browser tells the names of what is dropped on it, and not where it lies.
            "dropped" => json!(dropped(&self.folder.join("dropped"), &question["names"])),
            "copy_file" => json!(true),
            "lend_file" => json!(format!("file:///lent/{}", text("name"))),
            "choose_files" => json!(files_in(&self.folder.join("chosen").join(text("kind")))),
            _ => Value::Null,
        }
    }

    fn file(&self, path: &str) -> Reply {
        let path = if path == "/" {
            "index.html"
        } else {
            path.trim_start_matches('/')
        };
        if path.split('/').any(|part| part == "..") {
            return reply(404, "text/plain", Vec::new());
        }
        match fs::read(self.page.join(path)) {
            Ok(bytes) => {
                let mut found = reply(200, content_type(path), bytes);
                found
                    .headers
                    .push(("content-security-policy", self.policy.clone()));
                found
            }
            Err(_) => reply(404, "text/plain", Vec::new()),
        }
    }
}

fn dropped(folder: &Path, names: &Value) -> Vec<PathBuf> {
    let names = names.as_array().into_iter().flatten();
    names
        .filter_map(Value::as_str)
        .map(|name| folder.join(name))
        .collect()
}

fn files_in(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut files: Vec<PathBuf> = entries
        .map(|entry| entry.path())
        .filter(|path| path.is_file())
        .collect();
    files.sort();
    files
}

fn reply(status: u16, content_type: &'static str, body: Vec<u8>) -> Reply {
    Reply {
        status,
        content_type,
        headers: vec![("cache-control", "no-store".to_owned())],
        body,
    }
}

fn content_type(path: &str) -> &'static str {
    match path.rsplit('.').next() {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("woff2") => "font/woff2",
        Some("json") => "application/json",
        _ => "application/octet-stream",
    }
}
