//! Acts on: demand.

pub mod list;
