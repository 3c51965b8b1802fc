//! What a reminder is about: the letter that waits, to whom it was put, and whom one would write to by now.

use std::{collections::BTreeMap, rc::Rc};

use model::{
    Date, Language,
    calendar::ClosingDays,
    id::{LetterId, PostId},
    person::Person,
};
use serde::{Deserialize, Serialize};
use storage::{
    Store,
    follow_up::{Matter as Found, Reminder},
};
use ts_rs::TS;

use crate::{
    Error, Result,
    archive::sealed,
    letter::snapshot::Snapshot,
    working_day::{self, Office},
};

/// What the letter that reminds is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
#[ts(rename = "FollowUpLetterKind")]
pub enum Kind {
    Relance,
    /// Somebody holds the office to whom it was never put.
    Introduction,
}

impl Kind {
    /// The template it is written from.
    pub fn template(self) -> &'static str {
        match self {
            Self::Relance => "relance",
            Self::Introduction => "introduction",
        }
    }
}

/// A letter that waits for an answer.
pub(crate) struct Matter {
    pub found: Found,
    /// As it was sealed; none where that does not read.
    pub kept: Option<Snapshot>,
    /// What reminded of it and left, in that order.
    pub reminders: Vec<Reminder>,
}

/// # Errors
/// [`Error::LetterNotSent`] where it did not leave.
pub(crate) fn read(store: &Store, letter: &LetterId) -> Result<Matter> {
    let found = storage::follow_up::matter(store, letter)?.ok_or(Error::LetterNotSent)?;
    Ok(Matter {
        kept: sealed::read(&found.snapshot),
        reminders: storage::follow_up::reminders(store, letter)?,
        found,
    })
}

impl Matter {
    pub fn letter(&self) -> &LetterId {
        &self.found.letter
    }

    pub fn language(&self) -> Option<Language> {
        self.kept
            .as_ref()
            .and_then(|kept| kept.language.parse().ok())
    }

    pub fn subject(&self) -> String {
        self.kept
            .as_ref()
            .map(Snapshot::subject_in_words)
            .unwrap_or_default()
    }

    /// To whom it was put at first, by name.
    pub fn recipient(&self) -> Option<String> {
        self.kept
            .as_ref()
            .and_then(|kept| kept.recipient.person_name.clone())
    }

    /// Whether it was put to this person, by the letter itself or by a reminder.
    pub fn was_put_to(&self, person: &Person) -> bool {
        let first = self
            .kept
            .as_ref()
            .and_then(|kept| kept.recipient.person.as_deref());
        let later = self.reminders.iter().map(|one| one.person.as_deref());
        std::iter::once(first)
            .chain(later)
            .any(|id| id == Some(person.id.as_str()))
    }

    /// Who holds the office by now and was never written to about it.
    pub fn successor<'a>(&self, now: &'a Now) -> Option<&'a Person> {
        now.holder
            .as_ref()
            .filter(|person| !self.was_put_to(person))
    }

    pub fn kind(&self, now: &Now) -> Kind {
        match self.successor(now) {
            Some(_) => Kind::Introduction,
            None => Kind::Relance,
        }
    }

    /// Whom one letter would reach, and in which language: what is due under the same key is asked in one letter. A person
    /// has one letter whatever their offices; an office that nobody holds has its own.
    pub fn key(&self, now: &Now) -> (String, String) {
        let whom = match (&now.holder, &self.found.post) {
            (Some(person), _) => format!("person {}", person.id),
            (None, Some(post)) => format!("post {post}"),
            (None, None) => format!("letter {}", self.letter()),
        };
        let language = self.language().map(|language| language.to_string());
        (whom, language.unwrap_or_default())
    }
}

/// An office on a day.
pub(crate) struct Now {
    pub days: Office,
    pub holder: Option<Person>,
}

impl Now {
    /// Nobody can be written to.
    pub fn vacant(&self) -> bool {
        self.holder.is_none()
    }
}

/// The offices of many letters on one day, each looked up once.
pub(crate) struct Offices<'a> {
    store: &'a Store,
    on: Date,
    closing: Vec<ClosingDays>,
    known: BTreeMap<Option<PostId>, Rc<Now>>,
}

impl<'a> Offices<'a> {
    pub fn on(store: &'a Store, on: Date) -> Result<Self> {
        Ok(Self {
            store,
            on,
            closing: storage::setting::get(store)?.closing_days,
            known: BTreeMap::new(),
        })
    }

    pub fn of(&mut self, matter: &Matter) -> Result<Rc<Now>> {
        let post = &matter.found.post;
        if let Some(known) = self.known.get(post) {
            return Ok(Rc::clone(known));
        }
        let held = match post {
            Some(post) => storage::membership::holder(self.store, post, self.on)?,
            None => None,
        };
        let holder = match held {
            Some(held) => storage::person::get(self.store, &held.person)?,
            None => None,
        };
        let now = Rc::new(Now {
            days: working_day::of(self.store, post.as_ref(), &self.closing)?,
            holder,
        });
        self.known.insert(post.clone(), Rc::clone(&now));
        Ok(now)
    }
}
