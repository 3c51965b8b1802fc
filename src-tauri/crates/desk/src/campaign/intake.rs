//! The rows of a list become offices to write to: those of the directory where a row names one, else new entries of it,
//! with the list as their source. Entered in the transaction of the campaign: nothing of a list stands without it.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

use exchange::list::{List, Row};
use i18n::message;
use model::{
    Country, Language, Localized,
    campaign::RejectedRow,
    contact_detail::{ContactDetail, ContactValue, Owner, PostalAddress, Visibility},
    id::{OrganizationId, PersonId, PostId},
    membership::Membership,
    organization::{Classification, LanguageRule, Organization},
    person::Person,
    post::{Post, Role, Title, TitleOrigin, Titles},
    source::Source,
};
use storage::Tx;

use super::{
    known::Known,
    said::{country, full_name},
};
use crate::{Context, Error, Result, directory::add::free, file, file_name::slug, fold::folded};

/// A list that was read, and the name of its file.
pub struct Intake {
    pub list: List,
    pub file: String,
}

/// What became of the rows.
#[derive(Default)]
pub struct Entered {
    pub listed: Vec<(PostId, u32)>,
    pub rejected: Vec<RejectedRow>,
}

impl Intake {
    /// `map` says what a column holds where its heading does not.
    pub fn read(path: &str, map: &BTreeMap<String, String>) -> Result<Self> {
        let mut mapping = Vec::new();
        for (heading, field) in map {
            let known = field.parse().map_err(|_| Error::BadValue {
                field: heading.clone(),
                value: field.clone(),
            })?;
            mapping.push((heading.clone(), known));
        }
        let name = Path::new(path).file_name().unwrap_or_default();
        let file = name.to_string_lossy().into_owned();
        let list = exchange::list::read(&file::read(path)?, &file, &mapping);
        let list = list.map_err(|error| Error::List {
            file: file.clone(),
            error,
        })?;
        Ok(Self { list, file })
    }

    pub fn enter(&self, tx: &Tx<'_>, context: &Context) -> Result<Entered> {
        let mut desk = Entering {
            tx,
            context,
            house: storage::setting::get(tx)?.house_language,
            source: Source {
                name: self.file.clone(),
                url: None,
                date: Some(context.today.into()),
                confirmed_until: Some(context.today.into()),
                confidence: None,
            },
            known: Known::read(tx, context.today)?,
        };
        let mut entered = Entered {
            rejected: self.unread(),
            ..Entered::default()
        };
        let mut seen = BTreeSet::new();
        for row in &self.list.rows {
            match desk.office(row)? {
                Ok(post) if seen.insert(post.clone()) => entered.listed.push((post, row.number)),
                Ok(_) => entered.rejected.push(self.rejected(row, "row-twice")),
                Err(reason) => entered.rejected.push(self.rejected(row, reason)),
            }
        }
        entered.rejected.sort_by_key(|rejected| rejected.row);
        Ok(entered)
    }

    /// Whether it is the file of the refused rows, corrected: what is still wrong in it is refused again.
    pub fn corrects(&self) -> bool {
        let reasons = Language::ALL.map(|language| message(language, "list-reason-heading", &[]));
        self.headings()
            .iter()
            .any(|heading| reasons.contains(heading))
    }

    /// Rows that could not be read at all.
    fn unread(&self) -> Vec<RejectedRow> {
        let rejected = self.list.rejected.iter();
        rejected
            .map(|rejected| RejectedRow {
                row: rejected.row,
                reason: rejected.reason.slug().to_owned(),
                headings: self.headings(),
                cells: rejected.cells.clone(),
            })
            .collect()
    }

    fn headings(&self) -> Vec<String> {
        let columns = self.list.columns.iter();
        columns.map(|column| column.heading.clone()).collect()
    }

    /// The row as it stands, to be corrected and read again.
    fn rejected(&self, row: &Row, reason: &str) -> RejectedRow {
        RejectedRow {
            row: row.number,
            reason: reason.to_owned(),
            headings: self.headings(),
            cells: row.cells.clone(),
        }
    }
}

struct Entering<'a> {
    tx: &'a Tx<'a>,
    context: &'a Context,
    house: Language,
    source: Source,
    known: Known,
}

