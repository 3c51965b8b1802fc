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

    // By value, so that a number or a literal can be written in place.
    #[allow(clippy::needless_pass_by_value)]
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

    /// By what a person sets it aside in a letter: code and values, wherever in the text it stands, so that it comes
    /// back once it says something else. None where it blocks.
    pub fn mark(&self) -> Option<String> {
        if self.blocks() {
            return None;
        }
        let values = self
            .args
            .iter()
            .map(|(name, value)| format!(" {name}={value}"));
        Some(values.fold(self.code.slug().to_owned(), |mark, value| mark + &value))
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
    ($($(#[$doc:meta])* $name:ident => $slug:literal $severity:ident),+ $(,)?) => {
        /// Every notice there is, by its stable name.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
        pub enum Code {
            $($(#[$doc])* #[serde(rename = $slug)] $name,)+
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

// Values as the message wants them: dates as `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, languages and roles by their code;
// `i18n::notice` says them in words.
codes! {
    // Who writes.
    /// no args
    SenderMissing => "sender-missing" Block,
    /// args: name
    SenderIsExample => "sender-is-example" Warn,
    /// no args
    NoSignatory => "no-signatory" Block,
    /// args: name, language
    SignatoryFunctionMissing => "signatory-function-missing" Warn,
    /// args: text (`name`, `street`, `city`, `tagline`, `other`), language
    SenderTextMissing => "sender-text-missing" Warn,
    // To whom.
    /// args: file
    LetterheadFileMissing => "letterhead-file-missing" Block,
    /// args: style (`bold`, `italic`)
    FaceMissing => "face-missing" Info,
    /// no args
    EnvelopeUnmeasured => "envelope-unmeasured" Warn,
    /// no args
    NoRecipient => "no-recipient" Block,
    /// args: title, date
    NoHolder => "no-holder" Block,
    /// args: name, title, ended (`unknown` where the day is not known), successor (empty where none is known), date
    MandateEnded => "mandate-ended" Block,
    /// args: title, begins, date
    MandateLater => "mandate-later" Block,
    /// args: name, successor, date
    ReminderOtherHolder => "reminder-other-holder" Warn,
    /// args: name, title (of the other office)
    PersonTwice => "person-twice" Warn,
    /// args: post (for the remedy)
    NoAddress => "no-address" Block,
    /// args: organization, contact (for the remedy)
    AddressProposed => "address-proposed" Warn,
    /// args: date (`unknown` where there is none), contact (for the remedy)
    AddressToConfirm => "address-to-confirm" Warn,
    /// args: language
    AddressOtherLanguage => "address-other-language" Info,
    /// args: lines, max, edge (`right`, `bottom`, `left`, `top`), millimetres
    AddressWindow => "address-window" Block,
    /// args: from, to
    TitleShortened => "title-shortened" Info,
    /// args: title, language and post (for the remedy)
    TitleEditorial => "title-editorial" Info,
    /// args: title (what is printed), language
    TitleMissing => "title-missing" Warn,
    /// args: organization, language, basis (empty where none is known), condition (a word, empty where there is none)
    LanguageNotAccepted => "language-not-accepted" Warn,
    // Forms of address.
    /// args: name, form
    GenderUnknown => "gender-unknown" Warn,
    /// args: form, confidence, key (for the remedy)
    FormUnsourced => "form-unsourced" Info,
    /// args: role, locale, available (how many forms the table has for other genders)
    FormMissing => "form-missing" Block,
    /// args: was, form
    FormChanged => "form-changed" Info,
    /// args: salutation, valediction
    FormMismatch => "form-mismatch" Warn,
    // Words.
    /// no args
    EmptySubject => "empty-subject" Block,
    /// no args
    EmptyBody => "empty-body" Block,
    /// args: field
    EmptyField => "empty-field" Block,
    /// args: field, nearest (empty where there is none)
    UnknownField => "unknown-field" Block,
    /// args: what, line, column, and the variables of `problem-<what>`
    TemplateError => "template-error" Block,
    /// args: address
    LinkRefused => "link-refused" Block,
    /// args: kind (`heading`, `image`, `rule`, `code`, `nesting`, other)
    BlockUnsupported => "block-unsupported" Warn,
    /// args: language, waiting (the offices that wait for it; empty in a letter)
    LanguageVersionMissing => "language-version-missing" Block,
    /// args: language (of the letter), found (of its text)
    TextLanguageDiffers => "text-language-differs" Warn,
    /// args: language (of the letter), found (of its own paragraph)
    ParagraphLanguageDiffers => "paragraph-language-differs" Warn,
    /// args: subject
    LetterTwice => "letter-twice" Warn,
    /// args: reference, day
    TextAlreadySent => "text-already-sent" Info,
    /// args: reference, day
    AlreadyAnswered => "already-answered" Warn,
    // Page.
    /// args: characters
    MissingGlyph => "missing-glyph" Warn,
    /// args: text
    LineOverfull => "line-overfull" Warn,
    /// args: text (the first word from right to left)
    RightToLeft => "right-to-left" Warn,
    // Things attached.
    /// args: title
    EnclosureMissing => "enclosure-missing" Block,
    /// args: title
    EnclosureChanged => "enclosure-changed" Block,
    /// args: words
    AnnexNotAttached => "annex-not-attached" Warn,
    /// args: size, max (megabytes)
    EnclosureTooLarge => "enclosure-too-large" Warn,
    // Sending.
    /// args: day
    DispatchDayPast => "dispatch-day-past" Warn,
    /// args: day
    DispatchDayWithoutPost => "dispatch-day-without-post" Warn,
    /// args: reference
    ReferenceTwice => "reference-twice" Block,
    /// no args
    ChangedSinceExport => "changed-since-export" Warn,
    /// args: number (grouped)
    TrackingCheckDigit => "tracking-check-digit" Warn,
    /// args: number
    TrackingUnknownForm => "tracking-unknown-form" Warn,
    /// args: number (grouped), reference
    TrackingUsed => "tracking-used" Warn,
    // The desk itself.
    /// args: folder
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
