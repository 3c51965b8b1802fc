//! Whether a letter differs from what was printed of it.

use model::letter::Letter;
use storage::Store;

use super::{facts, pages};
use crate::{Context, Result};

/// Only a prepared letter can have changed: a sealed one cannot, a draft was never printed.
pub fn changed_since_export(store: &Store, context: &Context, letter: &Letter) -> Result<bool> {
    let Letter::Prepared(prepared) = letter else {
        return Ok(false);
    };
    let Ok(version) = facts::version(letter, None) else {
        return Ok(true);
    };
    if version.language != prepared.printed.language {
        return Ok(true);
    }
    let pages = pages::pages(store, context, letter.clone(), version)?;
    Ok(pages.source_sha256() != prepared.printed.source_sha256)
}
