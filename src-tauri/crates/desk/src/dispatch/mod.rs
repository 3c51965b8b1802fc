//! Acts on: dispatch.

pub mod complete;
pub mod propose;
pub mod record;
mod seal;
pub mod take_back;
