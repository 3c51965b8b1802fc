//! The acts that write. Each names itself (the message key is `op-<slug>`), says where it acted and whether it can be
//! taken back; what is written in ink cannot.

use model::{
    Language,
    id::{CampaignId, LetterId, PostId},
};
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "op")]
pub enum Op {
    // The desk.
    InitDesk,
    ReadStarter,
    SetSender,
    SetSetting {
        key: String,
    },
    ConfirmForm {
        key: String,
    },
    // The directory.
    AddHolder {
        post: PostId,
    },
    EditPerson,
    EditPost {
        post: PostId,
    },
    NoteLetterLanguage {
        post: PostId,
    },
    EditTitle {
        post: PostId,
    },
    ConfirmTitle {
        post: PostId,
    },
    EditMembership {
        post: PostId,
    },
    EditOrganization,
    AddAddress {
        post: PostId,
    },
    EditAddress {
        post: PostId,
    },
    ConfirmAddress {
        post: PostId,
    },
    RemoveAddress {
        post: PostId,
    },
    RemoveMembership {
        post: PostId,
    },
    RemovePost {
        post: PostId,
    },
    RemovePerson,
    RemoveOrganization,
    TakeEntryFromBin,
    MergePeople,
    // A letter being written.
    ComposeLetter {
        letter: LetterId,
    },
    DuplicateLetter {
        letter: LetterId,
    },
    DiscardLetter {
        letter: LetterId,
    },
    TakeFromBin {
        letter: LetterId,
    },
    ChangeRecipient {
        letter: LetterId,
    },
    ChangeCompetence {
        letter: LetterId,
    },
    ChangeDate {
        letter: LetterId,
    },
    ChangeSignatories {
        letter: LetterId,
    },
    ChangeCopies {
        letter: LetterId,
    },
    ChangeChannel {
        letter: LetterId,
    },
    EditLetter {
        letter: LetterId,
    },
    IgnoreNotice {
        letter: LetterId,
    },
    MindNotice {
        letter: LetterId,
    },
    AddEnclosure {
        letter: LetterId,
        file_name: String,
    },
    TakeOutEnclosure {
        letter: LetterId,
        file_name: String,
    },
    AddVersion {
        letter: LetterId,
        language: Language,
    },
    RemoveVersion {
        letter: LetterId,
        language: Language,
    },
    ChooseVersion {
        letter: LetterId,
        language: Language,
    },
    /// Typing: what follows within the same pause is the same step.
    EditText {
        letter: LetterId,
        language: Language,
    },
    EditField {
        letter: LetterId,
        language: Language,
        field: String,
    },
    EditSalutation {
        letter: LetterId,
        language: Language,
    },
    EditValediction {
        letter: LetterId,
        language: Language,
    },
    TakeRevision {
        letter: LetterId,
        language: Language,
    },
    // A campaign being prepared.
    ComposeCampaign {
        campaign: CampaignId,
    },
    EditCampaign {
        campaign: CampaignId,
    },
    /// Typing in the common text: what follows within the same pause is the same step.
    EditCommonText {
        campaign: CampaignId,
        language: Language,
    },
    EditRecipient {
        campaign: CampaignId,
        post: PostId,
    },
    UnfoldRecipient {
        campaign: CampaignId,
        post: PostId,
    },
    DiscardCampaign {
        campaign: CampaignId,
    },
    TakeCampaignFromBin {
        campaign: CampaignId,
    },
    // What is asked again.
    ChangeAxis {
        letter: LetterId,
    },
    ChangeYourReference {
        letter: LetterId,
    },
    ChangeRelance {
        letter: LetterId,
    },
    SnoozeFollowUp {
        letter: LetterId,
    },
    SkipFollowUp {
        letter: LetterId,
    },
    EndFollowUp {
        letter: LetterId,
    },
    WriteFollowUp {
        letter: LetterId,
    },
    SaveView {
        name: String,
    },
    RemoveView {
        name: String,
    },
    WriteComment {
        letter: LetterId,
    },
    RemoveComment {
        letter: LetterId,
    },
    // Not undone: it names or clears what is past, or follows the text.
    MoveComment {
        letter: LetterId,
    },
    NameRevision {
        letter: LetterId,
    },
    EmptyBin,
    // Ink.
    ExportLetter {
        letter: LetterId,
    },
    VoidLetter {
        letter: LetterId,
    },
    WaitDispatch {
        letter: LetterId,
    },
    TakeBackDispatch {
        letter: LetterId,
    },
    RecordDispatch {
        letter: LetterId,
    },
    RecordReply {
        letter: LetterId,
    },
    SettleFollowUp {
        letter: LetterId,
    },
    AllotCampaign {
        campaign: CampaignId,
    },
    ExportCampaign {
        campaign: CampaignId,
    },
    CorrectEntry,
    AddRegisterEntry,
    AttachReply,
    AddReceipt,
    LogContact,
    KeepFileText,
}

impl Op {
    /// `change-recipient`: its sentence is the message `op-change-recipient`.
    pub fn slug(&self) -> String {
        match serde_json::to_value(self).expect("an act is an object of strings") {
            serde_json::Value::Object(mut fields) => match fields.remove("op") {
                Some(serde_json::Value::String(slug)) => slug,
                _ => unreachable!("the tag is a string"),
            },
            _ => unreachable!("a tagged enum is an object"),
        }
    }

