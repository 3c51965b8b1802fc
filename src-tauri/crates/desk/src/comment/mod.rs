//! Acts on: comment.

pub mod list;
pub mod remove;
pub mod write;
