//! What is decided once for the whole desk.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Language, calendar::ClosingDays, letterhead::Letterhead, reference::Pattern};

/// All settings, with their values of the first day.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Settings {
    #[serde(flatten)]
    pub letterhead: Letterhead,
    #[ts(type = "string")]
    pub reference_pattern: Pattern,
    /// `{date}_{post}_{subject}_{lang}`, without extension.
    pub file_name_pattern: String,
    /// The same for the letters of a campaign, which stand in one folder.
    #[serde(default = "campaign_file_name_pattern")]
    pub campaign_file_name_pattern: String,
    /// The language in which the house writes where the recipient leaves it to us.
    pub house_language: Language,
    /// Days after which a letter without answer is reminded, step by step.
    pub relance_chain: Vec<u16>,
    /// An acknowledgement is expected after so many working days; none: it is not.
    #[serde(default)]
    pub acknowledgement_days: Option<u16>,
    /// When cabinets and parliaments are closed beside the holidays; no reminder counts those days.
    #[serde(default)]
    pub closing_days: Vec<ClosingDays>,
    /// What goes with a letter by e-mail may be so many megabytes together; more is pointed out.
    #[serde(default = "email_limit")]
    pub email_limit_mb: u16,
    /// Seconds in which the recording of a dispatch can be taken back in the window, from 10 to 600.
    #[serde(default = "recall")]
    pub recall_seconds: u16,
}

/// As long as a message with a button stands.
fn recall() -> u16 {
    10
}

/// Many mail servers still refuse what is larger once it is encoded.
fn email_limit() -> u16 {
    10
}

fn campaign_file_name_pattern() -> String {
    "{date}_{government}_{post}_{subject}_{lang}".to_owned()
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            letterhead: Letterhead::default(),
            reference_pattern: Pattern::default(),
            file_name_pattern: "{date}_{post}_{subject}_{lang}".to_owned(),
            campaign_file_name_pattern: campaign_file_name_pattern(),
            house_language: Language::Fr,
            relance_chain: vec![20, 40],
            acknowledgement_days: None,
            closing_days: Vec::new(),
            email_limit_mb: email_limit(),
            recall_seconds: recall(),
        }
    }
}
