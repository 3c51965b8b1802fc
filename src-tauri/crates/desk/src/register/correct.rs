//! A further entry that corrects one of the register: nothing of the earlier one is erased.

use std::collections::BTreeMap;

use model::{
    Date, PartialDate,
    channel::Channel,
    correction::{Corrected, Correction},
    event::Event,
    id::CorrectionId,
    reply::ReplyKind,
};
use serde::{Deserialize, Serialize};
use storage::{Op, Tx};
use ts_rs::TS;

use super::corrected;
use crate::{
    Context, Desk, Error, Result, dispatch::tracking::told, notice::Told, reply::record::stated,
};

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "CorrectEntry", optional_fields)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// The entry, by its id or its number.
    pub id: String,
    pub reason: String,
    /// What the entry should have said, by field.
    #[serde(default)]
    #[ts(as = "Option<BTreeMap<String, String>>", optional)]
    pub value: BTreeMap<String, String>,
}

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "CorrectedEntry")]
pub struct Answer {
    pub correction: CorrectionId,
    /// Number of the entry that is corrected.
    pub number: String,
    pub reason: String,
    pub value: BTreeMap<String, String>,
    /// The same in words, a field a line.
    pub said: Vec<String>,
    /// What is odd about a tracking number: it is kept all the same.
    pub notices: Vec<Told>,
}

/// Fields of an entry that can be corrected.
pub(crate) const OF_DISPATCH: &[&str] = &["on", "channel", "tracking", "sent_to"];
pub(crate) const OF_REPLY: &[&str] = &[
    "on", "channel", "kind", "subject", "words", "promised", "note",
];

/// `event` says in the history of the letter or office that it was corrected; `then` draws what follows from it.
pub(crate) fn enter(
    desk: &mut Desk,
    context: &Context,
    question: Question,
    of: Corrected,
    number: String,
    event: Event,
    then: impl FnOnce(&Tx<'_>, &Correction) -> Result<()>,
) -> Result<Answer> {
    let fields = match of {
        Corrected::Dispatch(_) => OF_DISPATCH,
        Corrected::Reply(_) => OF_REPLY,
    };
    let reason = stated(Some(question.reason)).ok_or(Error::FieldMissing("reason"))?;
    for (field, value) in &question.value {
        read(context, fields, field, value)?;
    }
    let correction = Correction {
        id: (context.new_id)().into(),
        of,
        reason,
        value: question.value,
        recorded_at: context.now,
    };
    let event = event.saying(&correction.reason);
    desk.transact(Op::CorrectEntry, context, |tx| {
        storage::correction::insert(tx, &correction)?;
        then(tx, &correction)?;
        Ok(storage::event::insert(tx, &event)?)
    })?;
    let notices = match &correction.of {
        Corrected::Dispatch(dispatch) => {
            let store = desk.store()?;
            let number = correction.value.get("tracking").map(String::as_str);
            match storage::dispatch::get(store, dispatch)? {
                Some(dispatch) => told(store, context, &dispatch.letter, number)?,
                None => Vec::new(),
            }
        }
        Corrected::Reply(_) => Vec::new(),
    };
    let corrected::Told { correction, said } = corrected::told(context, correction);
    Ok(Answer {
        correction: correction.id,
        number,
        reason: correction.reason,
        value: correction.value,
        said,
        notices,
    })
}

/// Whether the field is one of the entry's, and the value one it can have.
fn read(context: &Context, fields: &[&str], field: &str, value: &str) -> Result<()> {
    let fits = match field {
        _ if !fields.contains(&field) => false,
        "on" => match value.parse::<Date>() {
            Ok(day) if day > context.today => return Err(Error::DateInFuture(day)),
            Ok(_) => true,
            Err(_) => return Err(Error::NotADate(value.to_owned())),
        },
        "promised" => value.parse::<PartialDate>().is_ok(),
        "channel" => value.parse::<Channel>().is_ok(),
        "kind" => value.parse::<ReplyKind>().is_ok(),
        _ => true,
    };
    if fits {
        Ok(())
    } else {
        Err(Error::BadValue {
            field: field.to_owned(),
            value: value.to_owned(),
        })
    }
}
