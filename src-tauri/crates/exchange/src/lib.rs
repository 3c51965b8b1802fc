//! What enters and leaves in foreign forms. The starter directory that comes with the program, and the sender as a script writes it.
//!
//! Every form has its own structs here, never a derive on a model type. Leaves to others: storing what is read
//! (`storage`), deciding what to do with it (`desk`).

pub mod list;
pub mod sender;
pub mod starter;
pub mod table;
