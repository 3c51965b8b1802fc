//! A desk of its own for one story: a temporary folder, a day that stands still, ids that are counted. Everything is
//! asked through the table of calls, as a face asks it. Leaves what a story says to `story`.

use std::{
    cell::Cell,
    collections::BTreeMap,
    path::{Path, PathBuf},
};

use api::{Desk, Refusal, refusal::RefusalKind};
use desk::Context;
use model::{Date, Language, Timestamp};
use rusqlite::Connection;
use serde_json::{Value, json};
use tempfile::TempDir;

/// A Tuesday.
pub const TODAY: &str = "2026-11-24";

thread_local! {
    /// A story runs on one thread, and each world counts from one again.
    static COUNT: Cell<u32> = const { Cell::new(0) };
}

fn counted() -> String {
    COUNT.set(COUNT.get() + 1);
    format!("id-{:05}", COUNT.get())
}

pub struct World {
    folder: TempDir,
    desk: Desk,
    pub today: Date,
    pub now: Timestamp,
    pub language: Language,
    act: Option<String>,
}

impl World {
    /// An empty desk.
    pub fn new() -> Self {
        let mut world = Self::bare();
        world.ask("desk.init", json!({}));
        world
    }

    /// A desk with the starter directory and the example sender, as a script begins one.
    pub fn starter() -> Self {
        let mut world = Self::bare();
        world.ask(
            "desk.init",
            json!({ "starter": true, "example_sender": true, "house_language": "fr" }),
        );
        world
    }

    /// A folder without a desk.
    pub fn bare() -> Self {
        COUNT.set(0);
        let folder = tempfile::tempdir().expect("a temporary folder");
        let desk = Desk::at(&folder.path().join("desk"));
        Self {
            desk,
            folder,
            today: day(TODAY),
            now: "2026-11-24T09:00:00Z".parse().expect("an instant"),
            language: Language::En,
            act: None,
        }
    }

    /// The day turns; the clock shows nine in the morning.
    pub fn on(&mut self, today: &str) -> &mut Self {
        self.today = day(today);
        self.now = format!("{today}T09:00:00Z")
            .parse()
            .expect("a day has a morning");
        self
    }

    /// What follows is done as one act of that name; none: each by itself.
    pub fn within(&mut self, act: Option<&str>) -> &mut Self {
        self.act = act.map(str::to_owned);
        self
    }

    pub fn speaking(&mut self, language: Language) -> &mut Self {
        self.language = language;
        self
    }

    pub fn folder(&self) -> PathBuf {
        self.folder.path().join("desk")
    }

    /// A path beside the desk, for what goes in and comes out.
    pub fn path(&self, name: &str) -> String {
        self.folder.path().join(name).display().to_string()
    }

    /// A file beside the desk.
    pub fn file(&self, name: &str, content: impl AsRef<[u8]>) -> String {
        let path = self.path(name);
        std::fs::write(&path, content).expect("the temporary folder is writable");
        path
    }

    fn context(&self) -> Context {
        Context {
            today: self.today,
            now: self.now,
            offset: 3600,
            act: self.act.clone(),
            language: self.language,
            new_id: counted,
            host: "atelier".to_owned(),
        }
    }

    pub fn try_ask(&mut self, name: &str, question: Value) -> Result<Value, Refusal> {
        let context = self.context();
        api::call(&mut self.desk, &context, name, question).map(|reply| reply.answer)
    }

    /// The answer of a question that must have one.
    pub fn ask(&mut self, name: &str, question: Value) -> Value {
        self.try_ask(name, question.clone())
            .unwrap_or_else(|refusal| panic!("{name} {question}: {refusal:?}"))
    }

    /// Why a question that must be refused is.
    #[track_caller]
    pub fn refused(&mut self, name: &str, question: Value) -> Refusal {
        match self.try_ask(name, question.clone()) {
            Err(refusal) => refusal,
            Ok(answer) => panic!("{name} {question} was answered: {answer}"),
        }
    }

