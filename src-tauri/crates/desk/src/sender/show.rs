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
    addressee::shown_name,
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
    let example = sender.as_ref().filter(|sender| sender.example);
    let mut notices = Vec::new();
    if sender.is_none() {
        notices.push(Notice::new(Code::SenderMissing, Part::Letterhead));
    }
    if let Some(sender) = example {
        let name = shown_name(&sender.name, context.language);
        notices.push(Notice::new(Code::SenderIsExample, Part::Letterhead).with("name", name));
    }
    let example = example.is_some();
    Ok(Answer {
        sender,
        signatories: storage::signatory::list(store)?,
        example,
        notices: tell(context.language, notices),
    })
}
