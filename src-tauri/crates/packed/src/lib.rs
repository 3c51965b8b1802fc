//! What the program carries beside its code: deflated while it is built (RFC 1951), inflated where it is used.

use std::io::Read;

use flate2::{Compression, bufread::DeflateEncoder, read::DeflateDecoder};

/// For a build script.
pub fn pack(bytes: &[u8]) -> Vec<u8> {
    let mut packed = Vec::new();
    DeflateEncoder::new(bytes, Compression::best())
        .read_to_end(&mut packed)
        .expect("a vector takes what is read into it");
    packed
}

/// What was packed.
pub fn unpack(packed: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::new();
    DeflateDecoder::new(packed)
        .read_to_end(&mut bytes)
        .expect("it was packed when the program was built");
    bytes
}

/// A text that was packed.
pub fn text(packed: &[u8]) -> String {
    String::from_utf8(unpack(packed)).expect("it was packed from a text")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_packed_comes_back_and_takes_less_room() {
        let words = "encore et toujours, ".repeat(400);
        let packed = pack(words.as_bytes());
        assert_eq!(text(&packed), words);
        assert!(packed.len() * 10 < words.len(), "{}", packed.len());
    }
}
