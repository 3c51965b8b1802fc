//! Who a letter to a post goes to on a day: the post, its holder, its government, and the address that is used.

use i18n::etiquette::{self, Locale};
use model::{
    Date, Language, Localized, Notice,
    contact_detail::{AddressState, ContactDetail, ContactValue, PostalAddress, Visibility},
    id::PostId,
    membership::Membership,
    organization::{Classification, Organization},
    person::{Gender, Person},
    post::Post,
};
use storage::Store;

use crate::{Error, Result, language};

/// A post with who holds it.
pub struct Addressee {
    pub post: Post,
    pub government: Organization,
    pub holder: Option<(Membership, Person)>,
}

/// The address used for a post, and whose it is.
pub struct Found {
    pub contact: ContactDetail,
    pub postal: PostalAddress,
    pub state: AddressState,
    /// The seat or administration it belongs to, where the post has none of its own.
    pub seat: Option<Organization>,
}

pub fn of_post(store: &Store, id: &PostId, on: Date) -> Result<Addressee> {
    let post = storage::post::get(store, id)?.ok_or_else(|| Error::not_found("post", id))?;
    let government = storage::organization::get(store, &post.organization)?
        .ok_or_else(|| Error::not_found("organization", &post.organization))?;
    let holder = match storage::membership::holder(store, id, on)? {
        Some(membership) => {
            let person = storage::person::get(store, &membership.person)?
                .ok_or_else(|| Error::not_found("person", &membership.person))?;
            Some((membership, person))
        }
        None => None,
    };
    Ok(Addressee {
        post,
        government,
        holder,
    })
}

impl Addressee {
    pub fn person(&self) -> Option<&Person> {
        self.holder.as_ref().map(|(_, person)| person)
    }

    pub fn locale(&self, language: Language) -> Locale {
        Locale::of(language, self.government.country)
    }

    /// As the rules of address need it.
    pub fn etiquette<'a>(
        &'a self,
        competence: Option<&'a str>,
        language: Language,
    ) -> etiquette::Addressee<'a> {
        let person = self.person();
        etiquette::Addressee {
            gender: person.map_or(Gender::Unknown, |person| person.gender),
            given_name: person.map_or("", |person| &person.given_name),
            family_name: person.map_or("", |person| &person.family_name),
            competence,
            competences: &self.post.competences,
            government: Some(self.government.id.as_str()),
            organization_name: self.government.name.get(language),
            ..etiquette::Addressee::new(self.post.role, &self.post.titles)
        }
    }

    /// The language advised for a letter, and the step that decided.
    pub fn advised_language(&self, house: Language) -> (Language, language::StepKind) {
        language::advised(self, None, house)
    }

    /// The title shown in `language`, else in the nearest, with the language it is in.
    pub fn shown_title(&self, language: Language) -> (String, Language) {
        let (shown, language) = shown_title(&self.post, language);
        let own = etiquette::title(self.locale(language), &self.etiquette(None, language));
        (own.unwrap_or(shown), language)
    }
}

/// What is left to say of an office whose title nobody gave.
fn role(post: &Post, language: Language) -> String {
    let key = format!("role-{}", post.role.slug().replace('_', "-"));
    i18n::message(language, &key, &[])
}

pub fn shown_title(post: &Post, language: Language) -> (String, Language) {
    let own = post
        .titles
        .0
        .get(&language)
        .map(|title| (title.text.clone(), language));
    own.or_else(|| {
        post.titles
            .0
            .iter()
            .next()
            .map(|(language, title)| (title.text.clone(), *language))
    })
    .unwrap_or_else(|| (role(post, language), language))
}

/// A name in `language`, else in the nearest.
pub fn shown_name(name: &Localized, language: Language) -> String {
    name.nearest(language)
        .map(|(_, text)| text.to_owned())
        .unwrap_or_default()
}

/// The post's own address; else, as a proposal, that of the administration for the letter's competence or of the
/// government's seat. In the letter's language where the authority's addresses may be printed in it.
pub fn address(
    store: &Store,
    addressee: &Addressee,
    competence: Option<&str>,
    language: Language,
    today: Date,
) -> Result<Option<Found>> {
    let wanted = wanted_languages(addressee, language);
    let own = storage::contact_detail::of_post(store, &addressee.post.id)?;
    if let Some((contact, postal)) = pick(own, &wanted) {
        let state = contact.address_state(today);
        return Ok(Some(Found {
            contact,
            postal,
            state,
            seat: None,
        }));
    }
    for seat in seats(store, addressee, competence)? {
        let details = storage::contact_detail::of_organization(store, &seat.id)?;
        if let Some((contact, postal)) = pick(details, &wanted) {
            return Ok(Some(Found {
                contact,
                postal,
                state: AddressState::Proposed,
                seat: Some(seat),
            }));
        }
    }
    Ok(None)
}

/// The letter's language first where it is allowed on the envelope, then the authority's own.
fn wanted_languages(addressee: &Addressee, language: Language) -> Vec<Language> {
    let allowed = &addressee.government.languages.address_lines;
    let mut wanted: Vec<Language> = allowed.iter().copied().filter(|l| *l == language).collect();
    let (advised, _) = addressee.advised_language(language);
    wanted.extend(allowed.iter().copied().filter(|l| *l == advised));
    wanted.extend(allowed);
    wanted.push(language);
    wanted.extend(Language::ALL);
    wanted
}

fn pick(
    details: Vec<ContactDetail>,
    wanted: &[Language],
) -> Option<(ContactDetail, PostalAddress)> {
    let public: Vec<(ContactDetail, PostalAddress)> = details
        .into_iter()
        .filter(|detail| detail.visibility == Visibility::Public)
        .filter_map(|detail| match detail.value.clone() {
            ContactValue::Address(postal) => Some((detail, postal)),
            _ => None,
        })
        .collect();
    // Of several in one language: the one confirmed here, then the one checked last.
    wanted.iter().find_map(|language| {
        public
            .iter()
            .filter(|(_, postal)| postal.language == *language)
            .max_by_key(|(detail, _)| {
                (
                    detail.confirmed,
                    detail.checked_on.map(model::PartialDate::first_day),
                )
            })
            .cloned()
    })
}

/// The administration of the letter's competence, then those of the post's other competences, then the seat.
fn seats(
    store: &Store,
    addressee: &Addressee,
    competence: Option<&str>,
) -> Result<Vec<Organization>> {
    let children = storage::organization::children(store, &addressee.government.id)?;
    let mut ranked: Vec<(usize, Organization)> = children
        .into_iter()
        .filter_map(|child| {
            let rank = match child.classification {
                Classification::Administration => {
                    let asked = competence
                        .into_iter()
                        .chain(addressee.post.competences.iter().map(String::as_str));
                    asked
                        .enumerate()
                        .find(|(_, slug)| child.competences.iter().any(|own| own == slug))?
                        .0
                }
                _ => usize::MAX,
            };
            Some((rank, child))
        })
        .collect();
    ranked.sort_by_key(|(rank, _)| *rank);
    let mut seats: Vec<Organization> = ranked.into_iter().map(|(_, seat)| seat).collect();
    seats.push(addressee.government.clone());
    Ok(seats)
}

/// Lines and notices of the address block for a letter in `language`.
pub fn block(
    addressee: &Addressee,
    found: &Found,
    competence: Option<&str>,
    language: Language,
    sender_country: model::Country,
) -> (model::manuscript::AddressText, Vec<Notice>) {
    let written = etiquette::address(
        addressee.locale(language),
        &addressee.etiquette(competence, language),
        &found.postal,
        sender_country,
    );
    (written.text, written.notices)
}
