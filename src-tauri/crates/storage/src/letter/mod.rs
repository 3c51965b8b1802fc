//! Letters, with their versions and enclosures. What may be written follows from the state; the database holds to it too.

mod list;
pub mod twin;

use model::{
    Timestamp,
    channel::Channel,
    id::{CampaignId, DispatchId, LetterId, PostId},
    letter::{Content, Draft, Letter, LetterState, Printed},
    reference::Reference,
};
use rusqlite::{OptionalExtension, Row, named_params};

use crate::{
    Noun, Result, StorageError, Store, Tx, column, comment, enclosure, follow_up, printed, undo,
    version,
};

#[cfg(test)]
pub(crate) use list::every_statement;
pub use list::{Counts, Filter, List, Order, Page, Row as ListRow, Sort, counts, list};

pub fn get(store: &Store, id: &LetterId) -> Result<Option<Letter>> {
    let Some((mut draft, state, dispatch)) = store
        .connection
        .prepare_cached(include_str!("get.sql"))?
        .query_row(named_params! {":id": id.0}, row_to_draft)
        .optional()?
    else {
        return Ok(None);
    };
    draft.content.versions = version::of_letter(store, id)?;
    draft.content.enclosures = enclosure::of_letter(store, id)?;
    let printed = printed::get(store, id)?;
    in_state(draft, state, printed, dispatch).map(Some)
}

/// Where a row lacks what its state needs, it was not written by this program.
fn in_state(
    draft: Draft,
    state: LetterState,
    printed: Option<Printed>,
    dispatch: Option<DispatchId>,
) -> Result<Letter> {
    let damaged = |what: &str| StorageError::Damaged {
        why: format!("letter {}: {} without {what}", draft.id, state.slug()),
    };
    if state == LetterState::Draft {
        return Ok(Letter::Draft(draft));
    }
    if let (LetterState::Void, None, Some(reference)) = (state, &printed, draft.allotted.clone()) {
        return Ok(Letter::Void(draft.void(reference)));
    }
    let printed = printed.ok_or_else(|| damaged("printed"))?;
    Ok(match state {
        LetterState::Sent => {
            let dispatch = dispatch.ok_or_else(|| damaged("dispatch"))?;
            Letter::Sent(draft.print(printed).seal(dispatch))
        }
        LetterState::Void => Letter::Void(draft.print(printed).void()),
        LetterState::Prepared | LetterState::Draft => Letter::Prepared(draft.print(printed)),
    })
}

/// When it was put in the bin, where it lies there.
pub fn binned_at(store: &Store, id: &LetterId) -> Result<Option<Timestamp>> {
    let at = store
        .connection
        .prepare_cached(include_str!("binned_at.sql"))?
        .query_row(named_params! {":id": id.0}, |row| {
            column::read_optional_text(row, "binned_at")
        })
        .optional()?;
    Ok(at.flatten())
}

/// The numbered letter that bears this reference.
pub fn by_reference(store: &Store, reference: &str) -> Result<Option<LetterId>> {
    Ok(store
        .connection
        .prepare_cached(include_str!("by_reference.sql"))?
        .query_row(named_params! {":reference": reference}, |row| {
            row.get::<_, String>("letter").map(LetterId)
        })
        .optional()?)
}

pub fn insert(tx: &Tx<'_>, draft: &Draft) -> Result<()> {
    tx.touch(Noun::Letter);
    let content = &draft.content;
    tx.connection
        .prepare_cached(include_str!("insert.sql"))?
        .execute(named_params! {
            ":id": draft.id.0,
            ":created_at": column::instant(draft.created_at),
            ":edited_at": column::instant(draft.edited_at),
            ":template": content.template,
            ":recipient": content.recipient.as_ref().map(|post| &post.0),
            ":competence": content.competence,
            ":date": column::text(content.date.as_ref()),
            ":signatories": column::json(&content.signatories),
            ":copies": column::json(&content.copies),
            ":channel": content.channel.slug(),
            ":answers": content.answers.as_ref().map(|letter| &letter.0),
            ":campaign": content.campaign.as_ref().map(|campaign| &campaign.0),
            ":axis": content.axis,
            ":relance": column::optional_json(content.relance.as_ref()),
            ":ignored": column::json(&content.ignored),
            ":your_reference": content.your_reference,
            ":your_letter_of": column::text(content.your_letter_of.as_ref()),
        })?;
    version::replace(tx, &draft.id, &content.versions)?;
    enclosure::replace(tx, &draft.id, &content.enclosures)
}

/// # Errors
/// [`StorageError::LetterSealed`] where it was sent or dropped, or waits to be recorded.
pub fn update_content(
    tx: &Tx<'_>,
    id: &LetterId,
    content: &Content,
    edited_at: Timestamp,
) -> Result<()> {
    tx.touch(Noun::Letter);
    let changed = tx
        .connection
        .prepare_cached(include_str!("update_content.sql"))?
        .execute(named_params! {
            ":id": id.0,
            ":edited_at": column::instant(edited_at),
            ":template": content.template,
            ":recipient": content.recipient.as_ref().map(|post| &post.0),
            ":competence": content.competence,
            ":date": column::text(content.date.as_ref()),
            ":signatories": column::json(&content.signatories),
            ":copies": column::json(&content.copies),
            ":channel": content.channel.slug(),
            ":answers": content.answers.as_ref().map(|letter| &letter.0),
            ":campaign": content.campaign.as_ref().map(|campaign| &campaign.0),
            ":axis": content.axis,
            ":relance": column::optional_json(content.relance.as_ref()),
            ":ignored": column::json(&content.ignored),
            ":your_reference": content.your_reference,
            ":your_letter_of": column::text(content.your_letter_of.as_ref()),
        })?;
    open(id, changed)?;
    version::replace(tx, id, &content.versions)?;
    enclosure::replace(tx, id, &content.enclosures)
}

