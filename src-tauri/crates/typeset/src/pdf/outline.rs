//! The chapters beside the pages (ISO 32000-1, 12.3.3), and places within the file.

use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};

use super::finish::text_string;
use crate::error::TypesetError;

/// The page `#3` leads to.
pub(super) fn page_of(href: &str, pages: &[ObjectId]) -> Option<ObjectId> {
    let number: usize = href.strip_prefix('#')?.parse().ok()?;
    pages.get(number.checked_sub(1)?).copied()
}

/// The whole page, as the reader's window has it.
pub(super) fn top_of(page: ObjectId) -> Vec<Object> {
    vec![page.into(), "Fit".into()]
}

/// Puts the chapters beside the pages and opens the list of them; without chapters nothing changes.
pub(super) fn add(
    file: &mut Document,
    chapters: &[(String, u32)],
    pages: &[ObjectId],
) -> Result<(), TypesetError> {
    if chapters.is_empty() {
        return Ok(());
    }
    let root = file.new_object_id();
    let items: Vec<ObjectId> = chapters.iter().map(|_| file.new_object_id()).collect();
    for (at, (title, page)) in chapters.iter().enumerate() {
        let mut item = dictionary! {
            "Title" => text_string(title),
            "Parent" => root,
        };
        if let Some(page) = page_of(&format!("#{page}"), pages) {
            item.set("Dest", top_of(page));
        }
        link(&mut item, "Prev", at.checked_sub(1).map(|at| items[at]));
        link(&mut item, "Next", items.get(at + 1).copied());
        file.set_object(items[at], item);
    }
    let mut outlines = dictionary! { "Type" => "Outlines", "Count" => items.len() as i64 };
    link(&mut outlines, "First", items.first().copied());
    link(&mut outlines, "Last", items.last().copied());
    file.set_object(root, outlines);
    let catalog = file.catalog_mut()?;
    catalog.set("Outlines", root);
    catalog.set("PageMode", "UseOutlines");
    Ok(())
}

fn link(item: &mut Dictionary, key: &str, to: Option<ObjectId>) {
    if let Some(to) = to {
        item.set(key, to);
    }
}
