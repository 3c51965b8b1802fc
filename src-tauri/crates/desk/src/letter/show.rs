//! One letter, with everything its screen shows.

use std::collections::BTreeMap;

use i18n::message;
use model::{
    Date, Language, Timestamp,
    channel::Channel,
    contact_detail::AddressState,
    enclosure::Enclosure,
    id::{LetterId, PostId, SignatoryId},
    letter::{Letter, LetterState},
};
use serde::{Deserialize, Serialize};
use storage::Store;
use ts_rs::TS;

use super::{
    changed::changed_since_export,
    editable, facts,
    named::file_name,
    view::{fields, recipient, version_view},
};
use crate::{Context, Desk, Result, competence, sender};

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "ShowLetter")]
pub struct Question {
    pub id: LetterId,
}

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "Letter")]
pub struct Answer {
    pub id: LetterId,
    pub state: LetterState,
    pub reference: Option<String>,
    pub template: Option<String>,
    pub recipient: Option<Recipient>,
    pub competence: Option<String>,
    /// As the person reads it.
    pub competence_label: Option<String>,
    /// The date the person fixed; none means the day of export.
    #[ts(type = "string | null")]
    pub date: Option<Date>,
    /// The date the page shows.
    #[ts(type = "string")]
    pub dated: Date,
    pub signatories: Vec<SignatoryId>,
    pub signatory_names: Vec<String>,
    pub enclosures: Vec<Enclosure>,
    pub copies: Vec<String>,
    pub channel: Channel,
    /// By what the recipient knows the matter, and the day of their letter.
    pub your_reference: Option<String>,
    #[ts(type = "string | null")]
    pub your_letter_of: Option<Date>,
    /// The axis of advocacy it belongs to, a label.
    pub axis: Option<String>,
    pub answers: Option<LetterId>,
    pub versions: Vec<VersionView>,
    /// Every field a text may use, with its meaning in the language of the user.
    pub fields: Vec<Field>,
    pub editable: bool,
    /// Why it cannot be edited, in the language of the user.
    pub refusal: Option<String>,
    /// Whether text, facts or date changed since the bytes were kept.
    pub changed_since_export: bool,
    pub printed: Option<PrintedView>,
    pub dispatch: Option<DispatchView>,
    #[ts(type = "string")]
    pub edited_at: Timestamp,
    /// `2026-11-23_ministre-emploi_demande-entretien_fr.pdf`
    pub file_name: String,
}

/// To whom, as the letter's card shows it.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct Recipient {
    pub post: PostId,
    pub person: Option<String>,
    pub title: String,
    pub title_language: Language,
    pub government: String,
    pub since: Option<String>,
    pub advised_language: Language,
    /// "langue du ministre"
    pub advised_reason: String,
    /// The address as it will be written, empty where none is known.
    pub address: Vec<String>,
    pub address_state: AddressState,
    /// "confirmée le 12 novembre"
    pub address_note: String,
    pub contact: Option<String>,
}

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct VersionView {
    #[serde(rename = "lang")]
    pub language: Language,
    pub subject: String,
    /// CommonMark with `{{fields}}`.
    pub body: String,
    pub send: bool,
    /// As it will be written; `own_salutation` is set where the person replaced the form of etiquette.
    pub salutation: String,
    pub own_salutation: Option<String>,
    pub valediction: String,
    pub own_valediction: Option<String>,
    /// "Concerne :"
    pub subject_label: Option<String>,
    /// Values given for this version.
    pub given: BTreeMap<String, String>,
    /// Value of each field as of today, in the language of the version; absent where it is a hole.
    pub values: BTreeMap<String, String>,
}

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct Field {
    pub name: String,
    pub meaning: String,
    /// Given by the desk; the others are filled in by the person.
    pub built_in: bool,
}

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct PrintedView {
    pub reference: String,
    pub language: Language,
    pub pages: u32,
    pub sha256: String,
    #[ts(type = "string")]
    pub exported_at: Timestamp,
}

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct DispatchView {
    pub number: String,
    pub channel: Channel,
    #[ts(type = "string")]
    pub on: Date,
    pub tracking: Option<String>,
    #[ts(type = "number | null")]
    pub archive: Option<i64>,
    /// Set while the recording can still be taken back.
    #[ts(type = "string | null")]
    pub pending_until: Option<Timestamp>,
}