/// The letter was exported: it has a number, its bytes are kept. That it was made is not undone any more.
pub fn set_prepared(tx: &Tx<'_>, id: &LetterId, printed: &Printed) -> Result<()> {
    set_state(tx, id, LetterState::Prepared)?;
    printed::put(tx, id, printed)?;
    undo::keep_made(&tx.connection, id.as_str())
}

/// The letter left (its dispatch is recorded before): sealed, with its history of undoing cut.
pub fn set_sent(tx: &Tx<'_>, id: &LetterId) -> Result<()> {
    set_state(tx, id, LetterState::Sent)?;
    undo::cut(&tx.connection, id.as_str())
}

/// A numbered letter is dropped: its number stays.
pub fn set_void(tx: &Tx<'_>, id: &LetterId) -> Result<()> {
    set_state(tx, id, LetterState::Void)?;
    undo::cut(&tx.connection, id.as_str())
}

/// A draft goes to the bin.
pub fn delete_draft(tx: &Tx<'_>, id: &LetterId, binned_at: Timestamp) -> Result<()> {
    bin(tx, id, Some(binned_at))
}

/// A draft comes back from the bin.
pub fn take_from_bin(tx: &Tx<'_>, id: &LetterId) -> Result<()> {
    bin(tx, id, None)
}

/// Whether anything was put in the bin before `before`.
pub fn bin_is_full(store: &Store, before: Timestamp) -> Result<bool> {
    Ok(store
        .connection
        .prepare_cached(include_str!("bin_is_full.sql"))?
        .query_row(named_params! {":before": column::instant(before)}, |row| {
            row.get(0)
        })?)
}

/// Takes out for good what was put in the bin before `before`; says how many letters.
pub fn empty_bin(tx: &Tx<'_>, before: Timestamp) -> Result<u32> {
    tx.touch(Noun::Letter);
    tx.connection
        .prepare_cached(include_str!("forget_binned_campaigns.sql"))?
        .execute(named_params! {":before": column::instant(before)})?;
    let letters: Vec<LetterId> = {
        let mut statement = tx.connection.prepare_cached(include_str!("in_bin.sql"))?;
        let rows = statement
            .query_map(named_params! {":before": column::instant(before)}, |row| {
                row.get::<_, String>("id").map(LetterId)
            })?;
        rows.collect::<Result<_, _>>()?
    };
    for letter in &letters {
        version::delete(tx, letter)?;
        enclosure::delete(tx, letter)?;
        comment::delete_of_letter(tx, letter)?;
        follow_up::forget_written(tx, letter)?;
        let params = named_params! {":letter": letter.0};
        tx.connection
            .prepare_cached(include_str!("delete_revisions.sql"))?
            .execute(params)?;
        tx.connection
            .prepare_cached(include_str!("delete.sql"))?
            .execute(params)?;
        undo::cut(&tx.connection, letter.as_str())?;
    }
    Ok(letters.len() as u32)
}

fn set_state(tx: &Tx<'_>, id: &LetterId, state: LetterState) -> Result<()> {
    tx.touch(Noun::Letter);
    let changed = tx
        .connection
        .prepare_cached(include_str!("set_state.sql"))?
        .execute(named_params! {":id": id.0, ":state": state.slug()})?;
    open(id, changed)
}

fn bin(tx: &Tx<'_>, id: &LetterId, at: Option<Timestamp>) -> Result<()> {
    tx.touch(Noun::Letter);
    let changed = tx
        .connection
        .prepare_cached(include_str!("bin.sql"))?
        .execute(named_params! {":id": id.0, ":binned_at": at.map(column::instant)})?;
    open(id, changed)
}

/// The statements above leave a sealed letter alone; that nothing was changed is the refusal.
fn open(id: &LetterId, changed: usize) -> Result<()> {
    if changed == 1 {
        Ok(())
    } else {
        Err(StorageError::sealed(id))
    }
}

fn row_to_draft(row: &Row<'_>) -> rusqlite::Result<(Draft, LetterState, Option<DispatchId>)> {
    let draft = Draft {
        id: LetterId(row.get("id")?),
        created_at: column::read_text(row, "created_at")?,
        edited_at: column::read_text(row, "edited_at")?,
        content: Content {
            template: row.get("template")?,
            recipient: row.get::<_, Option<String>>("recipient")?.map(PostId),
            competence: row.get("competence")?,
            date: column::read_optional_text(row, "date")?,
            signatories: column::read_json(row, "signatories")?,
            enclosures: Vec::new(),
            copies: column::read_json(row, "copies")?,
            channel: column::read_text::<Channel>(row, "channel")?,
            answers: row.get::<_, Option<String>>("answers")?.map(LetterId),
            campaign: row.get::<_, Option<String>>("campaign")?.map(CampaignId),
            axis: row.get("axis")?,
            relance: column::read_optional_json(row, "relance")?,
            ignored: column::read_json(row, "ignored")?,
            your_reference: row.get("your_reference")?,
            your_letter_of: column::read_optional_text(row, "your_letter_of")?,
            versions: Vec::new(),
        },
        allotted: match row.get("allotted")? {
            Some(text) => Some(Reference {
                text,
                year: row.get("allotted_year")?,
                number: row.get("allotted_number")?,
            }),
            None => None,
        },
    };
    let dispatch = row.get::<_, Option<String>>("dispatch")?.map(DispatchId);
    Ok((draft, column::read_text(row, "state")?, dispatch))
}
