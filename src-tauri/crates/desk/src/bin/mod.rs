//! Acts on: bin.

pub mod list;
