//! A campaign goes to the bin with those of its letters that have no number; the others stay by themselves.

use model::id::CampaignId;
use serde::{Deserialize, Serialize};
use storage::Op;
use ts_rs::TS;

use super::show;
use crate::{Context, Desk, Result, letter::facts};

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "DiscardCampaign")]
#[serde(deny_unknown_fields)]
pub struct Question {
    pub id: CampaignId,
}

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "DiscardedCampaign")]
pub struct Answer {
    /// Letters that went to the bin with it.
    pub discarded: u32,
    /// Numbered letters, which stay.
    pub kept: u32,
}

pub fn discard(desk: &mut Desk, context: &Context, question: Question) -> Result<Answer> {
    let campaign = show::get(desk.store()?, &question.id)?;
    let op = Op::DiscardCampaign {
        campaign: campaign.id.clone(),
    };
    desk.transact(op, context, |tx| {
        let mut answer = Answer {
            discarded: 0,
            kept: 0,
        };
        storage::campaign::bin(tx, &campaign.id, Some(context.now))?;
        for recipient in storage::recipient::list(tx, &campaign.id)? {
            let Some(id) = recipient.letter() else {
                continue;
            };
            if facts::letter(tx, id)?.reference().is_some() {
                answer.kept += 1;
            } else {
                storage::letter::delete_draft(tx, id, context.now)?;
                answer.discarded += 1;
            }
        }
        Ok(answer)
    })
}
