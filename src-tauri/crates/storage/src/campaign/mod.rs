//! Campaigns: the text that is common to many letters. Who they go to stands in [`crate::recipient`].

use model::{
    Date, Language, Timestamp,
    campaign::{Campaign, CommonText},
    channel::Channel,
    enclosure::Enclosure,
    id::{CampaignId, EnclosureId, LetterId},
};
use rusqlite::{OptionalExtension, Row, named_params};

use crate::{Noun, Result, Store, Tx, column};

/// How far a campaign is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListRow {
    pub id: CampaignId,
    pub name: String,
    pub edited_at: Timestamp,
    pub competence: Option<String>,
    pub languages: Vec<Language>,
    pub letters: u32,
    /// Ticked ones.
    pub included: u32,
    pub prepared: u32,
    pub sent: u32,
}

pub fn get(store: &Store, id: &CampaignId) -> Result<Option<Campaign>> {
    let found = store
        .connection
        .prepare_cached(include_str!("get.sql"))?
        .query_row(named_params! {":id": id.0}, row_to_campaign)
        .optional()?;
    let Some(mut campaign) = found else {
        return Ok(None);
    };
    campaign.versions = versions(store, id)?;
    campaign.enclosures = enclosures(store, id)?;
    Ok(Some(campaign))
}

/// Latest edited first, and how many there are.
pub fn list(store: &Store, offset: u32, limit: u32) -> Result<(u32, Vec<ListRow>)> {
    let total = store
        .connection
        .prepare_cached(include_str!("count.sql"))?
        .query_row([], |row| row.get(0))?;
    let mut statement = store.connection.prepare_cached(include_str!("list.sql"))?;
    let params = named_params! {":offset": offset, ":limit": limit};
    let rows = statement.query_map(params, row_to_list)?;
    Ok((total, rows.collect::<Result<_, _>>()?))
}

/// Makes it, or gives the one with this id these values; the common texts and enclosures become exactly these.
pub fn put(tx: &Tx<'_>, campaign: &Campaign) -> Result<()> {
    tx.touch(Noun::Campaign);
    tx.connection
        .prepare_cached(include_str!("put.sql"))?
        .execute(named_params! {
            ":id": campaign.id.0,
            ":name": campaign.name,
            ":created_at": column::instant(campaign.created_at),
            ":edited_at": column::instant(campaign.edited_at),
            ":template": campaign.template,
            ":competence": campaign.competence,
            ":as_of": campaign.as_of.to_string(),
            ":date": column::text(campaign.date.as_ref()),
            ":language": campaign.language.map(Language::code),
            ":signatories": column::json(&campaign.signatories),
            ":channel": campaign.channel.slug(),
            ":axis": campaign.axis,
            ":rejected": column::json(&campaign.rejected),
        })?;
    put_versions(tx, campaign)?;
    put_enclosures(tx, campaign)
}

/// Its letters that went to the bin with it.
pub fn binned_letters(store: &Store, id: &CampaignId) -> Result<Vec<LetterId>> {
    let mut statement = store
        .connection
        .prepare_cached(include_str!("binned_letters.sql"))?;
    let rows = statement.query_map(named_params! {":campaign": id.0}, |row| {
        row.get("id").map(LetterId)
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Into the bin, or back from it.
pub fn bin(tx: &Tx<'_>, id: &CampaignId, at: Option<Timestamp>) -> Result<()> {
    tx.touch(Noun::Campaign);
    tx.connection
        .prepare_cached(include_str!("bin.sql"))?
        .execute(named_params! {":id": id.0, ":binned_at": at.map(column::instant)})?;
    Ok(())
}

fn put_versions(tx: &Tx<'_>, campaign: &Campaign) -> Result<()> {
    let mut delete = tx
        .connection
        .prepare_cached(include_str!("delete_version.sql"))?;
    let mut put = tx
        .connection
        .prepare_cached(include_str!("put_version.sql"))?;
    for language in Language::ALL {
        match campaign.version(language) {
            None => delete.execute(
                named_params! {":campaign": campaign.id.0, ":language": language.code()},
            )?,
            Some(text) => put.execute(named_params! {
                ":campaign": campaign.id.0,
                ":language": language.code(),
                ":subject": text.subject,
                ":body": text.body,
                ":fields": column::json(&text.fields),
            })?,
        };
    }
    Ok(())
}

fn put_enclosures(tx: &Tx<'_>, campaign: &Campaign) -> Result<()> {
    tx.connection
        .prepare_cached(include_str!("delete_enclosures.sql"))?
        .execute(named_params! {":campaign": campaign.id.0})?;
    let mut insert = tx
        .connection
        .prepare_cached(include_str!("insert_enclosure.sql"))?;
    for (position, enclosure) in campaign.enclosures.iter().enumerate() {
        insert.execute(named_params! {
            ":id": enclosure.id.0,
            ":campaign": campaign.id.0,
            ":title": enclosure.title,
            ":file_name": enclosure.file_name,
            ":sha256": enclosure.sha256,
            ":bytes": enclosure.bytes as i64,
            ":position": position as i64,
        })?;
    }
    Ok(())
}

fn versions(store: &Store, id: &CampaignId) -> Result<Vec<CommonText>> {
    let mut statement = store
        .connection
        .prepare_cached(include_str!("versions.sql"))?;
    let rows = statement.query_map(named_params! {":campaign": id.0}, |row| {
        Ok(CommonText {
            language: column::read_text(row, "language")?,
            subject: row.get("subject")?,
            body: row.get("body")?,
            fields: column::read_json(row, "fields")?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn enclosures(store: &Store, id: &CampaignId) -> Result<Vec<Enclosure>> {
    let mut statement = store
        .connection
        .prepare_cached(include_str!("enclosures.sql"))?;
    let rows = statement.query_map(named_params! {":campaign": id.0}, |row| {
        Ok(Enclosure {
            id: EnclosureId(row.get("id")?),
            title: row.get("title")?,
            file_name: row.get("file_name")?,
            sha256: row.get("sha256")?,
            bytes: row.get::<_, i64>("bytes")?.unsigned_abs(),
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn row_to_campaign(row: &Row<'_>) -> rusqlite::Result<Campaign> {
    Ok(Campaign {
        id: CampaignId(row.get("id")?),
        name: row.get("name")?,
        created_at: column::read_text(row, "created_at")?,
        edited_at: column::read_text(row, "edited_at")?,
        template: row.get("template")?,
        competence: row.get("competence")?,
        as_of: column::read_text::<Date>(row, "as_of")?,
        date: column::read_optional_text(row, "date")?,
        language: column::read_optional_text(row, "language")?,
        signatories: column::read_json(row, "signatories")?,
        channel: column::read_text::<Channel>(row, "channel")?,
        axis: row.get("axis")?,
        rejected: column::read_json(row, "rejected")?,
        versions: Vec::new(),
        enclosures: Vec::new(),
    })
}

fn row_to_list(row: &Row<'_>) -> rusqlite::Result<ListRow> {
    Ok(ListRow {
        id: CampaignId(row.get("id")?),
        name: row.get("name")?,
        edited_at: column::read_text(row, "edited_at")?,
        competence: row.get("competence")?,
        languages: column::read_json(row, "languages")?,
        letters: row.get("letters")?,
        included: row.get("included")?,
        prepared: row.get("prepared")?,
        sent: row.get("sent")?,
    })
}
