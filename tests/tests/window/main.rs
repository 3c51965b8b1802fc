//! The built window, driven as a person drives it, on a desk on disk. Run by `./check window`, which builds the window
//! and gives it a display.

mod campaign;
mod interruption;
mod letter;
mod right;
mod room;
mod spelling;
mod start;
