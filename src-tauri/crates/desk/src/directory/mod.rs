//! Acts on: directory.

pub mod add;
pub mod begin;
pub mod edit;
pub(crate) mod entry;
pub mod holder;
pub mod merge;
mod post;
pub mod remove;
pub mod restore;
pub mod search;
pub mod show;
