//! A holiday, and the rule it follows: days of a month, or a distance from Easter.

use crate::Date;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Holiday {
    pub date: Date,
    /// Its word is the message `holiday-<key>`.
    pub key: &'static str,
}

pub struct Rule {
    pub key: &'static str,
    on: On,
}

enum On {
    /// Month, first day, last day.
    Days(i8, i8, i8),
    /// Days after Easter Sunday, before it where negative.
    Easter(i16),
}

impl Rule {
    /// All rules fall between February and July or on fixed days, so Easter of the same year is enough.
    pub fn falls_on(&self, date: Date, easter: Date) -> bool {
        match self.on {
            On::Days(month, first, last) => {
                date.month() == month && (first..=last).contains(&date.day())
            }
            On::Easter(after) => date.day_of_year() - easter.day_of_year() == after,
        }
    }
}

pub const fn day(month: i8, day: i8, key: &'static str) -> Rule {
    days(month, day, day, key)
}

pub const fn days(month: i8, first: i8, last: i8, key: &'static str) -> Rule {
    Rule {
        key,
        on: On::Days(month, first, last),
    }
}

pub const fn easter(after: i16, key: &'static str) -> Rule {
    Rule {
        key,
        on: On::Easter(after),
    }
}
