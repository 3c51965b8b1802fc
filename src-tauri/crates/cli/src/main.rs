//! The desk from a terminal: one line a row of the table of calls.
fn main() {}
