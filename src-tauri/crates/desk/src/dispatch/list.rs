//! The dispatch list of a campaign: what goes with the letters to the counter, as a page or as a spreadsheet. It carries
//! the dated head of the register, which later shows that nothing was cut off.

use exchange::table::{Cell, Column, Kind, Table};
use i18n::{date, etiquette, message};
use model::{
    Language,
    channel::Channel,
    dispatch::Dispatch,
    id::{CampaignId, LetterId},
    letter::{LetterState, Printed},
    manuscript::{Labelled, ListColumns, ListLine, ListManuscript, ListRow, Metadata, in_groups},
    post::Role,
    tracking::Tracking,
};
use serde::{Deserialize, Serialize};
use storage::Store;
use ts_rs::TS;

use crate::{
    Context, Desk, Error, Result,
    addressee::shown_name,
    archive::sealed,
    campaign::{export::ticked, show},
    file,
    letter::{
        facts,
        manuscript::letterhead,
        snapshot::{SealedRecipient, Snapshot},
    },
    picture::Pictures,
    typeface,
};

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "ListDispatches")]
#[serde(deny_unknown_fields)]
pub struct Question {
    pub campaign: CampaignId,
    /// Path of the file to write; its ending says which: `.pdf` or `.xlsx`.
    pub out: String,
}

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "DispatchList")]
pub struct Answer {
    pub path: String,
    pub letters: u32,
    pub sha256: String,
    /// Head of the register on this day; null where nothing is sealed yet.
    pub head: Option<String>,
}

/// One item of post, as far as it is printed or left.
struct Item {
    reference: String,
    kept: Snapshot,
    /// Where the office does not name it.
    organization: Option<String>,
    channel: Channel,
    dispatch: Option<Dispatch>,
}

pub fn list(desk: &mut Desk, context: &Context, question: Question) -> Result<Answer> {
    let store = desk.store()?;
    let items = items(store, &question.campaign)?;
    if items.is_empty() {
        return Err(Error::LetterNotExported);
    }
    let head = storage::archive::head(store)?;
    let bytes = if question.out.to_lowercase().ends_with(".xlsx") {
        let table = table(context, &items);
        exchange::table::xlsx(&table, context.today)
            .map_err(|error| Error::Typesetting(error.to_string()))?
    } else {
        let words = words(store, context, &question.campaign, &items, head.as_deref())?;
        let fonts = typeface::of(store, &storage::setting::get(store)?).fonts;
        typeset::pdf(&typeset::list(&words, &fonts), &fonts)
            .map_err(|error| Error::Typesetting(error.to_string()))?
    };
    file::write(&question.out, &bytes)?;
    Ok(Answer {
        letters: items.len() as u32,
        sha256: storage::files::sha256(&bytes),
        path: question.out,
        head,
    })
}

fn items(store: &Store, campaign: &CampaignId) -> Result<Vec<Item>> {
    let mut items = Vec::new();
    for id in ticked(store, campaign)? {
        items.extend(item(store, &id)?);
    }
    // What goes by wire is nothing to hand in; once some are recorded, what was held back is not among them.
    items.retain(|item| !matches!(item.channel, Channel::Email | Channel::Fax));
    if items.iter().any(|item| item.dispatch.is_some()) {
        items.retain(|item| item.dispatch.is_some());
    }
    Ok(items)
}

fn item(store: &Store, id: &LetterId) -> Result<Option<Item>> {
    let letter = facts::letter(store, id)?;
    let printed: Option<&Printed> = letter.printed();
    let Some(printed) = printed.filter(|_| letter.state() != LetterState::Void) else {
        return Ok(None);
    };
    let dispatch = storage::dispatch::of_letter(store, id)?;
    let kept = sealed::read(&printed.snapshot);
    let organization = match &kept {
        Some(kept) => organization(store, &kept.recipient)?,
        None => None,
    };
    Ok(kept.map(|kept| Item {
        organization,
        reference: printed.reference.text.clone(),
        channel: dispatch
            .as_ref()
            .map_or(letter.content().channel, |dispatch| dispatch.channel),
        kept,
        dispatch,
    }))
}

/// Of a person the desk knows from a list: the office alone, "Bourgmestre", names no town.
fn organization(store: &Store, recipient: &SealedRecipient) -> Result<Option<String>> {
    let post = storage::post::get(store, &recipient.post.as_str().into())?;
    if post.is_none_or(|post| post.role != Role::Person) {
        return Ok(None);
    }
    let place = place(&recipient.address).len();
    let above = &recipient.address[..recipient.address.len() - place];
    let name = recipient.person_name.as_deref().unwrap_or_default();
    Ok(above
        .iter()
        .rfind(|line| **line != recipient.title && (name.is_empty() || !line.contains(name)))
        .cloned())
}

/// Street and town, and the country where it is written: from the line above the postcode on.
fn place(address: &[String]) -> &[String] {
    let town = address
        .iter()
        .rposition(|line| line.contains(|c: char| c.is_ascii_digit()));
    let from = town.unwrap_or(address.len().saturating_sub(1));
    &address[from.saturating_sub(1)..]
}

fn say(language: Language, key: &str) -> String {
    message(language, key, &[])
}

fn channel(language: Language, channel: Channel) -> String {
    say(language, &format!("list-channel-{}", channel.slug()))
}

