//! Take something out of the directory: an office, a person or an organization goes to the bin, an address or a mandate at once.

use model::{
    contact_detail::Owner,
    id::{ContactDetailId, MembershipId},
};
use serde::{Deserialize, Serialize};
use storage::{Op, directory::Entry};
use ts_rs::TS;

use super::entry;
use crate::{Context, Desk, Error, Result};

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "RemoveEntry")]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// Of an office, a person, an organization, an address or another contact, or a mandate.
    pub id: String,
}

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "RemovedEntry")]
pub struct Answer {
    pub id: String,
    /// As the directory showed it; empty for an address and a mandate.
    pub name: String,
    /// Offices that went with their organization.
    pub offices: u32,
    /// Letters still to be sent that are addressed there: they stay as they are.
    pub drafts: u32,
}

pub fn remove(desk: &mut Desk, context: &Context, question: Question) -> Result<Answer> {
    let id = question.id;
    let Some(found) = entry::find(desk.store()?, &id)? else {
        return detail(desk, context, id);
    };
    let store = desk.store()?;
    if storage::directory::binned_at(store, &id)?.is_some() {
        return Err(Error::not_found("directory", id));
    }
    let name = entry::name(store, context, &found)?;
    if matches!(found, Entry::Person(_)) && storage::directory::mandate_in_register(store, &id)? {
        return Err(Error::InRegister { name });
    }
    let offices = entry::offices(store, &found)?;
    let drafts = storage::directory::drafts_to(store, &id)?;
    let op = match &found {
        Entry::Post(post) => Op::RemovePost { post: post.clone() },
        Entry::Person(_) => Op::RemovePerson,
        Entry::Organization(_) => Op::RemoveOrganization,
    };
    desk.transact(op, context, |tx| {
        Ok(storage::directory::bin(tx, &found, context.now)?)
    })?;
    Ok(Answer {
        id,
        name,
        offices,
        drafts,
    })
}

/// An address, a telephone, or a mandate that was never one.
fn detail(desk: &mut Desk, context: &Context, id: String) -> Result<Answer> {
    let store = desk.store()?;
    let contact = ContactDetailId::from(id.as_str());
    let mandate = MembershipId::from(id.as_str());
    if let Some(found) = storage::contact_detail::get(store, &contact)? {
        let post = match found.owner {
            Owner::Post(post) => post,
            Owner::Organization(_) => return Err(Error::not_found("address", id)),
        };
        desk.transact(Op::RemoveAddress { post }, context, |tx| {
            Ok(storage::contact_detail::delete(tx, &contact)?)
        })?;
    } else if let Some(found) = storage::membership::get(store, &mandate)? {
        if storage::directory::mandate_in_register(store, &id)? {
            let person = Entry::Person(found.person);
            let name = entry::name(store, context, &person)?;
            return Err(Error::InRegister { name });
        }
        let op = Op::RemoveMembership { post: found.post };
        desk.transact(op, context, |tx| {
            Ok(storage::membership::delete(tx, &mandate)?)
        })?;
    } else {
        return Err(Error::not_found("directory", id));
    }
    Ok(Answer {
        id,
        name: String::new(),
        offices: 0,
        drafts: 0,
    })
}
