//! Acts on: setting.

pub mod set;
pub mod show;
