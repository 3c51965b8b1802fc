//! Acts on: follow-up.

pub mod calendar;
mod chain;
pub mod due;
pub mod end;
pub(crate) mod matter;
mod open;
mod recall;
pub mod set;
pub mod skip;
pub mod snooze;
pub mod write;

pub(crate) use chain::{Recorded, add, left_on, of_dispatch};
pub use matter::Kind;
