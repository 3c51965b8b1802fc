//! How one writes to a post: address lines, salutation, form in the text, valediction.

use model::{
    Date, Language,
    id::PostId,
    manuscript::{AddressText, LetterheadText, Manuscript, Metadata, PageLabel, Subject, Words},
    notice::Part,
    setting::Settings,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    Context, Desk, Result, addressee,
    letter::recipient,
    notice::{Told, tell},
    typeface,
};

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "ShowAddress", optional_fields)]
#[serde(deny_unknown_fields)]
pub struct Question {
    pub post: PostId,
    /// None: the language advised.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<Language>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub competence: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(type = "string")]
    pub on: Option<Date>,
}

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "Address")]
pub struct Answer {
    pub block: Vec<String>,
    pub salutation: Option<String>,
    pub in_text: Option<String>,
    pub valediction: Option<String>,
    pub notices: Vec<Told>,
}

pub fn show(desk: &mut Desk, context: &Context, question: Question) -> Result<Answer> {
    let store = desk.store()?;
    let dated = question.on.unwrap_or(context.today);
    let found = addressee::of_post(store, &question.post, dated)?;
    let settings = storage::setting::get(store)?;
    let sender = storage::sender::get(store)?.unwrap_or_default();
    let language = question
        .language
        .unwrap_or_else(|| found.advised_language(settings.house_language).0);
    let signatories = storage::signatory::list(store)?.len().min(1);
    let confirmed = storage::form::confirmed_keys(store)?;
    let written = recipient::written(
        store,
        &recipient::Asked {
            addressee: &found,
            competence: question.competence.as_deref(),
            language,
            told_in: context.language,
            today: context.today,
            dated,
            confirmed: &confirmed,
            sender_country: sender.country,
            plural: sender.voice.plural(signatories),
        },
    )?;
    let sheet = typeset::layout(
        &only_address(written.address.clone(), &settings, language),
        &typeface::of(store, &settings).fonts,
    );
    let mut notices = written.notices;
    notices.extend(sheet.notices);
    Ok(Answer {
        block: sheet.address,
        salutation: written.forms.as_ref().map(|forms| forms.salutation.clone()),
        in_text: written
            .forms
            .as_ref()
            .and_then(|forms| forms.in_text.clone()),
        valediction: written.forms.map(|forms| forms.valediction),
        notices: tell(context.language, notices),
    })
}

/// A letter of nothing but its address: which form of each line fits is the page's to say.
fn only_address(address: AddressText, settings: &Settings, language: Language) -> Manuscript {
    let nothing = |part: Part| Words::plain(part, 0, "");
    let none = || PageLabel {
        before: String::new(),
        between: String::new(),
        after: String::new(),
    };
    Manuscript {
        language,
        spacing: settings.letterhead.french_spacing,
        text_setting: settings.letterhead.text_setting,
        typeface: None,
        format: settings.letterhead.format,
        envelope: settings.letterhead.envelope,
        letterhead: LetterheadText::default(),
        address,
        reference_lines: Vec::new(),
        mention: None,
        place_and_date: String::new(),
        subject: Subject {
            label: None,
            words: nothing(Part::Subject),
        },
        salutation: nothing(Part::Salutation),
        body: Vec::new(),
        valediction: nothing(Part::Valediction),
        signatories: Vec::new(),
        enclosures: None,
        copies: None,
        continuation: String::new(),
        page_label: none(),
        draft_mark: None,
        fold_marks: false,
        metadata: Metadata::default(),
    }
}
