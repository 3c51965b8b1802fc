//! The desk for a face that runs beside it: a question a line on standard input, in turn an answer a line on standard output,
//! both JSON; ends with the input. The desk stays open, and locked, in between.
//!
//! The first line says where: `{"folder": …, "language": …}`. A question is `{"name", "question", "language", "act"}` (all but
//! the name may be missing); its answer `{"answer", "changed"}`, or `{"refusal"}`. The name `word` asks for a message of the
//! interface by its `key` and `arguments`. A last line `{"fault"}` says at what a defect of this program ended it.

use std::{
    io::{self, BufRead, Write},
    panic,
    process::ExitCode,
};

use api::{
    Desk, Language, Refusal, Reply,
    face::{self, Date},
};
use serde::Serialize;
use serde_json::{Value, json};

use crate::{arguments::Asked, print, question};

/// The name that asks for a message.
const WORD: &str = "word";
/// What a line that cannot be read is called in a refusal.
const LINE: &str = "desk serve";

pub fn serve(asked: &Asked) -> ExitCode {
    let (context, folder) = match question::place(asked) {
        Ok(place) => place,
        Err(refusal) => return print::refusal(asked, &refusal),
    };
    tell_faults();
    let today = asked.today.as_ref().map(|_| context.today);
    let mut desk = Desk::at(&folder);
    let served = say(&json!({ "folder": folder, "language": asked.language })).and_then(|()| {
        for line in io::stdin().lock().lines() {
            match answer(&mut desk, asked.language, today, &line?) {
                Ok(reply) => say(&reply)?,
                Err(refusal) => say(&json!({ "refusal": refusal }))?,
            }
        }
        Ok(())
    });
    match served {
        // Whoever asked is gone, and misses nothing.
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            eprintln!("{error}");
            ExitCode::from(5)
        }
        _ => ExitCode::SUCCESS,
    }
}

fn answer(
    desk: &mut Desk,
    language: Language,
    today: Option<Date>,
    line: &str,
) -> Result<Reply, Refusal> {
    let mut asked: Value =
        serde_json::from_str(line).map_err(|error| Refusal::malformed(LINE, &error))?;
    let text = |key: &str| asked[key].as_str().map(str::to_owned);
    let language = text("language")
        .and_then(|code| code.parse().ok())
        .unwrap_or(language);
    let context = face::context(language, today).within(text("act"));
    let name = text("name").unwrap_or_default();
    let question = asked.get_mut("question").map_or(Value::Null, Value::take);
    if name == WORD {
        return Ok(Reply {
            answer: json!(word(language, &question)),
            changed: Vec::new(),
        });
    }
    api::call(desk, &context, &name, question)
}

fn word(language: Language, question: &Value) -> String {
    let given = question["arguments"].as_object();
    let arguments: Vec<(&str, &str)> = given
        .into_iter()
        .flatten()
        .map(|(name, value)| (name.as_str(), value.as_str().unwrap_or_default()))
        .collect();
    api::word(
        language,
        question["key"].as_str().unwrap_or_default(),
        &arguments,
    )
}

/// A defect that ends the program is told on the way out, by whichever thread.
fn tell_faults() {
    let usual = panic::take_hook();
    panic::set_hook(Box::new(move |fault| {
        usual(fault);
        // Where nobody listens any more there is nobody to tell.
        let _ = say(&json!({ "fault": fault.to_string() }));
    }));
}

fn say(line: &impl Serialize) -> io::Result<()> {
    let mut line = serde_json::to_vec(line)?;
    line.push(b'\n');
    let mut out = io::stdout().lock();
    out.write_all(&line)?;
    out.flush()
}
