//! The chapters beside the pages (ISO 32000-1, 12.3.3), and places within the file.

use std::io::Write;

use lopdf::{Dictionary, Object, dictionary};

use crate::{error::TypesetError, ink::Ink, syntax::text_string};

/// The page `#3` leads to.
pub(super) fn page_of(href: &str, pages: &[u32]) -> Option<u32> {
    let number: usize = href.strip_prefix('#')?.parse().ok()?;
    pages.get(number.checked_sub(1)?).copied()
}

/// The whole page, as the reader's window has it.
pub(crate) fn top_of(page: u32) -> Vec<Object> {
    vec![Object::Reference((page, 0)), "Fit".into()]
}

/// Writes the chapters that stand beside the pages; gives the number of their list, none where there are no chapters.
pub(super) fn write<W: Write>(
    chapters: &[(String, u32)],
    pages: &[u32],
    ink: &mut Ink<W>,
) -> Result<Option<u32>, TypesetError> {
    if chapters.is_empty() {
        return Ok(None);
    }
    let root = ink.number();
    let items = ink.numbers(chapters.len());
    for (at, (title, page)) in chapters.iter().enumerate() {
        let mut item = dictionary! { "Title" => text_string(title), "Parent" => (root, 0) };
        if let Some(page) = page_of(&format!("#{page}"), pages) {
            item.set("Dest", top_of(page));
        }
        link(&mut item, "Prev", at.checked_sub(1).map(|at| items[at]));
        link(&mut item, "Next", items.get(at + 1).copied());
        ink.write(items[at], &item.into())?;
    }
    let mut outlines = dictionary! { "Type" => "Outlines", "Count" => items.len() as i64 };
    link(&mut outlines, "First", items.first().copied());
    link(&mut outlines, "Last", items.last().copied());
    ink.write(root, &outlines.into())?;
    Ok(Some(root))
}

fn link(item: &mut Dictionary, key: &str, to: Option<u32>) {
    if let Some(to) = to {
        item.set(key, (to, 0));
    }
}
