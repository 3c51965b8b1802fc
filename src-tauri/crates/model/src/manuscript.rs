//! A letter with every word final and no position yet: what `template` and `i18n` give and `typeset` takes.
//!
//! It is a shape only, shared by the floors side by side above; no word of any language stands here.
//! Every node carries its place in the source, so that a click on the page finds the text.

mod booklet;
mod list;
mod numeral;
mod picture;
mod stationery;
mod test_sheet;

pub use booklet::{Booklet, Chapter, Leaf};
pub use list::{ListColumns, ListLine, ListManuscript, ListRow, in_groups};
pub use numeral::{Numbering, numbering};
pub use picture::{Drawing, FigureText, Fill, Picture, Raster, Segment, Shape, Stroke};
use serde::{Deserialize, Serialize};
pub use stationery::{Addressed, Piece, Stationery};
pub use test_sheet::TestSheet;

use crate::{Country, Language, envelope::Envelope, notice::Part};

/// All words of one letter in one language.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Manuscript {
    pub language: Language,
    /// Country of the sender's typographic habits: Belgium or France for French spacing.
    pub spacing: FrenchSpacing,
    /// How the lines of the text end, as the letterhead has it.
    pub text_setting: TextSetting,
    /// What draws the letters, by its name or its files; none: the supplied serifs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub typeface: Option<String>,
    pub format: LetterFormat,
    /// The window the letter must stand in, where one was measured.
    pub envelope: Option<Envelope>,
    pub letterhead: LetterheadText,
    pub address: AddressText,
    /// "Notre référence : 2026/051", one a line.
    pub reference_lines: Vec<Labelled>,
    /// "RECOMMANDÉ", above the address or with the references, as the format has it; none for ordinary post.
    pub mention: Option<String>,
    /// "Bruxelles, le 24 novembre 2026"
    pub place_and_date: String,
    pub subject: Subject,
    pub salutation: Words,
    pub body: Vec<Block>,
    pub valediction: Words,
    pub signatories: Vec<SignatoryText>,
    /// "Annexes :" and their titles.
    pub enclosures: Option<LabelledList>,
    /// "Copie à :" and their names.
    pub copies: Option<LabelledList>,
    /// From page two: "Monsieur David Clarinval – 24 novembre 2026".
    pub continuation: String,
    /// "Page {page} sur {pages}", with both words as marks; spoken by assistive technology and drawn "2/3".
    pub page_label: PageLabel,
    /// "projet" while no reference is allotted.
    pub draft_mark: Option<String>,
    /// Fold marks at the left edge, as the letterhead has it.
    pub fold_marks: bool,
    pub metadata: Metadata,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "kebab-case")]
pub enum FrenchSpacing {
    /// U+202F before ; ! ? and inside « », U+00A0 before the colon.
    #[default]
    France,
    /// No space before double punctuation (NBN, EU interinstitutional guide).
    BelgiumEu,
}

/// How the lines of the text end at the right; headings, addresses and tables have their own way.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "kebab-case")]
pub enum TextSetting {
    /// Both edges even.
    #[default]
    Justified,
    /// Ragged right, the spaces all alike.
    Ragged,
}

/// A layout of the sheet; measures in millimetres are in `typeset`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "kebab-case")]
pub enum LetterFormat {
    /// Address at the right, inside the band every Belgian window leaves visible.
    #[default]
    BeRightWindow,
    /// Address at the left, after NBN Z 01-002.
    BeLeft,
    /// DIN 5008, form A: the high letterhead of 27 mm.
    #[serde(rename = "de-5008-a")]
    De5008A,
    /// DIN 5008, form B: the letterhead of 45 mm.
    #[serde(rename = "de-5008-b")]
    De5008B,
    /// Address at the right, after NF Z 11-001.
    FrRight,
    /// Address at the left, as windows of DIN 680 show it; for the Netherlands.
    NlLeft,
    /// Address at the right, with the margins of the Luxembourg government.
    Lu,
    /// Address at the left without a window; for the institutions of the Union.
    Eu,
    /// Address where the window of the person's own envelope always shows it.
    Own,
}

