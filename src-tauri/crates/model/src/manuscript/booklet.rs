//! A booklet with every word final: chapters of text and pictures, and in front of them a list of the chapters.

use super::{Block, FigureText, FrenchSpacing, Metadata, PageLabel};
use crate::Language;

#[derive(Clone, Debug, PartialEq)]
pub struct Booklet {
    pub language: Language,
    pub spacing: FrenchSpacing,
    pub title: String,
    /// What it belongs to, below the title: "Plaidoyer 1.0".
    pub edition: String,
    /// "Table des matières"
    pub contents: String,
    pub chapters: Vec<Chapter>,
    pub page_label: PageLabel,
    pub metadata: Metadata,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Chapter {
    pub title: String,
    pub leaves: Vec<Leaf>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Leaf {
    Text(Vec<Block>),
    Figure(FigureText),
}
