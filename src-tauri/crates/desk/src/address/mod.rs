//! Acts on: address.

pub mod add;
pub mod confirm;
pub mod print;
pub mod show;
