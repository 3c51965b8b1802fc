//! The suite: one binary, one module a subject. `tidy` reads the sources; the others live at the desk.

// A question is given whole, as a face gives it.
#![allow(clippy::needless_pass_by_value)]

mod interruption;
mod story;
mod terminal;
mod tidy;
mod world;
