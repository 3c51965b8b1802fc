//! Acts on: follow_up.

pub mod due;
