//! Everything there is to say about a campaign before its letters are written, letter by letter and as a whole.
//!
//! The window asks for a batch at a time: it says how far it is, and cancels by not asking on. Leaves what is true of
//! one letter to `letter`.

mod fix;
mod whole;

use fix::Standing;
use model::{
    Notice,
    campaign::Campaign,
    id::{CampaignId, LetterId, PostId},
    letter::{Letter, LetterState},
    recipient::Recipient,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::show;
use crate::{
    Context, Desk, Result,
    letter::{
        batch::{self, BATCH},
        facts::{self, Facts},
        past,
        shared::Shared,
    },
    notice::{Told, is_ignored, tell},
};

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "CheckCampaign", optional_fields)]
#[serde(deny_unknown_fields)]
pub struct Question {
    pub id: CampaignId,
    /// Of the letters, in the order of the list; those not ticked are passed over. What concerns the campaign as a whole
    /// comes with the first.
    #[serde(default)]
    pub offset: u32,
    /// None: all of them.
    #[serde(default)]
    pub limit: Option<u32>,
}

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "CampaignCheck")]
pub struct Answer {
    /// Letters there are, ticked or not.
    pub letters: u32,
    /// How many of them are dealt with up to here.
    pub checked: u32,
    /// Of this batch and ticked: what can be written, what cannot, what left already.
    pub ready: u32,
    pub blocked: u32,
    pub sent: u32,
    pub notices: Vec<Found>,
}

/// A notice of one letter, or of the campaign as a whole.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "CampaignFinding")]
pub struct Found {
    #[serde(flatten)]
    #[ts(flatten)]
    pub told: Told,
    pub letter: Option<LetterId>,
    pub post: Option<PostId>,
    /// The line of the terminal that settles it.
    pub fix: String,
}

pub fn check(desk: &mut Desk, context: &Context, question: Question) -> Result<Answer> {
    let store = desk.store()?;
    let campaign = show::get(store, &question.id)?;
    let recipients = storage::recipient::list(store, &question.id)?;
    let letters: Vec<Row<'_>> = recipients
        .iter()
        .filter_map(|recipient| Some((recipient, recipient.letter()?)))
        .collect();
    let offset = (question.offset as usize).min(letters.len());
    let limit = question.limit.map_or(letters.len(), |limit| limit as usize);
    let end = offset.saturating_add(limit).min(letters.len());
    let shared = Shared::read(store, context)?;
    let mut answer = Answer {
        letters: letters.len() as u32,
        checked: end as u32,
        ready: 0,
        blocked: 0,
        sent: 0,
        notices: Vec::new(),
    };
    if offset == 0 {
        let found = whole::waiting(&shared, &campaign, &ticked(&letters))?;
        answer.put(context, &campaign, None, found);
    }
    let twice = whole::Twice::among(&campaign, &ticked(&letters), context.today);
    for rows in letters[offset..end].chunks(BATCH) {
        let rows = ticked(rows);
        let found = twice.in_these(&shared, &rows)?;
        answer.put(context, &campaign, None, found);
        answer.check(&shared, &campaign, &rows)?;
    }
    Ok(answer)
}

/// An office of the campaign that has a letter.
type Row<'a> = (&'a Recipient, &'a LetterId);

fn ticked<'a>(rows: &[Row<'a>]) -> Vec<Row<'a>> {
    let ticked = rows.iter().filter(|(recipient, _)| recipient.included);
    ticked.copied().collect()
}

impl Answer {
    fn check(
        &mut self,
        shared: &Shared<'_>,
        campaign: &Campaign,
        letters: &[Row<'_>],
    ) -> Result<()> {
        let mut all: Vec<Facts> = Vec::new();
        let mut past: Vec<Vec<Notice>> = Vec::new();
        for (_, id) in letters {
            match facts::letter(shared.store, id)? {
                letter if is_open(&letter) => {
                    let version = facts::version(&letter, None)?;
                    let facts = shared.facts(letter, version)?;
                    past.push(past::about_past(shared, &facts)?);
                    all.push(facts);
                }
                _ => self.sent += 1,
            }
        }
        let set = batch::each(shared.context, &all, |_, pages| pages.notices);
        for ((facts, mut notices), past) in all.iter().zip(set).zip(past) {
            notices.extend(past);
            if notices.iter().any(Notice::blocks) {
                self.blocked += 1;
            } else {
                self.ready += 1;
            }
            let content = facts.letter.content();
            notices.retain(|notice| !is_ignored(notice, &content.ignored));
            let of_letter = |notice| whole::About {
                notice,
                letter: Some(facts.letter.id().clone()),
                post: content.recipient.clone(),
            };
            let found = notices.into_iter().map(of_letter).collect();
            self.put(shared.context, campaign, Some(facts), found);
        }
        Ok(())
    }

    /// `facts` of the letter they are about, where they were found in it.
    fn put(
        &mut self,
        context: &Context,
        campaign: &Campaign,
        facts: Option<&Facts>,
        found: Vec<whole::About>,
    ) {
        for whole::About {
            notice,
            letter,
            post,
        } in found
        {
            let standing = facts.map(|facts| Standing::of(campaign, facts, &notice));
            let standing = standing.unwrap_or_default();
            let fix = fix::fix(
                &campaign.id,
                letter.as_ref(),
                post.as_ref(),
                &notice,
                standing,
            );
            let told = tell(context.language, vec![notice]);
            self.notices.extend(told.into_iter().map(|told| Found {
                told,
                letter: letter.clone(),
                post: post.clone(),
                fix: fix.clone(),
            }));
        }
    }
}

fn is_open(letter: &Letter) -> bool {
    matches!(letter.state(), LetterState::Draft | LetterState::Prepared)
}
