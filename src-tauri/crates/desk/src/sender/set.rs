//! Say who writes: the organisation and those who sign for it, whole.

use model::sender::{Sender, Signatory};
use serde::{Deserialize, Serialize};
use storage::Op;
use ts_rs::TS;

use super::show;
use crate::{Context, Desk, Error, Result};

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "SetSender")]
#[serde(deny_unknown_fields)]
pub struct Question {
    pub sender: Sender,
    pub signatories: Vec<Signatory>,
}

/// A signatory without id gets one; a sender without any name is refused.
pub fn set(desk: &mut Desk, context: &Context, question: Question) -> Result<show::Answer> {
    let Question {
        sender,
        mut signatories,
    } = question;
    if sender.name.0.values().all(|name| name.trim().is_empty()) {
        return Err(Error::FieldMissing("name"));
    }
    for signatory in &mut signatories {
        if signatory.id.as_str().is_empty() {
            signatory.id = (context.new_id)().into();
        }
    }
    desk.transact(Op::SetSender, context, |tx| {
        storage::sender::put(tx, &sender)?;
        storage::signatory::replace(tx, &signatories)?;
        Ok(())
    })?;
    show::show(desk, context, ())
}
