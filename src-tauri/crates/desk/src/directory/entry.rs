//! What an id of the directory is, in the order in which `directory.show` looks for it, and what it is called.

use storage::{Store, directory::Entry};

use crate::{
    Context, Result,
    addressee::{self, shown_name},
};

pub fn find(store: &Store, id: &str) -> Result<Option<Entry>> {
    if storage::post::get(store, &id.into())?.is_some() {
        return Ok(Some(Entry::Post(id.into())));
    }
    if storage::person::get(store, &id.into())?.is_some() {
        return Ok(Some(Entry::Person(id.into())));
    }
    let organization = storage::organization::get(store, &id.into())?;
    Ok(organization.map(|found| Entry::Organization(found.id)))
}

/// Offices that go and come with it.
pub fn offices(store: &Store, entry: &Entry) -> Result<u32> {
    Ok(match entry {
        Entry::Organization(organization) => {
            storage::post::by_organization(store, organization)?.len() as u32
        }
        Entry::Post(_) | Entry::Person(_) => 0,
    })
}

/// In the language of the person at the desk, as far as the directory has it.
pub fn name(store: &Store, context: &Context, entry: &Entry) -> Result<String> {
    Ok(match entry {
        Entry::Post(post) => {
            let office = addressee::of_post(store, post, context.today)?;
            office.shown_title(context.language).0
        }
        Entry::Person(person) => storage::person::get(store, person)?
            .map(|person| person.full_name())
            .unwrap_or_default(),
        Entry::Organization(organization) => storage::organization::get(store, organization)?
            .map(|found| shown_name(&found.name, context.language))
            .unwrap_or_default(),
    })
}
