//! Days on which offices work: Monday to Friday. Public holidays of each government are not counted out here;
//! the reminder is an invitation to look, and a day or two early does no harm.

use model::Date;

/// The day `days` working days after `from`.
pub fn after(from: Date, days: u16) -> Date {
    let mut day = from;
    let mut left = days;
    while left > 0 {
        let Ok(next) = day.tomorrow() else { return day };
        day = next;
        if works(day) {
            left -= 1;
        }
    }
    day
}

/// Working days from `from`, which is not counted, to `to`, which is; none where `to` is not later.
pub fn between(from: Date, to: Date) -> i64 {
    let mut count = 0;
    let mut day = from;
    while day < to {
        let Ok(next) = day.tomorrow() else {
            return count;
        };
        day = next;
        count += i64::from(works(day));
    }
    count
}

pub fn works(day: Date) -> bool {
    use jiff::civil::Weekday::{Saturday, Sunday};
    !matches!(day.weekday(), Saturday | Sunday)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn twenty_working_days_are_four_weeks() {
        assert_eq!(after(date(2026, 11, 24), 20), date(2026, 12, 22));
        assert_eq!(after(date(2026, 11, 28), 1), date(2026, 11, 30));
    }

    #[test]
    fn a_week_late_is_five_working_days() {
        assert_eq!(between(date(2026, 11, 20), date(2026, 11, 27)), 5);
        assert_eq!(between(date(2026, 11, 27), date(2026, 11, 29)), 0);
        assert_eq!(between(date(2026, 11, 27), date(2026, 11, 20)), 0);
    }
}
