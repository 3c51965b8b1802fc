//! A face of the person's own, looked at before it is taken: it must be a font, draw the letters of the languages, and its
//! maker must allow it in documents (OpenType, table OS/2, `fsType`).

use std::borrow::Cow;

use harfrust::font::name::NameId;
use subsetter::{GlyphRemapper, subset};

use super::{
    loaded::FaceFile,
    program::Program,
    shape::REPLACEMENTS,
    table::{table, u16_at, within},
};

/// Bytes of a file that is read.
pub const MOST_FONT_BYTES: usize = 16 * 1024 * 1024;
/// Without these no letter can be written.
const NEEDED: &str =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 .,:;-()/àâçéèêëîïôùûüäöß";

/// Why a file is no face for a letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FontFault {
    /// More than 16 MB.
    TooLarge,
    /// No TrueType or OpenType font.
    Unknown,
    /// It begins as one and cannot be read.
    Damaged,
    /// Its maker forbids it in documents.
    Forbidden,
    /// Its maker allows it in documents only whole.
    Whole,
    /// It lacks letters of the languages.
    Letters,
}

impl FontFault {
    pub fn slug(self) -> &'static str {
        match self {
            Self::TooLarge => "too-large",
            Self::Unknown => "unknown",
            Self::Damaged => "damaged",
            Self::Forbidden => "forbidden",
            Self::Whole => "whole",
            Self::Letters => "letters",
        }
    }
}

/// A face that can be set and embedded.
#[derive(Clone, Debug)]
pub struct OwnFace(pub(super) FaceFile);

impl OwnFace {
    pub fn read(bytes: Vec<u8>) -> Result<Self, FontFault> {
        if bytes.len() > MOST_FONT_BYTES {
            return Err(FontFault::TooLarge);
        }
        if ![&b"\0\x01\0\0"[..], b"OTTO", b"true"]
            .iter()
            .any(|mark| bytes.starts_with(mark))
        {
            return Err(FontFault::Unknown);
        }
        if !is_whole(&bytes) {
            return Err(FontFault::Damaged);
        }
        embeddable(&bytes)?;
        if shows_symbols(&bytes) {
            return Err(FontFault::Letters);
        }
        let mut file = FaceFile {
            name: String::new(),
            bytes: Cow::Owned(bytes),
        };
        let font = file.font().ok_or(FontFault::Damaged)?;
        let name = font.names().get(NameId::POSTSCRIPT_NAME);
        let name = name.and_then(|name| name.english_or_first());
        let name = name.map(|name| name.name().to_string());
        file.name = plain(&name.unwrap_or_default());
        let charmap = font.charmap();
        let has = |character: char| charmap.map_unicode(character).is_some();
        if !NEEDED.chars().all(has) || !REPLACEMENTS.into_iter().any(has) {
            return Err(FontFault::Letters);
        }
        // Cut down as a letter cuts it: what a file cannot carry is found here, not when it is to be posted.
        let mut remapper = GlyphRemapper::new();
        for glyph in NEEDED
            .chars()
            .filter_map(|needed| charmap.map_unicode(needed))
        {
            remapper.remap(u16::try_from(glyph.to_u32()).map_err(|_| FontFault::Damaged)?);
        }
        let cut = subset(&file.bytes, 0, &remapper).map_err(|_| FontFault::Damaged)?;
        Program::read(cut, &file.bytes).ok_or(FontFault::Damaged)?;
        Ok(Self(file))
    }

    /// PostScript name.
    pub fn name(&self) -> &str {
        &self.0.name
    }
}

/// A name of the file may have no other signs (ISO 32000-1, 7.3.5, and PostScript names).
fn plain(name: &str) -> String {
    let kept = |sign: &char| sign.is_ascii_alphanumeric() || "-_".contains(*sign);
    let name: String = name.chars().filter(kept).take(60).collect();
    if name.is_empty() {
        "Own".to_owned()
    } else {
        name
    }
}

/// Bits of `fsType`: 1 forbids embedding unless 2 or 3 allow it, 8 forbids cutting down, 9 allows bitmaps only.
fn embeddable(bytes: &[u8]) -> Result<(), FontFault> {
    let Some(table) = table(bytes, b"OS/2") else {
        return Ok(());
    };
    let rights = u16_at(table, 8).ok_or(FontFault::Damaged)?;
    if rights & 0x000F == 0x0002 || rights & 0x0200 != 0 {
        return Err(FontFault::Forbidden);
    }
    if rights & 0x0100 != 0 {
        return Err(FontFault::Whole);
    }
    Ok(())
}

/// A face of pictures in the places of letters says so (PANOSE, family kind 5).
fn shows_symbols(bytes: &[u8]) -> bool {
    table(bytes, b"OS/2").and_then(|table| table.get(32)) == Some(&5)
}

/// Whether every table lies within the file.
fn is_whole(bytes: &[u8]) -> bool {
    let count = u16_at(bytes, 4).map_or(0, usize::from);
    let records = bytes.get(12..12 + count * 16);
    count > 0
        && records.is_some_and(|records| {
            records
                .chunks_exact(16)
                .all(|record| within(bytes, record).is_some())
        })
}