    pub fn undoable(&self) -> bool {
        !matches!(
            self,
            Self::InitDesk
                | Self::ReadStarter
                | Self::NameRevision { .. }
                | Self::MoveComment { .. }
                | Self::EmptyBin
                | Self::ExportLetter { .. }
                | Self::VoidLetter { .. }
                | Self::WaitDispatch { .. }
                | Self::TakeBackDispatch { .. }
                | Self::RecordDispatch { .. }
                | Self::RecordReply { .. }
                | Self::SettleFollowUp { .. }
                | Self::AllotCampaign { .. }
                | Self::ExportCampaign { .. }
                | Self::CorrectEntry
                | Self::AddRegisterEntry
                | Self::AttachReply
                | Self::AddReceipt
                | Self::LogContact
                | Self::KeepFileText
        )
    }

    /// Whether a further one of the same kind, within a pause, belongs to the same step.
    pub(crate) fn continues(&self, before: &Self) -> bool {
        matches!(
            self,
            Self::EditText { .. }
                | Self::EditField { .. }
                | Self::EditSalutation { .. }
                | Self::EditValediction { .. }
                | Self::EditCommonText { .. }
        ) && self == before
    }

    /// The letter it changed, where it neither made it nor took it away.
    pub fn changed_letter(&self) -> Option<&LetterId> {
        match self {
            Self::ComposeLetter { .. }
            | Self::DuplicateLetter { .. }
            | Self::DiscardLetter { .. }
            | Self::TakeFromBin { .. } => None,
            _ => self.letter(),
        }
    }

    pub fn letter(&self) -> Option<&LetterId> {
        match self {
            Self::ComposeLetter { letter }
            | Self::DuplicateLetter { letter }
            | Self::DiscardLetter { letter }
            | Self::TakeFromBin { letter }
            | Self::ChangeRecipient { letter }
            | Self::ChangeCompetence { letter }
            | Self::ChangeDate { letter }
            | Self::ChangeSignatories { letter }
            | Self::ChangeCopies { letter }
            | Self::ChangeChannel { letter }
            | Self::EditLetter { letter }
            | Self::IgnoreNotice { letter }
            | Self::MindNotice { letter }
            | Self::AddEnclosure { letter, .. }
            | Self::TakeOutEnclosure { letter, .. }
            | Self::AddVersion { letter, .. }
            | Self::RemoveVersion { letter, .. }
            | Self::ChooseVersion { letter, .. }
            | Self::EditText { letter, .. }
            | Self::EditField { letter, .. }
            | Self::EditSalutation { letter, .. }
            | Self::EditValediction { letter, .. }
            | Self::TakeRevision { letter, .. }
            | Self::NameRevision { letter }
            | Self::ExportLetter { letter }
            | Self::VoidLetter { letter }
            | Self::WaitDispatch { letter }
            | Self::TakeBackDispatch { letter }
            | Self::RecordDispatch { letter }
            | Self::RecordReply { letter }
            | Self::ChangeAxis { letter }
            | Self::ChangeYourReference { letter }
            | Self::ChangeRelance { letter }
            | Self::SnoozeFollowUp { letter }
            | Self::SkipFollowUp { letter }
            | Self::EndFollowUp { letter }
            | Self::WriteFollowUp { letter }
            | Self::WriteComment { letter }
            | Self::RemoveComment { letter }
            | Self::MoveComment { letter }
            | Self::SettleFollowUp { letter } => Some(letter),
            _ => None,
        }
    }

    pub fn post(&self) -> Option<&PostId> {
        match self {
            Self::AddHolder { post }
            | Self::EditPost { post }
            | Self::NoteLetterLanguage { post }
            | Self::EditTitle { post }
            | Self::ConfirmTitle { post }
            | Self::EditMembership { post }
            | Self::AddAddress { post }
            | Self::EditAddress { post }
            | Self::RemoveAddress { post }
            | Self::RemoveMembership { post }
            | Self::RemovePost { post }
            | Self::EditRecipient { post, .. }
            | Self::UnfoldRecipient { post, .. }
            | Self::ConfirmAddress { post } => Some(post),
            _ => None,
        }
    }

    /// Values for its sentence: the file that was joined, the language, the setting.
    pub fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::AddEnclosure { file_name, .. } | Self::TakeOutEnclosure { file_name, .. } => {
                vec![("file", file_name.clone())]
            }
            Self::AddVersion { language, .. }
            | Self::RemoveVersion { language, .. }
            | Self::ChooseVersion { language, .. }
            | Self::EditText { language, .. }
            | Self::EditSalutation { language, .. }
            | Self::EditValediction { language, .. }
            | Self::EditCommonText { language, .. }
            | Self::TakeRevision { language, .. } => vec![("language", language.to_string())],
            Self::EditField {
                language, field, ..
            } => {
                vec![("language", language.to_string()), ("field", field.clone())]
            }
            Self::SetSetting { key } | Self::ConfirmForm { key } => vec![("key", key.clone())],
            Self::SaveView { name } | Self::RemoveView { name } => vec![("name", name.clone())],
            _ => Vec::new(),
        }
    }

    pub fn campaign(&self) -> Option<&CampaignId> {
        match self {
            Self::ComposeCampaign { campaign }
            | Self::EditCampaign { campaign }
            | Self::EditCommonText { campaign, .. }
            | Self::EditRecipient { campaign, .. }
            | Self::UnfoldRecipient { campaign, .. }
            | Self::DiscardCampaign { campaign }
            | Self::TakeCampaignFromBin { campaign }
            | Self::AllotCampaign { campaign }
            | Self::ExportCampaign { campaign } => Some(campaign),
            _ => None,
        }
    }
}
