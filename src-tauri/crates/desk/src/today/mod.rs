//! Acts on: today.

pub mod show;
