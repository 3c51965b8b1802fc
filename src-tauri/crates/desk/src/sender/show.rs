//! Who writes.

use model::{
    Code, Notice,
    notice::Part,
    sender::{Sender, Signatory},
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    Context, Desk, Result,
    notice::{Told, tell},
};

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "SenderView")]
pub struct Answer {
    pub sender: Option<Sender>,
    pub signatories: Vec<Signatory>,
    pub example: bool,
    pub notices: Vec<Told>,
}

pub fn show(desk: &mut Desk, context: &Context, (): ()) -> Result<Answer> {
    let store = desk.store()?;
    let sender = storage::sender::get(store)?;
    let example = sender.as_ref().is_some_and(|sender| sender.example);
    let mut notices = Vec::new();
    if sender.is_none() {
        notices.push(Notice::new(Code::SenderMissing, Part::Letterhead));
    }
    if example {
        notices.push(Notice::new(Code::SenderIsExample, Part::Letterhead));
    }
    Ok(Answer {
        sender,
        signatories: storage::signatory::list(store)?,
        example,
        notices: tell(context.language, notices),
    })
}
