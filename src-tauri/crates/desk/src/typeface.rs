//! What the letters are set in: a supplied family, or the person's own faces, looked at before they are kept and read once
//! for all letters.

use std::{
    path::Path,
    sync::{Arc, LazyLock, Mutex, PoisonError},
};

use model::{
    letterhead::{FontFile, Letterhead, OwnFonts},
    setting::Settings,
};
use storage::Store;
use typeset::{FontFault, Fonts, MOST_FONT_BYTES, OwnFace};

use crate::{Error, Result, file};

static SERIF: LazyLock<Arc<Fonts>> = LazyLock::new(|| Arc::new(Fonts::new()));
static SANS: LazyLock<Arc<Fonts>> = LazyLock::new(|| Arc::new(Fonts::sans()));
/// The own faces that were read last, by their files.
static OWN: Mutex<Option<(OwnFonts, Arc<Fonts>)>> = Mutex::new(None);

/// A family to set with, and the files of the house that are gone or damaged.
#[derive(Clone)]
pub struct Typeface {
    pub fonts: Arc<Fonts>,
    /// By its name or its files; none for the supplied serifs.
    pub name: Option<String>,
    pub lost: Vec<String>,
}

pub fn of(store: &Store, settings: &Settings) -> Typeface {
    let Letterhead {
        typeface, fonts, ..
    } = &settings.letterhead;
    let supplied = |fonts: &Arc<Fonts>, name: Option<&str>| Typeface {
        fonts: Arc::clone(fonts),
        name: name.map(str::to_owned),
        lost: Vec::new(),
    };
    match typeface {
        model::letterhead::Typeface::Serif => supplied(&SERIF, None),
        model::letterhead::Typeface::Sans => supplied(&SANS, Some("sans")),
        model::letterhead::Typeface::Own => own(store, fonts),
    }
}

/// Without an upright face the letters stay in the supplied serifs.
fn own(store: &Store, files: &OwnFonts) -> Typeface {
    let mut lost = Vec::new();
    let mut present = files.clone();
    for style in [
        &mut present.regular,
        &mut present.italic,
        &mut present.bold,
        &mut present.bold_italic,
    ] {
        let gone = |file: &FontFile| !storage::files::path(store, &file.sha256).is_file();
        if let Some(file) = style.take_if(|file| gone(file)) {
            lost.push(file.file_name);
        }
    }
    let known = OWN.lock().unwrap_or_else(PoisonError::into_inner).clone();
    let fonts = match known.filter(|(files, _)| *files == present) {
        Some((_, fonts)) => Some(fonts),
        None => read(store, &present, &mut lost).map(Arc::new),
    };
    let Some(fonts) = fonts else {
        let fonts = Arc::clone(&SERIF);
        return Typeface {
            fonts,
            name: None,
            lost,
        };
    };
    let mut kept = OWN.lock().unwrap_or_else(PoisonError::into_inner);
    let sums = present
        .all()
        .map(|file| file.map_or("-", |file| &file.sha256));
    let name = Some(sums.join(" "));
    *kept = Some((present, Arc::clone(&fonts)));
    Typeface { fonts, name, lost }
}

fn read(store: &Store, files: &OwnFonts, lost: &mut Vec<String>) -> Option<Fonts> {
    let mut face = |file: &FontFile| {
        let bytes = storage::files::read(store, &file.sha256).ok();
        let face = bytes.and_then(|bytes| OwnFace::read(bytes).ok());
        if face.is_none() {
            lost.push(file.file_name.clone());
        }
        face
    };
    let [upright, italic, bold, bold_italic] = files.all().map(|file| file.and_then(&mut face));
    Some(Fonts::own(upright?, [italic, bold, bold_italic]))
}

/// Keeps the file in the desk folder. What is no face for a letter is refused, and nothing is kept.
pub fn keep(store: &Store, path: &str) -> Result<FontFile> {
    let name = Path::new(path).file_name().unwrap_or_default();
    let file_name = name.to_string_lossy().into_owned();
    let bad = |fault: FontFault| Error::BadFont {
        file: file_name.clone(),
        fault: fault.slug(),
    };
    // What is too large is not read at all.
    let length = std::fs::metadata(path).map_or(0, |file| file.len());
    if length > MOST_FONT_BYTES as u64 {
        return Err(bad(FontFault::TooLarge));
    }
    let bytes = file::read(path)?;
    let face = OwnFace::read(bytes.clone()).map_err(bad)?;
    Ok(FontFile {
        sha256: storage::files::keep(store, &bytes)?,
        name: face.name().to_owned(),
        file_name,
    })
}
