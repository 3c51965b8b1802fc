//! Times a piece of work over several runs, and what it takes at most of the memory.

use std::{
    fs,
    time::{Duration, Instant},
};

/// Runs `work` once unmeasured, then `runs` times; prints the least and the median, and the least time this thread had a
/// core for itself, which tells more where others are at work too. Gives the least.
pub fn time<T>(name: &str, runs: usize, mut work: impl FnMut() -> T) -> Duration {
    std::hint::black_box(work());
    let mut taken = Vec::new();
    let mut working = Vec::new();
    for _ in 0..runs {
        let (before, start) = (on_core(), Instant::now());
        std::hint::black_box(work());
        taken.push(start.elapsed());
        working.extend(on_core().zip(before).map(|(after, before)| after - before));
    }
    taken.sort();
    say(name, taken[0], taken[runs / 2]);
    if let Some(least) = working.into_iter().min() {
        println!(
            "{:<64} {:>10.3} ms on its core",
            "",
            least.as_secs_f64() * 1e3
        );
    }
    taken[0]
}

/// How long this thread had a core so far; none where the system does not say.
fn on_core() -> Option<Duration> {
    let told = fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    let nanoseconds = told.split_whitespace().next()?.parse().ok()?;
    Some(Duration::from_nanos(nanoseconds))
}

/// Runs `work` once; gives how long it took.
pub fn once<T>(work: impl FnOnce() -> T) -> (T, Duration) {
    let start = Instant::now();
    let made = work();
    (made, start.elapsed())
}

pub fn say(name: &str, least: Duration, median: Duration) {
    println!(
        "{name:<64} {:>10.3} ms {:>10.3} ms",
        least.as_secs_f64() * 1e3,
        median.as_secs_f64() * 1e3
    );
}

/// By which power of the size the time grows: 1 is in step with it.
pub fn exponent(name: &str, (size, taken): (f64, Duration), (larger, longer): (f64, Duration)) {
    let growth = (longer.as_secs_f64() / taken.as_secs_f64()).ln() / (larger / size).ln();
    println!("{name:<64} grows by the power {growth:.2} from {size} to {larger}");
}

/// Forgets the highest memory there was; where the system cannot, the highest of the whole run is said.
pub fn forget_peak() {
    let _ = fs::write("/proc/self/clear_refs", "5");
}

/// The highest resident memory since, in megabytes; none where the system does not say.
pub fn peak() -> Option<f64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kilobytes: f64 = line.trim().trim_end_matches("kB").trim().parse().ok()?;
    Some(kilobytes / 1024.0)
}
