//! Acts on: sender.

pub(crate) mod example;
pub mod read;
pub mod set;
pub mod show;
pub mod signature;
