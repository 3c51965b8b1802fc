//! Acts on: directory.

pub mod add;
pub mod begin;
pub mod edit;
pub mod holder;
mod post;
pub mod search;
pub mod show;
