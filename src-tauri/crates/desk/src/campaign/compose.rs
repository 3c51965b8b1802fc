//! A new campaign: a template's text in every language, and one letter for each office that was found.

use std::collections::BTreeMap;

use model::{
    Date, Language,
    campaign::{Campaign, CommonText},
    channel::Channel,
    id::{CampaignId, OrganizationId, PostId, SignatoryId},
    letter::Draft,
    recipient::{Recipient, Standing},
};
use serde::{Deserialize, Serialize};
use storage::{Op, Store, Tx};
use ts_rs::TS;

use super::{
    intake::Intake,
    merge, reading,
    resolve::{Asked, Found, Plan, resolve},
    show,
};
use crate::{
    Context, Desk, Error, Result,
    letter::{compose::signatories, enclose::enclose},
    template::catalogue,
};

#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[ts(rename = "ComposeCampaign", optional_fields)]
#[serde(deny_unknown_fields)]
pub struct Question {
    pub template: String,
    /// None: the subject of the text, or the competence.
    #[serde(default)]
    pub name: Option<String>,
    #[serde(default)]
    pub competence: Option<String>,
    /// Those of the competence alone where one is given; else all their offices.
    #[serde(default)]
    pub governments: Vec<OrganizationId>,
    #[serde(default)]
    pub to: Vec<PostId>,
    /// Offices to leave unticked from the start.
    #[serde(default)]
    pub except: Vec<PostId>,
    /// One language for all letters. None: the one advised for each.
    #[serde(default)]
    pub language: Option<Language>,
    /// Text by language, instead of the template's; a language that is not given then has none.
    #[serde(default)]
    pub bodies: BTreeMap<Language, String>,
    #[serde(default)]
    pub subjects: BTreeMap<Language, String>,
    /// Values of fields: `name` in every language, `fr.name` in one.
    #[serde(default)]
    pub fields: BTreeMap<String, String>,
    /// The day as of which offices are looked up. None: today.
    #[serde(default)]
    #[ts(type = "string | null")]
    pub on: Option<Date>,
    /// The date the letters bear. None: the day they are exported.
    #[serde(default)]
    #[ts(type = "string | null")]
    pub date: Option<Date>,
    #[serde(default)]
    pub signatories: Vec<SignatoryId>,
    /// Paths of files that go with every letter.
    #[serde(default)]
    pub enclosures: Vec<String>,
    #[serde(default)]
    pub channel: Channel,
    #[serde(default)]
    pub axis: Option<String>,
    /// Path of a list of recipients: CSV, XLSX, ODS or vCard.
    #[serde(default)]
    pub list: Option<String>,
    /// What a column of the list holds, by its heading, where the heading does not say it.
    #[serde(default)]
    #[ts(as = "Option<BTreeMap<String, String>>", optional)]
    pub map: BTreeMap<String, String>,
    /// Answers what would be, and keeps nothing of it.
    #[serde(default)]
    #[ts(as = "Option<bool>", optional)]
    pub dry_run: bool,
}

pub fn compose(desk: &mut Desk, context: &Context, question: Question) -> Result<show::Answer> {
    let mut asked = Asked {
        competence: question.competence.clone(),
        governments: question.governments.clone(),
        posts: question.to.clone(),
        listed: Vec::new(),
    };
    for post in &question.except {
        if storage::post::get(desk.store()?, post)?.is_none() {
            return Err(Error::not_found("post", post));
        }
    }
    let list = question.list.as_deref();
    let intake = list.map(|path| Intake::read(path, &question.map));
    let intake = intake.transpose()?;
    let (except, dry_run, sought) = (question.except.clone(), question.dry_run, sought(&question));
    let mut campaign = campaign(desk.store()?, context, question)?;
    let op = Op::ComposeCampaign {
        campaign: campaign.id.clone(),
    };
    let act = |tx: &Tx<'_>| {
        if let Some(intake) = &intake {
            let entered = intake.enter(tx, context)?;
            (asked.listed, campaign.rejected) = (entered.listed, entered.rejected);
        }
        let found = resolve(tx, &asked, campaign.as_of)?;
        // A list whose every row is refused says so row by row.
        if found.is_empty() && (!dry_run || campaign.rejected.is_empty()) {
            return Err(match sought.is_empty() {
                true => Error::NoRecipientAsked,
                false => Error::not_found("recipient", &sought),
            });
        }
        storage::campaign::put(tx, &campaign)?;
        for found in &found {
            let included = !except.contains(&found.post);
            add(tx, context, &campaign, found, included)?;
        }
        let shown = show::of(tx, context, &show::Question::whole(campaign.id.clone()))?;
        Ok(reading::with(shown, context, intake.as_ref()))
    };
    if dry_run {
        desk.rehearse(op, context, act)
    } else {
        desk.transact(op, context, act)
    }
}

