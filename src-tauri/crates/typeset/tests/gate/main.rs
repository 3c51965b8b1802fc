//! The gate: what leaves `typeset` is archival, accessible, readable by outside tools, and the same every time.

mod accounted;
mod block;
mod body;
mod booklets;
mod conformance;
mod determinism;
mod formats;
mod golden;
mod letters;
mod list;
mod lists;
mod mutation;
mod pages;
mod paragraphs;
mod pictures;
mod prose;
mod reading;
mod sheets;
mod stack;
mod stationery;
mod svg;
mod together;
mod tools;
mod typefaces;

/// Everything that is printed, set, by name: letters, lists, envelopes, labels, the test sheet and a booklet.
fn layouts(fonts: &typeset::Fonts) -> Vec<(&'static str, typeset::Layout)> {
    let letters = letters::all().into_iter();
    let lists = lists::all().into_iter();
    let mut layouts: Vec<_> = letters
        .map(|(name, manuscript)| (name, typeset::layout(&manuscript, fonts)))
        .chain(lists.map(|(name, manuscript)| (name, typeset::list(&manuscript, fonts))))
        .collect();
    for (name, on) in stationery::NAMES {
        let addressed = stationery::addressed(on, 9);
        layouts.push((name, typeset::stationery(&addressed, fonts)));
    }
    let format = model::manuscript::LetterFormat::BeRightWindow;
    let sheet = typeset::test_sheet(&letters::test_sheet(), format, fonts);
    layouts.push(("test-sheet", sheet));
    let handbook = typeset::booklet(&booklets::handbook(), fonts);
    layouts.push(("fr-booklet", handbook));
    layouts
}
