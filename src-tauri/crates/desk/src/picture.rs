//! Logo and signatures, from the person's file to the page: looked at before they are kept, read once for all letters.

use std::{
    collections::BTreeMap,
    path::Path,
    sync::{Arc, Mutex, PoisonError},
};

use model::{
    letterhead::PictureFile,
    manuscript::{FigureText, Picture},
    sender::Signatory,
    setting::Settings,
};
use storage::Store;
use typeset::{MOST_PICTURE_BYTES, PictureFault};

use crate::{Error, Result, file};

/// Pictures that stay read between two calls: a preview comes with every word that is typed.
const KEPT: usize = 16;
static READ: Mutex<Vec<(String, Arc<Picture>)>> = Mutex::new(Vec::new());

/// What becomes of a picture: taken from a file, made another size, or left out. What is absent stays.
pub struct Wanted {
    pub file: Option<String>,
    pub height: Option<u16>,
    pub remove: bool,
}

/// `usual` is the height, in millimetres, of a picture nobody chose one for.
pub fn change(
    store: &Store,
    present: Option<PictureFile>,
    wanted: Wanted,
    usual: u16,
) -> Result<Option<PictureFile>> {
    let Wanted {
        file,
        height,
        remove,
    } = wanted;
    if remove {
        return Ok(None);
    }
    let usual = present.as_ref().map_or(usual, |present| present.height);
    let height = checked(height.unwrap_or(usual))?;
    match (file, present) {
        (Some(file), _) => keep(store, &file, height).map(Some),
        (None, Some(present)) => Ok(Some(PictureFile { height, ..present })),
        (None, None) => Err(Error::FieldMissing("file")),
    }
}

/// Keeps the file in the desk folder. What is no picture is refused, and nothing is kept.
fn keep(store: &Store, path: &str, height: u16) -> Result<PictureFile> {
    let name = Path::new(path).file_name().unwrap_or_default();
    let file_name = name.to_string_lossy().into_owned();
    let bad = |fault: PictureFault| Error::BadPicture {
        file: file_name.clone(),
        fault: fault.slug(),
    };
    // What is too large is not read at all.
    let length = std::fs::metadata(path).map_or(0, |file| file.len());
    if length > MOST_PICTURE_BYTES as u64 {
        return Err(bad(PictureFault::TooLarge));
    }
    let bytes = file::read(path)?;
    typeset::read_picture(&bytes).map_err(bad)?;
    Ok(PictureFile {
        sha256: storage::files::keep(store, &bytes)?,
        file_name,
        height,
    })
}

/// A height a picture may have, in millimetres.
fn checked(height: u16) -> Result<u16> {
    if PictureFile::HEIGHTS.contains(&height) {
        return Ok(height);
    }
    Err(Error::BadValue {
        field: "height".to_owned(),
        value: height.to_string(),
    })
}

/// The pictures of the house by the SHA-256 of their files; those that are gone or damaged are not among them.
#[derive(Clone, Default)]
pub struct Pictures(Arc<BTreeMap<String, Arc<Picture>>>);

impl Pictures {
    pub fn read(store: &Store, settings: &Settings, signatories: &[Signatory]) -> Self {
        let signatures = signatories
            .iter()
            .filter_map(|signatory| signatory.signature.as_ref());
        let files = settings.letterhead.logo.iter().chain(signatures);
        let known = files.filter_map(|file| Some((file.sha256.clone(), one(store, file)?)));
        Self(Arc::new(known.collect()))
    }

    pub fn has(&self, file: &PictureFile) -> bool {
        self.0.contains_key(&file.sha256)
    }

    /// The picture as a page takes it; none where its file is gone.
    pub fn figure(&self, file: Option<&PictureFile>, alt: String) -> Option<FigureText> {
        let file = file?;
        Some(FigureText {
            picture: Arc::clone(self.0.get(&file.sha256)?),
            sha256: file.sha256.clone(),
            height: file.height.into(),
            alt,
        })
    }
}

fn one(store: &Store, file: &PictureFile) -> Option<Arc<Picture>> {
    let mut read = READ.lock().unwrap_or_else(PoisonError::into_inner);
    // Its bytes are its name, but the file may have gone since.
    let known = read.iter().find(|(sha256, _)| *sha256 == file.sha256);
    if let Some((_, picture)) = known
        && storage::files::path(store, &file.sha256).is_file()
    {
        return Some(Arc::clone(picture));
    }
    let bytes = storage::files::read(store, &file.sha256).ok()?;
    let picture = Arc::new(typeset::read_picture(&bytes).ok()?);
    read.retain(|(sha256, _)| *sha256 != file.sha256);
    if read.len() >= KEPT {
        read.remove(0);
    }
    read.push((file.sha256.clone(), Arc::clone(&picture)));
    Some(picture)
}
