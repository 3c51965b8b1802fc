//! Change what is common to the letters of a campaign, or add offices to it; each letter keeps its own words.

use std::collections::BTreeMap;

use model::{
    Date, Language,
    campaign::{Campaign, CommonText},
    channel::Channel,
    enclosure,
    id::{CampaignId, OrganizationId, PostId, SignatoryId},
};
use serde::{Deserialize, Serialize};
use storage::{Op, Store, Tx};
use ts_rs::TS;

use super::{
    compose,
    intake::Intake,
    merge, reading,
    renew::renew,
    resolve::{Asked, resolve},
    show,
};
use crate::{
    Context, Desk, Error, Result,
    letter::{enclose::enclose, version::give},
};

/// What is absent stays.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "EditCampaign", optional_fields)]
#[serde(deny_unknown_fields)]
pub struct Question {
    pub id: CampaignId,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The language of `subject`, `body` and `fields`, of which an empty text clears one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<Language>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fields: Option<BTreeMap<String, String>>,
    /// Takes the text of that language away.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub remove: Option<Language>,
    /// `fr`, `nl`, `de`, `en` for all letters, or `auto` for the one advised for each.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// `YYYY-MM-DD`, or an empty text for the day of export.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signatories: Option<Vec<SignatoryId>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub channel: Option<Channel>,
    /// Empty takes it away.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub axis: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enclose: Option<Vec<String>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub take_out: Option<Vec<String>>,
    /// Offices to add: the competence and governments of these words, or posts by name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub competence: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub governments: Option<Vec<OrganizationId>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<Vec<PostId>>,
    /// Looks the offices up anew as of this day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(type = "string")]
    pub on: Option<Date>,
    /// Path of a list of recipients to add.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub list: Option<String>,
    /// What a column of the list holds, by its heading.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub map: Option<BTreeMap<String, String>>,
    /// Answers what would be, and keeps nothing of it.
    #[serde(default)]
    #[ts(as = "Option<bool>", optional)]
    pub dry_run: bool,
}

pub fn edit(desk: &mut Desk, context: &Context, question: Question) -> Result<show::Answer> {
    let id = question.id.clone();
    let texts = question.subject.is_some() || question.body.is_some() || question.fields.is_some();
    if texts && question.text.is_none() {
        return Err(Error::FieldMissing("text"));
    }
    let before = show::get(desk.store()?, &id)?;
    let mut after = changed(desk.store()?, context, &question, &before)?;
    let mut asked = added(&question);
    let map = question.map.clone().unwrap_or_default();
    let list = question.list.as_deref();
    let intake = list.map(|path| Intake::read(path, &map)).transpose()?;
    if after == before && asked.is_empty() && intake.is_none() {
        return show::show(desk, context, show::Question::whole(id));
    }
    after.edited_at = context.now;
    let act = |tx: &Tx<'_>| {
        if let Some(intake) = &intake {
            let entered = intake.enter(tx, context)?;
            asked.listed = entered.listed;
            if intake.corrects() {
                after.rejected.clear();
            }
            after.rejected.extend(entered.rejected);
        }
        storage::campaign::put(tx, &after)?;
        for recipient in storage::recipient::list(tx, &id)? {
            let change = merge::Change {
                before: &before,
                after: &after,
                recipient_before: &recipient,
                recipient_after: &recipient,
            };
            merge::update(tx, context, &change)?;
        }
        if after.as_of != before.as_of {
            renew(tx, context, &after)?;
        }
        for found in resolve(tx, &asked, after.as_of)? {
            if storage::recipient::get(tx, &id, &found.post)?.is_none() {
                compose::add(tx, context, &after, &found, true)?;
            }
        }
        let shown = show::of(tx, context, &show::Question::whole(id.clone()))?;
        Ok(reading::with(shown, context, intake.as_ref()))
    };
    if question.dry_run {
        desk.rehearse(op(&question), context, act)
    } else {
        desk.transact(op(&question), context, act)
    }
}

fn op(question: &Question) -> Op {
    let campaign = question.id.clone();
    match question.text {
        Some(language) => Op::EditCommonText { campaign, language },
        None => Op::EditCampaign { campaign },
    }
}

fn added(question: &Question) -> Asked {
    Asked {
        competence: question.competence.clone(),
        governments: question.governments.clone().unwrap_or_default(),
        posts: question.to.clone().unwrap_or_default(),
        listed: Vec::new(),
    }
}

fn changed(
    store: &Store,
    context: &Context,
    question: &Question,
    before: &Campaign,
) -> Result<Campaign> {
    let mut after = before.clone();
    if let Some(name) = question
        .name
        .as_ref()
        .filter(|name| !name.trim().is_empty())
    {
        name.trim().clone_into(&mut after.name);
    }
    text(question, &mut after);
    if let Some(asked) = question.language.as_deref() {
        after.language = match asked {
            "auto" | "" => None,
            code => Some(code.parse().map_err(|_| Error::BadValue {
                field: "language".to_owned(),
                value: code.to_owned(),
            })?),
        };
    }
    if let Some(date) = question.date.as_deref() {
        after.date = match date {
            "" => None,
            text => Some(text.parse().map_err(|_| Error::NotADate(text.to_owned()))?),
        };
    }
    if let Some(signatories) = &question.signatories {
        after.signatories = crate::letter::compose::signatories(store, signatories.clone())?;
    }
    after.channel = question.channel.unwrap_or(after.channel);
    if let Some(axis) = &question.axis {
        after.axis = Some(axis.trim().to_owned()).filter(|axis| !axis.is_empty());
    }
    after.as_of = question.on.unwrap_or(after.as_of);
    for path in question.enclose.iter().flatten() {
        after.enclosures.push(enclose(store, context, path)?);
    }
    for taken in question.take_out.iter().flatten() {
        let at = enclosure::named(&after.enclosures, taken)
            .ok_or_else(|| Error::not_found("enclosure", taken))?;
        after.enclosures.remove(at);
    }
    Ok(after)
}

fn text(question: &Question, after: &mut Campaign) {
    if let Some(language) = question.text {
        if after.version(language).is_none() {
            after.versions.push(CommonText {
                language,
                subject: String::new(),
                body: String::new(),
                fields: BTreeMap::new(),
            });
        }
        for text in after
            .versions
            .iter_mut()
            .filter(|text| text.language == language)
        {
            if let Some(subject) = &question.subject {
                text.subject.clone_from(subject);
            }
            if let Some(body) = &question.body {
                text.body = body.replace("\r\n", "\n");
            }
            for (name, value) in question.fields.iter().flatten() {
                give(&mut text.fields, name, value);
            }
        }
    }
    if let Some(language) = question.remove {
        after.versions.retain(|text| text.language != language);
    }
}
