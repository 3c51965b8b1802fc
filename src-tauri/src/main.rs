//! The desk in a window.
fn main() {}
