//! The subject of a letter as it reads: a sealed one by what was sealed, another by the values of the day.

use model::{id::LetterId, letter::LetterState, manuscript::Inline, notice::Part};
use storage::Store;

use super::{facts, value::values};
use crate::{Context, Result, archive::sealed};

/// A field without a value is an ellipsis.
pub fn in_words(
    store: &Store,
    context: &Context,
    id: &LetterId,
    state: LetterState,
    source: &str,
) -> Result<String> {
    if !source.contains("{{") {
        return Ok(source.to_owned());
    }
    if state == LetterState::Sent
        && let Some(record) = storage::archive::of_letter(store, id)?
        && let Some(snapshot) = sealed::read(&record.snapshot)
    {
        return Ok(snapshot.subject_in_words());
    }
    let letter = facts::letter(store, id)?;
    let version = facts::version(&letter, None)?;
    let facts = facts::facts(store, context, letter, version)?;
    let fields = values(&facts);
    let (mut words, _) = template::render_line(Part::Subject, source, &fields);
    for inline in &mut words.inlines {
        if let Inline::Text(text) = inline
            && let Some(name) = &text.field
            && fields
                .get(name)
                .is_none_or(|value| value.text.trim().is_empty())
        {
            text.text = "…".to_owned();
        }
    }
    Ok(words.to_text())
}
