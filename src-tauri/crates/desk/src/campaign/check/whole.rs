//! What only shows over all letters: who is written to twice, and who waits for a text in their language.

use std::collections::BTreeMap;

use model::{
    Code, Date, Language, Notice,
    campaign::Campaign,
    id::{LetterId, PostId},
    notice::Part,
};

use super::Row;
use crate::{
    Result, addressee,
    letter::{facts, shared::Shared},
};

/// A notice, and the letter it is about; none where it is about the campaign.
pub struct About {
    pub notice: Notice,
    pub letter: Option<LetterId>,
    pub post: Option<PostId>,
}

/// Each language the campaign has no text in, with the offices that wait for it.
pub fn waiting(shared: &Shared<'_>, campaign: &Campaign, ticked: &[Row<'_>]) -> Result<Vec<About>> {
    let dated = campaign.date.unwrap_or(shared.context.today);
    let mut waiting: BTreeMap<Language, Vec<String>> = BTreeMap::new();
    for (recipient, id) in ticked {
        let letter = facts::letter(shared.store, id)?;
        let version = facts::version(&letter, None)?;
        let blank = version.body.trim().is_empty() && version.subject.trim().is_empty();
        if blank && campaign.version(version.language).is_none() {
            let office = addressee::of_post(shared.store, &recipient.post, dated)?;
            let person = office.person().map(model::person::Person::full_name);
            let name = person.unwrap_or_else(|| office.shown_title(shared.context.language).0);
            waiting.entry(version.language).or_default().push(name);
        }
    }
    Ok(waiting
        .into_iter()
        .map(|(language, names)| About {
            notice: Notice::new(Code::LanguageVersionMissing, Part::Language)
                .with("language", language)
                .with("waiting", names.join(", ")),
            letter: None,
            post: None,
        })
        .collect())
}

/// Ticked offices by their place in the list, to find a person who is written to in two of them.
pub struct Twice {
    places: BTreeMap<PostId, usize>,
    dated: Date,
}

impl Twice {
    pub fn among(campaign: &Campaign, ticked: &[Row<'_>], today: Date) -> Self {
        let posts = ticked.iter().map(|(recipient, _)| recipient.post.clone());
        Self {
            places: posts.zip(0..).collect(),
            dated: campaign.date.unwrap_or(today),
        }
    }

    /// Said at the second of the two.
    pub fn in_these(&self, shared: &Shared<'_>, rows: &[Row<'_>]) -> Result<Vec<About>> {
        let mut found = Vec::new();
        for (recipient, id) in rows {
            let Some(first) = self.first(shared, &recipient.post)? else {
                continue;
            };
            let office = addressee::of_post(shared.store, &first, self.dated)?;
            let name = office.person().map(model::person::Person::full_name);
            found.push(About {
                notice: Notice::new(Code::PersonTwice, Part::Address)
                    .with("name", name.unwrap_or_default())
                    .with("title", office.shown_title(shared.context.language).0),
                letter: Some((*id).clone()),
                post: Some(recipient.post.clone()),
            });
        }
        Ok(found)
    }

    /// The office further up in the list that the same person holds.
    fn first(&self, shared: &Shared<'_>, post: &PostId) -> Result<Option<PostId>> {
        let holder = storage::membership::holder(shared.store, post, self.dated)?;
        let Some(holder) = holder else {
            return Ok(None);
        };
        let own = self.places.get(post);
        let mandates = storage::membership::of_person(shared.store, &holder.person)?;
        let others = mandates
            .into_iter()
            .filter(|mandate| mandate.holds_on(self.dated))
            .filter_map(|mandate| Some((*self.places.get(&mandate.post)?, mandate.post)));
        let first = others.min().filter(|(place, _)| Some(place) < own);
        Ok(first.map(|(_, post)| post))
    }
}
