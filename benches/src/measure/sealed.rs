//! A register of a wanted length, written with the desk file's own acts, so that every seal is right: letters really
//! printed serve as patterns, and each entry is one of them with a number, a day and a subject of its own.

use model::{
    Date,
    channel::Channel,
    dispatch::Dispatch,
    event::{Event, EventKind},
    follow_up::{FollowUp, FollowUpState},
    id::{DispatchId, FollowUpId, LetterId},
    letter::{Draft, Letter, Prepared, Printed},
    reference::{Pattern, Reference},
    reply::{Reply, ReplyKind},
};
use serde_json::{Value, json};
use storage::{Op, StorageError, Tx, reference::Series};

use crate::{fixture::Fixture, office};

/// Offices that are written to again and again.
const OFFICES: usize = 60;
/// Entries written in one transaction.
const BATCH: usize = 500;

pub struct Wanted {
    /// Entries of the register, both ways.
    pub entries: usize,
    /// Of ten letters, how many are answered.
    pub answered: usize,
    /// Whether each letter has a file of its own, as it has in life. Else they share that of their pattern.
    pub files: bool,
    /// The day of the first, and over how many days they left.
    pub from: Date,
    pub days: usize,
}

/// A desk whose register has that many entries.
pub fn desk(wanted: &Wanted) -> Fixture {
    let mut fixture = Fixture::new();
    let to = office::add(&mut fixture, OFFICES);
    let patterns = patterns(&mut fixture, &to);
    let mut writer = Writer {
        patterns,
        letters: 0,
        entries: 0,
        day: wanted.from,
        per_day: wanted.entries.div_ceil(wanted.days),
    };
    while writer.entries < wanted.entries {
        let files = writer.files(&fixture, wanted);
        let store = fixture.desk.store().expect("open");
        let op = Op::RecordDispatch { letter: "a".into() };
        store
            .transact(op, fixture.context.now, |tx| {
                writer.write(tx, wanted, &files)
            })
            .expect("written");
    }
    fixture
}

/// Letters that are printed and can be recorded.
fn patterns(fixture: &mut Fixture, to: &[String]) -> Vec<Prepared> {
    let campaign = office::campaign(fixture, to);
    export(fixture, &campaign["id"], json!({}));
    let letters = campaign["letters"].as_array().expect("letters");
    let store = fixture.desk.store().expect("open");
    letters
        .iter()
        .map(|row| {
            let id: LetterId = row["letter"].as_str().expect("an id").into();
            match storage::letter::get(store, &id) {
                Ok(Some(Letter::Prepared(letter))) => letter,
                other => panic!("not printed: {other:?}"),
            }
        })
        .collect()
}

/// Asks on until every letter is written; `more` goes with each question.
pub fn export(fixture: &mut Fixture, id: &Value, more: Value) -> u64 {
    let mut question = more;
    question["id"] = id.clone();
    let mut written = 0;
    loop {
        let answer = fixture.ask("campaign.export", question.clone());
        written += answer["written"].as_u64().unwrap_or_default();
        if answer["finished"] == true {
            return written;
        }
        question["from"] = answer["next"].clone();
    }
}

struct Writer {
    patterns: Vec<Prepared>,
    letters: usize,
    entries: usize,
    day: Date,
    per_day: usize,
}

impl Writer {
    /// The kept file of each letter of the next batch.
    fn files(&self, fixture: &Fixture, wanted: &Wanted) -> Vec<String> {
        let store = fixture.desk.store().expect("open");
        let pattern = |at: usize| &self.patterns[at % self.patterns.len()].printed.pdf_sha256;
        let next = self.letters..self.letters + BATCH;
        if !wanted.files {
            return next.map(|at| pattern(at).clone()).collect();
        }
        let own: Vec<Vec<u8>> = next
            .map(|at| {
                let mut bytes = storage::files::read(store, pattern(at)).expect("kept");
                bytes.extend(format!("% {at}\n").bytes());
                bytes
            })
            .collect();
        let own: Vec<&[u8]> = own.iter().map(Vec::as_slice).collect();
        storage::files::keep_all(store, &own).expect("kept")
    }

    fn write(
        &mut self,
        tx: &Tx<'_>,
        wanted: &Wanted,
        files: &[String],
    ) -> Result<(), StorageError> {
        for file in files {
            if self.entries >= wanted.entries {
                break;
            }
            let letter = self.send(tx, file)?;
            self.entries += 1;
            let answered = self.letters * 7 % 10 < wanted.answered;
            self.remind(tx, &letter, answered)?;
            if answered && self.entries < wanted.entries {
                self.answer(tx, &letter)?;
                self.entries += 1;
            }
            self.letters += 1;
            if self.letters.is_multiple_of(self.per_day) {
                self.day = self.day.tomorrow().expect("within the calendar");
            }
        }
        Ok(())
    }

