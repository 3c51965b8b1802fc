//! Acts on: register.

pub mod add;
pub(crate) mod answer;
pub mod list;
mod row;
