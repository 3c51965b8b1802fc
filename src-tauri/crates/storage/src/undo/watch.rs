//! Which rows an act changes, each as it was and as it became: written down by triggers of this connection alone,
//! made anew at each opening from the columns the tables have.

use rusqlite::{Connection, named_params};

use super::change::{self, Change};
use crate::{Noun, Result};

/// Tables whose rows can be taken back, each with the noun a view knows it by.
const WATCHED: &[(&str, Noun)] = &[
    ("competence", Noun::Competence),
    ("organization", Noun::Organization),
    ("organization_competence", Noun::Organization),
    ("person", Noun::Person),
    ("post", Noun::Post),
    ("post_competence", Noun::Post),
    ("membership", Noun::Membership),
    ("contact_detail", Noun::ContactDetail),
    ("sender", Noun::Sender),
    ("signatory", Noun::Signatory),
    ("setting", Noun::Setting),
    ("confirmed_form", Noun::Form),
    ("letter", Noun::Letter),
    ("version", Noun::Letter),
    ("enclosure", Noun::Letter),
    ("campaign", Noun::Campaign),
    ("campaign_version", Noun::Campaign),
    ("campaign_enclosure", Noun::Campaign),
    ("recipient", Noun::Campaign),
    ("view", Noun::View),
    ("comment", Noun::Comment),
    ("follow_up", Noun::FollowUp),
];

/// A watched table and its columns.
#[derive(Clone, Debug)]
pub(crate) struct Table {
    pub name: &'static str,
    pub noun: Noun,
    pub columns: Vec<String>,
    /// Columns of the primary key.
    pub key: Vec<String>,
}

impl Table {
    /// Fills the places of a statement that is the same for every table.
    pub fn fill(&self, template: &str) -> String {
        let list = |columns: &[String], each: &dyn Fn(&String) -> String, between: &str| {
            columns.iter().map(each).collect::<Vec<_>>().join(between)
        };
        let object = |of: &str| {
            format!(
                "json_object({})",
                list(&self.columns, &|c| format!("'{c}', {of}\"{c}\""), ", ")
            )
        };
        let value = |c: &String| format!(":row ->> '$.{c}'");
        template
            .replace("{table}", self.name)
            .replace("{object}", &object(""))
            .replace("{old}", &object("OLD."))
            .replace("{new}", &object("NEW."))
            .replace(
                "{columns}",
                &list(&self.columns, &|c| format!("\"{c}\""), ", "),
            )
            .replace("{values}", &list(&self.columns, &value, ", "))
            .replace(
                "{assignments}",
                &list(&self.columns, &|c| format!("\"{c}\" = {}", value(c)), ", "),
            )
            .replace(
                "{is_key}",
                &list(&self.key, &|c| format!("\"{c}\" IS {}", value(c)), " AND "),
            )
    }
}

/// Begins to watch; gives what is watched.
pub(crate) fn watch(connection: &Connection) -> Result<Vec<Table>> {
    connection.execute_batch(include_str!("make_change.sql"))?;
    let tables = WATCHED
        .iter()
        .map(|(name, noun)| table(connection, name, *noun))
        .collect::<Result<Vec<_>>>()?;
    for table in &tables {
        connection.execute_batch(&table.fill(include_str!("watch.template.sql")))?;
    }
    Ok(tables)
}

fn table(connection: &Connection, name: &'static str, noun: Noun) -> Result<Table> {
    let mut table = Table {
        name,
        noun,
        columns: Vec::new(),
        key: Vec::new(),
    };
    let mut statement = connection.prepare_cached(include_str!("columns.sql"))?;
    let mut rows = statement.query(named_params! {":table": name})?;
    while let Some(row) = rows.next()? {
        let column: String = row.get("name")?;
        if row.get::<_, i64>("pk")? > 0 {
            table.key.push(column.clone());
        }
        table.columns.push(column);
    }
    Ok(table)
}

/// Forgets what was written down before.
pub(crate) fn start(connection: &Connection) -> Result<()> {
    connection
        .prepare_cached(include_str!("clear_change.sql"))?
        .execute([])?;
    Ok(())
}

/// What was written down since [`start`], in order.
pub(crate) fn changes(connection: &Connection) -> Result<Vec<Change>> {
    let mut statement = connection.prepare_cached(include_str!("list_change.sql"))?;
    change::read(statement.query([])?)
}
