//! What an error says in the language of the person: the values of its sentence, and what stands in the way. Leaves the
//! sentences to `locales/`, the errors themselves to `error`.

use model::{Code, Language, Notice, notice::Part};

use crate::Error;

impl Error {
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
            Self::BadPicture { file, fault } | Self::BadFont { file, fault } => {
                vec![("file", file.clone()), ("fault", (*fault).to_owned())]
            }
            Self::BadValue { field, value } => {
                vec![("field", field.clone()), ("value", value.clone())]
            }
            Self::UnknownCompetence(name)
            | Self::UnknownTemplate(name)
            | Self::TemplateSupplied(name)
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
            | Self::ChangedSinceExport { reference }
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
            Self::NoDesk(folder) | Self::DeskExists(folder) | Self::FolderTaken(folder) => {
                vec![("folder", folder.clone())]
            }
            Self::Storage(error) => storage_arguments(error),
            Self::Blocked(notices) => vec![("count", notices.len().to_string())],
            Self::LettersBlocked {
                letters,
                recipients,
                free,
                ..
            } => vec![
                ("letters", letters.to_string()),
                ("recipients", recipients.clone()),
                ("free", free.to_string()),
            ],
            Self::NoOffice {
                government,
                competence,
            } => vec![
                ("government", government.clone()),
                (
                    "competence",
                    if competence.is_empty() {
                        "none".to_owned()
                    } else {
                        competence.clone()
                    },
                ),
            ],
            Self::TrackingTwice(text) | Self::NotAHead(text) => vec![("text", text.clone())],
            Self::InRegister { name } => vec![("name", name.clone())],
            Self::Typesetting(what) => vec![("what", what.clone())],
            Self::LastVersion
            | Self::FollowUpSettled
            | Self::LetterNotExported
            | Self::NoRecipientAsked
            | Self::NothingRejected
            | Self::LetterNotSent
            | Self::LetterByHand
            | Self::LetterInBin
            | Self::NothingToRecord
            | Self::TooLate => Vec::new(),
        }
    }

    /// The notices that stand in the way.
    pub fn into_notices(self) -> Vec<Notice> {
        match self {
            Self::Blocked(notices) | Self::LettersBlocked { notices, .. } => notices,
            Self::ChangedSinceExport { .. } => {
                vec![Notice::new(Code::ChangedSinceExport, Part::Body)]
            }
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