impl LetterFormat {
    pub const ALL: [Self; 9] = [
        Self::BeRightWindow,
        Self::BeLeft,
        Self::De5008A,
        Self::De5008B,
        Self::FrRight,
        Self::NlLeft,
        Self::Lu,
        Self::Eu,
        Self::Own,
    ];
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct LetterheadText {
    pub name: String,
    pub tagline: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logo: Option<FigureText>,
    /// Whether the logo stands for the name and what is below it, which are then not written.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub logo_alone: bool,
    /// What machines read at the edge of the first page: the reference of the letter.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<CodeText>,
    /// The sender's address in one line, for the window of a format that shows it; empty where it is not known.
    pub return_line: String,
    /// The parts of the foot: address, contact, registration. A dot stands between those of one line.
    pub footer: Vec<String>,
}

/// A QR code (ISO/IEC 18004).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CodeText {
    /// What it says to a machine.
    pub text: String,
    /// What it is, for whoever does not see it.
    pub alt: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AddressText {
    /// Lines as they shall stand, with the permitted shorter forms of each, longest first.
    pub lines: Vec<AddressLine>,
    pub country: Country,
    /// Language of the lines; it can differ from the letter's.
    pub language: Language,
}

/// One line of the address. `typeset` takes the first form that fits and says which it took.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AddressLine {
    pub forms: Vec<String>,
    /// Whether a form may be broken over two lines (a long title), which costs a line of the window.
    pub may_wrap: bool,
    /// Language of this line where it is not the address's own.
    pub language: Option<Language>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Labelled {
    pub label: String,
    pub value: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LabelledList {
    pub label: String,
    pub items: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Subject {
    /// "Concerne :"; none where the language sets no label.
    pub label: Option<String>,
    pub words: Words,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SignatoryText {
    /// The signature by hand.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signature: Option<FigureText>,
    pub name: String,
    pub function: Option<String>,
    pub organization: Option<String>,
}

/// Words of the page number: `before` page `between` pages `after`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PageLabel {
    pub before: String,
    pub between: String,
    pub after: String,
}

/// What the file says of itself; nothing of the computer or the person's account.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Metadata {
    pub title: String,
    pub author: String,
    pub subject: String,
    pub keywords: Vec<String>,
    /// Letter's date as `YYYY-MM-DD`: the only time a PDF carries.
    pub date: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Block {
    Paragraph(Words),
    Heading {
        /// 1 to 3.
        level: u8,
        words: Words,
    },
    List {
        ordered: Option<u64>,
        items: Vec<Vec<Block>>,
    },
    Quote(Vec<Block>),
    Table {
        columns: Vec<Align>,
        header: Vec<Words>,
        rows: Vec<Vec<Words>>,
    },
    /// What follows begins a page.
    PageBreak,
    /// Words for the foot of the page. It stands where the text has it, so that its blocks are counted in the order of
    /// the text; on paper it goes where it is first referred to.
    Note {
        /// From 1, in the order in which the text refers to them.
        number: u32,
        blocks: Vec<Block>,
    },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Align {
    Start,
    Center,
    End,
}

/// The words of one text block, and which one it is.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Words {
    pub part: Part,
    /// Ordinal of the text block within its part, from 0, in document order.
    pub block: u32,
    pub inlines: Vec<Inline>,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Inline {
    Text(Text),
    Emphasis(Vec<Inline>),
    Strong(Vec<Inline>),
    /// `https:` or `mailto:` only.
    Link {
        href: String,
        inlines: Vec<Inline>,
    },
    LineBreak,
    /// The figure that refers to a note.
    NoteReference {
        number: u32,
        /// UTF-16 units from the start of the block's source text; a reference counts one.
        start: u32,
        end: u32,
    },
}

/// A run of characters with its place in the source text of its block.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Text {
    pub text: String,
    /// UTF-16 units from the start of the block's source text; a field counts one.
    pub start: u32,
    pub end: u32,
    /// Name of the merge field whose value this is: all of it belongs to one unit of the source.
    pub field: Option<String>,
    /// Language where it is not the letter's.
    pub language: Option<Language>,
}

impl Words {
    /// Words that are not in the user's text: set by etiquette or by the desk.
    pub fn plain(part: Part, block: u32, text: impl Into<String>) -> Self {
        let text: String = text.into();
        let end = text.encode_utf16().count() as u32;
        Self {
            part,
            block,
            inlines: vec![Inline::Text(Text {
                text,
                start: 0,
                end,
                field: None,
                language: None,
            })],
        }
    }

    /// All characters in reading order, without marks and without the figures of notes.
    pub fn to_text(&self) -> String {
        fn gather(inlines: &[Inline], out: &mut String) {
            for inline in inlines {
                match inline {
                    Inline::Text(text) => out.push_str(&text.text),
                    Inline::Emphasis(inner)
                    | Inline::Strong(inner)
                    | Inline::Link { inlines: inner, .. } => {
                        gather(inner, out);
                    }
                    Inline::LineBreak => out.push('\n'),
                    Inline::NoteReference { .. } => {}
                }
            }
        }
        let mut out = String::new();
        gather(&self.inlines, &mut out);
        out
    }

    pub fn is_blank(&self) -> bool {
        self.to_text().trim().is_empty()
    }
}
