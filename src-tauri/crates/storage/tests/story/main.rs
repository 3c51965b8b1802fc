//! The desk file from the outside, in stories: one binary, no clock, no network.

mod archive;
mod backup;
mod directory;
mod letter;
mod trouble;
mod undo;
mod world;
