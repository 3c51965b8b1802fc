//! The desk served to a face beside it, line by line (`desk serve`).

use std::{
    io::{BufRead, BufReader, Write},
    process::{Child, ChildStdin, ChildStdout, Stdio},
};

use serde_json::{Value, json};

use super::{Begun, TODAY, has};

struct Served {
    process: Child,
    questions: ChildStdin,
    answers: BufReader<ChildStdout>,
}

impl Served {
    fn of(begun: &Begun) -> Self {
        let mut command = begun.terminal.command(&["desk", "serve"]);
        command.stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut process = command.spawn().expect("the terminal face starts");
        Self {
            questions: process.stdin.take().expect("its input is ours"),
            answers: BufReader::new(process.stdout.take().expect("its output is ours")),
            process,
        }
    }

    fn say(&mut self, line: &str) {
        writeln!(self.questions, "{line}").expect("it reads");
    }

    fn hear(&mut self) -> Value {
        let mut line = String::new();
        self.answers.read_line(&mut line).expect("it answers");
        serde_json::from_str(&line).unwrap_or_else(|error| panic!("{error}: {line}"))
    }

    fn ask(&mut self, question: &Value) -> Value {
        self.say(&question.to_string());
        self.hear()
    }

    fn end(self) -> Option<i32> {
        let Self {
            mut process,
            questions,
            ..
        } = self;
        drop(questions);
        process.wait().expect("it ends").code()
    }
}

#[test]
fn each_question_has_its_answer_in_turn_and_the_desk_is_held_in_between() {
    let begun = Begun::new();
    let mut served = Served::of(&begun);
    let place = served.hear();
    assert_eq!(place["language"], "en");
    assert!(
        place["folder"]
            .as_str()
            .is_some_and(|folder| folder.ends_with("desk"))
    );

    let status = served.ask(&json!({ "name": "desk.status" }));
    assert_eq!(status["answer"]["today"], TODAY);
    let (code, _, said) = begun.terminal.run(&["desk", "status"]);
    assert_eq!(code, 5, "{said}");

    let question = json!({ "template": "question", "language": "fr" });
    let composed = served.ask(&json!({ "name": "letter.compose", "question": question }));
    let letter = composed["answer"]["id"].as_str().expect("an id").to_owned();
    let changed = composed["changed"].as_array().expect("a list");
    assert!(changed.contains(&json!("letter")), "{composed}");

    assert_eq!(served.end(), Some(0));
    begun.ask(&["letter", "show", &letter]);
}

#[test]
fn a_refusal_speaks_the_language_of_its_question() {
    let begun = Begun::new();
    let mut served = Served::of(&begun);
    served.hear();
    let question = json!({ "id": "nobody" });
    let mut said = ["fr", "nl", "de", "en"].map(|language| {
        let asked = json!({ "name": "letter.show", "question": question, "language": language });
        let answer = served.ask(&asked);
        has(
            &answer["refusal"],
            &["code", "kind", "message", "notices", "details"],
        );
        answer["refusal"]["message"].to_string()
    });
    said.sort();
    assert!(said.windows(2).all(|two| two[0] != two[1]), "{said:?}");
}

#[test]
fn several_things_done_as_one_act_are_taken_back_as_one() {
    let begun = Begun::new();
    let mut served = Served::of(&begun);
    served.hear();
    for _ in 0..3 {
        let question = json!({ "template": "question", "language": "fr" });
        let asked = json!({ "name": "letter.compose", "question": question, "act": "three" });
        has(&served.ask(&asked), &["answer"]);
    }
    let letters = |served: &mut Served| {
        served.ask(&json!({ "name": "desk.status" }))["answer"]["letters"].clone()
    };
    assert_eq!(letters(&mut served), 3);
    served.ask(&json!({ "name": "desk.undo" }));
    assert_eq!(letters(&mut served), 0);
}

#[test]
fn rubbish_is_refused_and_the_next_question_is_answered() {
    let begun = Begun::new();
    let mut served = Served::of(&begun);
    served.hear();
    for rubbish in [
        "",
        "rubbish",
        "{\"name\":",
        "[]",
        "{}",
        "{\"name\":\"letter.nothing\"}",
    ] {
        served.say(rubbish);
        let answer = served.hear();
        has(&answer["refusal"], &["code", "message"]);
    }
    let word = json!({ "key": "window-file-missing", "arguments": { "file": "a.pdf" } });
    let word = served.ask(&json!({ "name": "word", "question": word, "language": "nl" }));
    assert!(
        word["answer"]
            .as_str()
            .is_some_and(|word| word.contains("a.pdf"))
    );
    has(&served.ask(&json!({ "name": "desk.status" })), &["answer"]);
    assert_eq!(served.end(), Some(0));
}

#[test]
fn a_day_that_is_none_is_refused_before_the_first_question() {
    let begun = Begun::new();
    let (code, stdout, stderr) = begun
        .terminal
        .run(&["desk", "serve", "--today", "2026-02-30"]);
    assert_eq!((code, stdout.as_str()), (3, ""), "{stderr}");
    assert!(stderr.contains("2026-02-30"), "{stderr}");
}
