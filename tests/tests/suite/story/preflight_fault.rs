//! How a letter of a campaign is spoiled, a kind of fault a function.

use model::Code;
use serde_json::{Value, json};

use crate::world::{World, text};

/// A letter of a campaign, as its list shows it.
pub struct Spoiled {
    pub campaign: Value,
    pub row: Value,
}

impl Spoiled {
    fn version(&self, world: &mut World, part: &str, words: &str) {
        let mut question = json!({ "id": self.row["letter"], "language": self.row["lang"] });
        question[part] = json!(words);
        world.ask("letter.version", question);
    }

    fn edit(&self, world: &mut World, part: &str, value: Value) {
        let mut question = json!({ "id": self.row["letter"] });
        question[part] = value;
        world.ask("letter.edit", question);
    }

    fn name(&self) -> String {
        text(&self.row["post"]).replace('/', "-")
    }

    fn language(&self) -> usize {
        let languages = ["fr", "nl", "de", "en"];
        let own = text(&self.row["lang"]);
        languages
            .iter()
            .position(|one| *one == own)
            .expect("a language")
    }

    /// Puts a note of its own beside the letter, and says under which name it is kept.
    fn enclose(&self, world: &mut World, bytes: &[u8]) -> String {
        let content = [self.name().as_bytes(), bytes].concat();
        let note = world.file(&format!("{}.pdf", self.name()), content);
        self.edit(world, "enclose", json!([note]));
        let shown = world.show(&text(&self.row["letter"]));
        text(&shown["enclosures"][0]["sha256"])
    }
}

pub type Fault = fn(&mut World, &Spoiled);

pub const FAULTS: &[(Code, Fault)] = &[
    (Code::EmptySubject, |world, letter| {
        letter.version(world, "subject", "  ");
    }),
    (Code::EmptyBody, |world, letter| {
        letter.version(world, "body", "\n");
    }),
    (Code::UnknownField, |world, letter| {
        letter.version(world, "body", "Un {{mot_inconnu}} ici.\n");
    }),
    (Code::TemplateError, |world, letter| {
        letter.version(world, "body", "Un {{#if}} ouvert.\n");
    }),
    (Code::LinkRefused, |world, letter| {
        letter.version(world, "body", "Voir [ici](file:///etc/passwd).\n");
    }),
    (Code::RightToLeft, |world, letter| {
        letter.version(world, "body", "Un mot שלום ici.\n");
    }),
    (Code::MissingGlyph, |world, letter| {
        letter.version(world, "body", "Un signe 漢 ici.\n");
    }),
    (Code::LineOverfull, |world, letter| {
        letter.version(world, "body", &"A".repeat(300));
    }),
    (Code::NoSignatory, |world, letter| {
        letter.edit(world, "signatories", json!([]));
    }),
    (Code::TextLanguageDiffers, |world, letter| {
        let other = [
            super::preflight::NL,
            super::preflight::FR,
            super::preflight::EN,
            super::preflight::DE,
        ];
        letter.version(world, "body", other[letter.language()]);
    }),
    (Code::ParagraphLanguageDiffers, |world, letter| {
        let other = [
            super::preflight::NL,
            super::preflight::FR,
            super::preflight::EN,
            super::preflight::DE,
        ];
        let paragraph = other[letter.language()].split("\n\n").next();
        world.ask(
            "campaign.set",
            json!({ "id": letter.campaign, "to": [letter.row["post"]], "paragraph": paragraph }),
        );
    }),
    (Code::FormMismatch, |world, letter| {
        let forms = [
            "Madame la Doyenne,",
            "Geachte heer,",
            "Sehr geehrte Frau Präsidentin,",
            "Dear Sir,",
        ];
        let closings = [
            "Veuillez agréer, Monsieur, nos salutations.",
            "Hoogachtend, mevrouw,",
            "Hochachtungsvoll, Herr Minister",
            "Yours faithfully, Madam,",
        ];
        letter.version(world, "salutation", forms[letter.language()]);
        letter.version(world, "valediction", closings[letter.language()]);
    }),
    (Code::AnnexNotAttached, |world, letter| {
        let said = [
            "Vous trouverez ci-joint notre note.",
            "In bijlage vindt u onze nota.",
            "Anbei finden Sie unseren Vermerk.",
            "Please find enclosed our note.",
        ];
        letter.version(world, "body", said[letter.language()]);
    }),
    (Code::EnclosureMissing, |world, letter| {
        let sha256 = letter.enclose(world, b" lost");
        std::fs::remove_file(world.kept(&sha256)).expect("a kept file");
    }),
    (Code::EnclosureChanged, |world, letter| {
        let sha256 = letter.enclose(world, b" kept");
        std::fs::write(world.kept(&sha256), "something else").expect("a kept file");
    }),
    (Code::EnclosureTooLarge, |world, letter| {
        letter.edit(world, "channel", json!("email"));
        letter.enclose(world, &vec![b' '; 10_000_001]);
    }),
    (Code::DispatchDayPast, |world, letter| {
        letter.edit(world, "date", json!("2026-11-23"));
    }),
    (Code::DispatchDayWithoutPost, |world, letter| {
        letter.edit(world, "date", json!("2026-12-25"));
    }),
    (Code::MandateLater, |world, letter| {
        letter.edit(world, "date", json!("1999-01-04"));
    }),
    (Code::MandateEnded, |world, letter| {
        let post = text(&letter.row["post"]);
        world.behind_its_back(|desk| {
            desk.execute("UPDATE membership SET until = '2026-11-20', last_day = '2026-11-20' WHERE post = ?1", [post])
                .expect("a mandate");
        });
    }),
    (Code::LetterTwice, |world, letter| {
        let shown = world.show(&text(&letter.row["letter"]));
        let version = &shown["versions"][0];
        world.ask(
            "letter.compose",
            json!({ "template": "open-letter", "to": letter.row["post"], "language": letter.row["lang"],
                "subject": version["subject"], "body": version["body"] }),
        );
    }),
    (Code::TextAlreadySent, |world, letter| {
        let shown = world.show(&text(&letter.row["letter"]));
        let version = shown["versions"][0].clone();
        world.behind_its_back(|desk| already_sent(desk, letter, &version, None));
    }),
    (Code::AlreadyAnswered, |world, letter| {
        let shown = world.show(&text(&letter.row["letter"]));
        let version = shown["versions"][0].clone();
        world.behind_its_back(|desk| already_sent(desk, letter, &version, Some("answer")));
    }),
    (Code::ReferenceTwice, |world, letter| {
        let id = text(&letter.row["letter"]);
        world.behind_its_back(|desk| {
            desk.execute_batch(&format!(
                "INSERT INTO allotment SELECT '{id}', '2026/777', 2026, 7000 + (SELECT count(*) FROM allotment);
                 INSERT OR IGNORE INTO letter (id, state, created_at, edited_at, signatories, copies, channel)
                 VALUES ('another', 'draft', '2026-11-01T00:00:00Z', '2026-11-01T00:00:00Z', '[]', '[]', 'post');
                 INSERT INTO allotment SELECT 'another', '2026/777', 2026, 6999 WHERE NOT EXISTS (SELECT 1 FROM allotment WHERE letter = 'another');"
            ))
            .expect("two letters with one reference");
        });
    }),
];

