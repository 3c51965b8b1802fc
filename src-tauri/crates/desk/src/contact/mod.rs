//! Acts on: contact.

pub mod log;
