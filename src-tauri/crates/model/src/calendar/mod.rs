//! On which days an authority works: holidays by rule, and the closing days the person at the desk adds.
//!
//! Only what a rule settles stands here. Bridging days are decided anew each year and belong to the closing days.

mod administration;
mod belgium;
pub mod closing;
mod commission;
mod easter;
mod france;
mod holiday;
mod post_goes;
pub mod working_day;

pub use closing::ClosingDays;
pub use holiday::Holiday;
pub use post_goes::post_goes;

use holiday::Rule;

use crate::{Country, Date, id::OrganizationId};

/// Whose days are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Calendar {
    /// Belgium where the authority is not known closer: the legal holidays and nothing more.
    Belgium,
    Federal,
    Flanders,
    Wallonia,
    FrenchCommunity,
    Brussels,
    GermanCommunity,
    France,
    Commission,
    /// A country whose holidays are not known here: Monday to Friday.
    Week,
}

impl Calendar {
    pub const ALL: [Self; 10] = [
        Self::Belgium,
        Self::Federal,
        Self::Flanders,
        Self::Wallonia,
        Self::FrenchCommunity,
        Self::Brussels,
        Self::GermanCommunity,
        Self::France,
        Self::Commission,
        Self::Week,
    ];

    /// The calendar of a government of the starter directory; of any other, that of its country.
    ///
    /// The community commissions of Brussels are given the calendar of the authority they stand closest to (COCOM the
    /// Region, COCOF the French and VGC the Flemish Community); the rules of their own staff have not been read.
    pub fn of(government: &OrganizationId, country: Country) -> Self {
        match government.as_str() {
            "federal" => Self::Federal,
            "flanders" | "vgc" => Self::Flanders,
            "wallonia" => Self::Wallonia,
            "fwb" | "cocof" => Self::FrenchCommunity,
            "brussels" | "cocom" => Self::Brussels,
            "dg" => Self::GermanCommunity,
            "france" => Self::France,
            "eu" => Self::Commission,
            _ => Self::of_country(country),
        }
    }

    pub fn of_country(country: Country) -> Self {
        match country {
            Country::Be => Self::Belgium,
            Country::Fr => Self::France,
            Country::De | Country::Nl | Country::Lu => Self::Week,
        }
    }

    /// The holiday of that day. Where two fall together, the one that moves with Easter gives its name.
    pub fn holiday(self, date: Date) -> Option<Holiday> {
        let easter = easter::sunday(date.year());
        self.rules()
            .into_iter()
            .flatten()
            .find(|rule| rule.falls_on(date, easter))
            .map(|rule| Holiday {
                date,
                key: rule.key,
            })
    }

    fn rules(self) -> [&'static [Rule]; 2] {
        let legal = belgium::LEGAL;
        match self {
            Self::Belgium => [legal, &[]],
            Self::Federal => [legal, administration::FEDERAL],
            Self::Flanders => [legal, administration::FLANDERS],
            Self::Wallonia => [legal, administration::WALLONIA],
            Self::FrenchCommunity => [legal, administration::FRENCH_COMMUNITY],
            Self::Brussels => [legal, administration::BRUSSELS],
            Self::GermanCommunity => [legal, administration::GERMAN_COMMUNITY],
            Self::France => [france::LEGAL, &[]],
            Self::Commission => [commission::CLOSED, &[]],
            Self::Week => [&[], &[]],
        }
    }

    /// Every name a holiday can have: the word of it is the message `holiday-<key>`.
    pub fn keys() -> impl Iterator<Item = &'static str> {
        Self::ALL
            .into_iter()
            .flat_map(Self::rules)
            .flatten()
            .map(|rule| rule.key)
    }
}
