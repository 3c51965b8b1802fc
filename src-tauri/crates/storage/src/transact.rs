//! The one door for writing: commits, records the step that can be taken back, and answers with the nouns it changed.

use std::{cell::RefCell, collections::BTreeSet, ops::Deref};

use model::Timestamp;

use crate::{Op, Result, StorageError, Store, search, undo};

/// What a view may have to read again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Noun {
    Competence,
    Organization,
    Person,
    Post,
    Membership,
    ContactDetail,
    Sender,
    Signatory,
    Setting,
    Form,
    Letter,
    Revision,
    PendingDispatch,
    Dispatch,
    Reply,
    FollowUp,
    Event,
    Archive,
    Campaign,
    View,
    Comment,
    Template,
}

impl Noun {
    pub fn slug(self) -> &'static str {
        match self {
            Self::Competence => "competence",
            Self::Organization => "organization",
            Self::Person => "person",
            Self::Post => "post",
            Self::Membership => "membership",
            Self::ContactDetail => "contact_detail",
            Self::Sender => "sender",
            Self::Signatory => "signatory",
            Self::Setting => "setting",
            Self::Form => "form",
            Self::Letter => "letter",
            Self::Revision => "revision",
            Self::PendingDispatch => "pending_dispatch",
            Self::Dispatch => "dispatch",
            Self::Reply => "reply",
            Self::FollowUp => "follow_up",
            Self::Event => "event",
            Self::Archive => "archive",
            Self::Campaign => "campaign",
            Self::View => "view",
            Self::Comment => "comment",
            Self::Template => "template",
        }
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    pub nouns: BTreeSet<Noun>,
    /// The step that undo would take back now.
    pub undo: Option<Op>,
}

/// The right to write, within one transaction. Everything that reads takes it as a `&Store`.
pub struct Tx<'a> {
    store: &'a Store,
    nouns: RefCell<BTreeSet<Noun>>,
}

impl Deref for Tx<'_> {
    type Target = Store;

    fn deref(&self) -> &Store {
        self.store
    }
}

impl Tx<'_> {
    pub(crate) fn touch(&self, noun: Noun) {
        self.nouns.borrow_mut().insert(noun);
    }
}

/// When something is done, and within which act: what is done to several things at once is one step to take back.
#[derive(Clone, Debug)]
pub struct Moment {
    pub now: Timestamp,
    /// Any text of the face, the same for all that belong together. None: an act of its own.
    pub act: Option<String>,
}

impl From<Timestamp> for Moment {
    fn from(now: Timestamp) -> Self {
        Self { now, act: None }
    }
}

impl Store {
    #[allow(
        clippy::needless_pass_by_value,
        reason = "an act is named where it is done"
    )]
    /// Does `act` in one transaction: all of it, or nothing where it fails. Not to be called within `act`.
    pub fn transact<T, E: From<StorageError>>(
        &self,
        op: Op,
        moment: impl Into<Moment>,
        act: impl FnOnce(&Tx<'_>) -> Result<T, E>,
    ) -> Result<(T, Changes), E> {
        let moment = moment.into();
        self.backup_before_change(moment.now);
        let transaction = self.begin()?;
        undo::start(&self.connection)?;
        let tx = Tx {
            store: self,
            nouns: RefCell::default(),
        };
        let answer = act(&tx)?;
        undo::keep(self, &op, &moment)?;
        search::refresh(&self.connection)?;
        transaction.commit().map_err(StorageError::from)?;
        let changes = Changes {
            nouns: tx.nouns.into_inner(),
            undo: self.undo_label()?,
        };
        Ok((answer, changes))
    }

    /// Immediate: a desk that cannot be written says so before anything is done.
    pub(crate) fn begin(&self) -> Result<rusqlite::Transaction<'_>> {
        Ok(rusqlite::Transaction::new_unchecked(
            &self.connection,
            rusqlite::TransactionBehavior::Immediate,
        )?)
    }
}
