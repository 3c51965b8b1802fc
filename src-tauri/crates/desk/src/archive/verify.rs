//! Whether every seal holds; if not, the first record that does not, and why. Each call reads so many records and says where
//! to go on.

use i18n::message;
use model::{Timestamp, archive::BrokenWhy};
use serde::{Deserialize, Serialize};
use storage::archive::{Part, Verification};
use ts_rs::TS;

use crate::{Context, Desk, Error, Result};

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "VerifyArchive", optional_fields)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// A head kept outside: it must be among the records.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub head: Option<String>,
    /// Where the answer before said to go on. None: from the beginning.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(as = "Option<f64>", optional)]
    pub from: Option<i64>,
}

/// Records read by one call.
const PART: u32 = 1000;

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "ArchiveVerification")]
pub struct Answer {
    pub records: u32,
    /// Hash of the last record; null where nothing is sealed yet.
    pub head: Option<String>,
    /// Whether all that was read so far holds.
    pub ok: bool,
    pub broken: Option<BrokenView>,
    /// In the user's words.
    pub message: String,
    #[ts(type = "string")]
    pub at: Timestamp,
    /// Records read of all there are.
    pub done: u32,
    pub total: u32,
    pub finished: bool,
    /// To be given back as `from`.
    #[ts(type = "number | null")]
    pub next: Option<i64>,
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
    let from = question.from.unwrap_or_default().max(0);
    let part = storage::archive::verify_part(store, head.as_deref(), from, PART)?;
    let next = match part {
        Part::UpTo(number) => Some(number),
        Part::Done(_) => None,
    };
    let found = match part {
        Part::Done(found) => found,
        Part::UpTo(_) => Verification {
            records: storage::archive::count(store)?,
            head: storage::archive::head(store)?,
            broken: None,
        },
    };
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
    Ok(Answer {
        records: found.records,
        head: found.head,
        ok: broken.is_none(),
        message: said(
            context,
            broken.as_ref(),
            next.unwrap_or(i64::from(found.records)),
        ),
        broken,
        at: context.now,
        done: next.map_or(found.records, |number| number as u32),
        total: found.records,
        finished: next.is_none(),
        next,
    })
}

fn said(context: &Context, broken: Option<&BrokenView>, read: i64) -> String {
    let say = |key: &str, name: &str, value: i64| {
        message(context.language, key, &[(name, &value.to_string())])
    };
    match broken {
        Some(broken) => say(
            &format!("desk-broken-{}", why(broken.why)),
            "number",
            broken.number,
        ),
        None => say("desk-verified", "records", read),
    }
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
