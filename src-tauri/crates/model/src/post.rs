//! An office that somebody holds (Popolo `Post`): "minister of Employment of the federal government".

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    Language,
    id::{OrganizationId, PostId},
    source::Source,
};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Post {
    pub id: PostId,
    pub organization: OrganizationId,
    pub role: Role,
    /// The full title of the office, by language.
    pub titles: Titles,
    /// Slugs of the fields of policy, in the order of the title.
    pub competences: Vec<String>,
    pub source: Option<Source>,
    /// Noted at the desk: letters to this office are written in it, whatever is advised.
    #[serde(default)]
    pub letter_language: Option<Language>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(transparent)]
#[ts(as = "BTreeMap<Language, Title>")]
pub struct Titles(pub BTreeMap<Language, Title>);

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Title {
    pub text: String,
    pub origin: TitleOrigin,
}

/// What a title rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum TitleOrigin {
    /// Read in the source of the post.
    Official,
    /// Our own translation: a letter that uses it says so until somebody confirms it.
    Editorial,
    /// An editorial title that the person at the desk confirmed as it stands.
    Confirmed,
    /// Written by the person at the desk: it is never shortened by itself.
    Fixed,
}

macro_rules! roles {
    ($($(#[$doc:meta])* $name:ident => $slug:literal),+ $(,)?) => {
        /// The kind of office, which decides the form of address. One for each row of the table of forms.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
        pub enum Role {
            $($(#[$doc])* #[serde(rename = $slug)] $name,)+
        }

        impl Role {
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            pub fn slug(self) -> &'static str {
                match self { $(Self::$name => $slug),+ }
            }
        }

        impl std::str::FromStr for Role {
            type Err = UnknownRole;

            fn from_str(text: &str) -> Result<Self, UnknownRole> {
                match text {
                    $($slug => Ok(Self::$name),)+
                    _ => Err(UnknownRole(text.to_owned())),
                }
            }
        }
    };
}

roles! {
    PrimeMinister => "prime_minister",
    DeputyPrimeMinister => "deputy_prime_minister",
    Minister => "minister",
    MinisterOfState => "minister_of_state",
    StateSecretary => "state_secretary",
    MinisterPresident => "minister_president",
    ViceMinisterPresident => "vice_minister_president",
    CollegeMember => "college_member",
    MpFederal => "mp_federal",
    MpRegional => "mp_regional",
    Mep => "mep",
    Senator => "senator",
    SpeakerParliament => "speaker_parliament",
    EuCommissioner => "eu_commissioner",
    EuCommissionPresident => "eu_commission_president",
    EuCommissionVicePresident => "eu_commission_vice_president",
    EuHighRepresentative => "eu_high_representative",
    SecretaryGeneral => "secretary_general",
    Governor => "governor",
    Mayor => "mayor",
    Alderman => "alderman",
    HeadOfCabinet => "head_of_cabinet",
    DirectorGeneral => "director_general",
    Professor => "professor",
    Ambassador => "ambassador",
    King => "king",
    Queen => "queen",
    PrincePrincess => "prince_princess",
    Person => "person",
    Organisation => "organisation",
}

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("unknown-role: {0}")]
pub struct UnknownRole(pub String);
