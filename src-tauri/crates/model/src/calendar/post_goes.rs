//! Whether a letter handed to the post that day goes.

use jiff::civil::Weekday;

use super::Calendar;
use crate::Date;

/// Never on a Sunday or a Belgian legal holiday: offices are closed, boxes are not emptied (press.bpost.be,
/// "Eindejaarsorganisatie 2013"; law of 21 March 1991, article 142, which asks for a collection on every day but
/// Saturdays, Sundays and legal holidays). On a Saturday the law asks for none, yet offices are open: it counts as a day
/// of post, and whether the letter moves before Monday is not known. The days on which bpost closes beside the holidays,
/// agreed each year, are not known either.
pub fn post_goes(date: Date) -> bool {
    date.weekday() != Weekday::Sunday && Calendar::Belgium.holiday(date).is_none()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn no_post_goes_on_a_sunday_or_a_legal_holiday() {
        assert!(!post_goes(date(2026, 11, 29)));
        assert!(!post_goes(date(2026, 11, 11)));
        assert!(!post_goes(date(2026, 5, 14)));
        assert!(post_goes(date(2026, 11, 27)));
        assert!(post_goes(date(2026, 11, 28)));
        // Closed at the ministries, not at the post.
        assert!(post_goes(date(2026, 11, 2)));
    }
}
