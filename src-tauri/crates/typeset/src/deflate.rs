//! Streams deflated (RFC 1950). What the deflater works in is kept by each thread: to make it anew for every short stream
//! of a letter takes longer than to fill it.

use std::{cell::RefCell, collections::BTreeMap};

use flate2::{Compress, Compression, FlushCompress, Status};

thread_local! {
    /// One a level.
    static KEPT: RefCell<BTreeMap<u32, Compress>> = const { RefCell::new(BTreeMap::new()) };
}

/// The same bytes give the same stream, whatever was deflated before.
pub(crate) fn deflate(bytes: &[u8], level: Compression) -> std::io::Result<Vec<u8>> {
    KEPT.with_borrow_mut(|kept| {
        let state = kept
            .entry(level.level())
            .or_insert_with(|| Compress::new(level, true));
        state.reset();
        let mut deflated = Vec::with_capacity(bytes.len() / 2 + 64);
        loop {
            let read = usize::try_from(state.total_in()).unwrap_or(usize::MAX);
            let rest = bytes.get(read..).unwrap_or_default();
            match state.compress_vec(rest, &mut deflated, FlushCompress::Finish)? {
                Status::StreamEnd => return Ok(deflated),
                Status::Ok | Status::BufError => deflated.reserve(deflated.capacity()),
            }
        }
    })
}

/// As it may stand in a file: readers take a last 0x0D for the end of the line before `endstream` and count one byte too few.
/// Behind the bytes `filler` is put as often as it takes; says how many bytes there are then. The last byte is that of the sum
/// of all (RFC 1950, Adler-32): a filler of 0 would never change it.
pub(crate) fn deflate_for_file(
    bytes: &[u8],
    level: Compression,
    filler: u8,
) -> std::io::Result<(Vec<u8>, usize)> {
    debug_assert_ne!(filler, 0, "it would go on for ever");
    let mut deflated = deflate(bytes, level)?;
    let mut longer = Vec::new();
    while deflated.last() == Some(&0x0D) {
        if longer.is_empty() {
            longer.extend_from_slice(bytes);
        }
        longer.push(filler);
        deflated = deflate(&longer, level)?;
    }
    Ok((deflated, longer.len().max(bytes.len())))
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use flate2::read::ZlibDecoder;
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn no_stream_ends_in_a_byte_that_readers_take_for_the_end_of_a_line() {
        let mut lengthened = 0;
        for end in 0..=u16::MAX {
            let bytes = end.to_be_bytes();
            let level = Compression::new(3);
            let (deflated, length) = deflate_for_file(&bytes, level, 1).unwrap();
            assert_ne!(deflated.last(), Some(&0x0D), "{bytes:?}");
            let mut read = Vec::new();
            ZlibDecoder::new(&deflated[..])
                .read_to_end(&mut read)
                .unwrap();
            assert_eq!(read.len(), length);
            assert!(read.starts_with(&bytes) && read[2..].iter().all(|byte| *byte == 1));
            lengthened += usize::from(length > 2);
        }
        assert!(lengthened > 0);
    }

    proptest! {
        #[test]
        fn what_was_deflated_is_read_back_whatever_came_before(
            streams in prop::collection::vec(prop::collection::vec(0_u8..12, 0..9_000), 1..6)
        ) {
            for bytes in streams {
                let deflated = deflate(&bytes, Compression::new(3)).unwrap();
                let mut read = Vec::new();
                ZlibDecoder::new(&deflated[..]).read_to_end(&mut read).unwrap();
                prop_assert_eq!(&read, &bytes);
                prop_assert_eq!(deflate(&bytes, Compression::new(3)).unwrap(), deflated);
            }
        }
    }
}
