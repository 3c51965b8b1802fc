//! What each Belgian administration adds to the legal holidays by a settled rule. All sources read on 28 November 2026.

use super::holiday::{Rule, day, days};

/// Royal decree of 19 November 1998 on leave in the federal administrations, article 14: § 1 the three days, § 2 the
/// days from 27 to 31 December, however many holidays fell on a weekend (fedweb.belgium.be, "Jours fériés et ponts";
/// bosa.belgium.be, "Feest- en brugdagen", of 2026).
pub const FEDERAL: &[Rule] = &[
    day(11, 2, "all-souls"),
    day(11, 15, "kings-feast"),
    day(12, 26, "second-christmas"),
    days(12, 27, 31, "year-end"),
];

/// Decree of 7 May 2004 for 11 July; fourteen holidays "and free between Christmas and New Year"
/// (overheid.vlaanderen.be, "Jaarlijkse vakantie en feestdagen"). Which the three others are: decision of the Flemish
/// Government of 13 July 2007, article 2, for other staff of the Community: 2 and 15 November, 26 December.
pub const FLANDERS: &[Rule] = &[
    day(7, 11, "flemish-community"),
    day(11, 2, "all-souls"),
    day(11, 15, "kings-feast"),
    day(12, 26, "second-christmas"),
    days(12, 27, 31, "year-end"),
];

/// Circular 2002/MINFP/001 of 17 January 2002 of the Walloon Region: 27 September, 2 and 15 November, 26 December;
/// what falls on a weekend is taken by each on a day of their own, so the year's end is not closed. The feast of the
/// Region, the third Sunday of September, is never a working day.
pub const WALLONIA: &[Rule] = &[
    day(9, 27, "french-community"),
    day(11, 2, "all-souls"),
    day(11, 15, "kings-feast"),
    day(12, 26, "second-christmas"),
];

/// 27 September is the feast of the Community. The other days are derived: its staff and that of the Walloon Region were
/// under the same royal decree of 1 June 1964, and the decision of 2 June 2004 that followed has not been read.
pub const FRENCH_COMMUNITY: &[Rule] = WALLONIA;

/// Decision of 21 March 2018 on the staff of the regional public services, article 186: four days, and 27 to 31 December
/// for what falls on a weekend (talentanalytics.brussels, 23 January 2025).
pub const BRUSSELS: &[Rule] = &[
    day(5, 8, "iris-day"),
    day(11, 2, "all-souls"),
    day(11, 15, "kings-feast"),
    day(12, 26, "second-christmas"),
    days(12, 27, 31, "year-end"),
];

/// Decision of 27 December 1996 on the ministry, article 107: 15 November is the feast of the King and of the Community
/// (answer of the minister-president, ostbelgiendirekt.be, after 15 November 2024). 26 December is derived: the
/// government counted four days on a weekend in 2020 (session of 14 November 2019), which are 15 August, 1 and 15 November
/// and 26 December; 2 November stands beside it in the Community's decree on holidays in education. The days in place of
/// those of a weekend are fixed each year and are not here.
pub const GERMAN_COMMUNITY: &[Rule] = &[
    day(11, 2, "all-souls"),
    day(11, 15, "german-community"),
    day(12, 26, "second-christmas"),
];
