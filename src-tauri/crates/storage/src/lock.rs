//! One process at a time: a lock of the operating system, freed when its process ends however it ends.
//! Who holds it, and since when, stands beside it for the message to the second.

use std::{
    fs::{File, OpenOptions, TryLockError},
    path::Path,
    thread,
    time::Duration,
};

use model::Timestamp;

use crate::StorageError;

const LOCK: &str = "lock";
const HOLDER: &str = "lock-holder";
const ATTEMPTS: u32 = 8;
const BETWEEN: Duration = Duration::from_millis(50);

/// Held as long as the desk is open.
pub(crate) struct Lock {
    _file: File,
}

pub(crate) fn take(folder: &Path, host: &str, now: Timestamp) -> Result<Lock, StorageError> {
    let path = folder.join(LOCK);
    let file = OpenOptions::new()
        .read(true)
        .write(true)
        .create(true)
        .truncate(false)
        .open(&path)
        .map_err(StorageError::io(&path))?;
    match patiently(&file) {
        Ok(()) => {
            let beside = folder.join(HOLDER);
            std::fs::write(&beside, format!("{host}\n{now}\n"))
                .map_err(StorageError::io(&beside))?;
            Ok(Lock { _file: file })
        }
        Err(TryLockError::WouldBlock) => Err(held(folder)),
        Err(TryLockError::Error(error)) => Err(StorageError::io(&path)(error)),
    }
}

/// Whoever just let go may have been starting another program, which keeps what it inherited until it runs.
fn patiently(file: &File) -> Result<(), TryLockError> {
    for _ in 0..ATTEMPTS {
        match file.try_lock() {
            Err(TryLockError::WouldBlock) => thread::sleep(BETWEEN),
            done => return done,
        }
    }
    file.try_lock()
}

fn held(folder: &Path) -> StorageError {
    let text = std::fs::read_to_string(folder.join(HOLDER)).unwrap_or_default();
    let mut lines = text.lines().map(str::to_owned);
    StorageError::Locked {
        host: lines.next().unwrap_or_default(),
        since: lines.next().unwrap_or_default(),
    }
}
