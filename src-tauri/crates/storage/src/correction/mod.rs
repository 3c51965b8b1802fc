//! Further entries that correct earlier ones. In ink, like what they correct.

use model::{
    correction::{Corrected, Correction},
    id::{CorrectionId, DispatchId, ReplyId},
};
use rusqlite::{Row, named_params};

use crate::{Noun, Result, Store, Tx, column};

/// In the order they were entered.
pub fn of(store: &Store, entry: &Corrected) -> Result<Vec<Correction>> {
    let (sql, name, id) = match entry {
        Corrected::Dispatch(id) => (include_str!("of_dispatch.sql"), ":dispatch", &id.0),
        Corrected::Reply(id) => (include_str!("of_reply.sql"), ":reply", &id.0),
    };
    let mut statement = store.connection.prepare_cached(sql)?;
    let rows = statement.query_map(&[(name, id)], row_to_correction)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

pub fn insert(tx: &Tx<'_>, correction: &Correction) -> Result<()> {
    let (dispatch, reply) = match &correction.of {
        Corrected::Dispatch(id) => {
            tx.touch(Noun::Dispatch);
            (Some(&id.0), None)
        }
        Corrected::Reply(id) => {
            tx.touch(Noun::Reply);
            (None, Some(&id.0))
        }
    };
    tx.connection
        .prepare_cached(include_str!("insert.sql"))?
        .execute(named_params! {
            ":id": correction.id.0,
            ":dispatch": dispatch,
            ":reply": reply,
            ":reason": correction.reason,
            ":value": column::json(&correction.value),
            ":recorded_at": column::instant(correction.recorded_at),
        })?;
    Ok(())
}

fn row_to_correction(row: &Row<'_>) -> rusqlite::Result<Correction> {
    let dispatch = row.get::<_, Option<String>>("dispatch")?.map(DispatchId);
    let reply = || row.get("reply").map(ReplyId);
    Ok(Correction {
        id: CorrectionId(row.get("id")?),
        of: match dispatch {
            Some(id) => Corrected::Dispatch(id),
            None => Corrected::Reply(reply()?),
        },
        reason: row.get("reason")?,
        value: column::read_json(row, "value")?,
        recorded_at: column::read_text(row, "recorded_at")?,
    })
}
