//! Days to remember, as iCalendar (RFC 5545): events of a whole day that leave whoever has them free.

use icalendar::{Calendar, Component, Event, Property};
use model::{Date, Timestamp};

/// One day, and what is to be done on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Day {
    /// Stays the same when the day moves, so that the event moves with it.
    pub id: String,
    pub on: Date,
    pub title: String,
    pub text: String,
}

/// `now` stamps the events; the same days at the same moment are the same bytes.
pub fn ics(name: &str, days: &[Day], now: Timestamp) -> String {
    let mut calendar = Calendar::empty();
    for (key, value) in [
        ("VERSION", "2.0"),
        ("PRODID", "-//Plaidoyer//Plaidoyer//EN"),
        ("CALSCALE", "GREGORIAN"),
    ] {
        calendar.append_property(Property::new(key, value).done());
    }
    calendar.name(name);
    for day in days {
        calendar.push(event(day, now));
    }
    calendar.done().to_string()
}

fn event(day: &Day, now: Timestamp) -> Event {
    let compact = |date: Date| date.strftime("%Y%m%d").to_string();
    let date = |key: &str, on: Date| {
        Property::new(key, compact(on))
            .add_parameter("VALUE", "DATE")
            .done()
    };
    let mut event = Event::new();
    event
        .uid(&format!("{}@plaidoyer", day.id))
        .summary(&day.title)
        .description(&day.text)
        .add_property("DTSTAMP", now.strftime("%Y%m%dT%H%M%SZ").to_string())
        .add_property("TRANSP", "TRANSPARENT")
        .append_property(date("DTSTART", day.on));
    // The day after the last, as the norm counts.
    if let Ok(next) = day.on.tomorrow() {
        event.append_property(date("DTEND", next));
    }
    event.done()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_an_event_that_leaves_one_free_and_keeps_every_character() {
        let day = Day {
            id: "0192".to_owned(),
            on: "2026-12-14".parse().expect("a day"),
            title: "Relance : chômage; œuvre, \"lettre\" 2026/051".to_owned(),
            text: "Première ligne\nd’un texte assez long pour être plié, où chaque caractère accentué compte plus d’un octet : éèàùçœ."
                .to_owned(),
        };
        let now = "2026-11-24T10:00:00Z".parse().expect("a moment");
        let text = ics("Relances", &[day], now);
        assert!(text.starts_with("BEGIN:VCALENDAR\r\n"), "{text}");
        assert!(text.ends_with("END:VCALENDAR\r\n"), "{text}");
        assert!(text.lines().all(|line| line.len() <= 75), "{text}");
        assert_eq!(text.matches('\n').count(), text.matches("\r\n").count());
        let unfolded = text.replace("\r\n ", "");
        for line in [
            "UID:0192@plaidoyer",
            "DTSTART;VALUE=DATE:20261214",
            "DTEND;VALUE=DATE:20261215",
            "DTSTAMP:20261124T100000Z",
            "TRANSP:TRANSPARENT",
            "SUMMARY:Relance : chômage\\; œuvre\\, \"lettre\" 2026/051",
            "DESCRIPTION:Première ligne\\nd’un texte assez long pour être plié\\, où chaque caractère accentué compte plus d’un octet : éèàùçœ.",
        ] {
            assert!(
                unfolded.lines().any(|found| found == line),
                "{line}\n{text}"
            );
        }
        assert_eq!(unfolded.matches("PRODID").count(), 1);
        assert_eq!(unfolded.matches("DTSTAMP").count(), 1);
    }
}