impl Entering<'_> {
    /// The office a row means, entered where the directory has none; or why there cannot be one.
    fn office(&mut self, row: &Row) -> Result<std::result::Result<PostId, &'static str>> {
        if let Some(post) = &row.post {
            let post = PostId(post.clone());
            let known = storage::post::get(self.tx, &post)?.is_some();
            return Ok(if known { Ok(post) } else { Err("post-unknown") });
        }
        let name = full_name(row);
        let offices = [row.organization.as_deref(), row.function.as_deref()];
        if let Some(post) = self.known.office(&name, offices) {
            return Ok(Ok(post.clone()));
        }
        let Some(country) = country(row.country.as_deref()) else {
            return Ok(Err("country-unknown"));
        };
        Ok(Ok(self.add(row, &name, country)?))
    }

    fn add(&mut self, row: &Row, name: &str, country: Country) -> Result<PostId> {
        let organization =
            self.organization(row.organization.as_deref().unwrap_or(name), country)?;
        let post = self.post(row, &organization, name)?;
        if !name.is_empty() {
            let person = self.person(row)?;
            storage::membership::put(
                self.tx,
                &Membership {
                    id: format!("{post}/unknown").into(),
                    post: post.clone(),
                    person,
                    since: None,
                    until: None,
                    source: Some(self.source.clone()),
                },
            )?;
        }
        self.known.add(name, row.organization.as_deref(), &post);
        self.contacts(row, &post, country)?;
        Ok(post)
    }

    fn organization(&mut self, name: &str, country: Country) -> Result<OrganizationId> {
        if let Some(known) = self.known.organization(name) {
            return Ok(known.clone());
        }
        let id: OrganizationId = free(&slug(name, 40), |id| {
            Ok(storage::organization::get(self.tx, &id.into())?.is_some())
        })?
        .into();
        let names = Language::ALL.map(|language| (language, name.to_owned()));
        let organization = Organization {
            id: id.clone(),
            parent: None,
            classification: Classification::Other,
            name: Localized(BTreeMap::from(names)),
            country,
            competences: Vec::new(),
            languages: LanguageRule {
                address_lines: Language::ALL.to_vec(),
                ..LanguageRule::default()
            },
            source: Some(self.source.clone()),
        };
        storage::organization::put(self.tx, &organization)?;
        self.known.organizations.insert(folded(name), id.clone());
        Ok(id)
    }

    fn post(&self, row: &Row, organization: &OrganizationId, name: &str) -> Result<PostId> {
        let role = if name.is_empty() {
            Role::Organisation
        } else {
            Role::Person
        };
        let last = [row.function.as_deref(), Some(name), Some(role.slug())]
            .into_iter()
            .flatten()
            .find(|text| !slug(text, 40).is_empty())
            .unwrap_or_default();
        let id: PostId = free(&format!("{organization}/{}", slug(last, 40)), |id| {
            Ok(storage::post::get(self.tx, &id.into())?.is_some())
        })?
        .into();
        let title = row.function.as_ref().map(|text| Title {
            text: text.clone(),
            origin: TitleOrigin::Fixed,
        });
        let language = row.language.unwrap_or(self.house);
        let post = Post {
            id: id.clone(),
            organization: organization.clone(),
            role,
            titles: Titles(title.map(|title| (language, title)).into_iter().collect()),
            competences: Vec::new(),
            source: Some(self.source.clone()),
            letter_language: row.language,
        };
        storage::post::put(self.tx, &post)?;
        Ok(id)
    }

    fn person(&self, row: &Row) -> Result<PersonId> {
        let id: PersonId = free(&slug(&full_name(row), 60), |id| {
            Ok(storage::person::get(self.tx, &id.into())?.is_some())
        })?
        .into();
        let person = Person {
            id: id.clone(),
            given_name: row.given_name.clone().unwrap_or_default(),
            family_name: row.family_name.clone().unwrap_or_default(),
            gender: row.gender,
            language: row.language,
            party: None,
            wikidata: None,
            source: Some(self.source.clone()),
        };
        storage::person::put(self.tx, &person)?;
        Ok(id)
    }

    fn contacts(&self, row: &Row, post: &PostId, country: Country) -> Result<()> {
        let address = match (&row.street, &row.postcode, &row.city) {
            (Some(street), Some(postcode), Some(city)) => Some(PostalAddress {
                language: row.language.unwrap_or(self.house),
                building: row.building.clone(),
                floor: None,
                street: street.clone(),
                box_number: row.box_number.clone(),
                postcode: postcode.clone(),
                city: city.clone(),
                country,
            }),
            _ => None,
        };
        let values = [
            address.map(ContactValue::Address),
            row.email.clone().map(ContactValue::Email),
            row.phone.clone().map(ContactValue::Voice),
        ];
        for value in values.into_iter().flatten() {
            storage::contact_detail::put(
                self.tx,
                &ContactDetail {
                    id: (self.context.new_id)().into(),
                    owner: Owner::Post(post.clone()),
                    value,
                    visibility: Visibility::Public,
                    source: Some(self.source.clone()),
                    checked_on: Some(self.context.today.into()),
                    confirmed: true,
                },
            )?;
        }
        Ok(())
    }
}
