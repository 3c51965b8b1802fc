//! The date of Easter in the Gregorian calendar.

use crate::Date;

/// The computus of Meeus, Jones and Butcher (J. Meeus, Astronomical Algorithms, 1991, chapter 8).
pub fn sunday(year: i16) -> Date {
    let year_of = i32::from(year);
    let (golden, century, of_century) = (year_of % 19, year_of / 100, year_of % 100);
    let lunar = (century + 8) / 25;
    let moon = (century - (century - lunar + 1) / 3 + 15 + 19 * golden - century / 4) % 30;
    let week = (32 + 2 * (century % 4) + 2 * (of_century / 4) - moon - of_century % 4) % 7;
    let late = (golden + 11 * moon + 22 * week) / 451;
    let day = moon + week - 7 * late + 114;
    let part = |number: i32| i8::try_from(number).unwrap_or_default();
    // From year 0 on it is always a day of March or April; before, nobody asks.
    Date::new(year, part(day / 31), part(day % 31 + 1)).unwrap_or(Date::MIN)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Read in almanacs; 2038 is the latest Easter of the century, 2285 the earliest after 1818.
    #[test]
    fn easter_falls_as_the_almanacs_say() {
        for (year, month, day) in [
            (1818, 3, 22),
            (1943, 4, 25),
            (1954, 4, 18),
            (2000, 4, 23),
            (2008, 3, 23),
            (2024, 3, 31),
            (2025, 4, 20),
            (2026, 4, 5),
            (2030, 4, 21),
            (2038, 4, 25),
            (2285, 3, 22),
        ] {
            assert_eq!(sunday(year), Date::constant(year, month, day), "{year}");
        }
    }

    #[test]
    fn easter_is_a_sunday_from_the_reform_to_the_end_of_the_calendar() {
        for year in 1583..=9999 {
            let easter = sunday(year);
            assert_eq!(easter.weekday(), jiff::civil::Weekday::Sunday, "{easter}");
            assert!((80..=116).contains(&easter.day_of_year()), "{easter}");
        }
    }
}
