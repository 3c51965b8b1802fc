//! Acts on: template.

pub(crate) mod catalogue;
pub mod check;
pub mod create;
pub mod duplicate;
pub mod list;
pub(crate) mod own;
pub mod preview;
pub mod remove;
pub mod restore;
pub mod show;
pub mod write;