    #[track_caller]
    pub fn refuses(&mut self, name: &str, question: Value, kind: RefusalKind, code: &str) {
        let refusal = self.refused(name, question.clone());
        assert_eq!(
            (refusal.kind, refusal.code.as_str()),
            (kind, code),
            "{name} {question}: {refusal:?}"
        );
        assert!(!refusal.message.contains('⟦'), "{refusal:?}");
        assert!(!refusal.message.trim().is_empty(), "{refusal:?}");
    }

    /// The process ends and another opens the desk.
    pub fn reopen(&mut self) -> &mut Self {
        self.desk = Desk::at(Path::new(""));
        self.desk = Desk::at(&self.folder());
        self
    }

    /// Does something to the database behind the desk's back, as an outside tool would.
    pub fn behind_its_back<T>(&mut self, act: impl FnOnce(&Connection) -> T) -> T {
        self.reopen();
        let connection = Connection::open(self.folder().join("plaidoyer.db")).expect("a database");
        act(&connection)
    }

    /// Takes the ink's protection off, as somebody who forges would.
    pub fn without_triggers(&mut self, sql: &str) {
        self.behind_its_back(|connection| {
            let mut statement = connection
                .prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger'")
                .expect("a schema");
            let names: Vec<String> = statement
                .query_map([], |row| row.get(0))
                .and_then(Iterator::collect)
                .expect("names");
            for name in names {
                connection
                    .execute_batch(&format!("DROP TRIGGER \"{name}\""))
                    .expect("a trigger");
            }
            connection.execute_batch(sql).expect("a forgery");
        });
    }

    pub fn letter(&mut self, template: &str) -> LetterToBe<'_> {
        LetterToBe {
            world: self,
            template: template.to_owned(),
            question: BTreeMap::new(),
            fields: BTreeMap::new(),
        }
    }

    /// A plain letter to the federal minister of Employment.
    pub fn plain(&mut self) -> LetterToBe<'_> {
        self.letter("open-letter")
            .to("federal/employment")
            .in_language(Language::Fr)
            .subject("Le statut des artistes")
            .body("Une première phrase.\n\nUne seconde, avec un *mot* appuyé.\n")
    }

    pub fn show(&mut self, letter: &str) -> Value {
        self.ask("letter.show", json!({ "id": letter }))
    }

    pub fn state(&mut self, letter: &str) -> String {
        text(&self.show(letter)["state"])
    }

    pub fn notices(&mut self, letter: &str) -> Vec<Value> {
        let answer = self.ask("letter.check", json!({ "id": letter }));
        answer["notices"].as_array().expect("notices").clone()
    }

    /// Codes of what there is to say about a letter.
    pub fn codes(&mut self, letter: &str) -> Vec<String> {
        codes(&self.notices(letter))
    }

    pub fn export(&mut self, letter: &str) -> Value {
        self.ask("letter.export", json!({ "id": letter }))
    }

    pub fn record(&mut self, letter: &str, on: &str) -> Value {
        let question = json!({ "letters": [letter], "channel": "post", "on": on });
        self.ask("dispatch.record", question)[0].clone()
    }

    /// Writes, exports and records a plain letter on that day.
    pub fn sent(&mut self, on: &str) -> String {
        let letter = self.plain().composed();
        // A letter leaves on its own day, not before it.
        self.ask("letter.edit", json!({ "id": letter, "date": on }));
        self.export(&letter);
        self.record(&letter, on);
        letter
    }

    /// A plain letter that leaves today, with this chain of reminders.
    pub fn chained(&mut self, chain: &[u16]) -> String {
        let letter = self.plain().exported();
        let today = self.today.to_string();
        let question =
            json!({ "letters": [letter], "channel": "post", "on": today, "follow_up": chain });
        self.ask("dispatch.record", question);
        letter
    }

    /// The words of the pages, page after page.
    pub fn pages(&mut self, letter: &str) -> String {
        let answer = self.ask("letter.preview", json!({ "id": letter, "as": "text" }));
        let pages = answer["pages"].as_array().expect("pages");
        pages.iter().map(text).collect::<Vec<_>>().join("\n")
    }

    pub fn verify(&mut self) -> Value {
        self.ask("archive.verify", json!({}))
    }

    /// Path of a file that the desk keeps.
    pub fn kept(&self, sha256: &str) -> PathBuf {
        let files = self.folder().join("files");
        find(&files, sha256).unwrap_or_else(|| panic!("{sha256} is not kept"))
    }
}

