//! What is due over ten thousand open letters, and the first screen of the day.

use model::Date;
use serde_json::{Value, json};

use crate::{
    sealed::{self, Wanted},
    time::{exponent, time},
};

pub fn measure() {
    let mut taken = Vec::new();
    for letters in [1_000, 10_000] {
        let mut fixture = sealed::desk(&Wanted {
            entries: letters,
            answered: 0,
            files: false,
            from: Date::constant(2026, 8, 3),
            days: 110,
        });
        let due = fixture.ask("follow_up.due", json!({}));
        let rows = due.as_array().map_or(0, Vec::len);
        let least = time(
            &format!("due: {rows} steps of {letters} open letters"),
            3,
            || fixture.ask("follow_up.due", json!({})),
        );
        taken.push((letters as f64, least));
        time(&format!("today, over {letters} open letters"), 3, || {
            fixture.ask("today.show", Value::Null)
        });
    }
    exponent("due", taken[0], taken[1]);
}
