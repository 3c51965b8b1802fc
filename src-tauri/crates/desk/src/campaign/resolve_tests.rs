//! Who is found for an office on any day, against the plain reading of the mandates: their first and last days as numbers.

use model::{Date, PartialDate, membership::Membership, recipient::LeftOut};
use proptest::prelude::*;

use super::resolve::holder;

/// A bound as it was written: a year, a month or a day, and the days it may mean.
#[derive(Clone, Copy, Debug)]
struct Bound {
    year: i16,
    month: Option<i8>,
    day: Option<i8>,
}

impl Bound {
    fn written(self) -> PartialDate {
        let year = format!("{:04}", self.year);
        let month = self.month.map(|month| format!("-{month:02}"));
        let day = self.day.map(|day| format!("-{day:02}"));
        [Some(year), month, day]
            .into_iter()
            .flatten()
            .collect::<String>()
            .parse()
            .expect("a date, whole or in part")
    }

    /// Days counted as `yyyymmdd`: a month that is not known begins with the year, and ends with it.
    fn first(self) -> i32 {
        number(self.year, self.month.unwrap_or(1), self.day.unwrap_or(1))
    }

    fn last(self) -> i32 {
        number(self.year, self.month.unwrap_or(12), self.day.unwrap_or(31))
    }
}

fn number(year: i16, month: i8, day: i8) -> i32 {
    i32::from(year) * 10_000 + i32::from(month) * 100 + i32::from(day)
}

fn bound() -> impl Strategy<Value = Bound> {
    let day = prop::option::of(1..=28_i8);
    (2019..=2026_i16, prop::option::of((1..=12_i8, day))).prop_map(|(year, rest)| Bound {
        year,
        month: rest.map(|(month, _)| month),
        day: rest.and_then(|(_, day)| day),
    })
}

type Mandate = (Option<Bound>, Option<Bound>);

fn mandates() -> impl Strategy<Value = Vec<Mandate>> {
    let mandate = (prop::option::of(bound()), prop::option::of(bound()));
    prop::collection::vec(mandate, 0..5)
}

fn day() -> impl Strategy<Value = Date> {
    (2018..=2027_i16, 1..=12_i8, 1..=28_i8)
        .prop_map(|(year, month, day)| Date::new(year, month, day).expect("a day of any month"))
}

fn membership(number: usize, (since, until): Mandate) -> Membership {
    Membership {
        id: format!("office/{number}").into(),
        post: "office".into(),
        person: format!("person-{number}").into(),
        since: since.map(Bound::written),
        until: until.map(Bound::written),
        source: None,
    }
}

proptest! {
    #[test]
    fn on_any_day_the_one_who_came_last_of_those_in_office_is_written_to(
        mandates in mandates(),
        on in day(),
    ) {
        let memberships: Vec<Membership> = mandates
            .iter()
            .enumerate()
            .map(|(number, mandate)| membership(number, *mandate))
            .collect();
        let today = number(on.year(), on.month(), on.day());
        let first = |mandate: &Mandate| mandate.0.map_or(i32::MIN, Bound::first);
        let last = |mandate: &Mandate| mandate.1.map_or(i32::MAX, Bound::last);
        let in_office = mandates
            .iter()
            .filter(|mandate| first(mandate) <= today && today <= last(mandate));
        let latest = in_office.map(first).max();
        match (holder(&memberships, on), latest) {
            (Ok(found), Some(latest)) => {
                let place = memberships.iter().position(|own| own == found);
                let mandate = &mandates[place.expect("one of them")];
                prop_assert!(first(mandate) <= today && today <= last(mandate));
                prop_assert_eq!(first(mandate), latest);
            }
            (Err(why), None) => {
                let ended = mandates.iter().any(|mandate| last(mandate) < today);
                let expected = match (mandates.is_empty(), ended) {
                    (true, _) => LeftOut::NoHolder,
                    (false, true) => LeftOut::MandateEnded,
                    (false, false) => LeftOut::MandateLater,
                };
                prop_assert_eq!(why, expected);
            }
            (found, latest) => prop_assert!(false, "{found:?} where {latest:?} is expected"),
        }
    }
}
