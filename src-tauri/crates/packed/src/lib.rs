//! What the program carries beside its code: packed while it is built (LZMA), unpacked where it is used.

use std::io::{Read, Write};

use lzma_rust2::{LzmaOptions, LzmaReader, LzmaWriter};

/// How hard a build tries, of nine.
const PRESET: u32 = 9;
/// Kilobytes that unpacking may take: more than anything of ours.
const MOST_MEMORY: u32 = 64 << 10;

/// For a build script.
pub fn pack(bytes: &[u8]) -> Vec<u8> {
    let mut options = LzmaOptions::with_preset(PRESET);
    // What is read keeps as much in mind as was written.
    options.dict_size = u32::try_from(bytes.len().max(4096)).expect("a program carries less");
    let size = Some(bytes.len() as u64);
    let mut packer = LzmaWriter::new_use_header(Vec::new(), &options, size)
        .expect("the options are those of the format");
    packer
        .write_all(bytes)
        .and_then(|()| packer.finish())
        .expect("a vector takes what is written to it")
}

/// What was packed.
pub fn unpack(packed: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::new();
    LzmaReader::new_mem_limit(packed, MOST_MEMORY, None)
        .and_then(|mut packer| packer.read_to_end(&mut bytes))
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
        assert!(unpack(&pack(&[])).is_empty());
    }
}
