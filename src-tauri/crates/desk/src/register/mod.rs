//! Acts on: register.

pub mod add;
pub(crate) mod answer;
pub mod correct;
pub(crate) mod corrected;
pub mod export;
pub mod list;
mod row;
pub mod year;

use storage::{
    Store,
    letter::Page,
    register::{Filter, Order},
};

use crate::{Context, Result};

/// Entries read at once where all are wanted.
const BATCH: u32 = 500;

/// All entries that the filter lets through, latest first.
pub(crate) fn every(
    store: &Store,
    context: &Context,
    filter: &Filter,
    each: impl FnMut(list::Row) -> Result<()>,
) -> Result<()> {
    in_order(store, context, filter, Order::default(), each)
}

fn in_order(
    store: &Store,
    context: &Context,
    filter: &Filter,
    order: Order,
    mut each: impl FnMut(list::Row) -> Result<()>,
) -> Result<()> {
    let mut page = Page {
        offset: 0,
        limit: BATCH,
    };
    loop {
        let found = storage::register::list(store, filter, order, page, context.today)?;
        if found.entries.is_empty() {
            return Ok(());
        }
        for entry in &found.entries {
            if let Some(row) = row::row(store, context, entry)? {
                each(row)?;
            }
        }
        page.offset += BATCH;
    }
}
