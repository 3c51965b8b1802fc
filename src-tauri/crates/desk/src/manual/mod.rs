//! Acts on: manual.

pub mod export;
