//! A campaign as it stands: its texts, its letters each with its reason and its language, who is folded and who left out.

use i18n::message;
use model::{
    Date, Language, Timestamp,
    campaign::{Campaign, CommonText, RejectedRow},
    channel::Channel,
    contact_detail::AddressState,
    enclosure::Enclosure,
    id::{CampaignId, LetterId, OrganizationId, PostId, SignatoryId},
    letter::{Letter, LetterState},
    recipient::{LeftOut, Recipient, Standing},
};
use serde::{Deserialize, Serialize};
use storage::Store;
use ts_rs::TS;

use super::{likeness::likeness, merge, reading::ReadList};
use crate::{
    Context, Desk, Error, Result,
    addressee::{self, Addressee, shown_name},
    competence,
    directory::holder::why_named,
    language, sender, told,
};

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "ShowCampaign", optional_fields)]
#[serde(deny_unknown_fields)]
pub struct Question {
    pub id: CampaignId,
    /// Of the list of offices.
    #[serde(default)]
    pub offset: u32,
    /// None: all of them.
    #[serde(default)]
    pub limit: Option<u32>,
}

impl Question {
    pub fn whole(id: CampaignId) -> Self {
        Self {
            id,
            offset: 0,
            limit: None,
        }
    }
}

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "Campaign")]
pub struct Answer {
    pub id: CampaignId,
    pub name: String,
    pub template: Option<String>,
    pub competence: Option<String>,
    /// As the person reads it.
    pub competence_label: Option<String>,
    #[ts(type = "string")]
    pub as_of: Date,
    #[ts(type = "string | null")]
    pub date: Option<Date>,
    pub language: Option<Language>,
    pub signatories: Vec<SignatoryId>,
    pub signatory_names: Vec<String>,
    pub channel: Channel,
    pub axis: Option<String>,
    pub enclosures: Vec<Enclosure>,
    pub texts: Vec<CommonText>,
    /// Offices of the list, of all standings.
    pub total: u32,
    pub letters: Vec<Row>,
    pub folded: Vec<FoldedRow>,
    pub left_out: Vec<LeftOutRow>,
    pub rejected: Vec<RejectedRow>,
    /// How the list of this question was read; none where no list was given.
    pub list: Option<ReadList>,
    #[ts(type = "string")]
    pub edited_at: Timestamp,
}

/// One letter of the campaign.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "CampaignLetter")]
pub struct Row {
    pub letter: LetterId,
    pub post: PostId,
    pub government: OrganizationId,
    pub government_name: String,
    pub person: Option<String>,
    pub title: String,
    pub title_language: Language,
    pub lang: Language,
    /// Why this language, in the user's words.
    pub lang_reason: String,
    pub lang_chain: Vec<language::Step>,
    /// Why this office: "Emploi, Gouvernement flamand, depuis le 30 septembre 2024".
    pub reason: String,
    pub address_state: AddressState,
    pub address_note: String,
    pub state: LetterState,
    pub reference: Option<String>,
    pub included: bool,
    pub paragraph: String,
    /// Its text was written on by hand and no longer follows the common one.
    pub by_hand: bool,
    /// Share of its words that are the common ones, in percent.
    pub likeness: u8,
    pub signatories: Vec<SignatoryId>,
    pub enclosures: Vec<Enclosure>,
    pub list_row: Option<u32>,
}

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "FoldedRecipient")]
pub struct FoldedRow {
    pub post: PostId,
    pub into: PostId,
    pub person: Option<String>,
    pub title: String,
    pub title_language: Language,
    pub reason: String,
}

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "LeftOutRecipient")]
pub struct LeftOutRow {
    pub post: PostId,
    /// Who holds the office, where somebody does.
    pub person: Option<String>,
    pub title: String,
    pub title_language: Language,
    /// `no-holder`, `mandate-ended`, `mandate-later`, `no-address`, `unticked`.
    pub code: String,
    pub reason: String,
}

pub fn show(desk: &mut Desk, context: &Context, question: Question) -> Result<Answer> {
    of(desk.store()?, context, &question)
}

/// The same where an act is not yet done.
pub(super) fn of(store: &Store, context: &Context, question: &Question) -> Result<Answer> {
    let campaign = get(store, &question.id)?;
    let all = storage::recipient::list(store, &question.id)?;
    let shown = all.iter().skip(question.offset as usize).take(
        question
            .limit
            .map_or(usize::MAX, |limit| limit.min(MOST) as usize),
    );
    let view = View {
        store,
        context,
        campaign: &campaign,
        house: storage::setting::get(store)?.house_language,
    };
    let mut rows = Rows::default();
    for recipient in shown {
        view.put(recipient, &mut rows)?;
    }
    Ok(Answer {
        id: campaign.id,
        name: campaign.name,
        template: campaign.template,
        competence_label: competence::label_of(store, context, campaign.competence.as_deref())?,
        signatory_names: sender::names(store, &campaign.signatories)?,
        competence: campaign.competence,
        as_of: campaign.as_of,
        date: campaign.date,
        language: campaign.language,
        signatories: campaign.signatories,
        channel: campaign.channel,
        axis: campaign.axis,
        enclosures: campaign.enclosures,
        texts: campaign.versions,
        total: all.len() as u32,
        letters: rows.letters,
        folded: rows.folded,
        left_out: rows.left_out,
        rejected: campaign.rejected,
        list: None,
        edited_at: campaign.edited_at,
    })
}

/// Never more rows than this at once, where a page is asked for.
const MOST: u32 = 500;

/// The campaign of that name.
pub(crate) fn get(store: &Store, id: &CampaignId) -> Result<Campaign> {
    storage::campaign::get(store, id)?.ok_or_else(|| Error::not_found("campaign", id))
}

