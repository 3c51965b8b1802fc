//! A letter from the first start to the archive, once in each language, read back with outside tools.

use std::{fs, path::PathBuf};

use api::{Language, word};
use tests::webdriver::{Driver, key, wait};

use crate::room::{
    BODY, Room, SUBJECT, begin, choose_recipient, close, is_on_page, plain, tool, write,
};

/// What is written, and to whom.
struct Story {
    language: Language,
    /// Typed to find the recipient, and words of the row that is taken.
    search: (&'static str, &'static str),
    subject: &'static str,
    body: &'static str,
    /// Words of the letter that the program adds by itself.
    etiquette: &'static str,
}

#[test]
fn a_french_letter_is_written_exported_recorded_and_found() {
    tell(&Story {
        language: Language::Fr,
        search: ("emploi", "Gouvernement fédéral"),
        subject: "Les répétitions et le chômage",
        body: "Au cœur de notre œuvre, les répétitions ne sont pas reconnues.",
        etiquette: "l’expression de ma haute considération",
    });
}

#[test]
fn a_dutch_letter_is_written_exported_recorded_and_found() {
    tell(&Story {
        language: Language::Nl,
        search: ("werk", "Onderwijs, Justitie en Werk"),
        subject: "Repetities en werkloosheid",
        body: "Onze coöperatie vraagt dat repetities geïnd en meegeteld worden.",
        etiquette: "Mevrouw de minister,",
    });
}

#[test]
fn a_german_letter_is_written_exported_recorded_and_found() {
    tell(&Story {
        language: Language::De,
        search: ("Beschäftigung", "Unterricht, Ausbildung und Beschäftigung"),
        subject: "Probenzeiten beim Arbeitslosengeld",
        body: "unsere Mitglieder grüßen Sie und bitten um Maß und Übersicht.",
        etiquette: "Sehr geehrter Herr Minister,",
    });
}

fn tell(story: &Story) {
    let room = Room::new();
    let window = room.window();
    begin(&window, story.language);
    choose_recipient(&window, story.search.0, story.search.1);
    write(&window, SUBJECT, story.subject);
    write(&window, BODY, story.body);
    is_on_page(&window, story.body);

    let file = export(&room, &window, story);
    record(&window, story.language);
    close(window);

    is_sealed(&room, &file);
    is_found(&room, story);
}

/// Exports, and reads the file back by tools that know nothing of this program.
fn export(room: &Room, window: &Driver, story: &Story) -> PathBuf {
    window.press(&[key::CONTROL, "e"]);
    let file = wait("the PDF", || room.pdfs().pop());
    let name = file
        .file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned();
    assert!(
        name.ends_with(&format!("_{}.pdf", story.language.code())),
        "{name}"
    );
    let path = file.display().to_string();
    tool("qpdf", &["--check", &path]);
    let words = plain(&tool("pdftotext", &[&path, "-"]));
    for expected in [story.subject, story.body, story.etiquette] {
        assert!(words.contains(expected), "{expected}\nis not in\n{words}");
    }
    file
}

fn record(window: &Driver, language: Language) {
    window.press(&[key::CONTROL, key::ENTER]);
    window.find("dialog[open]");
    window.click_words(&word(language, "dispatch-record", &[]));
    wait("the dialog to close", || {
        (!window.is_there("dialog[open]")).then_some(())
    });
    // What is said stands in a line at the foot, and not over the whole window.
    window.find("[data-pane=toasts] .toast");
    let high = window.run(
        "return document.querySelector('[data-pane=toasts]').offsetHeight",
        &[],
    );
    assert!(high.as_f64().is_some_and(|high| high < 150.0), "{high}");
}

/// Closing completed the recording: the register holds the bytes that were exported.
fn is_sealed(room: &Room, file: &std::path::Path) {
    assert_eq!(room.sqlite("SELECT count(*) FROM pending_dispatch"), "0");
    let sealed = room.sqlite("SELECT pdf_sha256 FROM archive");
    let printed = tool("sha256sum", &[&file.display().to_string()]);
    assert!(
        printed.starts_with(&sealed) && sealed.len() == 64,
        "{sealed} is not {printed}"
    );
    let kept = fs::read(room.desk().join("files").join(&sealed)).expect("the sealed file is kept");
    assert_eq!(kept, fs::read(file).expect("the exported file is there"));
    let verified = room.terminal().ask(&["archive", "verify"]);
    assert_eq!(
        (&verified["ok"], &verified["records"]),
        (&true.into(), &1.into()),
        "{verified}"
    );
}

/// And after a new start it is found by a word of its text.
fn is_found(room: &Room, story: &Story) {
    let window = room.window();
    wait("the frame", || {
        window.is_there("nav[data-pane=navigation]").then_some(())
    });
    window.press(&[key::CONTROL, "5"]);
    window.find("main [role=row]");
    window.press(&[key::CONTROL, "f"]);
    let searched = story
        .body
        .split(' ')
        .max_by_key(|word| word.len())
        .expect("the letter has words");
    window.type_text(searched.trim_end_matches('.'));
    wait("the record", || {
        let shown = window.run("return document.querySelector('main')?.textContent", &[]);
        shown.as_str()?.contains(story.subject).then_some(())
    });
    close(window);
}
