//! Acts on: template.

pub(crate) mod catalogue;
pub mod check;
pub mod list;
pub mod show;
