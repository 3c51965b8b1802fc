//! A file that came in: kept as it is, its words read so that it can be found.

use std::path::Path;

use i18n::message;
use serde::{Deserialize, Serialize};
use storage::{Store, Tx};
use ts_rs::TS;

use crate::{Context, Result, file};

/// What became of the file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "KeptFile")]
pub struct Told {
    pub name: String,
    pub sha256: String,
    /// Whether its words are found by searching.
    pub searchable: bool,
    /// In the user's words.
    pub message: String,
}

pub(crate) struct Kept {
    pub name: String,
    pub sha256: String,
    words: Option<String>,
}

/// A file in which no words can be read is kept all the same.
pub(crate) fn keep(store: &Store, path: Option<&str>) -> Result<Option<Kept>> {
    let Some(path) = path else { return Ok(None) };
    let bytes = file::read(path)?;
    let name = Path::new(path)
        .file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned();
    Ok(Some(Kept {
        sha256: storage::files::keep(store, &bytes)?,
        words: exchange::scan::text(&bytes, &name),
        name,
    }))
}

impl Kept {
    pub fn remember(&self, tx: &Tx<'_>) -> Result<()> {
        match &self.words {
            Some(words) => Ok(storage::file_text::put(tx, &self.sha256, words)?),
            None => Ok(()),
        }
    }

    pub fn told(self, context: &Context) -> Told {
        let key = match self.words {
            Some(_) => "desk-file-read",
            None => "desk-file-unread",
        };
        Told {
            message: message(context.language, key, &[("file", &self.name)]),
            searchable: self.words.is_some(),
            name: self.name,
            sha256: self.sha256,
        }
    }
}
