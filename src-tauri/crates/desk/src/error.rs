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
    #[error("letter-already-sent: {reference}")]
    LetterAlreadySent { reference: String },
    #[error("letter-not-sent")]
    LetterNotSent,
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
    #[error("changed-since-export")]
    ChangedSinceExport(Notice),
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
    fn message(&self, language: Language) -> String {
        let problem = &self.problem;
        let nearest = problem.nearest.clone().unwrap_or_default();
        let args = [
            ("word", problem.word.as_str()),
            ("nearest", nearest.as_str()),
        ];
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
            | Self::BadValue { .. }
            | Self::UnknownCompetence(_)
            | Self::UnknownDemand { .. }
            | Self::UnknownTemplate(_)
            | Self::TemplateLanguageMissing { .. }
            | Self::FileUnreadable { .. }
            | Self::Input { .. }
            | Self::List { .. }
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
            | Self::LastVersion
            | Self::LetterSealed { .. }
            | Self::LetterVoid { .. }
            | Self::LetterNotExported
            | Self::LetterAlreadySent { .. }
            | Self::LetterNotSent
            | Self::LetterPending { .. }
            | Self::LetterInBin
            | Self::ReplyAttached { .. }
            | Self::TooLate
            | Self::Blocked(_)
            | Self::ChangedSinceExport(_) => Kind::Refused,
            Self::FileUnwritable { .. }
            | Self::NoDesk(_)
            | Self::DeskExists(_)
            | Self::Storage(_)
            | Self::Typesetting(_) => Kind::Desk,
        }
    }

    /// What happened, what is safe, what to do.
    pub fn message(&self, language: Language) -> String {
        let mut args = self.arguments();
        if let Self::Template(broken) = self {
            args.push(("problem", broken.message(language)));
        }
        let args: Vec<(&str, &str)> = args
            .iter()
            .map(|(name, value)| (*name, value.as_str()))
            .collect();
        i18n::error(language, &self.code(), &args)
    }

    fn arguments(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::NotFound { noun, name } => {
                vec![("noun", (*noun).to_owned()), ("name", name.clone())]
            }
            Self::NotADate(text) => vec![("text", text.clone())],
            Self::DateInFuture(date) | Self::DateInPast(date) => vec![("date", date.to_string())],
            Self::RecipientChanged {
                reference,
                person,
                successor,
            } => vec![
                ("reference", reference.clone()),
                ("person", person.clone()),
                (
                    "successor",
                    successor.clone().unwrap_or_else(|| "none".to_owned()),
                ),
            ],
            Self::TrackingShort { given, letters } => vec![
                ("given", given.to_string()),
                ("letters", letters.to_string()),
            ],
            Self::BeforeLetter { on, dated } => {
                vec![("on", on.to_string()), ("date", dated.to_string())]
            }
            Self::BeforeDispatch { on, sent } => {
                vec![("on", on.to_string()), ("date", sent.to_string())]
            }
            Self::UnknownSetting(key) => vec![("key", key.clone())],
            Self::BadSetting { key, value } => vec![("key", key.clone()), ("value", value.clone())],
            Self::BadClosingDays {
                number,
                text,
                fault,
                known,
            } => vec![
                ("number", number.to_string()),
                ("text", text.clone()),
                ("fault", (*fault).to_owned()),
                ("known", known.clone()),
            ],
            Self::BadEnvelope { text, fault } => {
                vec![("text", text.clone()), ("fault", (*fault).to_owned())]
            }
            Self::BadValue { field, value } => {
                vec![("field", field.clone()), ("value", value.clone())]
            }
            Self::UnknownCompetence(name)
            | Self::UnknownTemplate(name)
            | Self::AlreadyExists(name) => {
                vec![("name", name.clone())]
            }
            Self::TemplateLanguageMissing { template, language } => {
                vec![
                    ("template", template.clone()),
                    ("language", language.to_string()),
                ]
            }
            Self::VersionMissing(language) => vec![("language", language.to_string())],
            Self::UnknownDemand { number, count } => {
                vec![("number", number.to_string()), ("count", count.to_string())]
            }
            Self::FieldMissing(field) => vec![("field", (*field).to_owned())],
            Self::LetterSealed { reference }
            | Self::LetterVoid { reference }
            | Self::LetterPending { reference }
            | Self::ReplyAttached { reference }
            | Self::LetterAlreadySent { reference } => vec![("reference", reference.clone())],
            Self::FileUnreadable { path, source } | Self::FileUnwritable { path, source } => {
                vec![
                    ("path", path.clone()),
                    ("reason", reason(source).to_owned()),
                ]
            }
            Self::Input {
                file,
                line,
                column,
                field,
                what,
            } => vec![
                ("file", file.clone()),
                ("line", line.to_string()),
                ("column", column.to_string()),
                ("field", field.clone()),
                // Not `what`: that is a problem of a template, and said in words before the sentence chooses.
                ("fault", what.clone()),
            ],
            Self::List { file, error } => vec![
                ("file", file.clone()),
                ("column", error.column().unwrap_or_default().to_owned()),
            ],
            Self::Template(broken) => vec![
                ("file", broken.file.clone()),
                ("line", broken.problem.line.to_string()),
                ("column", broken.problem.column.to_string()),
            ],
            Self::NoDesk(folder) | Self::DeskExists(folder) => vec![("folder", folder.clone())],
            Self::Storage(error) => storage_arguments(error),
            Self::Blocked(notices) => vec![("count", notices.len().to_string())],
            Self::Typesetting(what) => vec![("what", what.clone())],
            Self::LastVersion
            | Self::FollowUpSettled
            | Self::LetterNotExported
            | Self::LetterNotSent
            | Self::LetterInBin
            | Self::TooLate
            | Self::ChangedSinceExport(_) => Vec::new(),
        }
    }

    /// The notices that stand in the way.
    pub fn into_notices(self) -> Vec<Notice> {
        match self {
            Self::Blocked(notices) => notices,
            Self::ChangedSinceExport(notice) => vec![notice],
            _ => Vec::new(),
        }
    }
}

/// A word for the message to choose its sentence by.
fn reason(error: &std::io::Error) -> &'static str {
    match error.kind() {
        std::io::ErrorKind::NotFound => "missing",
        std::io::ErrorKind::PermissionDenied | std::io::ErrorKind::ReadOnlyFilesystem => {
            "forbidden"
        }
        std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded => "full",
        std::io::ErrorKind::IsADirectory => "folder",
        _ => "other",
    }
}

fn storage_arguments(error: &storage::StorageError) -> Vec<(&'static str, String)> {
    use storage::StorageError as S;
    match error {
        S::Locked { host, since } => {
            vec![("host", host.clone()), ("since", since.clone())]
        }
        S::Newer { found, known } => {
            vec![("found", found.to_string()), ("known", known.to_string())]
        }
        S::Damaged { why } | S::BackupDamaged { why } => vec![("why", why.clone())],
        S::NotADesk(path) | S::DeskExists(path) => vec![("folder", path.display().to_string())],
        S::LetterSealed(letter) => vec![("reference", letter.clone())],
        S::FileMissing(file) => vec![("file", file.clone())],
        S::Io { path, source } => vec![
            ("path", path.display().to_string()),
            ("reason", reason(source).to_owned()),
        ],
        S::Sqlite(cause) => vec![("why", cause.to_string())],
        S::ReadOnly | S::DiskFull | S::UndoRefused => Vec::new(),
    }
}
