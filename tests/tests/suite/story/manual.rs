//! The manual on paper: every chapter and every picture, archival and accessible, from a program that has no desk too.

use lopdf::Document;
use page_validation::{ValidationOptions, ValidationProfile, validate_pdf_bytes};
use serde_json::json;

use crate::world::World;

#[test]
fn it_is_whole_and_conforming_in_every_language() {
    let mut world = World::bare();
    for language in ["fr", "nl", "de", "en"] {
        let folder = format!("../locales/manual/{language}");
        let out = world.path(&format!("{language}.pdf"));
        let made = world.ask("manual.export", json!({ "out": out, "language": language }));
        assert_eq!(made["path"], out);
        let bytes = std::fs::read(&out).expect("it was written");
        for profile in [ValidationProfile::PdfA2a, ValidationProfile::PdfUa1] {
            let options = ValidationOptions::default().profile(profile);
            let report = validate_pdf_bytes(&bytes, &options).expect("it is read");
            assert!(
                report.failures.is_empty(),
                "{language}: {:?}",
                report.failures
            );
        }
        let file = Document::load_mem(&bytes).expect("it is a PDF");
        assert_eq!(made["pages"], file.get_pages().len());
        let images = file.objects.values().filter(|object| {
            let stream = object.as_stream();
            stream.is_ok_and(|stream| {
                let kind = stream.dict.get(b"Subtype").and_then(lopdf::Object::as_name);
                kind.is_ok_and(|kind| kind == b"Image")
            })
        });
        assert_eq!(
            images.count(),
            names(&format!("{folder}/picture")).len(),
            "{language}"
        );
        let titles = names(&folder)
            .into_iter()
            .filter(|name| name.ends_with(".md"));
        let titles: Vec<String> = titles
            .map(|name| title(&format!("{folder}/{name}")))
            .collect();
        let beside = file.get_toc().expect("chapters beside the pages").toc;
        let beside: Vec<String> = beside.into_iter().map(|entry| entry.title).collect();
        assert_eq!(beside, titles, "{language}");
    }
}

fn names(folder: &str) -> Vec<String> {
    let entries = std::fs::read_dir(folder).expect("the manual is there");
    let mut names: Vec<String> = entries
        .map(|entry| {
            entry
                .expect("an entry")
                .file_name()
                .to_string_lossy()
                .into_owned()
        })
        .collect();
    names.sort();
    names
}

fn title(file: &str) -> String {
    let source = std::fs::read_to_string(file).expect("a chapter");
    let first = source.lines().next().unwrap_or_default();
    first.trim_start_matches("# ").to_owned()
}

#[test]
fn a_place_that_cannot_be_written_to_is_said() {
    let mut world = World::bare();
    let taken = world.file("taken.pdf", "a file");
    let out = format!("{taken}/manual.pdf");
    let refusal = world.refused("manual.export", json!({ "out": out }));
    assert!(refusal.message.contains("taken.pdf"), "{}", refusal.message);
}