pub fn show(desk: &mut Desk, context: &Context, mut question: Question) -> Result<Answer> {
    question.id = facts::named(desk.store()?, &question.id)?;
    let store = desk.store()?;
    let letter = facts::letter(store, &question.id)?;
    let sending = facts::version(&letter, None)?;
    let main = facts::facts(store, context, letter.clone(), sending)?;
    let versions = letter
        .content()
        .versions
        .iter()
        .map(|version| version_view(store, context, &letter, version))
        .collect::<Result<Vec<_>>>()?;
    let refusal = refusal(store, context, &letter)?;
    let content = letter.content();
    Ok(Answer {
        state: letter.state(),
        reference: letter.reference().map(|reference| reference.text.clone()),
        template: content.template.clone(),
        recipient: recipient(context, &main),
        competence: content.competence.clone(),
        competence_label: competence::label_of(store, context, content.competence.as_deref())?,
        date: content.date,
        dated: main.dated,
        signatories: content.signatories.clone(),
        signatory_names: sender::names(store, &content.signatories)?,
        enclosures: content.enclosures.clone(),
        copies: content.copies.clone(),
        channel: content.channel,
        your_reference: content.your_reference.clone(),
        your_letter_of: content.your_letter_of,
        axis: content.axis.clone(),
        answers: content.answers.clone(),
        fields: fields(store, context, &letter),
        editable: refusal.is_none(),
        refusal,
        changed_since_export: changed_since_export(store, context, &letter)?,
        printed: letter.printed().map(|printed| PrintedView {
            reference: printed.reference.text.clone(),
            language: printed.language,
            pages: printed.pages,
            sha256: printed.pdf_sha256.clone(),
            exported_at: printed.exported_at,
        }),
        dispatch: dispatch(store, &letter)?,
        edited_at: edited_at(&letter),

        file_name: file_name(&main),
        versions,
        id: question.id,
    })
}

fn edited_at(letter: &Letter) -> Timestamp {
    match letter {
        Letter::Draft(draft) => draft.edited_at,
        Letter::Prepared(prepared) => prepared.edited_at,
        Letter::Sent(_) | Letter::Void(_) => letter.created_at(),
    }
}

/// Why the letter cannot be edited, in the user's words.
fn refusal(store: &Store, context: &Context, letter: &Letter) -> Result<Option<String>> {
    let Err(error) = editable::refuse(store, letter) else {
        return Ok(None);
    };
    let reference = letter
        .reference()
        .map(|reference| reference.text.clone())
        .unwrap_or_default();
    let sealed_on = storage::dispatch::of_letter(store, letter.id())?;
    let key = match error {
        crate::Error::LetterSealed { .. } => "desk-fix-sealed",
        crate::Error::LetterVoid { .. } => "desk-fix-void",
        crate::Error::LetterInBin => return Ok(Some(error.message(context.language))),
        _ => "desk-fix-pending",
    };
    let date = sealed_on
        .map(|dispatch| i18n::date::long(context.language, dispatch.on))
        .unwrap_or_default();
    Ok(Some(message(
        context.language,
        key,
        &[("reference", &reference), ("date", &date)],
    )))
}

fn dispatch(store: &Store, letter: &Letter) -> Result<Option<DispatchView>> {
    if let Some(dispatch) = storage::dispatch::of_letter(store, letter.id())? {
        let record = storage::archive::of_letter(store, letter.id())?;
        return Ok(Some(DispatchView {
            number: dispatch.reference.text,
            channel: dispatch.channel,
            on: dispatch.on,
            tracking: dispatch.tracking,
            archive: record.map(|record| record.number),
            pending_until: None,
        }));
    }
    let pending = storage::pending_dispatch::get(store, letter.id())?;
    Ok(pending.map(|pending| DispatchView {
        number: letter
            .reference()
            .map(|reference| reference.text.clone())
            .unwrap_or_default(),
        channel: pending.value.channel,
        on: pending.value.on,
        tracking: pending.value.tracking,
        archive: None,
        pending_until: Some(pending.until),
    }))
}
