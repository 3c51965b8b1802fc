//! A recording taken back within its ten seconds, or completed at once.

use model::id::LetterId;
use serde::{Deserialize, Serialize};
use storage::Op;
use ts_rs::TS;

use crate::{Context, Desk, Error, Result};

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "TakeBackDispatch")]
pub struct Question {
    pub letters: Vec<LetterId>,
}

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "TakenBackDispatch")]
pub struct Answer {
    pub letters: Vec<LetterId>,
}

/// Those that still waited; none of them is refused as too late.
pub fn take_back(desk: &mut Desk, context: &Context, question: Question) -> Result<Answer> {
    let first = question
        .letters
        .first()
        .cloned()
        .ok_or(Error::FieldMissing("letters"))?;
    let letters = desk.transact(Op::TakeBackDispatch { letter: first }, context, |tx| {
        let mut taken = Vec::new();
        for id in &question.letters {
            if storage::pending_dispatch::delete(tx, id)? {
                taken.push(id.clone());
            }
        }
        if taken.is_empty() {
            Err(Error::TooLate)
        } else {
            Ok(taken)
        }
    })?;
    Ok(Answer { letters })
}
