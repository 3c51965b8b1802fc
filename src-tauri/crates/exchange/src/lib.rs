//! What enters and leaves in foreign forms: the starter directory, the sender as a script writes it, lists of recipients,
//! tables, e-mail, and the words of files that were received.
//!
//! Every form has its own structs here, never a derive on a model type. Leaves to others: storing what is read
//! (`storage`), deciding what to do with it (`desk`).

pub mod calendar;
mod decode;
pub mod list;
pub mod mail;
pub mod scan;
pub mod sender;
pub mod starter;
pub mod table;
