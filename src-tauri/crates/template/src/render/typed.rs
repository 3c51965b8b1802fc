//! What was typed as if it meant something and is printed as it stands: references to notes that are not there, HTML.

use model::manuscript::Text;

/// Tags people know from elsewhere. Other words between angle brackets may be meant.
const TAGS: &[&str] = &[
    "a",
    "b",
    "big",
    "blockquote",
    "br",
    "center",
    "code",
    "del",
    "div",
    "em",
    "font",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "i",
    "img",
    "ins",
    "li",
    "ol",
    "p",
    "pre",
    "s",
    "small",
    "span",
    "strike",
    "strong",
    "sub",
    "sup",
    "table",
    "td",
    "th",
    "tr",
    "u",
    "ul",
];

/// Places of what is written like a reference to a note, `[^label]`, in UTF-16 units of the block.
pub fn references_in(text: &Text) -> Vec<(u32, u32)> {
    let mut places = Vec::new();
    let mut from = 0;
    while let Some(found) = text.text[from..].find("[^") {
        let start = from + found;
        let label = &text.text[start + 2..];
        from = start + 2;
        let Some(length) = label.find(']').filter(|length| *length > 0) else {
            continue;
        };
        if label[..length].contains(|ch: char| ch.is_whitespace() || ch == '[') {
            continue;
        }
        let end = start + 2 + length + 1;
        // The label of a note that stands before its words is no reference.
        if text.start == 0 && start == 0 && text.text[end..].starts_with(':') {
            continue;
        }
        places.push((at(text, start), at(text, end)));
    }
    places
}

/// Places of what is written like a tag of HTML, `<b>`.
pub fn tags_in(text: &Text) -> Vec<(u32, u32)> {
    let tag = |(start, _): (usize, &str)| {
        let (inner, _) = text.text[start + 1..].split_once('>')?;
        let name = inner.trim_start_matches('/').trim_end_matches('/');
        let name = name.split_whitespace().next()?.to_lowercase();
        let known = !inner.contains('<') && TAGS.contains(&name.as_str());
        known.then(|| (at(text, start), at(text, start + inner.len() + 2)))
    };
    text.text.match_indices('<').filter_map(tag).collect()
}

fn at(text: &Text, byte: usize) -> u32 {
    text.start + text.text[..byte].encode_utf16().count() as u32
}
