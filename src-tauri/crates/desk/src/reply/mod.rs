//! Acts on: reply.

pub mod record;
