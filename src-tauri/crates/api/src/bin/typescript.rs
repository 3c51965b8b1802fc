//! Writes the table of calls in TypeScript to standard output.

fn main() {
    print!("{}", api::typescript::typescript());
}