/// A letter that is being told.
pub struct LetterToBe<'a> {
    world: &'a mut World,
    template: String,
    question: BTreeMap<&'static str, Value>,
    fields: BTreeMap<String, String>,
}

impl LetterToBe<'_> {
    fn with(mut self, key: &'static str, value: Value) -> Self {
        self.question.insert(key, value);
        self
    }

    pub fn to(self, post: &str) -> Self {
        self.with("to", json!(post))
    }

    pub fn in_language(self, language: Language) -> Self {
        self.with("language", json!(language))
    }

    pub fn about(self, competence: &str) -> Self {
        self.with("competence", json!(competence))
    }

    pub fn subject(self, subject: &str) -> Self {
        self.with("subject", json!(subject))
    }

    pub fn body(self, body: &str) -> Self {
        self.with("body", json!(body))
    }

    pub fn dated(self, date: &str) -> Self {
        self.with("date", json!(date))
    }

    pub fn enclosing(self, path: &str) -> Self {
        self.with("enclosures", json!([path]))
    }

    /// Gives every field the template asks for the example its front matter has.
    pub fn with_examples(mut self) -> Self {
        let language = self
            .question
            .get("language")
            .cloned()
            .unwrap_or(json!("fr"));
        let question = json!({ "name": self.template, "language": language });
        let source = text(&self.world.ask("template.show", question)["source"]);
        let front = source.split("+++").nth(1).expect("front matter");
        let front: toml::Table = toml::from_str(front).expect("front matter is TOML");
        for field in front["fields"].as_array().into_iter().flatten() {
            let word = |key: &str| field[key].as_str().unwrap_or_default().to_owned();
            self.fields.insert(word("name"), word("example"));
        }
        self
    }

    fn question(self) -> (Value, Self) {
        let mut question = json!({ "template": self.template, "fields": self.fields });
        for (key, value) in &self.question {
            question[*key] = value.clone();
        }
        (question, self)
    }

    /// Its id.
    pub fn composed(self) -> String {
        let (question, letter) = self.question();
        text(&letter.world.ask("letter.compose", question)["id"])
    }

    pub fn exported(self) -> String {
        let (question, letter) = self.question();
        let id = text(&letter.world.ask("letter.compose", question)["id"]);
        letter.world.export(&id);
        id
    }

    pub fn refused(self) -> Refusal {
        let (question, letter) = self.question();
        letter.world.refused("letter.compose", question)
    }
}

pub fn text(value: &Value) -> String {
    match value.as_str() {
        Some(text) => text.to_owned(),
        None => panic!("not a text: {value}"),
    }
}

pub fn codes(notices: &[Value]) -> Vec<String> {
    notices.iter().map(|notice| text(&notice["code"])).collect()
}

pub fn day(text: &str) -> Date {
    text.parse().expect("a day of the calendar")
}

fn find(folder: &Path, name: &str) -> Option<PathBuf> {
    for entry in std::fs::read_dir(folder).ok()?.flatten() {
        let path = entry.path();
        let found = if path.is_dir() {
            find(&path, name)
        } else {
            (path.to_string_lossy().contains(name)).then(|| path.clone())
        };
        if found.is_some() {
            return found;
        }
    }
    None
}
