//! The desk from a terminal: one line a row of the table of calls. Leaves what a call means to `api`.

mod arguments;
mod line;
mod paper;
mod print;
mod question;
mod serve;
mod usage;

use std::process::ExitCode;

fn main() -> ExitCode {
    let words: Vec<std::ffi::OsString> = std::env::args_os().collect();
    let asked = match arguments::read(&words) {
        Ok(asked) => asked,
        Err(exit) => return exit,
    };
    if asked.line.calls.is_empty() {
        return serve::serve(&asked);
    }
    match question::ask(&asked) {
        Ok(answer) => print::answer(&asked, &answer),
        Err(refusal) => print::refusal(&asked, &refusal),
    }
}
