//! The eleven legal holidays of France. Those of Alsace and Moselle alone are left out: the ministries are in Paris.

use super::holiday::{Rule, day, easter};

/// Code du travail, article L. 3133-1 (travail-emploi.gouv.fr, "Les jours fériés et les ponts", read on
/// 28 November 2026). Whit Monday is counted as a holiday, also where a service works on it as day of solidarity.
pub const LEGAL: &[Rule] = &[
    easter(1, "easter-monday"),
    easter(39, "ascension"),
    easter(50, "whit-monday"),
    day(1, 1, "new-year"),
    day(5, 1, "labour-day"),
    day(5, 8, "victory-1945"),
    day(7, 14, "french-national-day"),
    day(8, 15, "assumption"),
    day(11, 1, "all-saints"),
    day(11, 11, "armistice"),
    day(12, 25, "christmas"),
];
