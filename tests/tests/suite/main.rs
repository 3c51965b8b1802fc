//! The suite: one binary, one module a subject. `tidy` reads the sources; the others live at the desk.

mod interruption;
mod story;
mod tidy;
mod world;
