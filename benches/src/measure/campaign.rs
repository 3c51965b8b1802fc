//! A campaign of 14, 1,000 and 10,000 letters in mixed languages, from offices to files: resolve, pre-flight, write.
//! On all cores and on one, with the highest memory; what synchronising the files adds is told by a second run on the
//! disk, where the first has its desk in memory.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
    time::Duration,
};

use serde_json::json;

use crate::{
    fixture::Fixture,
    office, sealed,
    time::{exponent, forget_peak, once, peak},
};

const SIZES: [usize; 3] = [14, 1_000, 10_000];

/// A file system without a disk, where the system has one.
const MEMORY: &str = "/dev/shm";

/// The word that asks for the measurement on whatever cores there are.
pub const HERE: &str = "campaign-here";

/// Asks again in processes of their own: on one core and on all.
pub fn measure() {
    let this = env::current_exe().expect("a path");
    for cores in ["0", "0,1"] {
        println!("campaign, on cores {cores}");
        let run = Command::new("taskset")
            .args(["-c", cores])
            .arg(&this)
            .arg(HERE)
            .status();
        if !run.is_ok_and(|status| status.success()) {
            println!("taskset is missing or refuses: on all cores instead");
            return here();
        }
    }
}

pub fn here() {
    let memory = PathBuf::from(MEMORY);
    let mut taken = Vec::new();
    for size in SIZES {
        if memory.is_dir() {
            let least = best(size, &memory, "files not synchronised");
            taken.push((size as f64, least));
        }
        if size < SIZES[2] {
            best(size, &env::temp_dir(), "files synchronised");
        }
    }
    for pair in taken.windows(2) {
        exponent("campaign, resolve to files", pair[0], pair[1]);
    }
}

/// The best of a few runs, each on a desk of its own: a campaign is written once.
fn best(size: usize, folder: &Path, how: &str) -> Duration {
    let runs = if size < SIZES[2] { 3 } else { 1 };
    let mut parts = (0..runs).map(|_| run(size, folder)).collect::<Vec<_>>();
    parts.sort_by_key(Parts::whole);
    let best = &parts[0];
    let seconds = |part: Duration| part.as_secs_f64() * 1e3;
    println!(
        "{size:>6} letters, {how:<24} {:>9.1} ms = resolve {:.1}, pre-flight {:.1}, write {:.1}; at most {:.0} MB",
        seconds(best.whole()),
        seconds(best.resolve),
        seconds(best.preflight),
        seconds(best.write),
        best.peak.unwrap_or_default()
    );
    best.whole()
}

struct Parts {
    resolve: Duration,
    preflight: Duration,
    write: Duration,
    peak: Option<f64>,
}

impl Parts {
    fn whole(&self) -> Duration {
        self.resolve + self.preflight + self.write
    }
}

fn run(size: usize, folder: &Path) -> Parts {
    let mut fixture = Fixture::under(folder);
    let to = office::add(&mut fixture, size);
    let out = fixture.path("out");
    forget_peak();
    let (campaign, resolve) = once(|| office::campaign(&mut fixture, &to));
    let id = campaign["id"].clone();
    drop(campaign);
    let (checked, preflight) = once(|| fixture.ask("campaign.check", json!({ "id": id })));
    assert_eq!(checked["ready"], size, "{:?}", checked["notices"][0]);
    let (written, write) = once(|| sealed::export(&mut fixture, &id, json!({ "out": out })));
    assert_eq!(written, size as u64);
    let files = fs::read_dir(&out).expect("written").count();
    assert_eq!(files, size, "one file a letter");
    Parts {
        resolve,
        preflight,
        write,
        peak: peak(),
    }
}
