//! Acts on: competence.

pub mod list;

use storage::Store;

use crate::{Context, Result, addressee::shown_name};

/// As the person at the desk reads it; the field's own name where the directory does not know it.
pub(crate) fn label(store: &Store, context: &Context, slug: &str) -> Result<String> {
    let found = storage::competence::get(store, slug)?;
    let label = found.map(|found| shown_name(&found.label, context.language));
    Ok(label.unwrap_or_else(|| slug.to_owned()))
}

/// The same where there may be none.
pub(crate) fn label_of(
    store: &Store,
    context: &Context,
    slug: Option<&str>,
) -> Result<Option<String>> {
    slug.map(|slug| label(store, context, slug)).transpose()
}
