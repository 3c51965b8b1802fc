//! The open desk: its folder, its lock and its connection.

use std::{
    cell::{Cell, RefCell},
    path::{Path, PathBuf},
    time::Duration,
};

use model::{Date, Timestamp};
use rusqlite::{Connection, OpenFlags};

use crate::{
    Result, StorageError, backup,
    folder::{self, FolderWarning},
    lock::{self, Lock},
    migration, register, search,
    undo::{self, Table},
};

/// What is written beside the lock.
#[derive(Clone, Debug)]
pub struct Opening<'a> {
    /// Name of the computer.
    pub host: &'a str,
    pub now: Timestamp,
}

pub struct Store {
    pub(crate) connection: Connection,
    folder: PathBuf,
    /// The last day whose backup is known to be made.
    pub(crate) backed_up: Cell<Option<Date>>,
    pub(crate) backup_problem: RefCell<Option<String>>,
    /// What undo watches.
    pub(crate) tables: Vec<Table>,
    _lock: Lock,
}

/// Something is wrong with the desk's database.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// In the words of the database.
    Database(String),
    /// The index of the register says something else than the entry of this number.
    Register(String),
}

impl Store {
    /// A new, empty desk in `folder`, which is made where it is missing.
    pub fn create(folder: &Path, opening: &Opening<'_>) -> Result<Self> {
        if folder::is_desk(folder) {
            return Err(StorageError::DeskExists(folder.to_owned()));
        }
        folder::make(folder)?;
        let lock = lock::take(folder, opening.host, opening.now)?;
        // Made beside and renamed: a process killed here leaves no half desk.
        let part = folder.join("plaidoyer.db.part");
        remove_if_there(&part)?;
        {
            let connection = Connection::open(&part)?;
            set_up(&connection)?;
            migration::run(&connection)?;
            connection.pragma_update(None, "journal_mode", "DELETE")?;
        }
        let path = folder.join(folder::DATABASE);
        std::fs::rename(&part, &path).map_err(StorageError::io(&path))?;
        let mut store = Self::connect(folder, lock)?;
        store.tables = undo::watch(&store.connection)?;
        store.backed_up.set(Some(backup::day(opening.now)));
        Ok(store)
    }

    /// The desk in `folder`. An older schema is backed up, then brought up to date.
    pub fn open(folder: &Path, opening: &Opening<'_>) -> Result<Self> {
        if !folder::is_desk(folder) {
            return Err(StorageError::NotADesk(folder.to_owned()));
        }
        let lock = lock::take(folder, opening.host, opening.now)?;
        let mut store = Self::connect(folder, lock)?;
        let found = migration::check(&store.connection)?;
        folder::make(folder)?;
        if found < migration::NEWEST {
            backup::before_migration(&store, found)?;
            migration::run(&store.connection)?;
        }
        store.tables = undo::watch(&store.connection)?;
        search::refresh(&store.connection)?;
        Ok(store)
    }

    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The person's own templates.
    pub fn templates(&self) -> PathBuf {
        self.folder.join(folder::TEMPLATES)
    }

    /// Whether the folder lies where a database is not safe.
    pub fn folder_warning(&self) -> Option<FolderWarning> {
        let mounts = std::fs::read_to_string("/proc/mounts").unwrap_or_default();
        let folder = self
            .folder
            .canonicalize()
            .unwrap_or_else(|_| self.folder.clone());
        folder::warning(&folder, &mounts)
    }

    /// What `PRAGMA integrity_check`, the foreign keys and the index of the register have to say; empty when all is well.
    pub fn integrity(&self) -> Result<Vec<Problem>> {
        let found = backup::integrity(&self.connection)?;
        let unlike = register::unlike(&self.connection)?;
        let found = found.into_iter().map(Problem::Database);
        Ok(found
            .chain(unlike.into_iter().map(Problem::Register))
            .collect())
    }

    fn connect(folder: &Path, lock: Lock) -> Result<Self> {
        let path = folder.join(folder::DATABASE);
        // Never made here: a database that vanished is an error, not an empty desk.
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = Connection::open_with_flags(&path, flags)?;
        if connection.is_readonly(rusqlite::MAIN_DB)? {
            return Err(StorageError::ReadOnly);
        }
        set_up(&connection)?;
        Ok(Self {
            connection,
            folder: folder.to_owned(),
            backed_up: Cell::new(None),
            backup_problem: RefCell::new(None),
            tables: Vec::new(),
            _lock: lock,
        })
    }
}

fn set_up(connection: &Connection) -> Result<()> {
    connection.busy_timeout(Duration::from_secs(2))?;
    connection.set_prepared_statement_cache_capacity(256);
    connection.create_collation("alphabet", search::fold::compare)?;
    connection.pragma_update(None, "journal_mode", "WAL")?;
    // What was answered as done is on the disk, power cut or not.
    connection.pragma_update(None, "synchronous", "FULL")?;
    connection.pragma_update(None, "foreign_keys", true)?;
    connection.pragma_update(None, "trusted_schema", false)?;
    connection.pragma_update(None, "temp_store", "MEMORY")?;
    Ok(())
}

pub(crate) fn remove_if_there(path: &Path) -> Result<()> {
    match std::fs::remove_file(path) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(StorageError::io(path)(error))
        }
        _ => Ok(()),
    }
}
