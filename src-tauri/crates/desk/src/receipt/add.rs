//! A proof that came after the dispatch was recorded is kept with it.

use model::{
    Date,
    id::{DispatchId, LetterId, ReceiptId},
    receipt::{Receipt, ReceiptKind},
};
use serde::{Deserialize, Serialize};
use storage::Op;
use ts_rs::TS;

use crate::{
    Context, Desk, Error, Result,
    dispatch::correct,
    reply::{keep, record::stated},
};

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "AddReceipt", optional_fields)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// The dispatch, by its id or by the letter's id or reference.
    pub dispatch: String,
    /// Path of the file.
    pub file: String,
    /// None: that it was handed in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<ReceiptKind>,
    /// The day it bears.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(type = "string")]
    pub on: Option<Date>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "AddedReceipt")]
pub struct Answer {
    pub receipt: ReceiptId,
    pub dispatch: DispatchId,
    pub letter: LetterId,
    /// Number of the dispatch in the register.
    pub number: String,
    pub kind: ReceiptKind,
    pub sha256: String,
    pub file: crate::reply::Told,
}

/// # Errors
/// A day that is to come, or before the letter left, is refused.
pub fn add(desk: &mut Desk, context: &Context, question: Question) -> Result<Answer> {
    let store = desk.store()?;
    let dispatch = correct::named(store, &question.dispatch)?;
    if let Some(on) = question.on {
        if on > context.today {
            return Err(Error::DateInFuture(on));
        }
        if on < dispatch.on {
            return Err(Error::BeforeDispatch {
                on,
                sent: dispatch.on,
            });
        }
    }
    let kept = keep(store, Some(&question.file))?.ok_or(Error::FieldMissing("file"))?;
    let receipt = Receipt {
        id: (context.new_id)().into(),
        dispatch: dispatch.id.clone(),
        kind: question.kind.unwrap_or_default(),
        on: question.on,
        file_sha256: kept.sha256.clone(),
        file_name: kept.name.clone(),
        note: stated(question.note),
        recorded_at: context.now,
    };
    desk.transact(Op::AddReceipt, context, |tx| {
        storage::receipt::insert(tx, &receipt)?;
        kept.remember(tx)
    })?;
    Ok(Answer {
        receipt: receipt.id,
        dispatch: receipt.dispatch,
        letter: dispatch.letter,
        number: dispatch.reference.text,
        kind: receipt.kind,
        sha256: receipt.file_sha256,
        file: kept.told(context),
    })
}
