//! Acts on: dispatch.

mod as_printed;
pub mod complete;
pub mod correct;
pub mod draft;
pub mod list;
pub mod propose;
pub mod record;
mod seal;
pub mod take_back;
pub(crate) mod tracking;
