//! Acts on: follow-up.

mod chain;
pub mod due;
pub mod end;
mod open;
pub mod set;
pub mod skip;
pub mod snooze;
pub mod write;

pub(crate) use chain::{Step, schedule, steps};
