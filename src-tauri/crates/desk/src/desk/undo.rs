//! One step back, or forward again, across everything that is not ink.

use model::{Language, id::LetterId, letter::LetterState};
use serde::{Deserialize, Serialize};
use storage::Op;
use ts_rs::TS;

use crate::{
    Context, Desk, Result,
    letter::list::{Brief, RowVersion},
};

#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[ts(rename = "Undone")]
pub struct Answer {
    /// What was undone, in the user's words; none when there was nothing.
    pub step: Option<String>,
    /// The nouns it changed.
    pub nouns: Vec<String>,
    /// Where it acted, as the address of a screen: `letter/…`.
    pub at: Option<String>,
    /// The letter it acted on, as it stands now; a letter whose making was undone has only its id.
    pub id: Option<LetterId>,
    pub reference: Option<String>,
    pub state: Option<LetterState>,
    pub versions: Vec<RowVersion>,
}

pub fn undo(desk: &mut Desk, context: &Context, (): ()) -> Result<Answer> {
    let step = desk.store()?.undo(context.now)?;
    answer(desk, context, step)
}

pub fn redo(desk: &mut Desk, context: &Context, (): ()) -> Result<Answer> {
    let step = desk.store()?.redo(context.now)?;
    answer(desk, context, step)
}

fn answer(
    desk: &mut Desk,
    context: &Context,
    step: Option<(Op, storage::Changes)>,
) -> Result<Answer> {
    let mut answer = Answer::default();
    let Some((op, changes)) = step else {
        return Ok(answer);
    };
    answer.step = Some(step_name(context.language, &op));
    answer.nouns = changes
        .nouns
        .iter()
        .map(|noun| noun.slug().to_owned())
        .collect();
    answer.at = place(desk.store()?, &op)?;
    answer.id = op.letter().cloned();
    desk.note_changes(changes.nouns);
    let letter = match op.letter() {
        Some(id) => storage::letter::get(desk.store()?, id)?,
        None => None,
    };
    if let Some(letter) = letter {
        let brief = Brief::of(&letter);
        answer.reference = brief.reference;
        answer.state = Some(brief.state);
        answer.versions = brief.versions;
    }
    Ok(answer)
}

/// The name of a step in the words of the person.
pub(crate) fn step_name(language: Language, op: &Op) -> String {
    let args = op.args();
    let args: Vec<(&str, &str)> = args
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect();
    i18n::message(language, &format!("op-{}", op.slug()), &args)
}

/// An office whose making was undone is no place any more: the directory is.
fn place(store: &storage::Store, op: &Op) -> Result<Option<String>> {
    if let Some(letter) = op.letter() {
        return Ok(Some(format!("letter/{letter}")));
    }
    let Some(post) = op.post() else {
        return Ok(None);
    };
    Ok(Some(match storage::post::get(store, post)? {
        Some(_) => format!("directory/{post}"),
        None => "directory".to_owned(),
    }))
}
