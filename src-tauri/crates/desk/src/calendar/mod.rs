//! Acts on: calendar.

pub mod show;
