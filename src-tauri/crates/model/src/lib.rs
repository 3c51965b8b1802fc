//! The facts of correspondence, and the rules they obey by themselves.
//!
//! Leaves to others: words (`i18n`, `template`), places (`typeset`), tables (`storage`), acts (`desk`).
//! Nothing here reads a file, a clock or a random number; no sentence of any language stands here.

pub mod archive;
pub mod calendar;
pub mod campaign;
pub mod channel;
pub mod comment;
pub mod competence;
pub mod contact_detail;
pub mod correction;
pub mod demand;
pub mod dispatch;
pub mod enclosure;
pub mod envelope;
pub mod event;
pub mod follow_up;
pub mod id;
pub mod language;
pub mod letter;
pub mod letterhead;
pub mod manuscript;
pub mod membership;
pub mod notice;
pub mod organization;
pub mod partial_date;
pub mod person;
pub mod post;
pub mod receipt;
pub mod recipient;
pub mod reference;
pub mod register;
pub mod reply;
pub mod sender;
pub mod setting;
pub mod source;
pub mod tracking;
pub mod version;
pub mod view;

pub use jiff::{Timestamp, civil::Date};
pub use language::{Country, Language, Localized};
pub use notice::{Code, Notice, Place, Severity};
pub use partial_date::PartialDate;