/// A letter of the same words that left in June, and what came back on it.
fn already_sent(
    desk: &rusqlite::Connection,
    letter: &Spoiled,
    version: &Value,
    reply: Option<&str>,
) {
    let id = format!("sent-{}", letter.name());
    let post = text(&letter.row["post"]);
    let at = "2026-11-02T09:00:00Z";
    let word = |key: &str| text(&version[key]);
    let number: i64 = desk
        .query_row("SELECT 500 + count(*) FROM dispatch", [], |row| row.get(0))
        .expect("a number");
    desk.execute(
        "INSERT INTO letter (id, state, created_at, edited_at, recipient, signatories, copies, channel)
         VALUES (?1, 'draft', ?2, ?2, ?3, '[]', '[]', 'post')",
        [id.as_str(), at, post.as_str()],
    )
    .expect("a letter");
    desk.execute(
        "INSERT INTO version (letter, language, subject, body, fields, send, position) VALUES (?1, ?2, ?3, ?4, '{}', 1, 0)",
        [&id, &text(&letter.row["lang"]), &word("subject"), &word("body")],
    )
    .expect("its text");
    desk.execute(
        "INSERT INTO printed VALUES (?1, '2026/' || ?2, 2026, ?2, 'fr', '2026-11-02', 1, 'a', 'b', '{}', ?3)",
        rusqlite::params![id, number, at],
    )
    .expect("its pages");
    desk.execute(
        "INSERT INTO dispatch (id, letter, reference, year, number, channel, sent_on, recorded_at)
         VALUES (?1, ?1, '2026/' || ?2, 2026, ?2, 'post', '2026-11-02', ?3)",
        rusqlite::params![id, number, at],
    )
    .expect("its dispatch");
    desk.execute("UPDATE letter SET state = 'sent' WHERE id = ?1", [&id])
        .expect("it left");
    if let Some(kind) = reply {
        desk.execute(
            "INSERT INTO reply (id, letter, post, reference, year, number, kind, received_on, answers, recorded_at)
             VALUES (?1, ?1, ?2, '2026/' || ?3, 2026, ?3, ?4, '2026-11-16', '[]', ?5)",
            rusqlite::params![id, post, number, kind, at],
        )
        .expect("a reply");
    }
}
