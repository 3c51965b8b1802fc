//! Acts on: setting.

mod closing_days;
pub mod set;
pub mod show;
pub mod test_sheet;
