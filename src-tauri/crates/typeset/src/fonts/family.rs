//! The families that come with the program, each face unpacked once.

use std::{borrow::Cow, sync::OnceLock};

use super::loaded::{FaceFile, LoadedFace};

/// A face by its PostScript name.
pub(super) struct Supplied {
    name: &'static str,
    packed: &'static [u8],
    file: OnceLock<Vec<u8>>,
}

macro_rules! faces {
    ($($name:literal),*) => {
        [$(Supplied {
            name: $name,
            packed: include_bytes!(concat!(env!("OUT_DIR"), "/", $name)),
            file: OnceLock::new(),
        }),*]
    };
}

/// Upright, italic, strong, strong italic.
pub(super) static SERIF: [Supplied; 4] = faces![
    "SourceSerif4-Regular",
    "SourceSerif4-It",
    "SourceSerif4-Semibold",
    "SourceSerif4-SemiboldIt"
];
pub(super) static SANS: [Supplied; 4] = faces![
    "SourceSans3-Regular",
    "SourceSans3-It",
    "SourceSans3-Semibold",
    "SourceSans3-SemiboldIt"
];

pub(super) fn supplied(family: &'static [Supplied; 4]) -> Vec<LoadedFace> {
    let faces = family.iter().map(|face| FaceFile {
        name: face.name.to_owned(),
        bytes: Cow::Borrowed(face.file.get_or_init(|| packed::unpack(face.packed))),
    });
    faces.map(LoadedFace::new).collect()
}
