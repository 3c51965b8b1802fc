//! What was asked of whom, and whether it was answered: a row each, in pages, longest asked first.

use model::{
    Date,
    demand::Demand,
    id::{LetterId, PostId},
};
use rusqlite::{Row, ToSql};

use super::row_to_demand;
use crate::{Result, Store, column, letter::Page};

/// Which demands; what is none excludes nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    pub answered: Option<bool>,
    pub letter: Option<LetterId>,
    pub post: Option<PostId>,
    pub competence: Option<String>,
    pub axis: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct List {
    pub total: u32,
    pub rows: Vec<Asked>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    pub demand: Demand,
    pub reference: String,
    pub sent_on: Date,
    pub post: Option<PostId>,
    /// Number and day of the piece that answered it first.
    pub answer: Option<(String, Date)>,
}

pub fn list(store: &Store, filter: &Filter, page: Page) -> Result<List> {
    let letter = filter.letter.as_ref().map(LetterId::as_str);
    let post = filter.post.as_ref().map(PostId::as_str);
    let given: [(&str, bool, &dyn ToSql); 4] = [
        (":letter", letter.is_some(), &letter),
        (":post", post.is_some(), &post),
        (
            ":competence",
            filter.competence.is_some(),
            &filter.competence,
        ),
        (":axis", filter.axis.is_some(), &filter.axis),
    ];
    let mut params: Vec<(&str, &dyn ToSql)> = given
        .iter()
        .filter(|(_, is, _)| *is)
        .map(|(name, _, value)| (*name, *value))
        .collect();
    let wheres = conditions(filter);
    let total = store
        .connection
        .prepare_cached(&[include_str!("count.sql"), &wheres].concat())?
        .query_row(&params[..], |row| row.get(0))?;
    params.extend([
        (":limit", &page.limit as &dyn ToSql),
        (":offset", &page.offset),
    ]);
    let mut statement = store.connection.prepare_cached(&statement(&wheres))?;
    let rows = statement.query_map(&params[..], row_to_asked)?;
    Ok(List {
        total,
        rows: rows.collect::<Result<_, _>>()?,
    })
}

fn conditions(filter: &Filter) -> String {
    [
        (
            filter.answered == Some(true),
            include_str!("filter_answered.sql"),
        ),
        (
            filter.answered == Some(false),
            include_str!("filter_open.sql"),
        ),
        (filter.letter.is_some(), include_str!("filter_letter.sql")),
        (filter.post.is_some(), include_str!("filter_post.sql")),
        (
            filter.competence.is_some(),
            include_str!("filter_competence.sql"),
        ),
        (filter.axis.is_some(), include_str!("filter_axis.sql")),
    ]
    .into_iter()
    .filter_map(|(is, sql)| is.then_some(sql))
    .collect()
}

fn statement(wheres: &str) -> String {
    [include_str!("list.sql"), wheres, include_str!("order.sql")].concat()
}

/// With no filter and with all of them, for the test that prepares them.
#[cfg(test)]
pub(crate) fn every_statement() -> Vec<String> {
    let all = |answered| Filter {
        answered: Some(answered),
        letter: Some("l".into()),
        post: Some("p".into()),
        competence: Some("c".to_owned()),
        axis: Some("a".to_owned()),
    };
    [Filter::default(), all(true), all(false)]
        .iter()
        .map(conditions)
        .flat_map(|wheres| {
            [
                [include_str!("count.sql"), &wheres].concat(),
                statement(&wheres),
            ]
        })
        .collect()
}

fn row_to_asked(row: &Row<'_>) -> rusqlite::Result<Asked> {
    let answer: Option<String> = row.get("answer")?;
    let on = column::read_optional_text(row, "received_on")?;
    Ok(Asked {
        demand: row_to_demand(row)?,
        reference: row.get("reference")?,
        sent_on: column::read_text(row, "sent_on")?,
        post: row.get::<_, Option<String>>("recipient")?.map(PostId),
        answer: answer.zip(on),
    })
}
