//! One entry of the register in words: who held the office that day, what it was about, what became of it.

use i18n::message;
use model::{
    Date, Language,
    channel::Channel,
    correction::Corrected,
    id::{DispatchId, LetterId, OrganizationId, PostId, ReplyId},
    letter::LetterState,
    register::{EntryKind, EntryState},
    reply::Reply,
};
use serde::{Deserialize, Serialize};
use storage::{
    Store,
    register::{Entry, Piece},
};
use ts_rs::TS;

use super::{answer, corrected};
use crate::{
    Context, Result,
    addressee::{self, shown_name},
    archive::sealed,
    letter::{facts, snapshot::Snapshot, subject},
    search::everywhere::Excerpt,
};

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "RegisterRow")]
pub struct Row {
    /// Of the dispatch, of the reply, or of the letter whose number was dropped.
    pub id: String,
    pub kind: EntryKind,
    pub number: String,
    #[ts(type = "string")]
    pub date: Date,
    /// The letter that left, or that the piece answers.
    pub letter: Option<LetterId>,
    pub post: Option<PostId>,
    /// Who held the post that day.
    pub person: String,
    pub government: Option<OrganizationId>,
    pub government_name: String,
    pub title: String,
    pub subject: String,
    pub language: Option<Language>,
    pub channel: Option<Channel>,
    /// "27 jours", "en retard", "répondue"; of what came in, what it is.
    pub answer: String,
    pub state: EntryState,
    /// The day of the next reminder.
    #[ts(type = "string | null")]
    pub due: Option<Date>,
    /// What further entries that correct this one say, a line each.
    pub corrected: Vec<String>,
    /// Where the words that were looked for stand.
    pub excerpt: Vec<Excerpt>,
}

/// None where the piece is gone, which no act of this program does: the check of the desk says so, and the rest is shown.
pub(super) fn row(store: &Store, context: &Context, entry: &Entry) -> Result<Option<Row>> {
    match &entry.piece {
        Piece::Dispatch(id) => left(store, context, &id.as_str().into()),
        Piece::Void(id) => dropped(store, context, &id.as_str().into(), entry.on).map(Some),
        Piece::Reply(id) => came(store, context, &id.as_str().into()),
    }
}

fn left(store: &Store, context: &Context, id: &DispatchId) -> Result<Option<Row>> {
    let Some(dispatch) = storage::dispatch::get(store, id)? else {
        return Ok(None);
    };
    let record = storage::archive::of_letter(store, &dispatch.letter)?;
    let snapshot = record.and_then(|record| sealed::read(&record.snapshot));
    let standing = answer::of_letter(store, &dispatch.letter, context.today)?;
    let to = snapshot.as_ref().map(|snapshot| &snapshot.recipient);
    let government = to.map(|to| OrganizationId::from(to.government.as_str()));
    Ok(Some(Row {
        id: id.to_string(),
        kind: EntryKind::Out,
        number: dispatch.reference.text,
        date: dispatch.on,
        post: to.map(|to| to.post.as_str().into()),
        person: to.and_then(|to| to.person_name.clone()).unwrap_or_default(),
        government_name: name(store, context, government.as_ref())?,
        government,
        title: to.map(|to| to.title.clone()).unwrap_or_default(),
        subject: snapshot
            .as_ref()
            .map(Snapshot::subject_in_words)
            .unwrap_or_default(),
        language: snapshot.and_then(|snapshot| snapshot.language.parse().ok()),
        channel: Some(dispatch.channel),
        answer: answer::word(context, standing.state, dispatch.on),
        state: standing.state,
        due: standing.due,
        corrected: corrected::in_a_line(store, context, &Corrected::Dispatch(id.clone()))?,
        excerpt: Vec::new(),
        letter: Some(dispatch.letter),
    }))
}

