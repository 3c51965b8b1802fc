//! What every face needs before it can ask: where the desk lies, and the day, clock, ids and host of this computer.
//!
//! The only file below the faces that looks at the computer itself; the floors under it are given everything.

use std::path::PathBuf;

use desk::{Context, Language};
use jiff::Zoned;

// A face reads a day from its arguments, and rests on `api` alone.
pub use jiff::civil::Date;

/// Variable that names the desk folder, like `--desk`.
pub const DESK_VARIABLE: &str = "PLAIDOYER_DESK";
/// Variable that names the day to work with, like `--today`.
pub const TODAY_VARIABLE: &str = "PLAIDOYER_TODAY";

/// The folder of the desk: the one that was named, else `plaidoyer` in the platform's data folder.
///
/// None only on a computer that has no such folder and where none was named.
pub fn folder(named: Option<PathBuf>) -> Option<PathBuf> {
    named.or_else(|| dirs::data_dir().map(|data| data.join("plaidoyer")))
}

/// What this computer brings to one act: the clock now, on the day that was named or else the civil day.
pub fn context(language: Language, today: Option<Date>) -> Context {
    let clock = Zoned::now();
    Context {
        today: today.unwrap_or_else(|| clock.date()),
        now: clock.timestamp(),
        offset: clock.offset().seconds(),
        act: None,
        language,
        new_id: || uuid::Uuid::now_v7().to_string(),
        host: host(),
    }
}

/// The language of this computer, where it is one the program speaks; French otherwise.
pub fn language() -> Language {
    ["LC_ALL", "LC_MESSAGES", "LANG"]
        .iter()
        .filter_map(|name| std::env::var(name).ok())
        .find(|value| !value.is_empty())
        .and_then(|value| value.get(..2)?.parse().ok())
        .unwrap_or(Language::Fr)
}

fn host() -> String {
    gethostname::gethostname().to_string_lossy().into_owned()
}
