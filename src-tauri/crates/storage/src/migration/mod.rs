//! From whatever schema a desk has to the newest one. Migrations are added, never edited.

use rusqlite::Connection;

use crate::StorageError;

/// The file name says what a migration is for; its number is `user_version` afterwards.
const MIGRATIONS: &[&str] = &[
    include_str!("0001_desk.sql"),
    include_str!("0002_campaign.sql"),
    include_str!("0003_answer.sql"),
    include_str!("0004_entry.sql"),
    include_str!("0005_ignored.sql"),
    include_str!("0006_step.sql"),
    include_str!("0007_letterhead.sql"),
    include_str!("0008_index.sql"),
    include_str!("0009_comment.sql"),
    include_str!("0010_act.sql"),
    include_str!("0011_correction.sql"),
    include_str!("0012_answered.sql"),
    include_str!("0013_bin.sql"),
    include_str!("0014_tracking.sql"),
];

/// The schema this program writes.
pub const NEWEST: u32 = MIGRATIONS.len() as u32;

/// Marks the file as a desk of ours (`PRAGMA application_id`): "Plai".
const APPLICATION: i32 = 0x506c_6169;

pub(crate) fn version(connection: &Connection) -> Result<u32, StorageError> {
    Ok(connection.pragma_query_value(None, "user_version", |row| row.get(0))?)
}

/// Refuses a file that is not a desk, and a desk of a newer program.
pub(crate) fn check(connection: &Connection) -> Result<u32, StorageError> {
    let application: i32 =
        connection.pragma_query_value(None, "application_id", |row| row.get(0))?;
    let found = version(connection)?;
    if application != APPLICATION {
        return Err(StorageError::Damaged {
            why: "application-id".to_owned(),
        });
    }
    if found > NEWEST {
        return Err(StorageError::Newer {
            found,
            known: NEWEST,
        });
    }
    Ok(found)
}

/// Runs what is missing, each step with its number in one transaction.
pub(crate) fn run(connection: &Connection) -> Result<(), StorageError> {
    let found = version(connection)?;
    for (index, migration) in MIGRATIONS.iter().enumerate().skip(found as usize) {
        let transaction = connection.unchecked_transaction()?;
        transaction.execute_batch(migration)?;
        transaction.pragma_update(None, "application_id", APPLICATION)?;
        transaction.pragma_update(None, "user_version", index as u32 + 1)?;
        if found > 0 {
            // A step holds rows of the schema it was taken from: it does not outlive it.
            transaction.execute_batch(include_str!("../undo/forget.sql"))?;
        }
        transaction.commit()?;
    }
    Ok(())
}
