//! Names of things: stable slugs for the starter directory, uuid v7 for what is made at the desk.
//! Both are opaque strings here; who makes them is decided by the faces.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

macro_rules! id {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
        #[serde(transparent)]
        #[ts(type = "string")]
        pub struct $name(pub String);

        impl $name {
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }
        impl From<&str> for $name {
            fn from(value: &str) -> Self {
                Self(value.to_owned())
            }
        }
        impl From<String> for $name {
            fn from(value: String) -> Self {
                Self(value)
            }
        }
    )+};
}

id! {
    /// `david-clarinval`
    PersonId,
    /// `federal`
    OrganizationId,
    /// `federal/employment`
    PostId,
    /// `federal/employment/2025-02-03`
    MembershipId,
    /// `federal/employment/fr`, or a uuid.
    ContactDetailId,
    LetterId,
    SignatoryId,
    EnclosureId,
    RevisionId,
    DispatchId,
    ReplyId,
    FollowUpId,
    EventId,
    CampaignId,
    CorrectionId,
    ReceiptId,
    ViewId,
    CommentId,
}
