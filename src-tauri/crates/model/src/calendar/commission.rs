//! The days on which the European Commission is closed in Brussels.

use super::holiday::{Rule, day, days, easter};

/// The Commission decides the list of each year under article 61 of the Staff Regulations; there is no rule for all
/// years. These days are common to the decisions for 2014 (OJ C 39, 12 February 2013), 2023 (OJ C 201 I, 28 May 2021)
/// and, as far as it was read, 2024 (OJ C 440, 21 November 2022), where those on a weekend are not listed. 11 November
/// is a working day. A list that differs is put right with closing days.
pub const CLOSED: &[Rule] = &[
    easter(-3, "maundy-thursday"),
    easter(-2, "good-friday"),
    easter(1, "easter-monday"),
    easter(39, "ascension"),
    easter(40, "day-after-ascension"),
    easter(50, "whit-monday"),
    day(1, 1, "new-year"),
    day(1, 2, "day-after-new-year"),
    day(5, 1, "labour-day"),
    day(5, 9, "europe-day"),
    day(7, 21, "belgian-national-day"),
    day(8, 15, "assumption"),
    day(11, 1, "all-saints"),
    day(11, 2, "all-souls"),
    days(12, 24, 31, "year-end"),
];
