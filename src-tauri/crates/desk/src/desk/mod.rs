//! The open desk: its folder, its store, what its acts changed.

use std::{
    collections::BTreeSet,
    convert::Infallible,
    path::{Path, PathBuf},
};

use storage::{Noun, Op, Opening, StorageError, Store, Tx};

use crate::{Context, Error, Result, told};

pub mod backup;
pub mod check;
pub mod init;
pub mod restore;
pub mod status;
pub mod undo;

pub struct Desk {
    folder: PathBuf,
    store: Option<Store>,
    changed: BTreeSet<Noun>,
}

impl Desk {
    /// The desk of a folder, not opened yet: there may be none.
    pub fn at(folder: &Path) -> Self {
        Self {
            folder: folder.to_owned(),
            store: None,
            changed: BTreeSet::new(),
        }
    }

    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Opens it, unless it is open. Recordings that waited when the last process ended are completed.
    pub fn open(&mut self, context: &Context) -> Result<()> {
        if self.store.is_some() {
            return Ok(());
        }
        let opening = Opening {
            host: &context.host,
            now: context.now,
        };
        let store = Store::open(&self.folder, &opening).map_err(|error| match error {
            StorageError::NotADesk(folder) => Error::NoDesk(folder.display().to_string()),
            // As the clock on the wall says it.
            StorageError::Locked { host, since } => {
                let since = told::instant(context, &since);
                Error::Storage(StorageError::Locked { host, since })
            }
            other => Error::Storage(other),
        })?;
        self.store = Some(store);
        // A desk that cannot be tidied, on a full disk, is read all the same.
        let _ = crate::letter::bin::empty(self, context);
        crate::dispatch::complete::all(self, context)
    }

    pub(crate) fn create(&mut self, context: &Context) -> Result<()> {
        let opening = Opening {
            host: &context.host,
            now: context.now,
        };
        let store = Store::create(&self.folder, &opening)?;
        self.store = Some(store);
        Ok(())
    }

    /// Lets go of the folder, so that it can be replaced.
    pub(crate) fn close(&mut self) {
        self.store = None;
    }

    pub fn store(&self) -> Result<&Store> {
        self.store
            .as_ref()
            .ok_or_else(|| Error::NoDesk(self.folder.display().to_string()))
    }

    /// The one door for writing.
    pub(crate) fn transact<T>(
        &mut self,
        op: Op,
        context: &Context,
        act: impl FnOnce(&Tx<'_>) -> Result<T>,
    ) -> Result<T> {
        let (answer, changes) = self.store()?.transact(op, context.moment(), act)?;
        self.changed.extend(changes.nouns);
        Ok(answer)
    }

    /// What an act would answer: it is done and taken back before anybody sees it.
    pub(crate) fn rehearse<T>(
        &mut self,
        op: Op,
        context: &Context,
        act: impl FnOnce(&Tx<'_>) -> Result<T>,
    ) -> Result<T> {
        let stopped = self.store()?.transact(op, context.now, |tx| {
            Err::<Infallible, _>(act(tx).map_or_else(Stop::Failed, Stop::Answered))
        });
        match stopped {
            Ok((never, _)) => match never {},
            Err(Stop::Answered(answer)) => Ok(answer),
            Err(Stop::Failed(error)) => Err(error),
        }
    }

    pub(crate) fn note_changes(&mut self, nouns: impl IntoIterator<Item = Noun>) {
        self.changed.extend(nouns);
    }

    /// The nouns changed since this was asked last.
    pub fn take_changes(&mut self) -> Vec<&'static str> {
        std::mem::take(&mut self.changed)
            .into_iter()
            .map(Noun::slug)
            .collect()
    }
}

/// Why a rehearsal stops: always, so that nothing of it is kept.
enum Stop<T> {
    Answered(T),
    Failed(Error),
}

impl<T> From<storage::StorageError> for Stop<T> {
    fn from(error: storage::StorageError) -> Self {
        Self::Failed(error.into())
    }
}
