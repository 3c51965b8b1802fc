//! The offices of a campaign looked up as of another day: who was left out gets a letter where the office is held by then.

use model::{
    campaign::Campaign,
    id::{PersonId, PostId},
    recipient::{Recipient, Standing},
};
use storage::Tx;

use super::{resolve::holder, set::give_letter};
use crate::{Context, Result};

/// Offices that have a letter keep it, whoever holds them now: the check says where nobody does.
pub(super) fn renew(tx: &Tx<'_>, context: &Context, campaign: &Campaign) -> Result<()> {
    let recipients = storage::recipient::list(tx, &campaign.id)?;
    let mut written: Vec<(PersonId, PostId)> = Vec::new();
    for recipient in recipients.iter().filter(|one| one.letter().is_some()) {
        let person = holding(tx, campaign, recipient)?;
        written.extend(person.ok().map(|person| (person, recipient.post.clone())));
    }
    for recipient in recipients {
        let Standing::LeftOut(before) = recipient.standing else {
            continue;
        };
        match holding(tx, campaign, &recipient)? {
            Ok(person) => match written.iter().find(|(known, _)| *known == person) {
                Some((_, into)) => put(tx, campaign, recipient, Standing::Folded(into.clone()))?,
                None => {
                    written.push((person, recipient.post.clone()));
                    give_letter(tx, context, campaign, &recipient)?;
                }
            },
            Err(why) if why != before => put(tx, campaign, recipient, Standing::LeftOut(why))?,
            Err(_) => {}
        }
    }
    Ok(())
}

fn holding(
    tx: &Tx<'_>,
    campaign: &Campaign,
    recipient: &Recipient,
) -> Result<std::result::Result<PersonId, model::recipient::LeftOut>> {
    let memberships = storage::membership::of_post(tx, &recipient.post)?;
    Ok(holder(&memberships, campaign.as_of).map(|membership| membership.person.clone()))
}

fn put(tx: &Tx<'_>, campaign: &Campaign, recipient: Recipient, standing: Standing) -> Result<()> {
    let changed = Recipient {
        standing,
        ..recipient
    };
    Ok(storage::recipient::put(tx, &campaign.id, &changed)?)
}
