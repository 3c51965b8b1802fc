//! Outside tools that read a file back. A tool that is missing is said so, and fails where CI runs.

use std::{fs, path::PathBuf, process::Command};

/// Whether the tool is there. Panics under CI where it is not: a gate that does not close is none.
pub fn installed(tool: &str) -> bool {
    let found = Command::new(tool).arg("--version").output().is_ok();
    if !found {
        assert!(std::env::var_os("CI").is_none(), "{tool} is not installed");
        eprintln!("{tool} is not installed: this check was left out");
    }
    found
}

/// What the tool says of the file (all it prints), and whether it is content.
pub fn run(tool: &str, arguments: &[&str], file: &[u8]) -> (String, bool) {
    let path = path_for(tool, file);
    fs::write(&path, file).unwrap();
    let output = Command::new(tool)
        .args(arguments)
        .arg(&path)
        .args((tool == "pdftotext").then_some("-"))
        .output()
        .unwrap();
    fs::remove_file(&path).unwrap();
    let said = [output.stdout, output.stderr].concat();
    (
        String::from_utf8_lossy(&said).into_owned(),
        output.status.success(),
    )
}

fn path_for(tool: &str, file: &[u8]) -> PathBuf {
    let thread = format!("{:?}", std::thread::current().id());
    let thread: String = thread.chars().filter(char::is_ascii_digit).collect();
    let name = format!("{tool}-{}-{thread}-{}.pdf", std::process::id(), file.len());
    PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name)
}
