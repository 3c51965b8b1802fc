//! What one office of a campaign gets of its own: a paragraph, an enclosure, a signatory, another language, or no letter.

use model::{
    Language,
    campaign::Campaign,
    enclosure,
    id::{CampaignId, PostId, SignatoryId},
    letter::Letter,
    recipient::{Recipient, Standing},
};
use serde::{Deserialize, Serialize};
use storage::{Op, Tx};
use ts_rs::TS;

use super::{compose, merge, show};
use crate::{
    Context, Desk, Error, Result,
    letter::{editable, enclose::enclose, facts},
};

/// What is absent stays.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "SetRecipient", optional_fields)]
#[serde(deny_unknown_fields)]
pub struct Question {
    pub id: CampaignId,
    /// One act for all of them.
    pub to: Vec<PostId>,
    /// CommonMark; empty takes it away.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paragraph: Option<String>,
    /// Paths of files to add.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enclose: Option<Vec<String>>,
    /// Ids of enclosures to take out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub take_out: Option<Vec<String>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signatories: Option<Vec<SignatoryId>>,
    /// `fr`, `nl`, `de`, `en`, or `auto` for the one advised.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub include: Option<bool>,
    /// Back to the common text, whatever was written into the letter by hand.
    #[serde(default)]
    pub rejoin: bool,
}

pub fn set(desk: &mut Desk, context: &Context, question: Question) -> Result<show::Answer> {
    let id = question.id.clone();
    let first = question
        .to
        .first()
        .ok_or(Error::FieldMissing("to"))?
        .clone();
    let campaign = show::get(desk.store()?, &id)?;
    let language = language(question.language.as_deref())?;
    let op = Op::EditRecipient {
        campaign: id.clone(),
        post: first,
    };
    desk.transact(op, context, |tx| {
        for post in &question.to {
            let before = storage::recipient::get(tx, &id, post)?
                .ok_or_else(|| Error::not_found("listed", post))?;
            if question.paragraph.is_some() && !question.rejoin {
                refuse_by_hand(tx, &campaign, &before)?;
            }
            let mut after = before.clone();
            if let Some(language) = language {
                after.language = language;
            }
            if let Some(paragraph) = &question.paragraph {
                paragraph
                    .replace("\r\n", "\n")
                    .trim()
                    .clone_into(&mut after.paragraph);
            }
            if let Some(include) = question.include {
                after.included = include;
            }
            storage::recipient::put(tx, &id, &after)?;
            merge::update(
                tx,
                context,
                &merge::Change {
                    before: &campaign,
                    after: &campaign,
                    recipient_before: &before,
                    recipient_after: &after,
                },
            )?;
            own(tx, context, &question, &after)?;
            if question.rejoin {
                rejoin(tx, context, &campaign, &after)?;
            }
        }
        Ok(())
    })?;
    show::show(desk, context, show::Question::whole(id))
}

/// Words of its own go into the common text: a letter that was written on by hand has none.
fn refuse_by_hand(tx: &Tx<'_>, campaign: &Campaign, recipient: &Recipient) -> Result<()> {
    let Some(id) = recipient.letter() else {
        return Ok(());
    };
    let letter = facts::letter(tx, id)?;
    let content = letter.content();
    if content.to_send().is_some() && merge::by_hand(campaign, recipient, content) {
        return Err(Error::LetterByHand);
    }
    Ok(())
}

/// None: not asked; `Some(None)`: the one advised.
fn language(asked: Option<&str>) -> Result<Option<Option<Language>>> {
    match asked {
        None => Ok(None),
        Some("auto" | "") => Ok(Some(None)),
        Some(code) => match code.parse() {
            Ok(language) => Ok(Some(Some(language))),
            Err(_) => Err(Error::BadValue {
                field: "language".to_owned(),
                value: code.to_owned(),
            }),
        },
    }
}

/// What belongs to the letter alone is kept with the letter.
fn own(tx: &Tx<'_>, context: &Context, question: &Question, recipient: &Recipient) -> Result<()> {
    let asked =
        question.enclose.is_some() || question.take_out.is_some() || question.signatories.is_some();
    let Some(letter) = recipient.letter().filter(|_| asked) else {
        return Ok(());
    };
    let mut content = editable::content(tx, letter)?;
    for path in question.enclose.iter().flatten() {
        content.enclosures.push(enclose(tx, context, path)?);
    }
    for taken in question.take_out.iter().flatten() {
        match enclosure::named(&content.enclosures, taken) {
            Some(at) => {
                content.enclosures.remove(at);
            }
            None if question.to.len() == 1 => return Err(Error::not_found("enclosure", taken)),
            None => {}
        }
    }
    if let Some(signatories) = &question.signatories {
        for signatory in signatories {
            if storage::signatory::get(tx, signatory)?.is_none() {
                return Err(Error::not_found("signatory", signatory));
            }
        }
        content.signatories.clone_from(signatories);
    }
    Ok(storage::letter::update_content(
        tx,
        letter,
        &content,
        context.now,
    )?)
}

fn rejoin(
    tx: &Tx<'_>,
    context: &Context,
    campaign: &Campaign,
    recipient: &Recipient,
) -> Result<()> {
    let Standing::Letter(id) = &recipient.standing else {
        return Ok(());
    };
    let letter: Letter = facts::letter(tx, id)?;
    editable::refuse(tx, &letter)?;
    let mut content = letter.content().clone();
    let given = merge::content(tx, context, campaign, recipient)?;
    content.versions = given.versions;
    storage::letter::update_content(tx, id, &content, context.now)?;
    Ok(())
}

/// A letter of its own for an office that was folded into another of the same person.
pub(super) fn give_letter(
    tx: &Tx<'_>,
    context: &Context,
    campaign: &Campaign,
    recipient: &Recipient,
) -> Result<()> {
    let unfolded = Recipient {
        standing: Standing::Letter((context.new_id)().into()),
        included: true,
        ..recipient.clone()
    };
    compose::letter(tx, context, campaign, &unfolded)?;
    Ok(storage::recipient::put(tx, &campaign.id, &unfolded)?)
}
