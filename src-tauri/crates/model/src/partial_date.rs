//! Dates known to the day, the month or only the year.

use std::{fmt, str::FromStr};

use jiff::civil::{Date, date};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A civil date as far as it is known. Written `2025-02-03`, `2024-07` or `2024`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(try_from = "String", into = "String")]
#[ts(type = "string")]
pub enum PartialDate {
    Day(Date),
    Month { year: i16, month: i8 },
    Year(i16),
}

impl PartialDate {
    /// The first day it can mean: a mandate counts from here.
    pub fn first_day(self) -> Date {
        match self {
            Self::Day(day) => day,
            Self::Month { year, month } => date(year, month, 1),
            Self::Year(year) => date(year, 1, 1),
        }
    }

    /// The last day it can mean: a mandate lasts until here.
    pub fn last_day(self) -> Date {
        match self {
            Self::Day(day) => day,
            Self::Month { year, month } => date(year, month, 1).last_of_month(),
            Self::Year(year) => date(year, 12, 31),
        }
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Day(day) => write!(f, "{day}"),
            Self::Month { year, month } => write!(f, "{year:04}-{month:02}"),
            Self::Year(year) => write!(f, "{year:04}"),
        }
    }
}

/// Not a date of the calendar, or not written as `YYYY[-MM[-DD]]`.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not-a-date: {0}")]
pub struct NotADate(pub String);

impl FromStr for PartialDate {
    type Err = NotADate;

    fn from_str(text: &str) -> Result<Self, NotADate> {
        let bad = || NotADate(text.to_owned());
        let widths: Vec<usize> = text.split('-').map(str::len).collect();
        if !text.bytes().all(|b| b.is_ascii_digit() || b == b'-') {
            return Err(bad());
        }
        let part = |range: std::ops::Range<usize>| text[range].parse::<i16>().map_err(|_| bad());
        match widths.as_slice() {
            [4] => Ok(Self::Year(part(0..4)?)),
            [4, 2] => {
                let (year, month) = (part(0..4)?, part(5..7)? as i8);
                Date::new(year, month, 1).map_err(|_| bad())?;
                Ok(Self::Month { year, month })
            }
            [4, 2, 2] => Date::new(part(0..4)?, part(5..7)? as i8, part(8..10)? as i8)
                .map(Self::Day)
                .map_err(|_| bad()),
            _ => Err(bad()),
        }
    }
}

impl TryFrom<String> for PartialDate {
    type Error = NotADate;

    fn try_from(text: String) -> Result<Self, NotADate> {
        text.parse()
    }
}

impl From<PartialDate> for String {
    fn from(date: PartialDate) -> Self {
        date.to_string()
    }
}

impl From<Date> for PartialDate {
    fn from(day: Date) -> Self {
        Self::Day(day)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_keeps_the_precision_it_was_known_with() {
        for text in ["2025-02-03", "2024-07", "2024"] {
            assert_eq!(text.parse::<PartialDate>().unwrap().to_string(), text);
        }
    }

    #[test]
    fn a_month_counts_from_its_first_day_to_its_last() {
        let february: PartialDate = "2024-02".parse().unwrap();
        assert_eq!(february.first_day(), date(2024, 2, 1));
        assert_eq!(february.last_day(), date(2024, 2, 29));
    }

    #[test]
    fn a_date_that_does_not_exist_is_refused() {
        for text in [
            "2025-02-30",
            "2024-13",
            "24-1-1",
            "",
            "2024-02-030",
            "2024/02/03",
        ] {
            assert!(text.parse::<PartialDate>().is_err(), "{text}");
        }
    }
}
