//! The gate: what leaves `typeset` is archival, accessible, readable by outside tools, and the same every time.

mod accounted;
mod conformance;
mod determinism;
mod golden;
mod letters;
mod mutation;
mod pages;
mod reading;
mod stack;
mod svg;
mod tools;
