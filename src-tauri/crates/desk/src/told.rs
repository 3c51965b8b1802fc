//! Facts in the words of the person at the desk: dates as far as they are known, states of addresses, reasons.

use i18n::{date, message};
use jiff::tz::Offset;
use model::{Date, Language, PartialDate, Timestamp, contact_detail::AddressState};

use crate::{
    Context,
    addressee::{Found, shown_name},
};

/// "le 3 février 2025", "juillet 2024", "2024, sans jour"
pub fn since(language: Language, since: PartialDate) -> String {
    let key = match since {
        PartialDate::Day(_) => "desk-since-day",
        PartialDate::Month { .. } => "desk-since-month",
        PartialDate::Year(_) => "desk-since-year",
    };
    message(
        language,
        key,
        &[("date", &date::long_partial(language, since))],
    )
}

/// An instant as the clock on the wall says it; what is not one stays as it is.
pub fn instant(context: &Context, text: &str) -> String {
    match text.parse::<Timestamp>() {
        Ok(at) => date::timestamp(context.language, clock(context).to_datetime(at)),
        Err(_) => text.to_owned(),
    }
}

/// The day of an instant, where this computer stands.
pub fn day(context: &Context, at: Timestamp) -> Date {
    clock(context).to_datetime(at).date()
}

/// Far from any time zone there is, UTC.
fn clock(context: &Context) -> Offset {
    Offset::from_seconds(context.offset).unwrap_or(Offset::UTC)
}

/// A date as it stands in a sentence: the year only where it is not this one.
fn in_words(context: &Context, date: PartialDate) -> String {
    match date {
        PartialDate::Day(day) if day.year() == context.today.year() => {
            date::day_and_month(context.language, day)
        }
        date => date::long_partial(context.language, date),
    }
}

/// "confirmée le 12 novembre", "siège proposé (Chancellerie), à confirmer"
pub fn address_note(context: &Context, found: Option<&Found>) -> String {
    let language = context.language;
    let Some(found) = found else {
        return message(language, "desk-address-missing", &[]);
    };
    let checked = found.contact.checked_on;
    let in_words = checked
        .map(|checked| in_words(context, checked))
        .unwrap_or_default();
    match (found.state, checked) {
        (AddressState::Proposed, _) => {
            let name = found
                .seat
                .as_ref()
                .map(|seat| shown_name(&seat.name, language))
                .unwrap_or_default();
            message(
                language,
                "desk-address-proposed",
                &[("organization", &name)],
            )
        }
        (AddressState::Confirmed, _) => {
            message(language, "desk-address-confirmed", &[("date", &in_words)])
        }
        (_, Some(PartialDate::Day(_))) => {
            let read = message(language, "desk-read-on", &[("date", &in_words)]);
            message(language, "desk-address-to-confirm", &[("date", &read)])
        }
        (_, Some(read_in)) => {
            let precision = match read_in {
                PartialDate::Month { .. } => "month",
                _ => "year",
            };
            let args = [("date", in_words.as_str()), ("precision", precision)];
            let read = message(language, "desk-read-in", &args);
            message(language, "desk-address-to-confirm", &[("date", &read)])
        }
        (_, None) => message(language, "desk-address-undated", &[]),
    }
}
