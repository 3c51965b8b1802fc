//! An office that was folded into another of the same person gets a letter of its own.

use model::{
    id::{CampaignId, PostId},
    recipient::Standing,
};
use serde::{Deserialize, Serialize};
use storage::Op;
use ts_rs::TS;

use super::{set::give_letter, show};
use crate::{Context, Desk, Error, Result};

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "UnfoldRecipient")]
#[serde(deny_unknown_fields)]
pub struct Question {
    pub id: CampaignId,
    pub post: PostId,
}

/// Nothing changes where it has a letter already.
pub fn unfold(desk: &mut Desk, context: &Context, question: Question) -> Result<show::Answer> {
    let store = desk.store()?;
    let campaign = show::get(store, &question.id)?;
    let recipient = storage::recipient::get(store, &question.id, &question.post)?
        .ok_or_else(|| Error::not_found("listed", &question.post))?;
    if let Standing::Folded(_) = recipient.standing {
        let op = Op::UnfoldRecipient {
            campaign: question.id.clone(),
            post: question.post,
        };
        desk.transact(op, context, |tx| {
            give_letter(tx, context, &campaign, &recipient)
        })?;
    }
    show::show(desk, context, show::Question::whole(question.id))
}
