//! Acts on: search.

pub mod everywhere;