#[derive(Default)]
struct Rows {
    letters: Vec<Row>,
    folded: Vec<FoldedRow>,
    left_out: Vec<LeftOutRow>,
}

struct View<'a> {
    store: &'a Store,
    context: &'a Context,
    campaign: &'a Campaign,
    house: Language,
}

impl View<'_> {
    fn put(&self, recipient: &Recipient, rows: &mut Rows) -> Result<()> {
        let post = &recipient.post;
        let addressee = |on| addressee::of_post(self.store, post, on);
        let as_of = self.campaign.as_of;
        match &recipient.standing {
            Standing::Letter(id) => {
                let letter = crate::letter::facts::letter(self.store, id)?;
                // One that left went to whoever held the office on its date.
                let addressee = addressee(match &letter {
                    Letter::Sent(letter) => letter.date(),
                    _ => as_of,
                })?;
                let row = self.letter(recipient, &addressee, &letter)?;
                rows.left_out.extend(self.left_out_letter(&row));
                rows.letters.push(row);
            }
            Standing::Folded(into) => {
                let addressee = addressee(as_of)?;
                let (title, title_language) = addressee.shown_title(self.context.language);
                rows.folded.push(FoldedRow {
                    post: post.clone(),
                    into: into.clone(),
                    reason: self.folded(&addressee, into)?,
                    person: addressee.person().map(model::person::Person::full_name),
                    title,
                    title_language,
                });
            }
            Standing::LeftOut(why) => {
                let addressee = addressee(as_of)?;
                let (title, title_language) = addressee.shown_title(self.context.language);
                rows.left_out.push(LeftOutRow {
                    post: post.clone(),
                    person: addressee.person().map(model::person::Person::full_name),
                    code: why.slug().to_owned(),
                    reason: self.left_out(post, *why)?,
                    title,
                    title_language,
                });
            }
        }
        Ok(())
    }

    fn letter(&self, recipient: &Recipient, addressee: &Addressee, letter: &Letter) -> Result<Row> {
        let Self { store, context, .. } = *self;
        let content = letter.content();
        let version = crate::letter::facts::version(letter, None)?;
        let asked = recipient.language.or(self.campaign.language);
        let chain = language::chain(context, addressee, asked, self.house);
        let taken = chain.iter().find(|step| step.taken);
        let competence = content.competence.as_deref();
        let found = addressee::address(
            store,
            addressee,
            competence,
            version.language,
            context.today,
        )?;
        let (title, title_language) = addressee.shown_title(context.language);
        let given = merge::version(self.campaign, recipient, version.language);
        Ok(Row {
            letter: letter.id().clone(),
            post: recipient.post.clone(),
            government: addressee.government.id.clone(),
            government_name: shown_name(&addressee.government.name, context.language),
            person: addressee.person().map(model::person::Person::full_name),
            title,
            title_language,
            lang: version.language,
            lang_reason: taken.map(|step| step.words.clone()).unwrap_or_default(),
            lang_chain: chain.clone(),
            reason: match &addressee.holder {
                Some((membership, _)) => {
                    why_named(store, context, addressee, membership, competence)?
                }
                None => self.left_out(&recipient.post, LeftOut::NoHolder)?,
            },
            address_state: found
                .as_ref()
                .map_or(AddressState::Missing, |found| found.state),
            address_note: told::address_note(context, found.as_ref()),
            state: letter.state(),
            reference: letter.reference().map(|reference| reference.text.clone()),
            included: recipient.included,
            paragraph: recipient.paragraph.clone(),
            by_hand: is_open(letter) && merge::by_hand(self.campaign, recipient, content),
            likeness: likeness(self.campaign.version(version.language), &given, &version),
            signatories: content.signatories.clone(),
            enclosures: content.enclosures.clone(),
            list_row: recipient.list_row,
        })
    }

    /// A letter that is there but will not be written as things stand.
    fn left_out_letter(&self, row: &Row) -> Option<LeftOutRow> {
        let code = match row {
            Row {
                included: false, ..
            } => "unticked",
            Row {
                address_state: AddressState::Missing,
                ..
            } => "no-address",
            _ => return None,
        };
        Some(LeftOutRow {
            post: row.post.clone(),
            person: row.person.clone(),
            title: row.title.clone(),
            title_language: row.title_language,
            code: code.to_owned(),
            reason: message(
                self.context.language,
                &format!("campaign-left-out-{code}"),
                &[],
            ),
        })
    }

    fn folded(&self, addressee: &Addressee, into: &PostId) -> Result<String> {
        let other = addressee::of_post(self.store, into, self.campaign.as_of)?;
        let language = self.context.language;
        let (title, _) = other.shown_title(language);
        let person = addressee
            .person()
            .map(model::person::Person::full_name)
            .unwrap_or_default();
        let args = [("person", person.as_str()), ("title", title.as_str())];
        Ok(message(language, "campaign-folded", &args))
    }

    fn left_out(&self, post: &PostId, why: LeftOut) -> Result<String> {
        let language = self.context.language;
        let memberships = storage::membership::of_post(self.store, post)?;
        let day = match why {
            LeftOut::MandateEnded => memberships
                .iter()
                .filter_map(|mandate| mandate.until)
                .max_by_key(|until| until.last_day()),
            LeftOut::MandateLater => memberships
                .iter()
                .filter_map(|mandate| mandate.since)
                .min_by_key(|since| since.first_day()),
            LeftOut::NoHolder => None,
        };
        let day = day
            .map(|day| i18n::date::long_partial(language, day))
            .unwrap_or_default();
        let key = format!("campaign-left-out-{}", why.slug());
        Ok(message(language, &key, &[("date", &day)]))
    }
}

fn is_open(letter: &Letter) -> bool {
    matches!(letter.state(), LetterState::Draft | LetterState::Prepared)
}
