//! Acts on: receipt.

pub mod add;
