//! The families that come with the program, each unpacked once.

use std::{borrow::Cow, sync::OnceLock};

use super::{
    FAMILY,
    loaded::{FaceFile, LoadedFace},
};

pub(super) struct Supplied {
    /// PostScript names: upright, italic, strong, strong italic.
    names: [&'static str; FAMILY],
    /// Their files, one after the other.
    packed: &'static [u8],
    /// Where each ends among them.
    ends: [usize; FAMILY],
    files: OnceLock<Vec<u8>>,
}

macro_rules! family {
    ($name:literal) => {
        Supplied {
            names: [
                concat!($name, "-Regular"),
                concat!($name, "-It"),
                concat!($name, "-Semibold"),
                concat!($name, "-SemiboldIt"),
            ],
            packed: include_bytes!(concat!(env!("OUT_DIR"), "/", $name)),
            ends: include!(concat!(env!("OUT_DIR"), "/", $name, ".ends")),
            files: OnceLock::new(),
        }
    };
}

pub(super) static SERIF: Supplied = family!("SourceSerif4");
pub(super) static SANS: Supplied = family!("SourceSans3");

pub(super) fn supplied(family: &'static Supplied) -> Vec<LoadedFace> {
    let files = family.files.get_or_init(|| packed::unpack(family.packed));
    let mut begin = 0;
    let faces = family.names.iter().zip(family.ends).map(|(name, end)| {
        let bytes = Cow::Borrowed(&files[begin..end]);
        begin = end;
        LoadedFace::new(FaceFile {
            name: (*name).to_owned(),
            bytes,
        })
    });
    faces.collect()
}
