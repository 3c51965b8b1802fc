//! What is asked thousands of times, and what is written by the thousand, takes no more of the memory for it. The desk
//! is in a process of its own, the test host, whose memory the system tells.
#![cfg(target_os = "linux")]

mod export;
mod session;

use std::{
    fs,
    io::{BufRead, BufReader},
    path::Path,
    process::{Child, Command, Stdio},
};

use serde_json::{Value, json};
use tests::http;

/// A desk behind HTTP.
struct Host {
    child: Child,
    port: u16,
}

impl Host {
    fn at(desk: &Path) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_host"))
            .arg("--desk")
            .arg(desk)
            .args(["--port", "0", "--today", "2026-11-24"])
            .stdout(Stdio::piped())
            .spawn()
            .expect("the test host starts");
        let mut line = String::new();
        let stdout = child.stdout.take().expect("it is piped");
        BufReader::new(stdout)
            .read_line(&mut line)
            .expect("it says where it listens");
        let port = line
            .trim()
            .rsplit(':')
            .next()
            .and_then(|port| port.parse().ok());
        Self {
            child,
            port: port.unwrap_or_else(|| panic!("no port in {line}")),
        }
    }

    fn ask(&self, name: &str, question: &Value) -> Value {
        let asked = json!({ "name": name, "question": question, "language": "fr" });
        let (status, body) = http::ask(self.port, "POST", "/call", &asked.to_string())
            .unwrap_or_else(|error| panic!("{name}: {error}"));
        let reply: Value = serde_json::from_str(&body).unwrap_or_default();
        assert!(
            status == 200 && reply["code"].is_null(),
            "{name} {question}: {body}"
        );
        reply["answer"].clone()
    }

    /// Kilobytes of a line of what the system tells of the process: `VmRSS`, `VmHWM`.
    fn memory(&self, line: &str) -> u64 {
        let status = fs::read_to_string(format!("/proc/{}/status", self.child.id()));
        let status = status.expect("the host lives");
        let found = status
            .lines()
            .find_map(|text| text.strip_prefix(line)?.strip_prefix(':'));
        let number = found.and_then(|text| text.trim().strip_suffix(" kB")?.parse().ok());
        number.unwrap_or_else(|| panic!("no {line} in {status}"))
    }

    /// The highest there is from now on.
    fn forget_highest(&self) {
        fs::write(format!("/proc/{}/clear_refs", self.child.id()), "5").expect("the host is ours");
    }
}

impl Drop for Host {
    fn drop(&mut self) {
        // One that ended already cannot be killed; either way it is gone.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
