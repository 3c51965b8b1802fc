//! What a letter has of its campaign: whether there is a text in its language, for whom it was prepared, its own words.

use model::{Language, id::CampaignId, letter::Letter, membership::Membership, person::Person};

use super::shared::Shared;
use crate::{Error, Result};

pub struct Common {
    pub campaign: CampaignId,
    /// Whether the campaign has a text in the letter's language.
    pub has_text: bool,
    /// Who held the office on the day for which the campaign looked it up.
    pub prepared_for: Option<(Membership, Person)>,
    /// The letter's own words, as they were given to the campaign.
    pub paragraph: String,
}

/// None for a letter that stands alone.
pub fn of(shared: &Shared<'_>, letter: &Letter, language: Language) -> Result<Option<Common>> {
    let Some(id) = &letter.content().campaign else {
        return Ok(None);
    };
    let Some(campaign) = shared.campaign(id)? else {
        return Ok(None);
    };
    let store = shared.store;
    let Some(post) = &letter.content().recipient else {
        return Ok(None);
    };
    let prepared_for = match storage::membership::holder(store, post, campaign.as_of)? {
        Some(membership) => {
            let person = storage::person::get(store, &membership.person)?
                .ok_or_else(|| Error::not_found("person", &membership.person))?;
            Some((membership, person))
        }
        None => None,
    };
    let recipient = storage::recipient::get(store, id, post)?;
    Ok(Some(Common {
        campaign: id.clone(),
        has_text: campaign.version(language).is_some(),
        prepared_for,
        paragraph: recipient
            .map(|recipient| recipient.paragraph)
            .unwrap_or_default(),
    }))
}