/// The office takes its place in the list, with its letter where it gets one.
pub(super) fn add(
    tx: &Tx<'_>,
    context: &Context,
    campaign: &Campaign,
    found: &Found,
    included: bool,
) -> Result<()> {
    let standing = match &found.plan {
        Plan::Letter => Standing::Letter((context.new_id)().into()),
        Plan::Folded(into) => Standing::Folded(into.clone()),
        Plan::LeftOut(why) => Standing::LeftOut(*why),
    };
    let recipient = Recipient {
        post: found.post.clone(),
        via: found.via,
        list_row: found.list_row,
        standing,
        included,
        language: None,
        paragraph: String::new(),
    };
    letter(tx, context, campaign, &recipient)?;
    Ok(storage::recipient::put(tx, &campaign.id, &recipient)?)
}

/// Makes the recipient's letter, where it has one to be made.
pub(super) fn letter(
    tx: &Tx<'_>,
    context: &Context,
    campaign: &Campaign,
    recipient: &Recipient,
) -> Result<()> {
    let Some(id) = recipient.letter() else {
        return Ok(());
    };
    let draft = Draft {
        id: id.clone(),
        created_at: context.now,
        edited_at: context.now,
        allotted: None,
        content: merge::content(tx, context, campaign, recipient)?,
    };
    Ok(storage::letter::insert(tx, &draft)?)
}

/// What was asked for, where nobody was found.
fn sought(question: &Question) -> String {
    let governments = question.governments.iter().map(ToString::to_string);
    question
        .competence
        .iter()
        .cloned()
        .chain(governments)
        .chain(question.list.iter().cloned())
        .collect::<Vec<_>>()
        .join(" ")
}

fn campaign(store: &Store, context: &Context, question: Question) -> Result<Campaign> {
    let enclosures = question
        .enclosures
        .iter()
        .map(|path| enclose(store, context, path))
        .collect::<Result<Vec<_>>>()?;
    let versions = texts(store, &question)?;
    let name = match question.name {
        Some(name) if !name.trim().is_empty() => name.trim().to_owned(),
        _ => own_name(store, context, &question, &versions)?,
    };
    Ok(Campaign {
        id: CampaignId((context.new_id)()),
        name,
        created_at: context.now,
        edited_at: context.now,
        template: Some(question.template),
        competence: question.competence,
        as_of: question.on.unwrap_or(context.today),
        date: question.date,
        language: question.language,
        signatories: signatories(store, question.signatories)?,
        channel: question.channel,
        axis: question.axis.filter(|axis| !axis.trim().is_empty()),
        enclosures,
        versions,
        rejected: Vec::new(),
    })
}

/// In every language the template has, or in those that were given alone: a text of one hand, or none.
fn texts(store: &Store, question: &Question) -> Result<Vec<CommonText>> {
    let mut texts = Vec::new();
    for language in Language::ALL {
        let body = question.bodies.get(&language);
        if body.is_none() && !question.bodies.is_empty() {
            continue;
        }
        let source = match catalogue::find(store, &question.template, language) {
            Ok(source) => source,
            Err(Error::TemplateLanguageMissing { .. }) => continue,
            Err(error) => return Err(error),
        };
        let fields = fields_of(&question.fields, language);
        let instance = template::instantiate(&source, &fields).map_err(|error| {
            catalogue::broken(&format!("{}/{language}.md", question.template), error)
        })?;
        let subject = question.subjects.get(&language).cloned();
        texts.push(CommonText {
            language,
            subject: subject.unwrap_or(instance.subject),
            body: body.map_or(instance.body, |body| body.replace("\r\n", "\n")),
            fields,
        });
    }
    Ok(texts)
}

fn fields_of(given: &BTreeMap<String, String>, language: Language) -> BTreeMap<String, String> {
    let mut fields = BTreeMap::new();
    for (name, value) in given {
        match name.split_once('.') {
            Some((code, name)) if code.parse() == Ok(language) => {
                fields.insert(name.to_owned(), value.clone());
            }
            Some((code, _)) if code.parse::<Language>().is_ok() => {}
            _ => {
                fields.entry(name.clone()).or_insert_with(|| value.clone());
            }
        }
    }
    fields
}

/// The competence in the user's words, else the subject of the first text; one with fields in it names nothing yet, and
/// the template's title stands for it.
fn own_name(
    store: &Store,
    context: &Context,
    question: &Question,
    texts: &[CommonText],
) -> Result<String> {
    if let Some(slug) = question.competence.as_deref()
        && let Some(found) = storage::competence::get(store, slug)?
    {
        return Ok(crate::addressee::shown_name(&found.label, context.language));
    }
    let text = texts
        .iter()
        .find(|text| text.language == context.language)
        .or_else(|| texts.first());
    let Some(text) = text.filter(|text| text.subject.contains("{{")) else {
        return Ok(text.map(|text| text.subject.clone()).unwrap_or_default());
    };
    let entries = catalogue::entries(store)?;
    let entry = entries
        .iter()
        .find(|entry| entry.name == question.template && entry.language == text.language);
    Ok(entry.map_or_else(|| question.template.clone(), catalogue::Entry::title))
}
