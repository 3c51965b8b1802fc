//! Acts on: timeline.

mod gather;
pub mod show;
