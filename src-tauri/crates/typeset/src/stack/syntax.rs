//! An object as it stands in a file (ISO 32000-1, 7.3): always the same bytes for the same object.

use std::io::Write;

use lopdf::{Dictionary, Object};

/// Bytes that end a name unless they are written by their number.
const DELIMITERS: &[u8] = b"()<>[]{}/%#";

pub(super) fn bytes(object: &Object) -> Vec<u8> {
    let mut out = Vec::new();
    push(&mut out, object);
    out
}

fn push(out: &mut Vec<u8>, object: &Object) {
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

/// In hexadecimal digits, which need no escape.
fn push_string(out: &mut Vec<u8>, text: &[u8]) {
    out.push(b'<');
    for byte in text {
        format(out, format_args!("{byte:02X}"));
    }
    out.push(b'>');
}

fn format(out: &mut Vec<u8>, words: std::fmt::Arguments) {
    out.write_fmt(words)
        .expect("a vector takes what is written to it");
}

#[cfg(test)]
mod tests {
    use lopdf::{Object, Stream, dictionary};

    use super::bytes;

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
