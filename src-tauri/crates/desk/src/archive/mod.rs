//! Acts on: archive.

mod bundle;
pub mod export;
pub mod list;
pub(crate) mod sealed;
pub mod show;
pub mod verify;
