//! Acts on: competence.

pub mod list;
