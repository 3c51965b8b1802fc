//! Measurements, kept apart from the tests: `cargo bench -p benches`.
