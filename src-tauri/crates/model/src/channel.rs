//! The way a letter leaves.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Channel {
    #[default]
    Post,
    Registered,
    Hand,
    Email,
    Fax,
}

impl Channel {
    pub const ALL: [Self; 5] = [
        Self::Post,
        Self::Registered,
        Self::Hand,
        Self::Email,
        Self::Fax,
    ];

    pub fn slug(self) -> &'static str {
        match self {
            Self::Post => "post",
            Self::Registered => "registered",
            Self::Hand => "hand",
            Self::Email => "email",
            Self::Fax => "fax",
        }
    }
}

impl std::str::FromStr for Channel {
    type Err = UnknownChannel;

    fn from_str(text: &str) -> Result<Self, UnknownChannel> {
        Self::ALL
            .into_iter()
            .find(|channel| channel.slug() == text)
            .ok_or_else(|| UnknownChannel(text.to_owned()))
    }
}

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("unknown-channel: {0}")]
pub struct UnknownChannel(pub String);
