//! The gate: what leaves `typeset` is archival, accessible, readable by outside tools, and the same every time.

mod accounted;
mod conformance;
mod determinism;
mod golden;
mod letters;
mod list;
mod lists;
mod mutation;
mod pages;
mod paragraphs;
mod prose;
mod reading;
mod stack;
mod svg;
mod tools;

/// Every letter and every list, set, by name.
fn layouts(fonts: &typeset::Fonts) -> Vec<(&'static str, typeset::Layout)> {
    let letters = letters::all().into_iter();
    let lists = lists::all().into_iter();
    letters
        .map(|(name, manuscript)| (name, typeset::layout(&manuscript, fonts)))
        .chain(lists.map(|(name, manuscript)| (name, typeset::list(&manuscript, fonts))))
        .collect()
}
