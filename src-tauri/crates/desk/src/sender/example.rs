//! The example sender of a starter desk: it stands for nobody, and every letter that uses it says so.

use model::sender::{Sender, Signatory};

/// Read from the same form of file that `sender set` takes.
pub fn example() -> (Sender, Vec<Signatory>) {
    let (mut sender, signatories) = exchange::sender::read(include_str!("example.toml"))
        .expect("the example is part of the program");
    sender.example = true;
    (sender, signatories)
}
