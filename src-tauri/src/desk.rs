//! The desk, at work in a process of its own: the program of the terminal, asked line by line (`cli/src/serve.rs`). What ends that
//! process does not end the window; the next question starts it anew.

use std::{
    env,
    ffi::OsString,
    io::{self, BufRead, BufReader, Write},
    path::PathBuf,
    process::{Child, ChildStdin, ChildStdout, Command, ExitStatus, Stdio},
    sync::{Mutex, MutexGuard, PoisonError},
};

use serde::{Deserialize, Deserializer, Serialize};
use serde_json::{Value, json, value::RawValue};

const PROGRAM: &str = "plaidoyer";

pub struct Desk {
    /// Words after `desk serve`.
    words: Vec<OsString>,
    running: Mutex<Option<Running>>,
}

struct Running {
    process: Child,
    questions: ChildStdin,
    answers: BufReader<ChildStdout>,
    place: Place,
}

/// Where the desk lies.
#[derive(Clone, Deserialize)]
pub struct Place {
    pub folder: PathBuf,
}

#[derive(Serialize)]
struct Question<'a> {
    name: &'a str,
    question: Value,
    language: Option<&'a str>,
    act: Option<&'a str>,
}

/// A line of the desk: an answer, or a refusal, or the defect that ended it.
#[derive(Deserialize)]
struct Line {
    #[serde(default, deserialize_with = "even_nothing")]
    answer: Option<Box<RawValue>>,
    #[serde(default)]
    changed: Vec<String>,
    refusal: Option<Value>,
    fault: Option<String>,
}

/// An answer may be that there is nothing.
fn even_nothing<'d, D: Deserializer<'d>>(from: D) -> Result<Option<Box<RawValue>>, D::Error> {
    Box::<RawValue>::deserialize(from).map(Some)
}

/// An answer as it came, and the nouns whose data it changed.
#[derive(Serialize)]
pub struct Reply {
    pub answer: Box<RawValue>,
    pub changed: Vec<String>,
}

/// Why there is no answer.
pub enum Failed {
    /// Said by the desk.
    Refused(Value),
    /// The process ended over this question.
    Fault(String),
    /// There is no process to ask.
    Gone(io::Error),
}

impl From<io::Error> for Failed {
    fn from(error: io::Error) -> Self {
        Self::Gone(error)
    }
}

impl Desk {
    /// Of this folder and on this day, where they were named.
    pub fn new(folder: Option<PathBuf>, today: Option<String>) -> Self {
        let folder = folder.map(OsString::from);
        let named = [("--desk", folder), ("--today", today.map(OsString::from))];
        let words = named
            .into_iter()
            .filter_map(|(name, value)| Some([name.into(), value?]));
        Self {
            words: words.flatten().collect(),
            running: Mutex::default(),
        }
    }

    /// Starts it where it does not run. An error without a process says by its status why it ended.
    pub fn place(&self) -> Result<Place, Ended> {
        let mut running = lock(&self.running);
        Ok(self.awake(&mut running)?.place.clone())
    }

    /// In the language of this computer, where none is named.
    pub fn ask(
        &self,
        name: &str,
        question: Value,
        language: Option<&str>,
        act: Option<&str>,
    ) -> Result<Reply, Failed> {
        let question = Question {
            name,
            question,
            language,
            act,
        };
        let mut line = serde_json::to_vec(&question).map_err(io::Error::from)?;
        line.push(b'\n');
        let mut running = lock(&self.running);
        if self.awake(&mut running)?.say(&line).is_err() {
            // It ended since the last answer and has heard nothing of this question.
            let _ = running.take().and_then(Running::end);
            self.awake(&mut running)?.say(&line)?;
        }
        let heard = self.awake(&mut running)?.hear();
        let ended = match heard {
            Ok(Line {
                refusal: Some(refusal),
                ..
            }) => return Err(Failed::Refused(refusal)),
            Ok(Line {
                answer: Some(answer),
                changed,
                ..
            }) => return Ok(Reply { answer, changed }),
            Ok(line) => line.fault,
            Err(error) => Some(error.to_string()),
        };
        let status = running.take().and_then(Running::end);
        let ended = ended.unwrap_or_default();
        Err(Failed::Fault(match status {
            Some(status) => format!("{ended} ({status})"),
            None => ended,
        }))
    }

