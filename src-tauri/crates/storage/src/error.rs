//! Why the desk cannot be read or written. A face tells these apart; their sentences are messages of `locales/`.

use std::path::{Path, PathBuf};

use model::id::LetterId;
use rusqlite::ErrorCode;

#[derive(Debug, thiserror::Error)]
pub enum StorageError {
    /// Another process has the desk open.
    #[error("desk-locked: {host} since {since}")]
    Locked { host: String, since: String },
    /// Written by a newer program than this one.
    #[error("desk-newer: {found} > {known}")]
    Newer { found: u32, known: u32 },
    #[error("desk-damaged: {why}")]
    Damaged { why: String },
    #[error("desk-read-only")]
    ReadOnly,
    #[error("disk-full")]
    DiskFull,
    /// No desk in this folder.
    #[error("not-a-desk: {0}")]
    NotADesk(PathBuf),
    /// A desk is in this folder already.
    #[error("desk-exists: {0}")]
    DeskExists(PathBuf),
    /// The letter was sent or dropped, or waits to be recorded.
    #[error("letter-sealed: {0}")]
    LetterSealed(String),
    /// The rows a step changed were changed since by something that is not undone.
    #[error("undo-refused")]
    UndoRefused,
    /// The backup file is not one, or does not hold what it should.
    #[error("backup-damaged: {why}")]
    BackupDamaged { why: String },
    /// No file is kept under this SHA-256, or it has other bytes.
    #[error("file-missing: {0}")]
    FileMissing(String),
    #[error("io: {path}")]
    Io {
        path: PathBuf,
        source: std::io::Error,
    },
    #[error("sqlite: {0}")]
    Sqlite(rusqlite::Error),
}

impl StorageError {
    /// Stable name, as the terminal prints it and as the message key ends.
    pub fn slug(&self) -> &'static str {
        match self {
            Self::Locked { .. } => "desk-locked",
            Self::Newer { .. } => "desk-newer",
            Self::Damaged { .. } => "desk-damaged",
            Self::ReadOnly => "desk-read-only",
            Self::DiskFull => "disk-full",
            Self::NotADesk(_) => "not-a-desk",
            Self::DeskExists(_) => "desk-exists",
            Self::LetterSealed(_) => "letter-sealed",
            Self::UndoRefused => "undo-refused",
            Self::BackupDamaged { .. } => "backup-damaged",
            Self::FileMissing(_) => "file-missing",
            Self::Io { .. } => "io",
            Self::Sqlite(_) => "storage",
        }
    }

    pub(crate) fn sealed(letter: &LetterId) -> Self {
        Self::LetterSealed(letter.0.clone())
    }

    pub(crate) fn io(path: &Path) -> impl FnOnce(std::io::Error) -> Self + '_ {
        |source| match source.kind() {
            std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded => Self::DiskFull,
            std::io::ErrorKind::PermissionDenied | std::io::ErrorKind::ReadOnlyFilesystem => {
                Self::ReadOnly
            }
            _ => Self::Io {
                path: path.to_owned(),
                source,
            },
        }
    }
}

impl From<rusqlite::Error> for StorageError {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::Error as E;
        match &error {
            E::SqliteFailure(cause, message) => match cause.code {
                ErrorCode::DiskFull => Self::DiskFull,
                // What the database lays beside itself before it can be read found no room.
                _ if cause.extended_code == rusqlite::ffi::SQLITE_IOERR_SHMSIZE => Self::DiskFull,
                ErrorCode::ReadOnly | ErrorCode::PermissionDenied => Self::ReadOnly,
                ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase => Self::Damaged {
                    why: message.clone().unwrap_or_else(|| cause.to_string()),
                },
                ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => Self::Locked {
                    host: String::new(),
                    since: String::new(),
                },
                ErrorCode::ConstraintViolation if message.as_deref() == Some("letter-sealed") => {
                    Self::LetterSealed(String::new())
                }
                _ => Self::Sqlite(error),
            },
            // A value that does not read as what it should be was not written by this program.
            E::FromSqlConversionFailure(column, _, cause) => Self::Damaged {
                why: format!("column {column}: {cause}"),
            },
            _ => Self::Sqlite(error),
        }
    }
}
