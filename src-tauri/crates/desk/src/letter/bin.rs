//! The bin keeps for thirty days what was thrown away.

use jiff::SignedDuration;
use model::Timestamp;
use storage::Op;

use crate::{Context, Desk, Result};

/// How long.
pub const KEPT_DAYS: i64 = 30;

/// What was thrown away before this goes for good.
pub fn kept_since(now: Timestamp) -> Timestamp {
    now - SignedDuration::from_hours(24 * KEPT_DAYS)
}

/// Once, when a desk is opened.
pub fn empty(desk: &mut Desk, context: &Context) -> Result<()> {
    let before = kept_since(context.now);
    if storage::letter::bin_is_full(desk.store()?, before)? {
        desk.transact(Op::EmptyBin, context, |tx| {
            Ok(storage::letter::empty_bin(tx, before)?)
        })?;
    }
    if storage::directory::bin_is_full(desk.store()?, before)? {
        desk.transact(Op::EmptyBin, context, |tx| {
            Ok(storage::directory::empty_bin(tx, before)?)
        })?;
    }
    Ok(())
}
