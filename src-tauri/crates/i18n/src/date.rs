//! Dates as each language writes them. French says “1er” for the first of a month, which Unicode's tables do not.

use icu::{
    calendar::{Date as IcuDate, Gregorian},
    datetime::{
        FixedCalendarDateTimeFormatter,
        fieldsets::{MD, YM, YMD},
        input::{DateTime as IcuDateTime, Time},
        options::YearStyle,
    },
    locale::{Locale, locale},
};
use jiff::civil::DateTime;
use model::{Date, Language, PartialDate};

/// `24 novembre 2026`, `1er décembre 2026`, `24. November 2026`.
pub fn long(language: Language, date: Date) -> String {
    first_of_month(language, date, written(language, YMD::long(), date))
}

/// As far as it is known: `24 novembre 2026`, `juillet 2024`, `2024`.
pub fn long_partial(language: Language, date: PartialDate) -> String {
    match date {
        PartialDate::Day(day) => long(language, day),
        PartialDate::Month { .. } => written(language, YM::long(), date.first_day()),
        PartialDate::Year(year) => year.to_string(),
    }
}

/// `24 novembre 2026 à 10 h 42`, `24. November 2026 um 10:42`; the hour of the computer, which the face passes in.
pub fn timestamp(language: Language, at: DateTime) -> String {
    let moment = IcuDateTime {
        date: calendar_day(at.date()),
        time: Time::try_new(at.hour().unsigned_abs(), at.minute().unsigned_abs(), 0, 0)
            .expect("a civil time is a time of the day"),
    };
    let formatter = FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(
        region(language).into(),
        YMD::long().with_time_hm(),
    )
    .expect("the data of the four languages is compiled in");
    let written = first_of_month(language, at.date(), formatter.format(&moment).to_string());
    match (language, written.rsplit_once(':')) {
        // Lexique des règles typographiques en usage à l’Imprimerie nationale: the hour has its letter.
        (Language::Fr, Some((hour, minute))) => format!("{hour}\u{a0}h\u{a0}{minute}"),
        _ => written,
    }
}

/// `24 novembre`, where the year is plain.
pub fn day_and_month(language: Language, date: Date) -> String {
    first_of_month(language, date, written(language, MD::long(), date))
}

/// `24/11/2026`, `24.11.2026`: for columns.
pub fn short(language: Language, date: Date) -> String {
    written(
        language,
        YMD::short().with_year_style(YearStyle::Full),
        date,
    )
}

fn first_of_month(language: Language, date: Date, text: String) -> String {
    match text.strip_prefix("1 ") {
        Some(rest) if language == Language::Fr && date.day() == 1 => format!("1er {rest}"),
        _ => text,
    }
}

macro_rules! written {
    ($($fields:ty),+) => {$(
        impl Fields for $fields {
            fn write(self, locale: Locale, day: &IcuDate<Gregorian>) -> String {
                FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(locale.into(), self)
                    .expect("the data of the four languages is compiled in")
                    .format(day)
                    .to_string()
            }
        }
    )+};
}

/// The parts of a date that are written.
trait Fields {
    fn write(self, locale: Locale, day: &IcuDate<Gregorian>) -> String;
}

written!(YMD, YM, MD);

fn written(language: Language, fields: impl Fields, date: Date) -> String {
    let day = calendar_day(date);
    fields.write(region(language), &day)
}

fn calendar_day(date: Date) -> IcuDate<Gregorian> {
    IcuDate::try_new_gregorian(
        date.year().into(),
        date.month().unsigned_abs(),
        date.day().unsigned_abs(),
    )
    .expect("a civil date is a day of the Gregorian calendar")
}

/// The country whose habits of writing dates and numbers are followed.
pub(crate) fn region(language: Language) -> Locale {
    match language {
        Language::Fr => locale!("fr-BE"),
        Language::Nl => locale!("nl-BE"),
        Language::De => locale!("de-BE"),
        Language::En => locale!("en-GB"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use model::Language::{De, En, Fr, Nl};

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn the_first_of_a_month_is_an_ordinal_in_french_and_german() {
        let first = day("2026-12-01");
        assert_eq!(long(Fr, first), "1er décembre 2026");
        assert_eq!(long(De, first), "1. Dezember 2026");
        assert_eq!(long(Nl, first), "1 december 2026");
        assert_eq!(long(En, first), "1 December 2026");
        assert_eq!(day_and_month(Fr, first), "1er décembre");
        assert_eq!(day_and_month(De, first), "1. Dezember");
        assert_eq!(long(Fr, day("2026-12-11")), "11 décembre 2026");
        assert_eq!(long(Fr, day("2027-01-31")), "31 janvier 2027");
    }

    #[test]
    fn a_date_known_to_the_month_or_year_says_no_more() {
        let month: PartialDate = "2024-07".parse().unwrap();
        let said: Vec<String> = Language::ALL
            .map(|language| long_partial(language, month))
            .into();
        assert_eq!(
            said,
            ["juillet 2024", "juli 2024", "Juli 2024", "July 2024"]
        );
        let year: PartialDate = "2024".parse().unwrap();
        assert_eq!(long_partial(Fr, year), "2024");
    }

    #[test]
    fn a_moment_has_its_hour_and_minute() {
        let at: DateTime = "2026-12-01T09:05".parse().unwrap();
        let said: Vec<String> = Language::ALL.map(|language| timestamp(language, at)).into();
        assert_eq!(
            said,
            [
                "1er décembre 2026 à 09\u{a0}h\u{a0}05",
                "1 december 2026 om 09:05",
                "1. Dezember 2026 um 09:05",
                "1 December 2026 at 09:05"
            ]
        );
    }

    #[test]
    fn a_short_date_shows_four_digits_of_the_year() {
        let eve = day("2026-03-09");
        let said: Vec<String> = Language::ALL.map(|language| short(language, eve)).into();
        assert_eq!(said, ["9/03/2026", "9/03/2026", "09.03.2026", "09/03/2026"]);
    }
}
