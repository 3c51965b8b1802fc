//! What a face brings to every act: the day, the instant, the language of the person, and new ids.

use model::{Date, Language, Timestamp};

pub struct Context {
    /// The civil day on which the act takes place.
    pub today: Date,
    pub now: Timestamp,
    /// Offset of the computer's civil time from UTC in seconds, to show instants as the clock on the wall.
    pub offset: i32,
    /// What the face calls the act this belongs to, where one act is done to several things; see [`storage::Moment`].
    pub act: Option<String>,
    /// The language of the person at the desk.
    pub language: Language,
    /// A fresh id, time-ordered (uuid v7), each time it is asked.
    pub new_id: fn() -> String,
    /// Name of the computer, written beside the lock.
    pub host: String,
}

impl Context {
    #[must_use]
    pub fn within(self, act: Option<String>) -> Self {
        Self { act, ..self }
    }

    pub(crate) fn moment(&self) -> storage::Moment {
        storage::Moment {
            now: self.now,
            act: self.act.clone(),
        }
    }
}
