//! Drives a real window by the W3C WebDriver protocol, through WebKit's own driver. Knows no screen of the program.

use std::{
    net::TcpListener,
    path::Path,
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use serde_json::{Value, json};

use crate::http;

/// Key of a reference to an element, fixed by the protocol.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";
/// How long a screen may take to show what is waited for; a loaded computer is slow.
const PATIENCE: Duration = Duration::from_secs(20);

/// Keys that are no letters, by the protocol.
pub mod key {
    pub const CONTROL: &str = "\u{e009}";
    pub const SHIFT: &str = "\u{e008}";
    pub const ENTER: &str = "\u{e007}";
    pub const ESCAPE: &str = "\u{e00c}";
    pub const TAB: &str = "\u{e004}";
    pub const DELETE: &str = "\u{e017}";
    pub const DOWN: &str = "\u{e015}";
    pub const END: &str = "\u{e010}";
}

pub struct Driver {
    process: Child,
    port: u16,
    session: String,
    app: u32,
}

#[derive(Clone, Debug)]
pub struct Element(String);

impl Driver {
    /// Starts the program under a driver of its own.
    pub fn open(program: &Path, arguments: &[String], environment: &[(&str, String)]) -> Self {
        let port = free_port();
        let process = Command::new("WebKitWebDriver")
            .arg(format!("--port={port}"))
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .envs(environment.iter().map(|(name, value)| (name, value)))
            .stdout(Stdio::null())
            .spawn()
            .expect("WebKitWebDriver is installed (package webkit2gtk-driver)");
        let mut driver = Self {
            process,
            port,
            session: String::new(),
            app: 0,
        };
        let options = json!({ "binary": program, "args": arguments });
        let wish =
            json!({ "capabilities": { "alwaysMatch": { "webkitgtk:browserOptions": options } } });
        wait("the driver listens", || {
            http::ask(port, "GET", "/status", "").ok().map(drop)
        });
        let session = driver
            .send("POST", "/session", &wish)
            .expect("the window opens");
        driver.session = session["sessionId"]
            .as_str()
            .expect("a session has an id")
            .to_owned();
        driver.app = child_of(driver.process.id()).unwrap_or_default();
        driver
    }

    /// Ends the program at once, as a power cut would: nothing is said to it.
    pub fn kill(mut self) {
        let program = self.app.to_string();
        let ended = Command::new("kill")
            .args(["-9", &program])
            .status()
            .expect("kill is there");
        assert!(ended.success() && self.app != 0, "no program to end");
        wait("the end of the program", || {
            has_ended(self.app).then_some(())
        });
        self.app = 0;
    }

    /// Ends the process in which the desk works for the window, just as suddenly.
    pub fn kill_desk(&self) {
        let desk = children(self.app)
            .into_iter()
            .find(|child| is_called(*child, "plaidoyer"))
            .expect("the window has a desk beside it");
        let ended = Command::new("kill")
            .args(["-9", &desk.to_string()])
            .status()
            .expect("kill is there");
        assert!(ended.success());
        wait("the end of the desk", || has_ended(desk).then_some(()));
    }

    /// The program went by itself: there is no session left to end.
    pub fn forget(mut self) {
        self.app = 0;
    }

    /// Whether the program still runs.
    pub fn is_running(&self) -> bool {
        child_of(self.process.id()).is_some()
    }

    pub fn title(&self) -> String {
        self.ask("GET", "/title", &Value::Null)
            .as_str()
            .unwrap_or_default()
            .to_owned()
    }

    /// Runs a script in the page and gives what it returns.
    pub fn run(&self, script: &str, arguments: &[Value]) -> Value {
        self.ask(
            "POST",
            "/execute/sync",
            &json!({ "script": script, "args": arguments }),
        )
    }

    /// As `run`, for a script that calls its last argument when it is done.
    pub fn run_async(&self, script: &str, arguments: &[Value]) -> Value {
        self.ask(
            "POST",
            "/execute/async",
            &json!({ "script": script, "args": arguments }),
        )
    }

    /// The first element that fits a CSS selector, waited for until it is there.
    pub fn find(&self, selector: &str) -> Element {
        wait(selector, || self.try_find(selector))
    }

    pub fn try_find(&self, selector: &str) -> Option<Element> {
        let wish = json!({ "using": "css selector", "value": selector });
        self.try_ask("POST", "/element", &wish)
            .and_then(|found| element(&found))
    }

    pub fn is_there(&self, selector: &str) -> bool {
        self.try_find(selector).is_some()
    }

    pub fn click(&self, selector: &str) {
        wait(selector, || {
            let Element(id) = self.try_find(selector)?;
            self.try_ask("POST", &format!("/element/{id}/click"), &json!({}))
        });
    }

    /// Clicks the button, label or link that carries exactly these words.
    pub fn click_words(&self, words: &str) {
        // One that cannot be used yet says so, and is waited for.
        let named = |tag: &str| {
            format!("//{tag}[normalize-space()=\"{words}\" and not(@aria-disabled=\"true\")]")
        };
        let path = ["button", "a", "label"].map(named).join(" | ");
        wait(words, || {
            let found = self.try_ask(
                "POST",
                "/element",
                &json!({ "using": "xpath", "value": path }),
            )?;
            let Element(id) = element(&found)?;
            self.try_ask("POST", &format!("/element/{id}/click"), &json!({}))
        });
    }

    pub fn text(&self, selector: &str) -> String {
        let Element(id) = self.find(selector);
        self.ask("GET", &format!("/element/{id}/text"), &Value::Null)
            .as_str()
            .unwrap_or_default()
            .to_owned()
    }

    /// Types into an element, as on a keyboard.
    pub fn type_into(&self, selector: &str, text: &str) {
        let Element(id) = self.find(selector);
        self.ask(
            "POST",
            &format!("/element/{id}/value"),
            &json!({ "text": text }),
        );
    }

    /// Presses these together, in order, and lets go in reverse.
    pub fn press(&self, keys: &[&str]) {
        let down = keys
            .iter()
            .map(|key| json!({ "type": "keyDown", "value": key }));
        let up = keys
            .iter()
            .rev()
            .map(|key| json!({ "type": "keyUp", "value": key }));
        let actions: Vec<Value> = down.chain(up).collect();
        self.ask(
            "POST",
            "/actions",
            &json!({ "actions": [{ "type": "key", "id": "keyboard", "actions": actions }] }),
        );
    }

    /// Types where the caret stands.
    pub fn type_text(&self, text: &str) {
        let actions: Vec<Value> = text
            .chars()
            .flat_map(|letter| {
                ["keyDown", "keyUp"]
                    .map(|kind| json!({ "type": kind, "value": letter.to_string() }))
            })
            .collect();
        self.ask(
            "POST",
            "/actions",
            &json!({ "actions": [{ "type": "key", "id": "keyboard", "actions": actions }] }),
        );
    }

    fn ask(&self, method: &str, path: &str, body: &Value) -> Value {
        let path = format!("/session/{}{path}", self.session);
        self.send(method, &path, body)
            .unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    fn try_ask(&self, method: &str, path: &str, body: &Value) -> Option<Value> {
        self.send(method, &format!("/session/{}{path}", self.session), body)
            .ok()
    }

    fn send(&self, method: &str, path: &str, body: &Value) -> Result<Value, String> {
        let body = if body.is_null() {
            String::new()
        } else {
            body.to_string()
        };
        let (status, reply) =
            http::ask(self.port, method, path, &body).map_err(|error| error.to_string())?;
        let mut reply: Value =
            serde_json::from_str(&reply).map_err(|error| format!("{error}: {reply}"))?;
        if status == 200 {
            Ok(reply["value"].take())
        } else {
            Err(reply["value"].to_string())
        }
    }
}

impl Drop for Driver {
    /// A driver that is only killed leaves the program running.
    fn drop(&mut self) {
        if self.app != 0 {
            let _ = self.send(
                "DELETE",
                &format!("/session/{}", self.session),
                &Value::Null,
            );
        }
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn element(found: &Value) -> Option<Element> {
    found[ELEMENT].as_str().map(|id| Element(id.to_owned()))
}

/// Asks again and again until there is an answer.
pub fn wait<T>(what: &str, mut look: impl FnMut() -> Option<T>) -> T {
    let begun = Instant::now();
    loop {
        if let Some(found) = look() {
            return found;
        }
        assert!(begun.elapsed() < PATIENCE, "waited in vain for: {what}");
        thread::sleep(Duration::from_millis(50));
    }
}

fn free_port() -> u16 {
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("this computer has a free port");
    listener
        .local_addr()
        .expect("a bound socket has an address")
        .port()
}

/// Whether nothing of a process is left but its entry, which its parent has not read yet. The first thread may end
/// before the others: while one of them is there, files are open and locks are held.
fn has_ended(process: u32) -> bool {
    let stat = std::fs::read_to_string(format!("/proc/{process}/stat")).unwrap_or_default();
    let state = stat.rsplit(')').next().unwrap_or_default().trim();
    let threads = std::fs::read_dir(format!("/proc/{process}/task")).map_or(0, Iterator::count);
    state.is_empty() || (state.starts_with('Z') && threads <= 1)
}

/// The process that this one started.
fn child_of(parent: u32) -> Option<u32> {
    children(parent).first().copied()
}

/// Those that any thread of this one started.
fn children(parent: u32) -> Vec<u32> {
    let threads = std::fs::read_dir(format!("/proc/{parent}/task"));
    let lists = threads
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|thread| std::fs::read_to_string(thread.path().join("children")).ok());
    let found = lists.flat_map(|list| {
        let ids = list.split_whitespace().filter_map(|id| id.parse().ok());
        ids.collect::<Vec<u32>>()
    });
    found.collect()
}

fn is_called(process: u32, name: &str) -> bool {
    let called = std::fs::read_to_string(format!("/proc/{process}/comm"));
    called.is_ok_and(|called| called.trim() == name)
}
