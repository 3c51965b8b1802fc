//! Whether every seal holds; if not, the first record that does not, and why.

use i18n::message;
use model::{Timestamp, archive::BrokenWhy};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Context, Desk, Error, Result};

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "VerifyArchive", optional_fields)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// A head kept outside: it must be among the records.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub head: Option<String>,
}

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "ArchiveVerification")]
pub struct Answer {
    pub records: u32,
    /// Hash of the last record; null where nothing is sealed yet.
    pub head: Option<String>,
    pub ok: bool,
    pub broken: Option<BrokenView>,
    /// In the user's words.
    pub message: String,
    #[ts(type = "string")]
    pub at: Timestamp,
}

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "BrokenRecord")]
pub struct BrokenView {
    #[ts(type = "number")]
    pub number: i64,
    /// Reference of the record, where it can still be read.
    pub record: String,
    pub field: String,
    pub why: BrokenWhy,
}

pub fn verify(desk: &mut Desk, context: &Context, question: Question) -> Result<Answer> {
    let store = desk.store()?;
    let head = question.head.as_deref().map(head).transpose()?;
    let found = storage::archive::verify(store, head.as_deref())?;
    let broken = match found.broken {
        Some(broken) => {
            // A record that does not read has no reference to be named by.
            let record = storage::archive::get(store, broken.number).ok().flatten();
            let record = record.map(|record| record.reference);
            Some(BrokenView {
                number: broken.number,
                record: record.unwrap_or_default(),
                field: broken.field,
                why: broken.why,
            })
        }
        None => None,
    };
    let say = |key: &str, name: &str, value: &str| message(context.language, key, &[(name, value)]);
    Ok(Answer {
        records: found.records,
        head: found.head,
        ok: broken.is_none(),
        message: match &broken {
            Some(broken) => say(
                &format!("desk-broken-{}", why(broken.why)),
                "number",
                &broken.number.to_string(),
            ),
            None => say("desk-verified", "records", &found.records.to_string()),
        },
        broken,
        at: context.now,
    })
}

/// As it is printed, in groups and by hand: what is no head at all is a slip of the pen, and accuses nobody.
fn head(text: &str) -> Result<String> {
    let digits: String = text.split_whitespace().collect::<String>().to_lowercase();
    if digits.len() == 64 && digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return Ok(digits);
    }
    Err(Error::NotAHead(text.trim().to_owned()))
}

fn why(why: BrokenWhy) -> &'static str {
    match why {
        BrokenWhy::NumberMissing => "number-missing",
        BrokenWhy::ChainBroken => "chain-broken",
        BrokenWhy::RecordChanged => "record-changed",
        BrokenWhy::FileMissing => "file-missing",
        BrokenWhy::FileChanged => "file-changed",
        BrokenWhy::DispatchChanged => "dispatch-changed",
        BrokenWhy::HeadMissing => "head-missing",
    }
}
