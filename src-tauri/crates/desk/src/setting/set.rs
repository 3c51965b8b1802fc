//! Change one setting.

use model::{envelope::Envelope, letterhead::Typeface, setting::Settings};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use storage::Op;
use ts_rs::TS;

use super::closing_days;
use crate::{Context, Desk, Error, Result, file_name::unknown_field};

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "SetSetting")]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// `reference_pattern`, `file_name_pattern`, `campaign_file_name_pattern`, `house_language`, `relance_chain`,
    /// `closing_days`, `email_limit_mb`, `recall_seconds`, `french_spacing`, `text_setting`, `typeface`, `format`, `envelope`, `fold_marks`,
    /// `show_iban`, `logo_alone`, `reference_code`
    pub key: String,
    pub value: String,
}

pub type Answer = Settings;

/// The value is read as the key needs it: a list `20,40`, closing days, a number, yes or no, or the word itself.
pub fn set(desk: &mut Desk, context: &Context, question: Question) -> Result<Answer> {
    let Question { key, value } = question;
    let bad = || Error::BadSetting {
        key: key.clone(),
        value: value.clone(),
    };
    let mut whole =
        serde_json::to_value(storage::setting::get(desk.store()?)?).map_err(|_| bad())?;
    let slot = whole
        .get_mut(&key)
        .ok_or_else(|| Error::UnknownSetting(key.clone()))?;
    *slot = match key.as_str() {
        "acknowledgement_days" => match value.trim() {
            "" | "none" => Value::Null,
            days => json!(
                days.parse::<u16>()
                    .ok()
                    .filter(|days| *days > 0)
                    .ok_or_else(bad)?
            ),
        },
        "envelope" => match value.trim() {
            "" | "none" => Value::Null,
            text => {
                let measured = Envelope::read(text).map_err(|fault| Error::BadEnvelope {
                    text: text.to_owned(),
                    fault: fault.slug(),
                })?;
                json!(measured)
            }
        },
        "closing_days" => json!(closing_days::read(desk.store()?, &value)?),
        _ => read(slot, &value).ok_or_else(bad)?,
    };
    let settings: Settings = serde_json::from_value(whole).map_err(|_| bad())?;
    let letterhead = &settings.letterhead;
    if letterhead.typeface == Typeface::Own && letterhead.fonts.regular.is_none() {
        return Err(Error::FieldMissing("font"));
    }
    let nameless = |pattern: &str| pattern.trim().is_empty();
    let unknown = |pattern: &str| unknown_field(pattern).is_some();
    let wrong = |pattern: &str| nameless(pattern) || unknown(pattern);
    if wrong(&settings.file_name_pattern) || wrong(&settings.campaign_file_name_pattern) {
        return Err(bad());
    }
    if !(10..=600).contains(&settings.recall_seconds) {
        return Err(bad());
    }
    desk.transact(Op::SetSetting { key: key.clone() }, context, |tx| {
        storage::setting::put(tx, &settings)?;
        Ok(())
    })?;
    Ok(settings)
}

fn read(present: &Value, text: &str) -> Option<Value> {
    match present {
        Value::Bool(_) => match text.trim() {
            "true" | "yes" => Some(json!(true)),
            "false" | "no" => Some(json!(false)),
            _ => None,
        },
        Value::Array(_) => {
            let days: Option<Vec<u16>> = text
                .split(',')
                .map(str::trim)
                .filter(|day| !day.is_empty())
                .map(|day| day.parse().ok().filter(|day| *day > 0 && *day <= 1000))
                .collect();
            let days = days?;
            days.is_sorted_by(|a, b| a < b).then(|| json!(days))
        }
        Value::Number(_) => {
            let number: u16 = text.trim().parse().ok()?;
            (number > 0).then(|| json!(number))
        }
        _ => Some(json!(text)),
    }
}
