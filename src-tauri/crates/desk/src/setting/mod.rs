//! Acts on: setting.

mod closing_days;
pub mod set;
pub mod show;
