//! What further entries say of an earlier one, in words.

use i18n::{date, message};
use model::{
    Date, PartialDate,
    correction::{Corrected, Correction},
    tracking::Tracking,
};
use serde::{Deserialize, Serialize};
use storage::Store;
use ts_rs::TS;

use crate::{Context, Result};

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "ToldCorrection")]
pub struct Told {
    #[serde(flatten)]
    pub correction: Correction,
    /// What the entry should have said, a field a line: "Jour : 29 octobre 2026".
    pub said: Vec<String>,
}

/// In the order they were entered.
pub(crate) fn of(store: &Store, context: &Context, entry: &Corrected) -> Result<Vec<Told>> {
    let found = storage::correction::of(store, entry)?;
    Ok(found.into_iter().map(|one| told(context, one)).collect())
}

/// The same in one line each, for a row: where no field is named, why.
pub(super) fn in_a_line(
    store: &Store,
    context: &Context,
    entry: &Corrected,
) -> Result<Vec<String>> {
    let line = |told: Told| match told.said.as_slice() {
        [] => told.correction.reason,
        said => said.join(", "),
    };
    Ok(of(store, context, entry)?.into_iter().map(line).collect())
}

pub(super) fn told(context: &Context, correction: Correction) -> Told {
    let said = correction.value.iter();
    Told {
        said: said
            .map(|(field, value)| words(context, field, value))
            .collect(),
        correction,
    }
}

fn words(context: &Context, field: &str, value: &str) -> String {
    let say = |id: String| message(context.language, &id, &[]);
    let worded = match field {
        _ if value.is_empty() => say("archive-field-empty".to_owned()),
        "on" => day(context, value).unwrap_or_else(|| value.to_owned()),
        "promised" => match value.parse::<PartialDate>() {
            Ok(day) => date::long_partial(context.language, day),
            Err(_) => value.to_owned(),
        },
        "channel" => say(format!("archive-channel-{value}")),
        "kind" => say(format!("archive-reply-{value}")),
        "tracking" => Tracking::read(value).grouped,
        _ => value.to_owned(),
    };
    message(
        context.language,
        &format!("archive-field-{field}"),
        &[("value", &worded)],
    )
}

fn day(context: &Context, value: &str) -> Option<String> {
    let day = value.parse::<Date>().ok()?;
    Some(date::long(context.language, day))
}
