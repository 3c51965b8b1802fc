//! The ten legal holidays of Belgium.

use super::holiday::{Rule, day, easter};

/// Royal decree of 18 April 1974 (article 1) under the act of 4 January 1974 on public holidays, as listed for its staff
/// by the Brussels-Capital Region, talentanalytics.brussels, 23 January 2025 (read on 28 November 2026).
pub const LEGAL: &[Rule] = &[
    easter(1, "easter-monday"),
    easter(39, "ascension"),
    easter(50, "whit-monday"),
    day(1, 1, "new-year"),
    day(5, 1, "labour-day"),
    day(7, 21, "belgian-national-day"),
    day(8, 15, "assumption"),
    day(11, 1, "all-saints"),
    day(11, 11, "armistice"),
    day(12, 25, "christmas"),
];
