//! A letter and its four states. What may be edited follows from the type: a sent letter has no way to be.

use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    Language,
    channel::Channel,
    enclosure::Enclosure,
    follow_up::Relance,
    id::{CampaignId, DispatchId, LetterId, PostId, SignatoryId},
    reference::Reference,
    version::Version,
};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum LetterState {
    Draft,
    Prepared,
    Sent,
    Void,
}

impl LetterState {
    pub fn slug(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Prepared => "prepared",
            Self::Sent => "sent",
            Self::Void => "void",
        }
    }
}

impl std::str::FromStr for LetterState {
    type Err = UnknownState;

    fn from_str(text: &str) -> Result<Self, UnknownState> {
        [Self::Draft, Self::Prepared, Self::Sent, Self::Void]
            .into_iter()
            .find(|state| state.slug() == text)
            .ok_or_else(|| UnknownState(text.to_owned()))
    }
}

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("unknown-state: {0}")]
pub struct UnknownState(pub String);

/// Everything a person decides about a letter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Content {
    pub template: Option<String>,
    pub recipient: Option<PostId>,
    /// The competence the letter is about, which chooses the short form of the title.
    pub competence: Option<String>,
    /// The date it bears; none means the day it is exported.
    pub date: Option<Date>,
    pub signatories: Vec<SignatoryId>,
    pub enclosures: Vec<Enclosure>,
    pub copies: Vec<String>,
    /// How it is meant to leave: decides the mention above the address.
    pub channel: Channel,
    /// The sent letter this one follows on.
    pub answers: Option<LetterId>,
    /// By what the recipient knows the matter, where the letter follows on one of theirs.
    pub your_reference: Option<String>,
    /// The day of that letter.
    pub your_letter_of: Option<Date>,
    /// The campaign whose common text it carries.
    pub campaign: Option<CampaignId>,
    /// The axis of advocacy it belongs to, a label.
    pub axis: Option<String>,
    /// Its own reminders; none means those of the settings.
    pub relance: Option<Relance>,
    /// Notices the person set aside, by [`crate::Notice::mark`].
    pub ignored: Vec<String>,
    pub versions: Vec<Version>,
}

impl Content {
    pub fn version(&self, language: Language) -> Option<&Version> {
        self.versions
            .iter()
            .find(|version| version.language == language)
    }

    /// The version that leaves the house.
    pub fn to_send(&self) -> Option<&Version> {
        self.versions.iter().find(|version| version.send)
    }
}

/// What was printed: the reference it was given and the file that was kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Printed {
    pub reference: Reference,
    pub language: Language,
    pub date: Date,
    pub pages: u32,
    pub pdf_sha256: String,
    /// SHA-256 of everything the pages were made from; another value means the letter changed since.
    pub source_sha256: String,
    /// Source text and facts as they stood when it was printed, as JSON: what is sealed when it leaves.
    pub snapshot: String,
    pub exported_at: Timestamp,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Letter {
    Draft(Draft),
    Prepared(Prepared),
    Sent(Sent),
    Void(Void),
}

/// Being written. It has no number yet, unless its campaign was given its numbers and it is still to be printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    pub id: LetterId,
    pub created_at: Timestamp,
    pub edited_at: Timestamp,
    pub content: Content,
    pub allotted: Option<Reference>,
}

/// Exported at least once: its number is allotted, its bytes are kept, its text may still change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prepared {
    pub id: LetterId,
    pub created_at: Timestamp,
    pub edited_at: Timestamp,
    pub content: Content,
    pub printed: Printed,
}

/// Sealed. There is no mutable way in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sent {
    id: LetterId,
    created_at: Timestamp,
    content: Content,
    printed: Printed,
    dispatch: DispatchId,
}

/// A numbered letter that was dropped: the number stays, with the reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Void {
    id: LetterId,
    created_at: Timestamp,
    content: Content,
    reference: Reference,
    printed: Option<Printed>,
}

impl Prepared {
    pub fn seal(self, dispatch: DispatchId) -> Sent {
        Sent {
            id: self.id,
            created_at: self.created_at,
            content: self.content,
            printed: self.printed,
            dispatch,
        }
    }

    pub fn void(self) -> Void {
        Void {
            id: self.id,
            created_at: self.created_at,
            content: self.content,
            reference: self.printed.reference.clone(),
            printed: Some(self.printed),
        }
    }
}

impl Draft {
    pub fn print(self, printed: Printed) -> Prepared {
        Prepared {
            id: self.id,
            created_at: self.created_at,
            edited_at: self.edited_at,
            content: self.content,
            printed,
        }
    }

    /// Dropped before it was printed, with the number it had been given.
    pub fn void(self, reference: Reference) -> Void {
        Void {
            id: self.id,
            created_at: self.created_at,
            content: self.content,
            reference,
            printed: None,
        }
    }
}

impl Sent {
    pub fn dispatch(&self) -> &DispatchId {
        &self.dispatch
    }

    /// The date it bears on paper.
    pub fn date(&self) -> Date {
        self.printed.date
    }
}

impl Letter {
    pub fn id(&self) -> &LetterId {
        match self {
            Self::Draft(letter) => &letter.id,
            Self::Prepared(letter) => &letter.id,
            Self::Sent(letter) => &letter.id,
            Self::Void(letter) => &letter.id,
        }
    }

    pub fn state(&self) -> LetterState {
        match self {
            Self::Draft(_) => LetterState::Draft,
            Self::Prepared(_) => LetterState::Prepared,
            Self::Sent(_) => LetterState::Sent,
            Self::Void(_) => LetterState::Void,
        }
    }

    pub fn content(&self) -> &Content {
        match self {
            Self::Draft(letter) => &letter.content,
            Self::Prepared(letter) => &letter.content,
            Self::Sent(letter) => &letter.content,
            Self::Void(letter) => &letter.content,
        }
    }

    pub fn printed(&self) -> Option<&Printed> {
        match self {
            Self::Draft(_) => None,
            Self::Prepared(letter) => Some(&letter.printed),
            Self::Sent(letter) => Some(&letter.printed),
            Self::Void(letter) => letter.printed.as_ref(),
        }
    }

    /// Its number, from the moment it was given one.
    pub fn reference(&self) -> Option<&Reference> {
        match self {
            Self::Draft(letter) => letter.allotted.as_ref(),
            Self::Prepared(letter) => Some(&letter.printed.reference),
            Self::Sent(letter) => Some(&letter.printed.reference),
            Self::Void(letter) => Some(&letter.reference),
        }
    }

    pub fn created_at(&self) -> Timestamp {
        match self {
            Self::Draft(letter) => letter.created_at,
            Self::Prepared(letter) => letter.created_at,
            Self::Sent(letter) => letter.created_at,
            Self::Void(letter) => letter.created_at,
        }
    }

    /// The way in for an edit: none once it is sent or void.
    pub fn content_mut(&mut self) -> Option<&mut Content> {
        match self {
            Self::Draft(letter) => Some(&mut letter.content),
            Self::Prepared(letter) => Some(&mut letter.content),
            Self::Sent(_) | Self::Void(_) => None,
        }
    }
}
