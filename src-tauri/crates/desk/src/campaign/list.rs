//! The campaigns of the desk, one row each.

use model::{Language, Timestamp, id::CampaignId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Context, Desk, Result};

#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[ts(rename = "ListCampaigns", optional_fields)]
#[serde(deny_unknown_fields)]
pub struct Question {
    #[serde(default)]
    pub offset: u32,
    /// At most 500; none means 200.
    #[serde(default)]
    pub limit: Option<u32>,
}

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "CampaignList")]
pub struct Answer {
    pub total: u32,
    pub rows: Vec<Row>,
}

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "CampaignRow")]
pub struct Row {
    pub id: CampaignId,
    pub name: String,
    pub competence: Option<String>,
    pub languages: Vec<Language>,
    pub letters: u32,
    /// Ticked ones.
    pub included: u32,
    pub prepared: u32,
    pub sent: u32,
    #[ts(type = "string")]
    pub edited_at: Timestamp,
}

/// Never more than this in one answer.
const MOST: u32 = 500;

pub fn list(desk: &mut Desk, _: &Context, question: Question) -> Result<Answer> {
    let limit = question.limit.unwrap_or(200).min(MOST);
    let (total, rows) = storage::campaign::list(desk.store()?, question.offset, limit)?;
    let rows = rows
        .into_iter()
        .map(|row| Row {
            id: row.id,
            name: row.name,
            competence: row.competence,
            languages: row.languages,
            letters: row.letters,
            included: row.included,
            prepared: row.prepared,
            sent: row.sent,
            edited_at: row.edited_at,
        })
        .collect();
    Ok(Answer { total, rows })
}
