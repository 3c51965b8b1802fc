//! Which offices a campaign goes to, as of a day: by competence, by government, by name or from a list; one letter a
//! person, by the hat closest to the subject.

use std::collections::{BTreeMap, BTreeSet};

use model::{
    Date, PartialDate,
    id::{OrganizationId, PersonId, PostId},
    membership::Membership,
    post::Post,
    recipient::{LeftOut, Via},
};
use storage::Store;

use crate::{Error, Result};

/// What was asked for. Governments narrow a competence down; by themselves they mean all their offices.
#[derive(Clone, Debug, Default)]
pub struct Asked {
    pub competence: Option<String>,
    pub governments: Vec<OrganizationId>,
    pub posts: Vec<PostId>,
    /// Offices of a list, each with its row.
    pub listed: Vec<(PostId, u32)>,
}

impl Asked {
    pub fn is_empty(&self) -> bool {
        self.competence.is_none()
            && self.governments.is_empty()
            && self.posts.is_empty()
            && self.listed.is_empty()
    }
}

/// An office that was found, and what becomes of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    pub post: PostId,
    pub via: Via,
    pub list_row: Option<u32>,
    pub plan: Plan,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Plan {
    Letter,
    Folded(PostId),
    LeftOut(LeftOut),
}

/// In the order of the directory; what was named by hand after, in the order it was named.
pub fn resolve(store: &Store, asked: &Asked, as_of: Date) -> Result<Vec<Found>> {
    let candidates = candidates(store, asked)?;
    let mut hats: BTreeMap<PersonId, Vec<usize>> = BTreeMap::new();
    let mut found = Vec::new();
    for (place, candidate) in candidates.iter().enumerate() {
        let memberships = storage::membership::of_post(store, &candidate.post.id)?;
        let plan = match holder(&memberships, as_of) {
            Ok(membership) => {
                hats.entry(membership.person.clone())
                    .or_default()
                    .push(place);
                Plan::Letter
            }
            Err(why) => Plan::LeftOut(why),
        };
        found.push(Found {
            post: candidate.post.id.clone(),
            via: candidate.via,
            list_row: candidate.list_row,
            plan,
        });
    }
    for places in hats.into_values().filter(|places| places.len() > 1) {
        fold(asked, &candidates, &places, &mut found);
    }
    Ok(found)
}

struct Candidate {
    post: Post,
    via: Via,
    list_row: Option<u32>,
}

fn candidates(store: &Store, asked: &Asked) -> Result<Vec<Candidate>> {
    let mut seen = BTreeSet::new();
    let mut candidates = Vec::new();
    let mut add = |post: Post, via, list_row| {
        if seen.insert(post.id.clone()) {
            candidates.push(Candidate {
                post,
                via,
                list_row,
            });
        }
    };
    for (post, via) in by_subject(store, asked)? {
        add(post, via, None);
    }
    for id in &asked.posts {
        add(post(store, id)?, Via::Post, None);
    }
    for (id, row) in &asked.listed {
        add(post(store, id)?, Via::List, Some(*row));
    }
    Ok(candidates)
}

fn by_subject(store: &Store, asked: &Asked) -> Result<Vec<(Post, Via)>> {
    for government in &asked.governments {
        storage::organization::get(store, government)?
            .ok_or_else(|| Error::not_found("organization", government))?;
    }
    let wanted = |post: &Post| {
        asked.governments.is_empty() || asked.governments.contains(&post.organization)
    };
    let (posts, via) = match &asked.competence {
        Some(slug) => {
            if storage::competence::get(store, slug)?.is_none() {
                return Err(Error::UnknownCompetence(slug.clone()));
            }
            (storage::post::by_competence(store, slug)?, Via::Competence)
        }
        None if asked.governments.is_empty() => return Ok(Vec::new()),
        None => (storage::post::list(store)?, Via::Government),
    };
    let found: Vec<(Post, Via)> = posts
        .into_iter()
        .filter(wanted)
        .map(|post| (post, via))
        .collect();
    // One that was chosen does not go missing in silence.
    let missing = asked
        .governments
        .iter()
        .find(|chosen| !found.iter().any(|(post, _)| post.organization == **chosen));
    match missing {
        Some(government) => Err(Error::NoOffice {
            government: government.to_string(),
            competence: asked.competence.clone().unwrap_or_default(),
        }),
        None => Ok(found),
    }
}

fn post(store: &Store, id: &PostId) -> Result<Post> {
    storage::post::get(store, id)?.ok_or_else(|| Error::not_found("post", id))
}

/// Who holds the post on the day: of several, the one who came last. Else why nobody does.
pub(super) fn holder(
    memberships: &[Membership],
    on: Date,
) -> std::result::Result<&Membership, LeftOut> {
    let held = memberships.iter().filter(|mandate| mandate.holds_on(on));
    if let Some(mandate) = held.max_by_key(|mandate| mandate.since.map(PartialDate::first_day)) {
        return Ok(mandate);
    }
    let ended = |mandate: &Membership| mandate.until.is_some_and(|until| until.last_day() < on);
    if memberships.iter().any(ended) {
        Err(LeftOut::MandateEnded)
    } else if memberships.is_empty() {
        Err(LeftOut::NoHolder)
    } else {
        Err(LeftOut::MandateLater)
    }
}

/// Of one person's hats the closest keeps its letter: the one named by hand, then the one whose title names the
/// competence first, then the first of the directory.
fn fold(asked: &Asked, candidates: &[Candidate], places: &[usize], found: &mut [Found]) {
    let Some(&main) = places
        .iter()
        .min_by_key(|&&place| closeness(asked, &candidates[place], place))
    else {
        return;
    };
    let into = candidates[main].post.id.clone();
    for &place in places.iter().filter(|&&place| place != main) {
        found[place].plan = Plan::Folded(into.clone());
    }
}

fn closeness(asked: &Asked, candidate: &Candidate, place: usize) -> (bool, usize, usize) {
    let by_hand = asked.posts.contains(&candidate.post.id);
    let rank = asked.competence.as_ref().map_or(0, |slug| {
        let named = candidate.post.id.as_str().rsplit('/').next() == Some(slug);
        let ranks = &candidate.post.competences;
        match ranks.iter().position(|own| own == slug) {
            _ if named => 0,
            Some(rank) => rank + 1,
            None => usize::MAX,
        }
    });
    (!by_hand, rank, place)
}
