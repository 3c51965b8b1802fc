//! Numbers as each language writes them.

use icu::decimal::{DecimalFormatter, input::Decimal};
use model::Language;

use crate::date;

/// Grouped by thousands: `35 000` in French (U+202F), `35.000` in Dutch and German.
pub fn grouped(language: Language, number: i64) -> String {
    let formatter = DecimalFormatter::try_new(date::region(language).into(), Default::default())
        .expect("the data of the four languages is compiled in");
    formatter.format_to_string(&Decimal::from(number))
}
