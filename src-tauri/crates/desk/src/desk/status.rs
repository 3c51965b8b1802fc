//! What is always in view: whether a desk is open, who writes, what can be undone, how old the backup is.

use i18n::message;
use model::{Date, Language, id::LetterId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Context, Desk, Result, addressee::shown_name};

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "DeskStatus")]
pub struct Answer {
    pub folder: String,
    /// The day it is for the desk.
    #[ts(type = "string")]
    pub today: Date,
    /// Name of the sender, in the language of the user.
    pub name: Option<String>,
    pub sender_is_example: bool,
    pub house_language: Language,
    pub directory_empty: bool,
    /// "Changer de destinataire"
    pub undo: Option<String>,
    pub redo: Option<String>,
    /// The letter whose content the step that can be undone changed; none where it made or removed one, or is of no letter.
    pub undo_in: Option<LetterId>,
    #[ts(type = "string | null")]
    pub backup_on: Option<Date>,
    pub letters: u32,
    pub drafts: u32,
    pub archived: u32,
    /// Letters that are to be reminded by today.
    pub late: u32,
    /// A synchronised or network folder, in words.
    pub warning: Option<String>,
}

pub fn status(desk: &mut Desk, context: &Context, (): ()) -> Result<Answer> {
    let store = desk.store()?;
    let language = context.language;
    let sender = storage::sender::get(store)?;
    let counts = storage::letter::counts(store)?;
    let step = |op: Option<storage::Op>| op.map(|op| super::undo::step_name(language, &op));
    Ok(Answer {
        folder: store.folder().display().to_string(),
        today: context.today,
        name: sender
            .as_ref()
            .map(|sender| shown_name(&sender.name, language))
            .filter(|name| !name.is_empty()),
        sender_is_example: sender.is_some_and(|sender| sender.example),
        house_language: storage::setting::get(store)?.house_language,
        directory_empty: storage::post::list(store)?.is_empty(),
        undo: step(store.undo_label()?),
        redo: step(store.redo_label()?),
        undo_in: store
            .undo_label()?
            .and_then(|op| op.changed_letter().cloned()),
        backup_on: storage::backup::last_at(store)?,
        letters: counts.draft + counts.prepared + counts.sent + counts.void,
        drafts: counts.draft,
        archived: counts.sent,
        late: storage::follow_up::late(store, context.today)?,
        warning: store
            .folder_warning()
            .map(|_| message(language, "desk-folder-dropbox", &[])),
    })
}