    fn send(&self, tx: &Tx<'_>, file: &str) -> Result<Draft, StorageError> {
        let pattern = &self.patterns[self.letters % self.patterns.len()];
        let mut content = pattern.content.clone();
        let at = self.at();
        for version in &mut content.versions {
            version.subject = format!("{} {}", version.subject, self.letters);
            version.body = format!(
                "{}\n\n{} {}\n",
                version.body,
                town(self.letters),
                self.letters
            );
        }
        content.campaign = None;
        content.axis = (self.letters % 3 == 0).then(|| "statut".to_owned());
        let competences = ["employment", "culture", "social-affairs"];
        let known = competences[self.letters % competences.len()];
        if storage::competence::get(tx, known)?.is_some() {
            content.competence = Some(known.to_owned());
        }
        let draft = Draft {
            id: id("letter", self.letters).into(),
            created_at: at,
            edited_at: at,
            content,
            allotted: None,
        };
        storage::letter::insert(tx, &draft)?;
        let reference = self.number(tx, Series::Out)?;
        let printed = Printed {
            reference: reference.clone(),
            date: self.day,
            pdf_sha256: file.to_owned(),
            ..pattern.printed.clone()
        };
        storage::letter::set_prepared(tx, &draft.id, &printed)?;
        let channel = [Channel::Post, Channel::Registered, Channel::Email][self.letters % 3];
        let dispatch = Dispatch {
            id: DispatchId(id("dispatch", self.letters)),
            letter: draft.id.clone(),
            reference: reference.clone(),
            channel,
            on: self.day,
            tracking: None,
            sent_to: None,
            receipt_sha256: None,
            recorded_at: at,
        };
        storage::dispatch::insert(tx, &dispatch)?;
        let Ok(Value::Object(snapshot)) = serde_json::from_str(&printed.snapshot) else {
            panic!("a snapshot is an object");
        };
        storage::archive::append(
            tx,
            storage::archive::Sealed {
                dispatch: &dispatch,
                sealed_at: at,
                pdf_sha256: file,
                snapshot,
            },
        )?;
        let event = Event::about(
            id("event", self.letters).into(),
            at,
            EventKind::Dispatched,
            &draft.id,
            draft.content.recipient.as_ref(),
        );
        storage::event::insert(tx, &event.saying(&reference.text))?;
        storage::letter::set_sent(tx, &draft.id)?;
        Ok(draft)
    }

    fn remind(&self, tx: &Tx<'_>, letter: &Draft, answered: bool) -> Result<(), StorageError> {
        let mut due = self.day;
        for step in 1..=2 {
            for _ in 0..28 {
                due = due.tomorrow().expect("within the calendar");
            }
            storage::follow_up::insert(
                tx,
                &FollowUp {
                    id: FollowUpId(id(&format!("follow{step}"), self.letters)),
                    letter: letter.id.clone(),
                    step,
                    days: Some(20 * u16::from(step)),
                    due,
                    snoozed_to: None,
                    state: if answered {
                        FollowUpState::Settled
                    } else {
                        FollowUpState::Waiting
                    },
                    reason: None,
                    written: None,
                },
            )?;
        }
        Ok(())
    }

    fn answer(&self, tx: &Tx<'_>, letter: &Draft) -> Result<(), StorageError> {
        let kinds = [ReplyKind::Answer, ReplyKind::Refusal, ReplyKind::Commitment];
        storage::reply::insert(
            tx,
            &Reply {
                id: id("reply", self.letters).into(),
                letter: Some(letter.id.clone()),
                unmatched: None,
                post: letter.content.recipient.clone(),
                subject: None,
                reference: self.number(tx, Series::In)?,
                kind: kinds[self.letters % kinds.len()],
                on: self.day,
                channel: Some(Channel::Post),
                words: Some(format!(
                    "Nous examinons votre demande, à {}.",
                    town(self.letters)
                )),
                promised: None,
                answers: Vec::new(),
                note: None,
                file_sha256: None,
                file_name: None,
                recorded_at: self.at(),
            },
        )
    }

    fn number(&self, tx: &Tx<'_>, series: Series) -> Result<Reference, StorageError> {
        let year = self.day.year();
        let number = storage::reference::allot(tx, year, series)?;
        Ok(Pattern::default().write(year, number))
    }

    fn at(&self) -> model::Timestamp {
        format!("{}T09:00:00Z", self.day)
            .parse()
            .expect("a morning")
    }
}

fn id(noun: &str, number: usize) -> String {
    format!("{noun:.8}-0000-7000-8000-{number:012x}")
}

pub fn town(number: usize) -> &'static str {
    [
        "Namur", "Gand", "Hasselt", "Liège", "Eupen", "Mons", "Bruges", "Arlon", "Wavre", "Louvain",
    ][number % 10]
}
