//! An object as it stands in a file (ISO 32000-1, 7.3): always the same bytes for the same object.

use std::{fmt, io::Write};

use lopdf::{Dictionary, Object, StringFormat};

/// Bytes that end a name unless they are written by their number.
const DELIMITERS: &[u8] = b"()<>[]{}/%#";

pub(crate) fn bytes(object: &Object) -> Vec<u8> {
    let mut out = Vec::new();
    push(&mut out, object);
    out
}

pub(crate) fn push(out: &mut Vec<u8>, object: &Object) {
    match object {
        Object::Null => out.extend(b"null"),
        Object::Boolean(true) => out.extend(b"true"),
        Object::Boolean(false) => out.extend(b"false"),
        Object::Integer(value) => format(out, format_args!("{value}")),
        Object::Real(value) => format(out, format_args!("{value}")),
        Object::Name(name) => push_name(out, name),
        Object::String(text, _) => push_string(out, text),
        Object::Array(items) => {
            out.push(b'[');
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    out.push(b' ');
                }
                push(out, item);
            }
            out.push(b']');
        }
        Object::Dictionary(dictionary) => push_dictionary(out, dictionary),
        Object::Stream(stream) => {
            push_dictionary(out, &stream.dict);
            out.extend(b"stream\n");
            out.extend(&stream.content);
            out.extend(b"\nendstream");
        }
        Object::Reference((number, generation)) => {
            format(out, format_args!("{number} {generation} R"));
        }
    }
}

fn push_dictionary(out: &mut Vec<u8>, dictionary: &Dictionary) {
    out.extend(b"<<");
    for (key, value) in dictionary {
        push_name(out, key);
        out.push(b' ');
        push(out, value);
    }
    out.extend(b">>");
}

fn push_name(out: &mut Vec<u8>, name: &[u8]) {
    out.push(b'/');
    for byte in name {
        if byte.is_ascii_graphic() && !DELIMITERS.contains(byte) {
            out.push(*byte);
        } else {
            format(out, format_args!("#{byte:02X}"));
        }
    }
}

/// As it reads where it is plain, else in hexadecimal digits, which need no escape.
fn push_string(out: &mut Vec<u8>, text: &[u8]) {
    let plain = |byte: &u8| matches!(byte, b' '..=b'~') && !b"()\\".contains(byte);
    if text.iter().all(plain) {
        out.push(b'(');
        out.extend(text);
        return out.push(b')');
    }
    out.push(b'<');
    for byte in text {
        format(out, format_args!("{byte:02X}"));
    }
    out.push(b'>');
}

/// A text string: UTF-16 with its mark, in hexadecimal digits (ISO 32000-1, 7.9.2.2).
pub(crate) struct Utf16<'t>(pub &'t str);

impl fmt::Display for Utf16<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("<FEFF")?;
        for unit in self.0.encode_utf16() {
            write!(f, "{unit:04X}")?;
        }
        f.write_str(">")
    }
}

/// The same as an object.
pub(crate) fn text_string(text: &str) -> Object {
    let units = text.encode_utf16().flat_map(u16::to_be_bytes);
    let bytes = [0xFE, 0xFF].into_iter().chain(units).collect();
    Object::String(bytes, StringFormat::Hexadecimal)
}

/// To a thousandth: without zeros at the end, and never as a power of ten.
pub(crate) fn push_number(out: &mut Vec<u8>, value: f64) {
    push_parts(out, whole(value * 1000.0), 1000);
}

/// The nearest whole number; what lies in the middle goes away from zero.
pub(crate) fn whole(value: f64) -> i64 {
    (value + 0.5_f64.copysign(value)) as i64
}

/// So many parts, of which `one` make a one.
pub(crate) fn push_parts(out: &mut Vec<u8>, parts: i64, one: u64) {
    if parts < 0 {
        out.push(b'-');
    }
    let parts = parts.unsigned_abs();
    push_whole(out, parts / one);
    let (mut rest, mut place) = (parts % one, one / 10);
    if rest > 0 {
        out.push(b'.');
    }
    while rest > 0 {
        out.push(b'0' + (rest / place) as u8);
        rest %= place;
        place /= 10;
    }
}

/// With a space between them.
pub(crate) fn push_numbers(out: &mut Vec<u8>, values: &[f64]) {
    for (index, value) in values.iter().enumerate() {
        if index > 0 {
            out.push(b' ');
        }
        push_number(out, *value);
    }
}

fn push_whole(out: &mut Vec<u8>, mut value: u64) {
    let mut digits = [b'0'; 20];
    let mut from = digits.len() - 1;
    while value > 9 {
        digits[from] = b'0' + (value % 10) as u8;
        value /= 10;
        from -= 1;
    }
    digits[from] = b'0' + value as u8;
    out.extend(&digits[from..]);
}

pub(crate) fn format(out: &mut Vec<u8>, words: fmt::Arguments) {
    out.write_fmt(words)
        .expect("a vector takes what is written to it");
}

#[cfg(test)]
mod tests {
    use lopdf::{Object, Stream, dictionary};

    use super::{bytes, push_number};

    #[test]
    fn numbers_are_short_and_plain() {
        let mut out = Vec::new();
        for value in [
            93.54,
            -0.5,
            12.0,
            0.0004,
            -1.05,
            1_234_567.0,
            0.001,
            -0.0004,
            0.1,
        ] {
            push_number(&mut out, value);
            out.push(b' ');
        }
        let text = String::from_utf8(out).unwrap();
        assert_eq!(text, "93.54 -0.5 12 0 -1.05 1234567 0.001 0 0.1 ");
    }

    #[test]
    fn an_object_is_written_as_the_norm_has_it() {
        let object: Object = dictionary! {
            "Type" => "A B#",
            "Kids" => vec![Object::Reference((7, 0)), Object::Real(841.89), Object::Null],
            "Text" => Object::string_literal("(\\"),
        }
        .into();
        let expected = "<</Type /A#20B#23/Kids [7 0 R 841.89 null]/Text <285C>>>";
        assert_eq!(String::from_utf8(bytes(&object)).unwrap(), expected);
    }

    #[test]
    fn the_content_of_a_stream_is_left_as_it_is() {
        let stream = Stream::new(dictionary! { "Length" => 3 }, vec![0, 13, 255]);
        let expected = b"<</Length 3>>stream\n\x00\x0D\xFF\nendstream";
        assert_eq!(bytes(&stream.into()), expected);
    }
}
