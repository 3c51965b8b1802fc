//! A desk with the starter directory and the example sender, and letters of a wanted length.

use std::{
    path::{Path, PathBuf},
    sync::atomic::{AtomicU64, Ordering},
};

use api::{Context, Desk};
use model::{Date, Language, Timestamp};
use serde_json::{Value, json};

pub struct Fixture {
    pub desk: Desk,
    pub context: Context,
    folder: PathBuf,
    /// Removed with the desk; none where the desk is kept for another run.
    passing: Option<tempfile::TempDir>,
}

static NEXT: AtomicU64 = AtomicU64::new(1);

fn counted() -> String {
    format!(
        "00000000-0000-7000-8000-{:012x}",
        NEXT.fetch_add(1, Ordering::Relaxed)
    )
}

impl Fixture {
    pub fn new() -> Self {
        Self::under(&std::env::temp_dir())
    }

    /// In a folder of its own below this one.
    pub fn under(parent: &Path) -> Self {
        let folder = tempfile::tempdir_in(parent).expect("a temporary folder");
        let mut fixture = Self::at(folder.path());
        fixture.passing = Some(folder);
        fixture.begin();
        fixture
    }

    /// The desk in this folder, whoever made it.
    pub fn at(folder: &Path) -> Self {
        let context = Context {
            today: Date::constant(2026, 11, 24),
            now: Timestamp::constant(1_795_600_000, 0),
            offset: 3600,
            act: None,
            language: Language::Fr,
            new_id: counted,
            host: "bench".to_owned(),
        };
        Self {
            desk: Desk::at(&folder.join("desk")),
            context,
            folder: folder.to_owned(),
            passing: None,
        }
    }

    fn begin(&mut self) {
        self.ask(
            "desk.init",
            json!({ "starter": true, "example_sender": true }),
        );
        self.ask("address.confirm", json!({ "post": "federal/employment" }));
    }

    /// Leaves the desk in its folder when the run ends, under this name.
    pub fn keep(mut self, folder: &Path) -> Self {
        let Some(passing) = self.passing.take() else {
            return self;
        };
        drop(self);
        std::fs::rename(passing.keep(), folder).expect("a place for the desk");
        Self::at(folder)
    }

    /// A path beside the desk.
    pub fn path(&self, name: &str) -> String {
        self.folder.join(name).display().to_string()
    }

    pub fn ask(&mut self, name: &str, question: Value) -> Value {
        match api::call(&mut self.desk, &self.context, name, question) {
            Ok(reply) => reply.answer,
            Err(refusal) => panic!("{name}: {}: {}", refusal.code, refusal.details),
        }
    }

    /// A letter whose body has `paragraphs` paragraphs of about fifty words.
    pub fn letter(&mut self, paragraphs: usize) -> String {
        let answer = self.ask(
            "letter.compose",
            json!({
                "template": "position", "to": "federal/employment", "language": "fr",
                "subject": "travail artistique et chômage", "body": body(paragraphs), "fields": {},
                "signatories": [], "enclosures": [],
            }),
        );
        answer["id"].as_str().expect("an id").to_owned()
    }
}

pub fn body(paragraphs: usize) -> String {
    const PARAGRAPH: &str = "Par notre lettre du 28 octobre, nous avons attiré votre attention sur les travailleurs \
        des arts dont les droits au chômage s’éteignent le 1er janvier. Dans l’intervalle, la situation s’est \
        précisée : pour un tiers d’entre eux, la période de référence ne reflète ni la durée des répétitions ni \
        l’intermittence des engagements.";
    vec![PARAGRAPH; paragraphs].join("\n\n")
}
