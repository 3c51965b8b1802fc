//! Acts on: letter. `shared`, `facts`, `recipient`, `value`, `manuscript` and `pages` are the walk they share.

pub(crate) mod changed;
pub mod check;
pub mod compose;
mod concern;
pub mod discard;
pub mod duplicate;
pub mod edit;
pub(crate) mod editable;
pub(crate) mod enclose;
pub mod export;
pub(crate) mod facts;
mod hole;
pub mod list;
mod manuscript;
mod named;
pub mod pages;
pub mod preview;
pub(crate) mod recipient;
pub mod restore;
pub mod revision;
pub(crate) mod shared;
pub mod show;
pub(crate) mod snapshot;
mod subject;
pub(crate) mod value;
pub mod version;
pub(crate) mod view;
