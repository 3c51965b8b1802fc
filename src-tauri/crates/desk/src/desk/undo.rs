//! One step back, or forward again, across everything that is not ink.

use model::Language;
use serde::{Deserialize, Serialize};
use storage::Op;
use ts_rs::TS;

use crate::{Context, Desk, Result};

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "Undone")]
pub struct Answer {
    /// What was undone, in the user's words; none when there was nothing.
    pub step: Option<String>,
    /// The nouns it changed.
    pub nouns: Vec<String>,
    /// Where it acted, as the address of a screen: `letter/…`.
    pub at: Option<String>,
}

pub fn undo(desk: &mut Desk, context: &Context, (): ()) -> Result<Answer> {
    let step = desk.store()?.undo(context.now)?;
    Ok(answer(desk, context, step))
}

pub fn redo(desk: &mut Desk, context: &Context, (): ()) -> Result<Answer> {
    let step = desk.store()?.redo(context.now)?;
    Ok(answer(desk, context, step))
}

fn answer(desk: &mut Desk, context: &Context, step: Option<(Op, storage::Changes)>) -> Answer {
    let Some((op, changes)) = step else {
        return Answer {
            step: None,
            nouns: Vec::new(),
            at: None,
        };
    };
    let nouns = changes
        .nouns
        .iter()
        .map(|noun| noun.slug().to_owned())
        .collect();
    desk.note_changes(changes.nouns);
    Answer {
        step: Some(step_name(context.language, &op)),
        nouns,
        at: place(&op),
    }
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

fn place(op: &Op) -> Option<String> {
    op.letter()
        .map(|letter| format!("letter/{letter}"))
        .or_else(|| op.post().map(|post| format!("directory/{post}")))
}
