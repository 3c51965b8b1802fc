//! Counting in working days: which day is one, when so many have passed, and what the count left out.
//!
//! `closed` holds the closing days of the one authority whose calendar is given.

use jiff::civil::Weekday;

use super::{Calendar, ClosingDays};
use crate::Date;

/// Days in a row that the count left out for one reason, from the first to the last of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut<'a> {
    pub from: Date,
    pub until: Date,
    pub reason: Reason<'a>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason<'a> {
    /// The key of a holiday.
    Holiday(&'static str),
    Closed(&'a ClosingDays),
}

pub fn is_working_day(calendar: Calendar, closed: &[ClosingDays], date: Date) -> bool {
    is_weekday(date) && reason(calendar, closed, date).is_none()
}

/// The day `days` working days after `from`, which itself is not counted.
pub fn after(calendar: Calendar, closed: &[ClosingDays], from: Date, days: u16) -> Date {
    following(from)
        .filter(|day| is_working_day(calendar, closed, *day))
        .take(days.into())
        .last()
        .unwrap_or(from)
}

/// Working days from `from`, which is not counted, to `to`, which is; none where `to` is not later.
pub fn between(calendar: Calendar, closed: &[ClosingDays], from: Date, to: Date) -> usize {
    following(from)
        .take_while(|day| *day <= to)
        .filter(|day| is_working_day(calendar, closed, *day))
        .count()
}

/// The days from Monday to Friday that were not counted from `from` to the day `days` working days later.
pub fn left_out(
    calendar: Calendar,
    closed: &[ClosingDays],
    from: Date,
    days: u16,
) -> Vec<LeftOut<'_>> {
    let due = after(calendar, closed, from, days);
    let mut found: Vec<LeftOut> = Vec::new();
    let mut worked = true;
    for day in following(from).take_while(|day| *day < due) {
        if !is_weekday(day) {
            continue;
        }
        let Some(reason) = reason(calendar, closed, day) else {
            worked = true;
            continue;
        };
        match found.last_mut() {
            Some(last) if !worked && last.reason == reason => last.until = day,
            _ => found.push(LeftOut {
                from: day,
                until: day,
                reason,
            }),
        }
        worked = false;
    }
    found
}

/// Days from Monday to Friday on which nobody works, both ends included, each with its reason.
pub fn days_off(
    calendar: Calendar,
    closed: &[ClosingDays],
    from: Date,
    until: Date,
) -> Vec<(Date, Reason<'_>)> {
    std::iter::once(from)
        .chain(following(from))
        .take_while(|day| *day <= until)
        .filter(|day| is_weekday(*day))
        .filter_map(|day| Some((day, reason(calendar, closed, day)?)))
        .collect()
}

/// A closing of the user's own goes before the holidays that fall into it.
fn reason(calendar: Calendar, closed: &[ClosingDays], date: Date) -> Option<Reason<'_>> {
    let closed = closed.iter().find(|closing| closing.holds(date));
    let holiday = || {
        calendar
            .holiday(date)
            .map(|holiday| Reason::Holiday(holiday.key))
    };
    closed.map(Reason::Closed).or_else(holiday)
}

fn is_weekday(date: Date) -> bool {
    !matches!(date.weekday(), Weekday::Saturday | Weekday::Sunday)
}

/// The days after `from`, to the end of the calendar.
fn following(from: Date) -> impl Iterator<Item = Date> {
    std::iter::successors(from.tomorrow().ok(), |day| day.tomorrow().ok())
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::calendar::closing::read;

    #[test]
    fn twenty_working_days_without_a_holiday_are_four_weeks() {
        let sent = date(2026, 11, 16);
        assert_eq!(after(Calendar::Federal, &[], sent, 20), date(2026, 12, 14));
        assert_eq!(left_out(Calendar::Federal, &[], sent, 20), []);
        // A dispatch of a Saturday counts from the Monday.
        assert_eq!(
            after(Calendar::Federal, &[], date(2026, 11, 28), 1),
            date(2026, 11, 30)
        );
        assert_eq!(after(Calendar::Federal, &[], sent, 0), sent);
    }

    #[test]
    fn the_same_letter_falls_due_on_another_day_at_each_government() {
        let sent = date(2026, 12, 18);
        for (calendar, due) in [
            (Calendar::Week, date(2027, 1, 1)),
            (Calendar::France, date(2027, 1, 5)),
            (Calendar::Wallonia, date(2027, 1, 5)),
            (Calendar::Flanders, date(2027, 1, 11)),
            (Calendar::Commission, date(2027, 1, 12)),
        ] {
            assert_eq!(after(calendar, &[], sent, 10), due, "{calendar:?}");
            assert_eq!(between(calendar, &[], sent, due), 10, "{calendar:?}");
        }
    }

    #[test]
    fn the_holidays_left_out_are_those_of_the_week_joined_where_they_follow_each_other() {
        let said: Vec<(Date, Date, Reason)> =
            left_out(Calendar::Federal, &[], date(2026, 12, 18), 10)
                .into_iter()
                .map(|one| (one.from, one.until, one.reason))
                .collect();
        // Saturday 26 and Sunday 27 December were no working days anyway.
        assert_eq!(
            said,
            [
                (
                    date(2026, 12, 25),
                    date(2026, 12, 25),
                    Reason::Holiday("christmas")
                ),
                (
                    date(2026, 12, 28),
                    date(2026, 12, 31),
                    Reason::Holiday("year-end")
                ),
                (
                    date(2027, 1, 1),
                    date(2027, 1, 1),
                    Reason::Holiday("new-year")
                ),
            ]
        );
    }

    #[test]
    fn a_recess_is_one_closing_even_over_weekends_and_a_holiday() {
        let closed = read("2026-07-13..2026-08-16 zomerreces").unwrap();
        let found = left_out(Calendar::Flanders, &closed, date(2026, 7, 9), 2);
        assert_eq!(
            found,
            [LeftOut {
                from: date(2026, 7, 13),
                until: date(2026, 8, 14),
                reason: Reason::Closed(&closed[0]),
            }]
        );
        assert_eq!(
            after(Calendar::Flanders, &closed, date(2026, 7, 9), 2),
            date(2026, 8, 17)
        );
    }

    #[test]
    fn a_week_late_is_five_working_days_and_one_less_where_a_holiday_falls() {
        let late = |from, to| between(Calendar::Federal, &[], from, to);
        assert_eq!(late(date(2026, 11, 20), date(2026, 11, 27)), 5);
        assert_eq!(late(date(2026, 11, 6), date(2026, 11, 13)), 4);
        assert_eq!(late(date(2026, 11, 27), date(2026, 11, 29)), 0);
        assert_eq!(late(date(2026, 11, 27), date(2026, 11, 20)), 0);
    }

    #[test]
    fn the_end_of_the_calendar_ends_the_count() {
        assert_eq!(after(Calendar::Week, &[], Date::MAX, 20), Date::MAX);
        assert_eq!(between(Calendar::Week, &[], Date::MAX, Date::MAX), 0);
    }
}
