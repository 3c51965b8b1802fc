//! A file of the desk under a name a person reads: kept files are named by their sum. The copies lie in a folder of this
//! process that nobody else may look into, and go with the window.

use std::{
    env, fs, io,
    path::{Path, PathBuf},
    process,
};

/// Its path. `name` is that of a file, whatever folders it speaks of.
pub fn named(path: &Path, name: &str) -> io::Result<PathBuf> {
    let Some(name) = Path::new(name).file_name() else {
        return Ok(path.to_owned());
    };
    let folder = folder();
    private(&folder)?;
    let copy = folder.join(name);
    fs::copy(path, &copy)?;
    Ok(copy)
}

/// What a viewer has open stays with it.
pub fn forget() {
    // What cannot be removed goes with the system's own clearing.
    let _ = fs::remove_dir_all(folder());
}

fn folder() -> PathBuf {
    env::temp_dir().join(format!("plaidoyer-{}", process::id()))
}

#[cfg(unix)]
fn private(folder: &Path) -> io::Result<()> {
    use std::os::unix::fs::{DirBuilderExt, PermissionsExt};

    fs::DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(folder)?;
    fs::set_permissions(folder, fs::Permissions::from_mode(0o700))
}

#[cfg(not(unix))]
fn private(folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)
}
