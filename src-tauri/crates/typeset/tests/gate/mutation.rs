//! The gate is not blind: a file with one thing taken away does not pass.

use lopdf::{Document, Object, dictionary};
use model::Language;
use typeset::{Fonts, layout, pdf};

use crate::{conformance::failures, letters};

fn letter() -> Document {
    let fonts = Fonts::new();
    let file = pdf(&layout(&letters::every_block(Language::Fr), &fonts), &fonts).unwrap();
    Document::load_mem(&file).unwrap()
}

fn caught(mut file: Document) -> bool {
    let mut bytes = Vec::new();
    file.save_to(&mut bytes).unwrap();
    !failures(&bytes).is_empty()
}

#[test]
fn an_unchanged_letter_passes() {
    assert!(!caught(letter()));
}

#[test]
fn a_letter_without_its_tree_is_caught() {
    let mut file = letter();
    file.catalog_mut().unwrap().remove(b"StructTreeRoot");
    assert!(caught(file));
}

#[test]
fn a_letter_without_its_language_is_caught() {
    let mut file = letter();
    file.catalog_mut().unwrap().remove(b"Lang");
    assert!(caught(file));
}

#[test]
fn a_letter_without_metadata_is_caught() {
    let mut file = letter();
    file.catalog_mut().unwrap().remove(b"Metadata");
    assert!(caught(file));
}

#[test]
fn a_letter_without_its_colours_is_caught() {
    let mut file = letter();
    file.catalog_mut().unwrap().remove(b"OutputIntents");
    assert!(caught(file));
}

#[test]
fn a_font_that_is_not_embedded_is_caught() {
    let mut file = letter();
    for object in file.objects.values_mut() {
        if let Object::Dictionary(dictionary) = object {
            dictionary.remove(b"FontFile2");
        }
    }
    assert!(caught(file));
}

#[test]
fn a_link_without_a_description_is_caught() {
    let mut file = letter();
    let mut links = 0;
    for object in file.objects.values_mut() {
        if let Object::Dictionary(dictionary) = object
            && dictionary
                .remove(b"Contents")
                .is_some_and(|value| value.as_str().is_ok())
        {
            links += 1;
        }
    }
    assert!(links >= 2);
    assert!(caught(file));
}

#[test]
fn a_picture_without_a_description_is_caught() {
    let mut file = letter();
    let root = file
        .catalog()
        .unwrap()
        .get(b"StructTreeRoot")
        .unwrap()
        .as_reference()
        .unwrap();
    let document = file
        .get_dictionary(root)
        .unwrap()
        .get(b"K")
        .unwrap()
        .as_array()
        .unwrap()[0]
        .as_reference()
        .unwrap();
    let figure = file.add_object(dictionary! {
        "Type" => "StructElem", "S" => "Figure", "P" => document, "K" => Vec::<Object>::new(),
    });
    let document = file
        .get_object_mut(document)
        .unwrap()
        .as_dict_mut()
        .unwrap();
    document
        .get_mut(b"K")
        .unwrap()
        .as_array_mut()
        .unwrap()
        .push(figure.into());
    assert!(caught(file));
}

#[test]
fn text_that_says_nothing_of_itself_is_caught() {
    let mut file = letter();
    for object in file.objects.values_mut() {
        if let Object::Dictionary(dictionary) = object {
            dictionary.remove(b"ToUnicode");
        }
    }
    assert!(caught(file));
}

fn with_notes() -> Document {
    let fonts = Fonts::new();
    let file = pdf(
        &layout(&letters::block::notes(Language::Fr), &fonts),
        &fonts,
    )
    .unwrap();
    Document::load_mem(&file).unwrap()
}

fn elements<'a>(
    file: &'a mut Document,
    kind: &'a [u8],
) -> impl Iterator<Item = &'a mut lopdf::Dictionary> {
    file.objects.values_mut().filter_map(move |object| {
        let element = object.as_dict_mut().ok()?;
        let is_kind = element.get(b"S").and_then(Object::as_name).ok()? == kind;
        is_kind.then_some(element)
    })
}

#[test]
fn a_note_without_an_identifier_is_caught() {
    assert!(!caught(with_notes()));
    let mut file = with_notes();
    elements(&mut file, b"Note").next().unwrap().remove(b"ID");
    assert!(caught(file));
}

#[test]
fn two_notes_with_one_identifier_are_caught() {
    let mut file = with_notes();
    for note in elements(&mut file, b"Note") {
        note.set("ID", Object::string_literal("note"));
    }
    assert!(caught(file));
}

#[test]
fn a_heading_without_its_tag_is_caught() {
    let fonts = Fonts::new();
    let file = pdf(
        &layout(&letters::block::headings(Language::De), &fonts),
        &fonts,
    )
    .unwrap();
    let mut file = Document::load_mem(&file).unwrap();
    assert!(!caught(file.clone()));
    // The headings of the third level now follow one of the first.
    for heading in elements(&mut file, b"H2") {
        heading.set("S", "P");
    }
    assert!(caught(file));
}
