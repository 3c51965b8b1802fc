//! The words of the sheet a window envelope is measured with.

use crate::Language;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TestSheet {
    pub language: Language,
    /// "Feuille d’essai pour enveloppe à fenêtre"
    pub title: String,
    /// What to do with it, a paragraph each.
    pub steps: Vec<String>,
    /// `YYYY-MM-DD`
    pub date: String,
}
