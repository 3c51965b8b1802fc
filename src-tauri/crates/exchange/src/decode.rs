//! Bytes to text, in whatever encoding a list or a text was saved.
//!
//! UTF-8 and UTF-16 are seen for certain; a file of one byte a letter is guessed from its letters. A file glued together
//! from two is read line by line.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, ISO_8859_15, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Decoded {
    pub text: String,
    pub encoding: &'static Encoding,
    /// Lines, from 0, that are not in `encoding` as the others are.
    pub strange: Vec<usize>,
}

pub(crate) fn text(bytes: &[u8]) -> Decoded {
    if let Some((encoding, mark)) = Encoding::for_bom(bytes)
        && (encoding != UTF_8 || std::str::from_utf8(&bytes[mark..]).is_ok())
    {
        return whole(&bytes[mark..], encoding);
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    if std::str::from_utf8(bytes).is_ok() && !bytes.contains(&0) {
        return whole(bytes, UTF_8);
    }
    if let Some(encoding) = unmarked_utf_16(bytes) {
        return whole(bytes, encoding);
    }
    if bytes
        .split(|byte| *byte == b'\n')
        .any(is_utf_8_beyond_ascii)
    {
        return by_line(bytes);
    }
    whole(bytes, one_byte_a_letter(bytes))
}

fn whole(bytes: &[u8], encoding: &'static Encoding) -> Decoded {
    let (text, _) = encoding.decode_without_bom_handling(bytes);
    Decoded {
        text: text.into_owned(),
        encoding,
        strange: Vec::new(),
    }
}

/// Half of the bytes of a European text in UTF-16 are zero, all on one side.
fn unmarked_utf_16(bytes: &[u8]) -> Option<&'static Encoding> {
    let zeros = |side: usize| {
        let bytes = bytes.iter().skip(side).step_by(2);
        bytes.take(2_048).filter(|byte| **byte == 0).count()
    };
    let pairs = (bytes.len() / 2).min(2_048);
    let (first, second) = (zeros(0), zeros(1));
    if pairs >= 2 && second * 2 > pairs && first * 20 < pairs {
        Some(UTF_16LE)
    } else if pairs >= 2 && first * 2 > pairs && second * 20 < pairs {
        Some(UTF_16BE)
    } else {
        None
    }
}

fn is_utf_8_beyond_ascii(line: &[u8]) -> bool {
    !line.is_ascii() && std::str::from_utf8(line).is_ok()
}

fn by_line(bytes: &[u8]) -> Decoded {
    let foreign: Vec<u8> = bytes
        .split_inclusive(|byte| *byte == b'\n')
        .filter(|line| std::str::from_utf8(line).is_err())
        .flatten()
        .copied()
        .collect();
    let encoding = one_byte_a_letter(&foreign);
    let mut text = String::new();
    let mut strange = Vec::new();
    for (number, line) in bytes.split_inclusive(|byte| *byte == b'\n').enumerate() {
        if let Ok(line) = std::str::from_utf8(line) {
            text.push_str(line);
        } else {
            text.push_str(&encoding.decode_without_bom_handling(line).0);
            strange.push(number);
        }
    }
    Decoded {
        text,
        encoding: UTF_8,
        strange,
    }
}

fn one_byte_a_letter(bytes: &[u8]) -> &'static Encoding {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    let guess = detector.guess(Some(b"be"), Utf8Detection::Deny);
    if guess == WINDOWS_1252 && is_latin_9(bytes) {
        ISO_8859_15
    } else {
        guess
    }
}

/// ISO 8859-15 has `Œ œ Ÿ` where Windows has fractions, and `€` where Windows has a sign that nobody writes; and it has
/// no letters between 0x80 and 0x9f.
fn is_latin_9(bytes: &[u8]) -> bool {
    if bytes.iter().any(|byte| (0x80..0xa0).contains(byte)) {
        return false;
    }
    let is_letter = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_alphabetic);
    bytes.iter().enumerate().any(|(at, byte)| match byte {
        0xa4 => true,
        0xbc..=0xbe => {
            is_letter(bytes.get(at + 1)) || at > 0 && is_letter(bytes.get(at.wrapping_sub(1)))
        }
        _ => false,
    })
}
