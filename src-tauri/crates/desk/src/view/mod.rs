//! Acts on: view.

pub mod list;
pub mod remove;
pub mod save;
