//! What enters and leaves in foreign forms. For now: the starter directory that comes with the program.
//!
//! Every form has its own structs here, never a derive on a model type. Leaves to others: storing what is read
//! (`storage`), deciding what to do with it (`desk`).

pub mod starter;
