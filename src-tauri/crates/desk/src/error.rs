//! Why an act did not take place: a code for the faces, values for its sentence, and what stands in the way.

use model::{Date, Language, Notice};

pub type Result<T> = std::result::Result<T, Error>;

/// How a face treats it; the terminal's exit code follows from this.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Nothing by that name.
    NotFound,
    /// Wrongly asked.
    Usage,
    /// Input that cannot be read, with its place.
    Input,
    /// Refused by a rule.
    Refused,
    /// The desk itself cannot be used.
    Desk,
}

#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("not-found: {noun} {name}")]
    NotFound { noun: &'static str, name: String },
    #[error("not-a-date: {0}")]
    NotADate(String),
    #[error("date-in-future: {0}")]
    DateInFuture(Date),
    #[error("date-in-past: {0}")]
    DateInPast(Date),
    #[error("follow-up-settled")]
    FollowUpSettled,
    /// A piece that would leave, or be answered, before the day its letter bears.
    #[error("before-letter: {on}, {dated}")]
    BeforeLetter { on: Date, dated: Date },
    /// A receipt or a reminder before the day the letter left.
    #[error("before-dispatch: {on}, {sent}")]
    BeforeDispatch { on: Date, sent: Date },
    #[error("recipient-changed: {reference}")]
    RecipientChanged {
        reference: String,
        person: String,
        /// None where nobody holds the office on that day.
        successor: Option<String>,
    },
    #[error("tracking-short: {given}")]
    TrackingShort { given: u32, letters: u32 },
    #[error("unknown-setting: {0}")]
    UnknownSetting(String),
    #[error("bad-setting: {key}={value}")]
    BadSetting { key: String, value: String },
    #[error("bad-closing-days: {number} {text}")]
    BadClosingDays {
        /// Which entry, counted from one.
        number: usize,
        text: String,
        fault: &'static str,
        /// What governments are called, where the entry names none of them.
        known: String,
    },
    #[error("bad-envelope: {text}")]
    BadEnvelope { text: String, fault: &'static str },
    #[error("bad-font: {file}")]
    BadFont { file: String, fault: &'static str },
    #[error("bad-picture: {file}")]
    BadPicture { file: String, fault: &'static str },
    #[error("bad-value: {field}={value}")]
    BadValue { field: String, value: String },
    #[error("unknown-competence: {0}")]
    UnknownCompetence(String),
    #[error("unknown-template: {0}")]
    UnknownTemplate(String),
    #[error("template-language-missing: {template} {language}")]
    TemplateLanguageMissing {
        template: String,
        language: Language,
    },
    #[error("template-supplied: {0}")]
    TemplateSupplied(String),
    #[error("version-missing: {0}")]
    VersionMissing(Language),
    #[error("last-version")]
    LastVersion,
    #[error("field-missing: {0}")]
    FieldMissing(&'static str),
    #[error("already-exists: {0}")]
    AlreadyExists(String),
    #[error("letter-sealed: {reference}")]
    LetterSealed { reference: String },
    #[error("letter-void: {reference}")]
    LetterVoid { reference: String },
    #[error("letter-not-exported")]
    LetterNotExported,
    /// A campaign for which nobody says whom it goes to.
    #[error("no-recipient-asked")]
    NoRecipientAsked,
    /// No row of a campaign's lists was refused.
    #[error("nothing-rejected")]
    NothingRejected,
    #[error("letter-already-sent: {reference}")]
    LetterAlreadySent { reference: String },
    #[error("letter-not-sent")]
    LetterNotSent,
    /// It has gone its own way: words of its own for the common text would not reach it.
    #[error("letter-by-hand")]
    LetterByHand,
    #[error("letter-pending: {reference}")]
    LetterPending { reference: String },
    /// The letter makes `count` demands, and none bears this number.
    #[error("unknown-demand: {number}")]
    UnknownDemand { number: u32, count: usize },
    #[error("reply-attached: {reference}")]
    ReplyAttached { reference: String },
    #[error("letter-in-bin")]
    LetterInBin,
    #[error("too-late")]
    TooLate,
    #[error("blocked")]
    Blocked(Vec<Notice>),
    /// Letters of a campaign that cannot go, and how many of them can.
    #[error("letters-blocked: {letters}")]
    LettersBlocked {
        notices: Vec<Notice>,
        letters: u32,
        /// To whom the first of them go.
        recipients: String,
        free: u32,
    },
    #[error("changed-since-export: {reference}")]
    ChangedSinceExport { reference: String },
    /// A government that was chosen has no office for the competence.
    #[error("no-office: {government} {competence}")]
    NoOffice {
        government: String,
        competence: String,
    },
    #[error("nothing-to-record")]
    NothingToRecord,
    #[error("tracking-twice: {0}")]
    TrackingTwice(String),
    #[error("folder-taken: {0}")]
    FolderTaken(String),
    #[error("not-a-head: {0}")]
    NotAHead(String),
    /// The register names this person: they stay in the directory.
    #[error("in-register: {name}")]
    InRegister { name: String },
    #[error("file-unreadable: {path}")]
    FileUnreadable {
        path: String,
        source: std::io::Error,
    },
    #[error("file-unwritable: {path}")]
    FileUnwritable {
        path: String,
        source: std::io::Error,
    },
    #[error("input: {file}:{line}:{column}")]
    Input {
        file: String,
        line: u32,
        column: u32,
        field: String,
        what: String,
    },
    #[error("{}: {file}", error.slug())]
    List {
        file: String,
        error: exchange::list::ListError,
    },
    #[error("template: {}:{}:{}", .0.file, .0.problem.line, .0.problem.column)]
    Template(Box<BrokenTemplate>),
    #[error("no-desk: {0}")]
    NoDesk(String),
    #[error("desk-exists: {0}")]
    DeskExists(String),
    #[error(transparent)]
    Storage(#[from] storage::StorageError),
    #[error("typesetting: {0}")]
    Typesetting(String),
}

/// A template that does not compile: which file, and its first problem.
#[derive(Debug)]
pub struct BrokenTemplate {
    pub file: String,
    pub problem: template::Problem,
}

impl BrokenTemplate {
    pub(crate) fn message(&self, language: Language) -> String {
        let problem = &self.problem;
        let nearest = problem.nearest.as_deref().unwrap_or("none");
        let args = [("word", problem.word.as_str()), ("nearest", nearest)];
        i18n::message(language, &format!("problem-{}", problem.what.slug()), &args)
    }
}

impl Error {
    pub fn not_found(noun: &'static str, name: impl ToString) -> Self {
        let name = name.to_string();
        Self::NotFound { noun, name }
    }

    /// Stable, kebab-case; the sentence is the message `error-<code>`.
    pub fn code(&self) -> String {
        match self {
            Self::Storage(error) => error.slug().to_owned(),
            other => other
                .to_string()
                .split(':')
                .next()
                .unwrap_or_default()
                .to_owned(),
        }
    }

    pub fn kind(&self) -> Kind {
        match self {
            Self::NotFound { .. } => Kind::NotFound,
            Self::FieldMissing(_) => Kind::Usage,
            Self::NotADate(_)
            | Self::UnknownSetting(_)
            | Self::BadSetting { .. }
            | Self::BadClosingDays { .. }
            | Self::BadEnvelope { .. }
            | Self::BadPicture { .. }
            | Self::BadFont { .. }
            | Self::BadValue { .. }
            | Self::UnknownCompetence(_)
            | Self::UnknownDemand { .. }
            | Self::UnknownTemplate(_)
            | Self::TemplateLanguageMissing { .. }
            | Self::FileUnreadable { .. }
            | Self::Input { .. }
            | Self::List { .. }
            | Self::NotAHead(_)
            | Self::NoRecipientAsked
            | Self::Template(_) => Kind::Input,
            Self::DateInFuture(_)
            | Self::DateInPast(_)
            | Self::FollowUpSettled
            | Self::BeforeLetter { .. }
            | Self::BeforeDispatch { .. }
            | Self::RecipientChanged { .. }
            | Self::TrackingShort { .. }
            | Self::VersionMissing(_)
            | Self::AlreadyExists(_)
            | Self::TemplateSupplied(_)
            | Self::LastVersion
            | Self::LetterSealed { .. }
            | Self::LetterVoid { .. }
            | Self::LetterNotExported
            | Self::NothingRejected
            | Self::InRegister { .. }
            | Self::LetterAlreadySent { .. }
            | Self::LetterNotSent
            | Self::LetterByHand
            | Self::LetterPending { .. }
            | Self::LetterInBin
            | Self::ReplyAttached { .. }
            | Self::TooLate
            | Self::Blocked(_)
            | Self::LettersBlocked { .. }
            | Self::NoOffice { .. }
            | Self::NothingToRecord
            | Self::TrackingTwice(_)
            | Self::FolderTaken(_)
            | Self::ChangedSinceExport { .. } => Kind::Refused,
            Self::FileUnwritable { .. }
            | Self::NoDesk(_)
            | Self::DeskExists(_)
            | Self::Storage(_)
            | Self::Typesetting(_) => Kind::Desk,
        }
    }
}
