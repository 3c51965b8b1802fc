//! The offices of a campaign, in the order of its list.

use model::{
    id::{CampaignId, LetterId, PostId},
    recipient::{LeftOut, Recipient, Standing},
};
use rusqlite::{OptionalExtension, Row, named_params};

use crate::{Noun, Result, Store, Tx, column};

/// All of them, in the order of the list.
pub fn list(store: &Store, campaign: &CampaignId) -> Result<Vec<Recipient>> {
    page(store, campaign, 0, u32::MAX)
}

pub fn page(
    store: &Store,
    campaign: &CampaignId,
    offset: u32,
    limit: u32,
) -> Result<Vec<Recipient>> {
    let mut statement = store.connection.prepare_cached(include_str!("list.sql"))?;
    let params = named_params! {":campaign": campaign.0, ":offset": offset, ":limit": limit};
    let rows = statement.query_map(params, row_to_recipient)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The letters that are ticked, in the order of the list.
pub fn ticked(
    store: &Store,
    campaign: &CampaignId,
    offset: u32,
    limit: u32,
) -> Result<Vec<LetterId>> {
    let mut statement = store
        .connection
        .prepare_cached(include_str!("ticked.sql"))?;
    let params = named_params! {":campaign": campaign.0, ":offset": offset, ":limit": limit};
    let rows = statement.query_map(params, |row| row.get("letter").map(LetterId))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

pub fn count_ticked(store: &Store, campaign: &CampaignId) -> Result<u32> {
    Ok(store
        .connection
        .prepare_cached(include_str!("count_ticked.sql"))?
        .query_row(named_params! {":campaign": campaign.0}, |row| row.get(0))?)
}

pub fn get(store: &Store, campaign: &CampaignId, post: &PostId) -> Result<Option<Recipient>> {
    Ok(store
        .connection
        .prepare_cached(include_str!("get.sql"))?
        .query_row(
            named_params! {":campaign": campaign.0, ":post": post.0},
            row_to_recipient,
        )
        .optional()?)
}

/// The campaign a letter belongs to, and the office it goes to there.
pub fn of_letter(store: &Store, letter: &LetterId) -> Result<Option<(CampaignId, PostId)>> {
    Ok(store
        .connection
        .prepare_cached(include_str!("of_letter.sql"))?
        .query_row(named_params! {":letter": letter.0}, |row| {
            Ok((CampaignId(row.get("campaign")?), PostId(row.get("post")?)))
        })
        .optional()?)
}

/// At the end of the list, or in the place it has there.
pub fn put(tx: &Tx<'_>, campaign: &CampaignId, recipient: &Recipient) -> Result<()> {
    tx.touch(Noun::Campaign);
    let (mut letter, mut folded_into, mut left_out) = (None, None, None);
    match &recipient.standing {
        Standing::Letter(id) => letter = Some(id.0.as_str()),
        Standing::Folded(post) => folded_into = Some(post.0.as_str()),
        Standing::LeftOut(why) => left_out = Some(why.slug()),
    }
    tx.connection
        .prepare_cached(include_str!("put.sql"))?
        .execute(named_params! {
            ":campaign": campaign.0,
            ":post": recipient.post.0,
            ":via": column::word(&recipient.via),
            ":list_row": recipient.list_row,
            ":letter": letter,
            ":folded_into": folded_into,
            ":left_out": left_out,
            ":included": recipient.included,
            ":language": recipient.language.map(model::Language::code),
            ":paragraph": recipient.paragraph,
        })?;
    Ok(())
}

pub fn delete(tx: &Tx<'_>, campaign: &CampaignId, post: &PostId) -> Result<()> {
    tx.touch(Noun::Campaign);
    tx.connection
        .prepare_cached(include_str!("delete.sql"))?
        .execute(named_params! {":campaign": campaign.0, ":post": post.0})?;
    Ok(())
}

fn row_to_recipient(row: &Row<'_>) -> rusqlite::Result<Recipient> {
    let letter: Option<String> = row.get("letter")?;
    let folded: Option<String> = row.get("folded_into")?;
    let standing = match (letter, folded) {
        (Some(letter), _) => Standing::Letter(LetterId(letter)),
        (None, Some(post)) => Standing::Folded(PostId(post)),
        (None, None) => Standing::LeftOut(column::read_word::<LeftOut>(row, "left_out")?),
    };
    Ok(Recipient {
        post: PostId(row.get("post")?),
        via: column::read_word(row, "via")?,
        list_row: row.get("list_row")?,
        standing,
        included: row.get("included")?,
        language: column::read_optional_text(row, "language")?,
        paragraph: row.get("paragraph")?,
    })
}
