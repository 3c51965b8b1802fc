//! Times a piece of work over several runs.

use std::time::{Duration, Instant};

/// Runs `work` once unmeasured, then `runs` times; prints the least and the median.
pub fn time<T>(name: &str, runs: usize, mut work: impl FnMut() -> T) -> Duration {
    std::hint::black_box(work());
    let mut taken: Vec<Duration> = (0..runs)
        .map(|_| {
            let start = Instant::now();
            std::hint::black_box(work());
            start.elapsed()
        })
        .collect();
    taken.sort();
    say(name, taken[0], taken[runs / 2]);
    taken[runs / 2]
}

pub fn say(name: &str, least: Duration, median: Duration) {
    println!(
        "{name:<52} {:>10.3} ms {:>10.3} ms",
        least.as_secs_f64() * 1e3,
        median.as_secs_f64() * 1e3
    );
}
