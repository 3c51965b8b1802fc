//! One text to many offices: each gets its own letter, in its language, by its own etiquette.

pub mod check;
pub mod compose;
pub(crate) mod copy;
pub mod discard;
pub mod edit;
pub mod export;
mod intake;
pub(crate) mod known;
mod likeness;
pub mod list;
mod merge;
pub mod reading;
pub mod rejected;
mod renew;
mod resolve;
#[cfg(test)]
mod resolve_tests;
pub mod restore;
mod said;
pub mod set;
pub mod show;
mod stack;
pub mod unfold;
