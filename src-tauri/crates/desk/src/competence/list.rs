//! The fields of policy, in the language of the user.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    Context, Desk, Result, addressee::shown_name, directory::show::CompetenceLabel, fold::folded,
};

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "CompetenceList")]
pub struct Answer {
    pub competences: Vec<CompetenceLabel>,
}

pub fn list(desk: &mut Desk, context: &Context, (): ()) -> Result<Answer> {
    let mut competences: Vec<CompetenceLabel> = storage::competence::list(desk.store()?)?
        .into_iter()
        .map(|found| CompetenceLabel {
            label: shown_name(&found.label, context.language),
            slug: found.slug,
        })
        .collect();
    competences.sort_by_key(|found| folded(&found.label));
    Ok(Answer { competences })
}
