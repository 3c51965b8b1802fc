//! How a post or an organization is reached.

use model::{
    Language,
    contact_detail::{ContactDetail, ContactValue, Owner},
    id::{ContactDetailId, OrganizationId, PostId},
};
use rusqlite::{OptionalExtension, Params, Row, named_params};

use crate::{Noun, Result, Store, Tx, column};

pub fn get(store: &Store, id: &ContactDetailId) -> Result<Option<ContactDetail>> {
    Ok(store
        .connection
        .prepare_cached(include_str!("get.sql"))?
        .query_row(named_params! {":id": id.0}, row_to_contact_detail)
        .optional()?)
}

pub fn of_post(store: &Store, post: &PostId) -> Result<Vec<ContactDetail>> {
    query(
        store,
        include_str!("of_post.sql"),
        named_params! {":post": post.0},
    )
}

pub fn of_organization(store: &Store, organization: &OrganizationId) -> Result<Vec<ContactDetail>> {
    let params = named_params! {":organization": organization.0};
    query(store, include_str!("of_organization.sql"), params)
}

/// Adds it, or gives the one with this id these facts.
pub fn put(tx: &Tx<'_>, detail: &ContactDetail) -> Result<()> {
    tx.touch(Noun::ContactDetail);
    let (post, organization) = match &detail.owner {
        Owner::Post(post) => (Some(&post.0), None),
        Owner::Organization(organization) => (None, Some(&organization.0)),
    };
    tx.connection
        .prepare_cached(include_str!("put.sql"))?
        .execute(named_params! {
            ":id": detail.id.0,
            ":post": post,
            ":organization": organization,
            ":kind": kind(&detail.value),
            ":language": language(&detail.value).map(Language::code),
            ":value": column::json(&detail.value),
            ":visibility": column::word(&detail.visibility),
            ":source": column::optional_json(detail.source.as_ref()),
            ":checked_on": column::text(detail.checked_on.as_ref()),
            ":confirmed": detail.confirmed,
        })?;
    Ok(())
}

pub fn delete(tx: &Tx<'_>, id: &ContactDetailId) -> Result<()> {
    tx.touch(Noun::ContactDetail);
    tx.connection
        .prepare_cached(include_str!("delete.sql"))?
        .execute(named_params! {":id": id.0})?;
    Ok(())
}

fn kind(value: &ContactValue) -> &'static str {
    match value {
        ContactValue::Address(_) => "address",
        ContactValue::Email(_) => "email",
        ContactValue::Voice(_) => "voice",
        ContactValue::Url(_) => "url",
    }
}

fn language(value: &ContactValue) -> Option<Language> {
    match value {
        ContactValue::Address(address) => Some(address.language),
        _ => None,
    }
}

fn query(store: &Store, sql: &str, params: impl Params) -> Result<Vec<ContactDetail>> {
    let mut statement = store.connection.prepare_cached(sql)?;
    let rows = statement.query_map(params, row_to_contact_detail)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn row_to_contact_detail(row: &Row<'_>) -> rusqlite::Result<ContactDetail> {
    let owner = match row.get::<_, Option<String>>("post")? {
        Some(post) => Owner::Post(PostId(post)),
        None => Owner::Organization(OrganizationId(row.get("organization")?)),
    };
    Ok(ContactDetail {
        id: ContactDetailId(row.get("id")?),
        owner,
        value: column::read_json(row, "value")?,
        visibility: column::read_word(row, "visibility")?,
        source: column::read_optional_json(row, "source")?,
        checked_on: column::read_optional_text(row, "checked_on")?,
        confirmed: row.get("confirmed")?,
    })
}
