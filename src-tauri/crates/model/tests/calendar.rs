//! Our holidays beside those of others, day by day: the Belgian and French ones of two libraries from 2024 to 2030, and
//! the published lists of the European Commission. Whatever differs stands here with its reason.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::{Date, Weekday, date};
use model::calendar::Calendar;

/// Days by source and country, as the head of the file says; with the name given there.
fn table() -> BTreeMap<(&'static str, &'static str), BTreeMap<Date, &'static str>> {
    let mut table: BTreeMap<_, BTreeMap<Date, &str>> = BTreeMap::new();
    let lines = include_str!("fixture/holidays.txt").lines();
    for line in lines.filter(|line| !line.starts_with('#')) {
        let words: Vec<&str> = line.splitn(4, ' ').collect();
        let &[source, country, day, name] = words.as_slice() else {
            panic!("{line}");
        };
        let day = day.parse().expect("a day of the calendar");
        table
            .entry((source, country))
            .or_default()
            .insert(day, name);
    }
    table
}

fn days(from: Date, until: Date) -> impl Iterator<Item = Date> {
    std::iter::successors(Some(from), |day| day.tomorrow().ok())
        .take_while(move |day| *day <= until)
}

fn seven_years() -> impl Iterator<Item = Date> {
    days(date(2024, 1, 1), date(2030, 12, 31))
}

fn is_weekend(day: Date) -> bool {
    matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday)
}

#[test]
fn the_legal_holidays_are_those_of_two_other_reckonings_from_2024_to_2030() {
    let table = table();
    for (source, country, calendar) in [
        ("holidays", "BE", Calendar::Belgium),
        ("holidays", "FR", Calendar::France),
        ("workalendar", "BE", Calendar::Belgium),
        ("workalendar", "FR", Calendar::France),
    ] {
        let theirs = &table[&(source, country)];
        for day in seven_years() {
            // Listed by `holidays` for Belgium. Always Sundays, no working days anyway, and not among the legal ten.
            let sunday_feast = theirs
                .get(&day)
                .is_some_and(|name| ["Easter Sunday", "Pentecost"].contains(name));
            assert_eq!(
                calendar.holiday(day).is_some(),
                theirs.contains_key(&day) && !sunday_feast,
                "{source} {country} {day}"
            );
            assert!(!sunday_feast || day.weekday() == Weekday::Sunday, "{day}");
        }
    }
}

#[test]
fn the_commission_is_closed_on_the_days_it_published() {
    let published = &table()[&("oj", "EU")];
    for (from, until) in [
        (date(2014, 1, 1), date(2014, 12, 31)),
        (date(2023, 1, 1), date(2023, 12, 31)),
        // The part of the decision for 2024 that was read.
        (date(2024, 1, 1), date(2024, 8, 15)),
    ] {
        // A list leaves out what falls on a Saturday or Sunday.
        for day in days(from, until).filter(|day| !is_weekend(*day)) {
            assert_eq!(
                Calendar::Commission.holiday(day).is_some(),
                published.contains_key(&day),
                "{day}"
            );
        }
    }
}

/// Neither reckoning knows what administrations add; here it is once more, as month and day, against the rules.
#[test]
fn an_administration_is_closed_on_the_legal_holidays_and_on_what_it_adds() {
    let year_end = [(12, 27), (12, 28), (12, 29), (12, 30), (12, 31)];
    let common = [(11, 2), (11, 15), (12, 26)];
    for (calendar, own, closes_the_year) in [
        (Calendar::Federal, None, true),
        (Calendar::Flanders, Some((7, 11)), true),
        (Calendar::Brussels, Some((5, 8)), true),
        (Calendar::Wallonia, Some((9, 27)), false),
        (Calendar::FrenchCommunity, Some((9, 27)), false),
        // Its own day is that of the King.
        (Calendar::GermanCommunity, None, false),
    ] {
        let mut added: BTreeSet<(i8, i8)> = common.into_iter().chain(own).collect();
        if closes_the_year {
            added.extend(year_end);
        }
        for day in seven_years() {
            let legal = Calendar::Belgium.holiday(day).is_some();
            assert_eq!(
                calendar.holiday(day).is_some(),
                legal || added.contains(&(day.month(), day.day())),
                "{calendar:?} {day}"
            );
        }
    }
}

#[test]
fn every_government_of_the_directory_has_its_calendar_and_any_other_that_of_its_country() {
    use model::Country::{Be, Fr, Nl};
    for (government, country, calendar) in [
        ("federal", Be, Calendar::Federal),
        ("flanders", Be, Calendar::Flanders),
        ("wallonia", Be, Calendar::Wallonia),
        ("fwb", Be, Calendar::FrenchCommunity),
        ("brussels", Be, Calendar::Brussels),
        ("cocom", Be, Calendar::Brussels),
        ("cocof", Be, Calendar::FrenchCommunity),
        ("vgc", Be, Calendar::Flanders),
        ("dg", Be, Calendar::GermanCommunity),
        ("france", Fr, Calendar::France),
        ("eu", Be, Calendar::Commission),
        ("city-of-ghent", Be, Calendar::Belgium),
        ("ville-de-lille", Fr, Calendar::France),
        ("rijksoverheid", Nl, Calendar::Week),
    ] {
        assert_eq!(
            Calendar::of(&government.into(), country),
            calendar,
            "{government}"
        );
    }
}