fn dropped(store: &Store, context: &Context, id: &LetterId, on: Date) -> Result<Row> {
    let letter = facts::letter(store, id)?;
    let version = facts::version(&letter, None)?;
    let whom = whom(store, context, letter.content().recipient.as_ref(), on)?;
    Ok(Row {
        number: letter
            .reference()
            .map(|reference| reference.text.clone())
            .unwrap_or_default(),
        subject: subject::in_words(store, context, id, LetterState::Void, &version.subject)?,
        language: Some(version.language),
        letter: Some(id.clone()),
        answer: answer::word(context, EntryState::Void, on),
        state: EntryState::Void,
        ..whom.row(id.to_string(), EntryKind::Out, on)
    })
}

fn came(store: &Store, context: &Context, id: &ReplyId) -> Result<Option<Row>> {
    let Some(reply) = storage::reply::get(store, id)? else {
        return Ok(None);
    };
    let letter = match &reply.letter {
        Some(letter) => storage::archive::of_letter(store, letter)?,
        None => None,
    };
    let snapshot = letter.and_then(|record| sealed::read(&record.snapshot));
    let post = reply.post.clone().or_else(|| {
        let to = snapshot.as_ref().map(|snapshot| &snapshot.recipient);
        to.map(|to| to.post.as_str().into())
    });
    let whom = whom(store, context, post.as_ref(), reply.on)?;
    let state = state_of(&reply);
    let said = match state {
        EntryState::Unmatched => answer::word(context, state, reply.on),
        _ => message(
            context.language,
            &format!("desk-reply-{}", reply.kind.slug()),
            &[],
        ),
    };
    Ok(Some(Row {
        subject: reply
            .subject
            .or_else(|| snapshot.as_ref().map(Snapshot::subject_in_words))
            .or(reply.words)
            // Of a piece that nothing else is known of, the reference it bears.
            .or(reply.unmatched)
            .unwrap_or_default(),
        number: reply.reference.text,
        letter: reply.letter,
        channel: reply.channel,
        answer: said,
        state,
        corrected: corrected::in_a_line(store, context, &Corrected::Reply(id.clone()))?,
        ..whom.row(id.to_string(), EntryKind::In, reply.on)
    }))
}

fn state_of(reply: &Reply) -> EntryState {
    if reply.letter.is_none() && reply.unmatched.is_some() {
        EntryState::Unmatched
    } else {
        EntryState::Received
    }
}

/// The office a piece comes from, or was to go to, on a day.
#[derive(Default)]
struct Whom {
    post: Option<PostId>,
    person: String,
    government: Option<OrganizationId>,
    government_name: String,
    title: String,
}

fn whom(store: &Store, context: &Context, post: Option<&PostId>, on: Date) -> Result<Whom> {
    let Some(post) = post else {
        return Ok(Whom::default());
    };
    let found = addressee::of_post(store, post, on)?;
    Ok(Whom {
        person: found
            .person()
            .map(model::person::Person::full_name)
            .unwrap_or_default(),
        title: found.shown_title(context.language).0,
        government_name: shown_name(&found.government.name, context.language),
        government: Some(found.government.id),
        post: Some(post.clone()),
    })
}

impl Whom {
    fn row(self, id: String, kind: EntryKind, date: Date) -> Row {
        Row {
            id,
            kind,
            number: String::new(),
            date,
            letter: None,
            post: self.post,
            person: self.person,
            government: self.government,
            government_name: self.government_name,
            title: self.title,
            subject: String::new(),
            language: None,
            channel: None,
            answer: String::new(),
            state: EntryState::None,
            due: None,
            corrected: Vec::new(),
            excerpt: Vec::new(),
        }
    }
}

fn name(store: &Store, context: &Context, government: Option<&OrganizationId>) -> Result<String> {
    let found = match government {
        Some(id) => storage::organization::get(store, id)?,
        None => None,
    };
    Ok(found
        .map(|found| shown_name(&found.name, context.language))
        .unwrap_or_default())
}