    /// A message of the interface; none where there is nobody to ask.
    pub fn word(
        &self,
        language: Option<&str>,
        key: &str,
        arguments: &[(&str, &str)],
    ) -> Option<String> {
        let arguments: Value = arguments
            .iter()
            .map(|(name, value)| ((*name).to_owned(), json!(value)))
            .collect();
        let question = json!({ "key": key, "arguments": arguments });
        let reply = self.ask("word", question, language, None).ok()?;
        serde_json::from_str(reply.answer.get()).ok()
    }

    /// Lets it finish what it does and waits until the desk is free.
    pub fn leave(&self) {
        if let Some(running) = lock(&self.running).take() {
            let _ = running.end();
        }
    }

    fn awake<'a>(&self, running: &'a mut Option<Running>) -> Result<&'a mut Running, Ended> {
        match running {
            Some(running) => Ok(running),
            None => Ok(running.insert(self.start()?)),
        }
    }

    fn start(&self) -> Result<Running, Ended> {
        let mut command = Command::new(program()?);
        command
            .args(["desk", "serve"])
            .args(&self.words)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped());
        let mut process = windowless(&mut command).spawn()?;
        let (Some(questions), Some(answers)) = (process.stdin.take(), process.stdout.take()) else {
            return Err(io::Error::from(io::ErrorKind::BrokenPipe).into());
        };
        let mut answers = BufReader::new(answers);
        let mut first = String::new();
        answers.read_line(&mut first)?;
        match serde_json::from_str(&first) {
            Ok(place) => Ok(Running {
                process,
                questions,
                answers,
                place,
            }),
            // Whatever it is, it is not asked.
            Err(_) => {
                drop(questions);
                Err(Ended::By(process.wait()?))
            }
        }
    }
}

/// Why there is no process.
pub enum Ended {
    NotStarted(io::Error),
    /// It said why in words, and ended.
    By(ExitStatus),
}

impl From<io::Error> for Ended {
    fn from(error: io::Error) -> Self {
        Self::NotStarted(error)
    }
}

impl From<Ended> for Failed {
    fn from(ended: Ended) -> Self {
        Self::Gone(match ended {
            Ended::NotStarted(error) => error,
            Ended::By(status) => io::Error::other(status.to_string()),
        })
    }
}

impl Running {
    fn say(&mut self, line: &[u8]) -> io::Result<()> {
        self.questions.write_all(line)?;
        self.questions.flush()
    }

    fn hear(&mut self) -> io::Result<Line> {
        let mut line = Vec::new();
        if self.answers.read_until(b'\n', &mut line)? == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        Ok(serde_json::from_slice(&line)?)
    }

    /// It ends when nobody can ask it any more.
    fn end(self) -> Option<ExitStatus> {
        let Self {
            mut process,
            questions,
            ..
        } = self;
        drop(questions);
        process.wait().ok()
    }
}

/// The program of the terminal lies beside that of the window.
fn program() -> io::Result<PathBuf> {
    let window = env::current_exe()?;
    Ok(window.with_file_name(format!("{PROGRAM}{}", env::consts::EXE_SUFFIX)))
}

/// Windows would open a console for it.
#[cfg(windows)]
fn windowless(command: &mut Command) -> &mut Command {
    use std::os::windows::process::CommandExt;

    const CREATE_NO_WINDOW: u32 = 0x0800_0000;
    command.creation_flags(CREATE_NO_WINDOW)
}

#[cfg(not(windows))]
fn windowless(command: &mut Command) -> &mut Command {
    command
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
