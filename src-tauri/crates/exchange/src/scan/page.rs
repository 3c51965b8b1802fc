//! The text layer of a PDF.

use lopdf::{Document, LoadOptions};

/// What one stream of a file may unpack to.
const STREAM: usize = 32 << 20;
const PAGES: usize = 2_000;

/// None for a file that cannot be opened or that is only pictures; a page that cannot be read is left out.
pub(super) fn text(bytes: &[u8]) -> Option<String> {
    let options = LoadOptions {
        max_decompressed_size: Some(STREAM),
        ..LoadOptions::default()
    };
    let document = Document::load_mem_with_options(bytes, options).ok()?;
    let pages: Vec<u32> = document.get_pages().into_keys().take(PAGES).collect();
    let chunks = document.extract_text_chunks_with_limit(&pages, STREAM);
    let text: String = chunks.into_iter().filter_map(Result::ok).collect();
    // Fonts without a table of letters give signs that nobody can search.
    let (mut letters, mut unknown) = (0_usize, 0_usize);
    for letter in text.chars().filter(|letter| !letter.is_whitespace()) {
        letters += 1;
        unknown += usize::from(letter == '\u{fffd}' || letter.is_control());
    }
    (letters > 0 && unknown * 2 < letters).then_some(text)
}