fn words(
    store: &Store,
    context: &Context,
    campaign: &CampaignId,
    items: &[Item],
    head: Option<&str>,
) -> Result<ListManuscript> {
    let language = context.language;
    let sender = storage::sender::get(store)?;
    let settings = storage::setting::get(store)?;
    let pictures = Pictures::read(store, &settings, &[]);
    let campaign = show::get(store, campaign)?;
    let country = sender
        .as_ref()
        .map(|sender| sender.country)
        .unwrap_or_default();
    let locale = etiquette::Locale::of(language, country);
    let city = sender
        .as_ref()
        .map(|sender| shown_name(&sender.city, language))
        .unwrap_or_default();
    let today = date::long(language, context.today);
    let title = say(language, "list-title");
    Ok(ListManuscript {
        language,
        spacing: settings.letterhead.french_spacing,
        letterhead: letterhead(sender.as_ref(), &settings, &pictures, language),
        place_and_date: etiquette::place_and_date(locale, &city, context.today),
        subject: None,
        facts: vec![Labelled {
            label: say(language, "list-campaign"),
            value: campaign.name.clone(),
        }],
        columns: ListColumns {
            number: say(language, "list-number"),
            reference: say(language, "list-reference"),
            recipient: say(language, "list-recipient"),
            place: say(language, "list-address"),
            channel: say(language, "list-channel"),
        },
        rows: items
            .iter()
            .enumerate()
            .map(|(at, item)| row(language, at + 1, item))
            .collect(),
        total: total(language, items),
        register: head.map(|head| Labelled {
            label: message(language, "list-head", &[("date", &today)]),
            value: in_groups(head),
        }),
        stamp: say(language, "list-stamp"),
        signature: say(language, "list-signature"),
        continuation: format!("{title} – {today}"),
        page_label: etiquette::page_label(locale),
        metadata: Metadata {
            title: format!("{title} – {}", campaign.name),
            author: sender
                .as_ref()
                .map(|sender| shown_name(&sender.name, language))
                .unwrap_or_default(),
            subject: campaign.name,
            keywords: Vec::new(),
            date: context.today.to_string(),
        },
        title,
    })
}

fn row(language: Language, number: usize, item: &Item) -> ListRow {
    let recipient = &item.kept.recipient;
    let own = item
        .kept
        .language
        .parse()
        .ok()
        .filter(|own| *own != language);
    let line = |text: &String| ListLine {
        text: text.clone(),
        language: own,
    };
    let mut lines: Vec<ListLine> = recipient
        .person_name
        .iter()
        .map(|name| ListLine::from(name.as_str()))
        .collect();
    lines.push(line(&recipient.title));
    lines.extend(item.organization.iter().map(line));
    lines.retain(|line| !line.text.is_empty());
    let mut sent = vec![ListLine::from(channel(language, item.channel).as_str())];
    let tracking = item.dispatch.as_ref().and_then(|one| one.tracking.as_ref());
    sent.extend(tracking.map(|number| ListLine::from(Tracking::read(number).grouped.as_str())));
    ListRow {
        number: number.to_string(),
        reference: item.reference.clone(),
        recipient: lines,
        place: place(&recipient.address).iter().map(line).collect(),
        channel: sent,
    }
}

/// "Bourgmestre, Ville de Liège"
fn office(item: &Item) -> String {
    let title = &item.kept.recipient.title;
    [Some(title), item.organization.as_ref()]
        .into_iter()
        .flatten()
        .filter(|part| !part.is_empty())
        .map(String::as_str)
        .collect::<Vec<_>>()
        .join(", ")
}

fn total(language: Language, items: &[Item]) -> String {
    let registered = items
        .iter()
        .filter(|item| item.channel == Channel::Registered)
        .count();
    let args = [
        ("letters", items.len().to_string()),
        ("registered", registered.to_string()),
        ("shown", i18n::number::grouped(language, items.len() as i64)),
    ];
    let args: Vec<(&str, &str)> = args
        .iter()
        .map(|(name, text)| (*name, text.as_str()))
        .collect();
    message(language, "list-total", &args)
}

fn table(context: &Context, items: &[Item]) -> Table {
    let language = context.language;
    let column = |key: &str, kind| Column {
        heading: say(language, key),
        kind,
    };
    let rows = items.iter().enumerate().map(|(at, item)| {
        let recipient = &item.kept.recipient;
        let dispatch = item.dispatch.as_ref();
        vec![
            Cell::from(at as u32 + 1),
            Cell::from(item.reference.clone()),
            Cell::from(recipient.person_name.clone()),
            Cell::from(office(item)),
            Cell::from(recipient.address.join(", ")),
            Cell::from(channel(language, item.channel)),
            Cell::from(dispatch.and_then(|one| one.tracking.clone())),
            dispatch.map_or(Cell::Empty, |one| Cell::Date(one.on)),
        ]
    });
    Table {
        title: say(language, "list-title"),
        columns: vec![
            column("list-number", Kind::Number),
            column("list-reference", Kind::Text),
            column("list-person", Kind::Text),
            column("list-office", Kind::Text),
            column("list-address", Kind::Text),
            column("list-channel", Kind::Text),
            column("list-tracking", Kind::Text),
            column("list-sent-on", Kind::Date),
        ],
        rows: rows.collect(),
    }
}
