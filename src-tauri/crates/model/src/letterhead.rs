//! How the sender's name stands on the sheet.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    envelope::Envelope,
    manuscript::{FrenchSpacing, LetterFormat, TextSetting},
};

/// What the person chose for every letter of the house.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Letterhead {
    pub format: LetterFormat,
    /// The person's own window envelope; none: it was not measured.
    #[serde(default)]
    pub envelope: Option<Envelope>,
    /// Whether lines end at one edge.
    #[serde(default)]
    pub text_setting: TextSetting,
    pub french_spacing: FrenchSpacing,
    /// Fold marks at the left edge.
    pub fold_marks: bool,
    /// Whether the account number stands at the foot.
    pub show_iban: bool,
    /// At the head of the first page.
    #[serde(default)]
    pub logo: Option<PictureFile>,
    /// Whether the logo stands for the name and what is below it.
    #[serde(default)]
    pub logo_alone: bool,
    /// Whether the reference stands on the first page as a code that machines read.
    #[serde(default)]
    pub reference_code: bool,
    /// What the letters are set in.
    #[serde(default)]
    pub typeface: Typeface,
    #[serde(default)]
    pub fonts: OwnFonts,
}

/// The supplied families, or the person's own faces.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Typeface {
    #[default]
    Serif,
    Sans,
    Own,
}

/// The person's own faces; one that is missing is drawn by the upright one.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OwnFonts {
    pub regular: Option<FontFile>,
    pub italic: Option<FontFile>,
    pub bold: Option<FontFile>,
    pub bold_italic: Option<FontFile>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum FontStyle {
    Regular,
    Italic,
    Bold,
    BoldItalic,
}

/// A face that lies in the desk folder.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FontFile {
    pub sha256: String,
    /// What the person's file was called.
    pub file_name: String,
    /// As the font calls itself.
    pub name: String,
}

impl OwnFonts {
    pub fn of_mut(&mut self, style: FontStyle) -> &mut Option<FontFile> {
        match style {
            FontStyle::Regular => &mut self.regular,
            FontStyle::Italic => &mut self.italic,
            FontStyle::Bold => &mut self.bold,
            FontStyle::BoldItalic => &mut self.bold_italic,
        }
    }

    /// Upright, italic, bold, bold italic.
    pub fn all(&self) -> [Option<&FontFile>; 4] {
        [
            self.regular.as_ref(),
            self.italic.as_ref(),
            self.bold.as_ref(),
            self.bold_italic.as_ref(),
        ]
    }
}

/// A picture that lies in the desk folder.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PictureFile {
    pub sha256: String,
    /// What the person's file was called.
    pub file_name: String,
    /// On paper, in millimetres, at most.
    pub height: u16,
}

impl PictureFile {
    /// Heights a picture may have.
    pub const HEIGHTS: std::ops::RangeInclusive<u16> = 5..=40;
}

impl Default for Letterhead {
    fn default() -> Self {
        Self {
            format: LetterFormat::default(),
            envelope: None,
            text_setting: TextSetting::default(),
            french_spacing: FrenchSpacing::default(),
            fold_marks: true,
            show_iban: false,
            logo: None,
            logo_alone: false,
            reference_code: false,
            typeface: Typeface::default(),
            fonts: OwnFonts::default(),
        }
    }
}
