//! The families that come with the program.

use std::borrow::Cow;

use super::loaded::{FaceFile, LoadedFace};

/// PostScript name and file of a face.
type Supplied = (&'static str, &'static [u8]);

macro_rules! faces {
    ($($name:literal),*) => {
        [$(($name, include_bytes!(concat!("../../fonts/", $name, ".ttf")))),*]
    };
}

/// Upright, italic, strong, strong italic.
pub(super) const SERIF: [Supplied; 4] = faces![
    "SourceSerif4-Regular",
    "SourceSerif4-It",
    "SourceSerif4-Semibold",
    "SourceSerif4-SemiboldIt"
];
pub(super) const SANS: [Supplied; 4] = faces![
    "SourceSans3-Regular",
    "SourceSans3-It",
    "SourceSans3-Semibold",
    "SourceSans3-SemiboldIt"
];

pub(super) fn supplied(family: [Supplied; 4]) -> Vec<LoadedFace> {
    family
        .into_iter()
        .map(|(name, bytes)| {
            LoadedFace::new(FaceFile {
                name: name.to_owned(),
                bytes: Cow::Borrowed(bytes),
            })
        })
        .collect()
}
