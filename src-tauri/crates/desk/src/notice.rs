//! Notices in the words of the person at the desk.

use model::{Code, Notice, Place, Severity};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A notice with its sentence, as the faces show it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(rename = "Notice")]
pub struct Told {
    pub code: Code,
    pub severity: Severity,
    pub message: String,
    #[serde(rename = "where")]
    pub place: Place,
    /// What would settle it, where the desk knows: the face turns it into a button or a command.
    pub remedy: Option<Remedy>,
    /// By what it is set aside in its letter; none where it blocks.
    pub mark: Option<String>,
}

/// The one act that settles a notice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case", tag = "act")]
pub enum Remedy {
    /// Confirm the address of the post as of today.
    ConfirmAddress { contact: String },
    /// Add an address for the post.
    AddAddress { post: String },
    /// Confirm an editorial title.
    ConfirmTitle {
        post: String,
        language: model::Language,
    },
    /// Confirm a form of address that no source supports.
    ConfirmForm { key: String },
    /// Choose a recipient.
    ChooseRecipient,
    /// Choose who signs.
    ChooseSignatory,
    /// Say who writes.
    SetSender,
    /// Give the field a value.
    FillField { field: String },
}

impl Remedy {
    fn of(notice: &Notice) -> Option<Self> {
        let arg = |name: &str| notice.args.get(name).cloned();
        match notice.code {
            Code::AddressProposed | Code::AddressToConfirm => Some(Self::ConfirmAddress {
                contact: arg("contact")?,
            }),
            Code::NoAddress => Some(Self::AddAddress { post: arg("post")? }),
            Code::TitleEditorial => Some(Self::ConfirmTitle {
                post: arg("post")?,
                language: arg("language")?.parse().ok()?,
            }),
            Code::FormUnsourced => Some(Self::ConfirmForm { key: arg("key")? }),
            Code::NoRecipient => Some(Self::ChooseRecipient),
            Code::NoSignatory => Some(Self::ChooseSignatory),
            Code::SenderMissing | Code::SenderIsExample => Some(Self::SetSender),
            Code::EmptyField => Some(Self::FillField {
                field: notice.place.field.clone()?,
            }),
            _ => None,
        }
    }
}

/// Blocking notices first, then in reading order.
pub fn tell(language: model::Language, mut notices: Vec<Notice>) -> Vec<Told> {
    notices.sort_by_key(|n| (n.severity(), n.place.part, n.place.block, n.place.start));
    notices.dedup();
    notices
        .into_iter()
        .map(|notice| Told {
            code: notice.code,
            severity: notice.severity(),
            message: i18n::notice(language, &notice),
            mark: notice.mark(),
            remedy: Remedy::of(&notice),
            place: notice.place,
        })
        .collect()
}

/// What is to be said of a letter, and what the person set aside in it.
pub fn tell_apart(
    language: model::Language,
    notices: Vec<Notice>,
    ignored: &[String],
) -> (Vec<Told>, Vec<Told>) {
    let (aside, open) = notices
        .into_iter()
        .partition(|notice| is_ignored(notice, ignored));
    (tell(language, open), tell(language, aside))
}

pub fn is_ignored(notice: &Notice, ignored: &[String]) -> bool {
    notice.mark().is_some_and(|mark| ignored.contains(&mark))
}
