//! What a desk folder holds, and whether it lies where a database is not safe.

use std::path::{Path, PathBuf};

use crate::StorageError;

pub(crate) const DATABASE: &str = "plaidoyer.db";
pub(crate) const FILES: &str = "files";
pub(crate) const BACKUPS: &str = "backups";
pub(crate) const TEMPLATES: &str = "templates";

/// Whether the folder holds a desk.
pub fn is_desk(folder: &Path) -> bool {
    folder.join(DATABASE).is_file()
}

pub(crate) fn make(folder: &Path) -> Result<(), StorageError> {
    for part in ["", FILES, BACKUPS, TEMPLATES] {
        let path = folder.join(part);
        std::fs::create_dir_all(&path).map_err(StorageError::io(&path))?;
    }
    Ok(())
}

/// Why a desk should not stay where it is: two computers may write it at once, or writes arrive out of order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FolderWarning {
    /// A program copies the folder between computers; its name.
    Synchronised(&'static str),
    /// The folder is on another computer; the kind of file system.
    Network(String),
}

/// Folder names the usual synchronising programs give, in lower case.
const SYNCHRONISED: &[(&str, &str)] = &[
    ("dropbox", "Dropbox"),
    ("onedrive", "OneDrive"),
    ("nextcloud", "Nextcloud"),
    ("owncloud", "ownCloud"),
    ("google drive", "Google Drive"),
    ("googledrive", "Google Drive"),
    ("my drive", "Google Drive"),
    ("icloud", "iCloud"),
    ("mobile documents", "iCloud"),
    ("syncthing", "Syncthing"),
    ("pcloud", "pCloud"),
    ("kdrive", "kDrive"),
    ("seafile", "Seafile"),
];

const NETWORK: &[&str] = &[
    "nfs",
    "nfs4",
    "cifs",
    "smb",
    "smb3",
    "smbfs",
    "afs",
    "9p",
    "ceph",
    "glusterfs",
    "fuse.sshfs",
    "fuse.rclone",
    "fuse.gvfsd-fuse",
    "fuse.s3fs",
    "davfs",
    "fuse.davfs2",
];

pub(crate) fn warning(folder: &Path, mounts: &str) -> Option<FolderWarning> {
    synchronised(folder)
        .map(FolderWarning::Synchronised)
        .or_else(|| network(folder, mounts).map(FolderWarning::Network))
}

fn synchronised(folder: &Path) -> Option<&'static str> {
    folder.components().find_map(|component| {
        let name = component.as_os_str().to_string_lossy().to_lowercase();
        SYNCHRONISED
            .iter()
            .find(|(start, _)| {
                name.starts_with(start) || (*start == "icloud" && name.contains(start))
            })
            .map(|(_, program)| *program)
    })
}

/// `mounts` is written as `/proc/mounts`: device, place, kind of file system; spaces in a place as `\040`.
fn network(folder: &Path, mounts: &str) -> Option<String> {
    let mut deepest: Option<(PathBuf, &str)> = None;
    for line in mounts.lines() {
        let mut words = line.split(' ');
        let (Some(place), Some(kind)) = (words.nth(1), words.next()) else {
            continue;
        };
        let place = PathBuf::from(place.replace("\\040", " "));
        let deeper = deepest
            .as_ref()
            .is_none_or(|(found, _)| place.components().count() >= found.components().count());
        if folder.starts_with(&place) && deeper {
            deepest = Some((place, kind));
        }
    }
    deepest
        .map(|(_, kind)| kind)
        .filter(|kind| NETWORK.contains(kind))
        .map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    const MOUNTS: &str = "/dev/sda1 / ext4 rw 0 0\nserver:/home /home nfs4 rw 0 0\n\
        /dev/sdb1 /home/ana/local ext4 rw 0 0\n//nas/office /media/Bureau\\040commun cifs rw 0 0\n";

    #[test]
    fn a_folder_that_a_program_copies_elsewhere_is_named() {
        let warn = |path: &str| warning(Path::new(path), "");
        for (path, program) in [
            ("/home/ana/Dropbox/desk", "Dropbox"),
            ("/home/ana/OneDrive - Tréteaux/desk", "OneDrive"),
            ("/Users/ana/Library/Mobile Documents/desk", "iCloud"),
            ("/home/ana/Nextcloud/desk", "Nextcloud"),
        ] {
            assert_eq!(
                warn(path),
                Some(FolderWarning::Synchronised(program)),
                "{path}"
            );
        }
        assert_eq!(warn("/home/ana/Documents/desk"), None);
    }

    #[test]
    fn a_folder_on_another_computer_is_known_by_the_deepest_mount() {
        let warn = |path: &str| warning(Path::new(path), MOUNTS);
        assert_eq!(
            warn("/home/ana/desk"),
            Some(FolderWarning::Network("nfs4".to_owned()))
        );
        assert_eq!(warn("/home/ana/local/desk"), None);
        assert_eq!(
            warn("/media/Bureau commun/desk"),
            Some(FolderWarning::Network("cifs".to_owned()))
        );
        assert_eq!(warn("/srv/desk"), None);
    }
}
