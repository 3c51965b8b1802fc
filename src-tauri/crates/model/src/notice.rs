//! What the desk has to say about a letter: a stable code, a severity, the values of its sentence and its place.
//! The sentence itself is a message of `locales/`, key `notice-<code>`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Notice {
    pub code: Code,
    /// Values for the message, by the name of its variable.
    pub args: BTreeMap<String, String>,
    pub place: Place,
}

impl Notice {
    pub fn new(code: Code, place: impl Into<Place>) -> Self {
        Self {
            code,
            args: BTreeMap::new(),
            place: place.into(),
        }
    }

    #[must_use]
    pub fn with(mut self, name: &str, value: impl ToString) -> Self {
        self.args.insert(name.to_owned(), value.to_string());
        self
    }

    pub fn severity(&self) -> Severity {
        self.code.severity()
    }

    pub fn blocks(&self) -> bool {
        self.severity() == Severity::Block
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    Block,
    Warn,
    Info,
}

macro_rules! codes {
    ($($name:ident => $slug:literal $severity:ident),+ $(,)?) => {
        /// Every notice there is, by its stable name.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
        pub enum Code {
            $(#[serde(rename = $slug)] $name,)+
        }

        impl Code {
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// Kebab-case, as the terminal prints it and as the message key ends.
            pub fn slug(self) -> &'static str {
                match self { $(Self::$name => $slug),+ }
            }

            pub fn severity(self) -> Severity {
                match self { $(Self::$name => Severity::$severity),+ }
            }
        }
    };
}

codes! {
    // Who writes.
    SenderMissing => "sender-missing" Block,
    SenderIsExample => "sender-is-example" Warn,
    NoSignatory => "no-signatory" Block,
    SignatoryFunctionMissing => "signatory-function-missing" Warn,
    SenderTextMissing => "sender-text-missing" Warn,
    // To whom.
    NoRecipient => "no-recipient" Block,
    NoHolder => "no-holder" Block,
    NoAddress => "no-address" Block,
    AddressProposed => "address-proposed" Warn,
    AddressToConfirm => "address-to-confirm" Warn,
    AddressOtherLanguage => "address-other-language" Info,
    AddressWindow => "address-window" Block,
    TitleShortened => "title-shortened" Info,
    TitleEditorial => "title-editorial" Info,
    TitleMissing => "title-missing" Warn,
    LanguageNotAccepted => "language-not-accepted" Warn,
    // Forms of address.
    GenderUnknown => "gender-unknown" Warn,
    FormUnsourced => "form-unsourced" Info,
    FormMissing => "form-missing" Block,
    FormChanged => "form-changed" Info,
    // Words.
    EmptySubject => "empty-subject" Block,
    EmptyBody => "empty-body" Block,
    EmptyField => "empty-field" Block,
    UnknownField => "unknown-field" Block,
    TemplateError => "template-error" Block,
    LinkRefused => "link-refused" Block,
    BlockUnsupported => "block-unsupported" Warn,
    LanguageVersionMissing => "language-version-missing" Block,
    // Page.
    MissingGlyph => "missing-glyph" Warn,
    LineOverfull => "line-overfull" Warn,
    // Things attached.
    EnclosureMissing => "enclosure-missing" Block,
    EnclosureChanged => "enclosure-changed" Warn,
    // Sending.
    ChangedSinceExport => "changed-since-export" Warn,
    TrackingCheckDigit => "tracking-check-digit" Warn,
    TrackingUnknownForm => "tracking-unknown-form" Warn,
    // The desk itself.
    FolderSynchronised => "folder-synchronised" Warn,
}

/// Where a notice stands: a part of the letter and, in text, the words it is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Place {
    pub part: Part,
    /// Ordinal of the text block (paragraph, list item, table cell) within the part, from 0.
    pub block: Option<u32>,
    /// Start and end in UTF-16 units within that block's source text, a field or a line break counting one.
    pub start: Option<u32>,
    pub end: Option<u32>,
    /// Name of the merge field, signatory, enclosure or setting it is about.
    pub field: Option<String>,
    /// Line and column in a source file, from 1.
    pub line: Option<u32>,
    pub column: Option<u32>,
}

impl From<Part> for Place {
    fn from(part: Part) -> Self {
        Self {
            part,
            block: None,
            start: None,
            end: None,
            field: None,
            line: None,
            column: None,
        }
    }
}

impl Place {
    #[must_use]
    pub fn field(mut self, name: impl Into<String>) -> Self {
        self.field = Some(name.into());
        self
    }
}

/// The parts of a letter, in reading order, and what lies around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    Letterhead,
    Address,
    Reference,
    Date,
    Subject,
    Salutation,
    Body,
    Valediction,
    Signatory,
    Enclosure,
    Copy,
    Footer,
    Heading,
    PageNumber,
    Language,
    Tracking,
    Template,
    Desk,
}
