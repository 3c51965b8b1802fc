//! Acts on: setting.

mod closing_days;
pub mod font;
pub mod logo;
pub mod set;
pub mod show;
pub mod test_sheet;
