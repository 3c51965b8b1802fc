//! Days on which cabinets and parliaments are closed, as the person at the desk gives them: a line of text, or a list.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Date, id::OrganizationId};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ClosingDays {
    /// None closes every authority.
    #[serde(default)]
    pub government: Option<OrganizationId>,
    #[ts(type = "string")]
    pub from: Date,
    /// The last day closed.
    #[ts(type = "string")]
    pub until: Date,
    /// The user's own word for it, or nothing.
    #[serde(default)]
    pub name: String,
}

impl ClosingDays {
    /// A longer closing is a slip of the keyboard, and would put a reminder off for years.
    const LONGEST: i32 = 366;

    pub fn holds(&self, date: Date) -> bool {
        (self.from..=self.until).contains(&date)
    }

    pub fn concerns(&self, government: &OrganizationId) -> bool {
        self.government.as_ref().is_none_or(|its| its == government)
    }
}

/// An entry that cannot be read: which, its text, and what is wrong with it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("bad-closing: {number} {text}")]
pub struct BadClosing {
    /// Counted from one.
    pub number: usize,
    pub text: String,
    pub what: WhatClosing,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WhatClosing {
    /// No day stands in it, or none of the calendar.
    Day,
    /// It ends before it begins.
    Order,
    /// It lasts more than a year.
    Long,
}

impl WhatClosing {
    pub fn slug(self) -> &'static str {
        match self {
            Self::Day => "day",
            Self::Order => "order",
            Self::Long => "long",
        }
    }
}

/// Reads `flanders 2026-07-13..2026-08-16 zomerreces; 2026-12-24`: entries divided by semicolons or lines, each with the
/// government first where it is not for all, the day or days, and a name where one is wished.
pub fn read(text: &str) -> Result<Vec<ClosingDays>, BadClosing> {
    text.split([';', '\n'])
        .map(str::trim)
        .filter(|entry| !entry.is_empty())
        .enumerate()
        .map(|(at, entry)| {
            read_one(entry).map_err(|what| BadClosing {
                number: at + 1,
                text: entry.to_owned(),
                what,
            })
        })
        .collect()
}

fn read_one(entry: &str) -> Result<ClosingDays, WhatClosing> {
    let (first, rest) = word(entry);
    let (government, (days, name)) = match first.starts_with(|c: char| c.is_ascii_digit()) {
        true => (None, (first, rest)),
        false => (Some(first.into()), word(rest)),
    };
    let (from, until) = days.split_once("..").unwrap_or((days, days));
    let day = |text: &str| text.parse::<Date>().map_err(|_| WhatClosing::Day);
    let (from, until) = (day(from)?, day(until)?);
    let closing = ClosingDays {
        government,
        from,
        until,
        name: name.to_owned(),
    };
    match (until - from).get_days() {
        ..0 => Err(WhatClosing::Order),
        ClosingDays::LONGEST.. => Err(WhatClosing::Long),
        _ => Ok(closing),
    }
}

fn word(text: &str) -> (&str, &str) {
    let (first, rest) = text.split_once(char::is_whitespace).unwrap_or((text, ""));
    (first, rest.trim())
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_closing_has_its_days_and_maybe_a_government_and_a_name() {
        let text = "flanders 2026-07-13..2026-08-16 zomerreces van het Vlaams Parlement; federal 2026-12-24; 2027-05-07";
        let closing = read(text).unwrap();
        assert_eq!(
            closing[0],
            ClosingDays {
                government: Some("flanders".into()),
                from: date(2026, 7, 13),
                until: date(2026, 8, 16),
                name: "zomerreces van het Vlaams Parlement".to_owned(),
            }
        );
        assert_eq!(
            closing[1],
            ClosingDays {
                government: Some("federal".into()),
                from: date(2026, 12, 24),
                until: date(2026, 12, 24),
                name: String::new(),
            }
        );
        assert!(closing[2].concerns(&"eu".into()) && !closing[1].concerns(&"eu".into()));
        assert_eq!(read(" ;\n "), Ok(Vec::new()));
    }

    #[test]
    fn what_cannot_be_read_is_named_with_its_place() {
        for (text, number, what) in [
            (
                "federal 2026-12-24; flanders zomerreces",
                2,
                WhatClosing::Day,
            ),
            ("federal 2026-02-30", 1, WhatClosing::Day),
            ("federal", 1, WhatClosing::Day),
            ("2026-12-24..", 1, WhatClosing::Day),
            ("2026-08-16..2026-07-13", 1, WhatClosing::Order),
            ("2026-07-13..2062-08-16", 1, WhatClosing::Long),
        ] {
            let bad = read(text).unwrap_err();
            assert_eq!((bad.number, bad.what), (number, what), "{text}");
        }
    }
}
