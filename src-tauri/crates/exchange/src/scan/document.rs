//! The paragraphs of a Word or OpenDocument text, without its styles.

use std::io::{BufReader, Cursor, Read};

use quick_xml::{Reader, events::Event};

/// What the text of one document may unpack to.
const UNPACKED: u64 = 64 << 20;

pub(super) fn text(bytes: &[u8]) -> Option<String> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).ok()?;
    let is_word = archive.index_for_name("word/document.xml").is_some();
    let name = if is_word {
        "word/document.xml"
    } else {
        "content.xml"
    };
    let content = archive.by_name(name).ok()?.take(UNPACKED);
    let mut reader = Reader::from_reader(BufReader::new(content));
    let (mut text, mut buffer) = (String::new(), Vec::new());
    // Word keeps its words in `w:t` alone; other text of the file is fields and settings.
    let mut is_text = !is_word;
    loop {
        // Of a document that is cut off, what was read stays found.
        match reader.read_event_into(&mut buffer) {
            Ok(Event::Eof) | Err(_) => break,
            Ok(Event::Start(tag)) if is_word => is_text = tag.name().as_ref() == "w:t",
            Ok(Event::End(tag)) => {
                if matches!(tag.name().as_ref(), "w:p" | "text:p" | "text:h") {
                    text.push('\n');
                }
                is_text = !is_word;
            }
            Ok(Event::Empty(tag)) => match tag.name().as_ref() {
                "w:tab" | "w:br" | "text:s" | "text:tab" | "text:line-break" => text.push(' '),
                _ => {}
            },
            Ok(Event::Text(words)) if is_text => text.push_str(&words.xml10_content()),
            Ok(Event::GeneralRef(reference)) if is_text => {
                text.extend(reference.resolve_char_ref().ok().flatten());
                text.push_str(match &*reference {
                    "amp" => "&",
                    "lt" => "<",
                    "gt" => ">",
                    "quot" => "\"",
                    "apos" => "'",
                    _ => "",
                });
            }
            Ok(_) => {}
        }
        buffer.clear();
    }
    Some(text)
}
