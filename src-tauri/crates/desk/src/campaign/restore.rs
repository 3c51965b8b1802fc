//! A campaign comes back from the bin, with the letters that went there with it.

use serde::{Deserialize, Serialize};
use storage::Op;
use ts_rs::TS;

use super::{discard::Question, show};
use crate::{Context, Desk, Result};

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "RestoredCampaign")]
pub struct Answer {
    /// Letters that came back with it.
    pub restored: u32,
}

pub fn restore(desk: &mut Desk, context: &Context, question: Question) -> Result<Answer> {
    let campaign = show::get(desk.store()?, &question.id)?;
    let op = Op::TakeCampaignFromBin {
        campaign: campaign.id.clone(),
    };
    desk.transact(op, context, |tx| {
        let letters = storage::campaign::binned_letters(tx, &campaign.id)?;
        for letter in &letters {
            storage::letter::take_from_bin(tx, letter)?;
        }
        storage::campaign::bin(tx, &campaign.id, None)?;
        Ok(Answer {
            restored: letters.len() as u32,
        })
    })
}
