//! Recordings that waited are completed: at once, when the window closes or when a desk opens again.

use serde::{Deserialize, Serialize};
use storage::{Op, pending_dispatch::PendingDispatch};
use ts_rs::TS;

use super::{record::Answer, seal};
use crate::{Context, Desk, Result};

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "CompleteDispatch")]
pub struct Question {
    /// Also those whose ten seconds are not over: the window closes.
    pub all: bool,
}

pub fn complete(
    desk: &mut Desk,
    context: &Context,
    question: Option<Question>,
) -> Result<Vec<Answer>> {
    let all = question.is_some_and(|question| question.all);
    those(desk, context, |pending| all || pending.until <= context.now)
}

/// When a desk opens: what waited when the last process ended was meant. One that cannot be sealed (its file is gone,
/// the disk is full) goes on waiting, in view of the person: it must not keep the whole desk shut.
pub(crate) fn all(desk: &mut Desk, context: &Context) -> Result<()> {
    for pending in storage::pending_dispatch::list(desk.store()?)? {
        let _ = one(desk, context, pending);
    }
    Ok(())
}

fn those(
    desk: &mut Desk,
    context: &Context,
    due: impl Fn(&PendingDispatch) -> bool,
) -> Result<Vec<Answer>> {
    let waiting = storage::pending_dispatch::list(desk.store()?)?;
    let mut answers = Vec::new();
    for pending in waiting.into_iter().filter(due) {
        answers.push(one(desk, context, pending)?);
    }
    Ok(answers)
}

fn one(desk: &mut Desk, context: &Context, pending: PendingDispatch) -> Result<Answer> {
    let letter = pending.letter.clone();
    let op = Op::RecordDispatch {
        letter: letter.clone(),
    };
    desk.transact(op, context, |tx| {
        storage::pending_dispatch::delete(tx, &letter)?;
        seal::seal(tx, context, &letter, pending.value, context.now)
    })
}
