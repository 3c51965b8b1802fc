//! Who and what the directory knows, by folded name: a row of a list is looked up there before anything is entered.

use std::collections::BTreeMap;

use model::{
    Date,
    id::{OrganizationId, PostId},
};
use storage::Store;

use crate::{Result, fold::folded};

pub struct Known {
    pub organizations: BTreeMap<String, OrganizationId>,
    /// By name of who is there (empty for an office without a person), then the names the office goes by.
    offices: BTreeMap<String, Vec<(Vec<String>, PostId)>>,
}

impl Known {
    pub fn read(store: &Store, on: Date) -> Result<Self> {
        let mut organizations = BTreeMap::new();
        let mut names: BTreeMap<OrganizationId, Vec<String>> = BTreeMap::new();
        for organization in storage::organization::list(store)? {
            let own: Vec<String> = organization
                .name
                .0
                .values()
                .map(|name| folded(name))
                .collect();
            for name in &own {
                organizations
                    .entry(name.clone())
                    .or_insert_with(|| organization.id.clone());
            }
            names.insert(organization.id, own);
        }
        let persons: BTreeMap<_, _> = storage::person::list(store)?
            .into_iter()
            .map(|person| (person.id.clone(), folded(&person.full_name())))
            .collect();
        let mut holders: BTreeMap<PostId, Vec<String>> = BTreeMap::new();
        for mandate in storage::membership::on(store, on)? {
            let person = persons.get(&mandate.person).cloned().unwrap_or_default();
            holders.entry(mandate.post).or_default().push(person);
        }
        let mut known = Self {
            organizations,
            offices: BTreeMap::new(),
        };
        for post in storage::post::list(store)? {
            let titles = post.titles.0.values().map(|title| folded(&title.text));
            let mut called: Vec<String> = titles.collect();
            called.extend(names.get(&post.organization).into_iter().flatten().cloned());
            for person in holders.remove(&post.id).unwrap_or_default() {
                let offices = known.offices.entry(person).or_default();
                offices.push((called.clone(), post.id.clone()));
            }
        }
        Ok(known)
    }

    pub fn organization(&self, name: &str) -> Option<&OrganizationId> {
        self.organizations.get(&folded(name))
    }

    /// The office where this person sits, if the row gives one of the names it goes by.
    pub fn office(&self, person: &str, called: [Option<&str>; 2]) -> Option<&PostId> {
        let called: Vec<String> = called.into_iter().flatten().map(folded).collect();
        let offices = self.offices.get(&folded(person))?;
        let meant = |names: &[String]| match called.as_slice() {
            [] => names.is_empty(),
            called => called.iter().any(|name| names.contains(name)),
        };
        let found = offices.iter().find(|(names, _)| meant(names));
        found.map(|(_, post)| post)
    }

    /// What the list itself entered is known to its further rows.
    pub fn add(&mut self, person: &str, organization: Option<&str>, post: &PostId) {
        let names = organization.map(folded).into_iter().collect();
        let offices = self.offices.entry(folded(person)).or_default();
        offices.push((names, post.clone()));
    }
}
