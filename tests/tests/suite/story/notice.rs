//! Every notice a letter can get: provoked, told in four languages, with its place; those that block, block.

use std::collections::BTreeSet;

use api::refusal::RefusalKind;
use model::{Code, Language, Severity};
use serde_json::{Value, json};

use crate::world::{World, codes, text};

type Provoked = (World, String);

/// A world and a letter in it that has the notice.
fn provoke(code: Code) -> Option<Provoked> {
    let mut world = World::starter();
    let letter = match code {
        Code::SenderMissing => {
            world = World::new();
            world.ask("directory.begin", json!(null));
            world.plain().composed()
        }
        Code::SenderIsExample | Code::AddressProposed | Code::FormUnsourced => {
            world.plain().composed()
        }
        Code::NoSignatory => {
            let letter = world.plain().composed();
            world.ask("letter.edit", json!({ "id": letter, "signatories": [] }));
            letter
        }
        Code::SignatoryFunctionMissing | Code::SenderTextMissing => {
            let sender = world.file(
                "sender.toml",
                "[sender]\nname = \"Tréteaux\"\npostcode = \"1030\"\n[sender.street]\nfr = \"Rue Haute 4\"\n\
                 [sender.city]\nfr = \"Bruxelles\"\n[[signatory]]\nname = \"Claire Hanssens\"\n\
                 [signatory.function]\nfr = \"Présidente\"\n",
            );
            world.ask("sender.read", json!({ "file": sender }));
            world.plain().in_language(Language::Nl).composed()
        }
        Code::NoRecipient => world
            .letter("open-letter")
            .subject("Sujet")
            .body("Texte.")
            .composed(),
        Code::NoHolder => {
            world
                .behind_its_back(|desk| desk.execute_batch("DELETE FROM membership"))
                .expect("mandates");
            world.plain().composed()
        }
        Code::MandateLater => world.plain().dated("2024-01-15").composed(),
        Code::NoAddress => world.plain().to("cocof/member-audrey-henry").composed(),
        Code::AddressToConfirm => world.plain().to("wallonia/head-of-government").composed(),
        Code::AddressOtherLanguage => {
            world.ask(
                "address.add",
                json!({ "post": "federal/employment", "language": "fr", "street": "Rue Haute 1",
                    "postcode": "1000", "city": "Bruxelles", "source": "site du cabinet" }),
            );
            world.plain().in_language(Language::Nl).composed()
        }
        Code::AddressWindow => {
            world.ask(
                "directory.edit",
                json!({ "what": "title", "post": "federal/employment",
                "language": "fr", "text": "Ministre de tout ce qui est long ".repeat(9) }),
            );
            world.plain().composed()
        }
        Code::TitleShortened => world
            .plain()
            .to("dg/family")
            .in_language(Language::De)
            .composed(),
        Code::TitleEditorial => world
            .plain()
            .to("federal/justice")
            .in_language(Language::De)
            .composed(),
        Code::TitleMissing => world
            .plain()
            .to("france/culture")
            .in_language(Language::De)
            .composed(),
        Code::LanguageNotAccepted => world.plain().to("flanders/education").composed(),
        // English forms are known for the institutions of the Union alone.
        Code::FormMissing => world.plain().in_language(Language::En).composed(),
        Code::GenderUnknown => {
            let added = world.ask(
                "directory.add",
                json!({ "given_name": "Dominique", "family_name": "Peeters", "organization": "federal",
                    "role": "minister", "titles": { "fr": "Ministre du Climat" }, "source": "Moniteur belge" }),
            );
            world.plain().to(&text(&added["post"])).composed()
        }
        Code::FormChanged => {
            let letter = world.plain().composed();
            world.ask(
                "letter.version",
                json!({ "id": letter, "language": "fr", "salutation": "Cher ami," }),
            );
            letter
        }
        Code::EmptySubject => world.plain().subject("  ").composed(),
        Code::EmptyBody => world.plain().body(" \n").composed(),
        Code::EmptyField => world.letter("question").to("federal/employment").composed(),
        Code::UnknownField => world.plain().body("Texte {{recipient_nam}}.").composed(),
        Code::TemplateError => world.plain().body("Texte {{#if}} ouvert.").composed(),
        Code::LinkRefused => world
            .plain()
            .body("Voir [ici](file:///etc/passwd).")
            .composed(),
        Code::BlockUnsupported => world.plain().body("```\nTexte.\n```").composed(),
        Code::MissingGlyph => world.plain().body("Texte 漢字 ici.").composed(),
        Code::RightToLeft => world.plain().body("Texte שלום ici.").composed(),
        Code::LineOverfull => world.plain().body(&"A".repeat(300)).composed(),
        Code::EnclosureMissing => {
            let note = world.file("note.pdf", b"%PDF-1.7 note");
            let letter = world.plain().enclosing(&note).composed();
            let sha256 = text(&world.show(&letter)["enclosures"][0]["sha256"]);
            std::fs::remove_file(world.kept(&sha256)).expect("a kept file");
            letter
        }
        Code::LetterheadFileMissing => {
            let logo = world.file("logo.svg", crate::story::picture::SVG.as_bytes());
            let settings = world.ask("setting.logo", json!({ "file": logo }));
            let sha256 = text(&settings["logo"]["sha256"]);
            std::fs::remove_file(world.kept(&sha256)).expect("a kept file");
            world.plain().composed()
        }
        Code::FaceMissing => {
            let face = world.file(
                "house.ttf",
                crate::story::typeface::supplied("SourceSans3-Regular.ttf"),
            );
            world.ask("setting.font", json!({ "style": "regular", "file": face }));
            world.plain().composed()
        }
        Code::EnvelopeUnmeasured => {
            world.ask("setting.set", json!({ "key": "format", "value": "own" }));
            world.plain().composed()
        }
        // Planted in the letters of a campaign: see `preflight`.
        Code::MandateEnded
        | Code::PersonTwice
        | Code::FormMismatch
        | Code::TextLanguageDiffers
        | Code::ParagraphLanguageDiffers
        | Code::LetterTwice
        | Code::TextAlreadySent
        | Code::AlreadyAnswered
        | Code::EnclosureChanged
        | Code::AnnexNotAttached
        | Code::EnclosureTooLarge
        | Code::DispatchDayPast
        | Code::DispatchDayWithoutPost
        | Code::ReferenceTwice
        | Code::LanguageVersionMissing => return None,
        // Of a recording, or of a folder.
        Code::ChangedSinceExport
        | Code::ReminderOtherHolder
        | Code::TrackingCheckDigit
        | Code::TrackingUnknownForm
        | Code::TrackingUsed
        | Code::FolderSynchronised => return None,
    };
    Some((world, letter))
}

#[test]
fn every_notice_can_be_provoked_and_is_told_in_four_languages() {
    for code in Code::ALL {
        let Some((mut world, letter)) = provoke(*code) else {
            continue;
        };
        let mut told = BTreeSet::new();
        for language in Language::ALL {
            world.speaking(language);
            let notices = world.notices(&letter);
            let Some(found) = notices.iter().find(|notice| notice["code"] == code.slug()) else {
                panic!("{}: {:?}", code.slug(), codes(&notices));
            };
            let message = text(&found["message"]);
            assert!(
                !message.contains('⟦'),
                "{} {language}: {message}",
                code.slug()
            );
            assert_eq!(found["severity"], severity(code.severity()));
            assert!(found["where"]["part"].is_string(), "{found}");
            told.insert(message);
        }
        assert_eq!(told.len(), 4, "{}: {told:?}", code.slug());
    }
}

fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Block => "block",
        Severity::Warn => "warn",
        Severity::Info => "info",
    }
}

#[test]
fn a_blocking_notice_blocks_the_export_and_is_named_there() {
    for code in Code::ALL
        .iter()
        .filter(|code| code.severity() == Severity::Block)
    {
        let Some((mut world, letter)) = provoke(*code) else {
            continue;
        };
        let refusal = world.refused("letter.export", json!({ "id": letter }));
        assert_eq!(
            (refusal.kind, refusal.code.as_str()),
            (RefusalKind::Refused, "blocked"),
            "{}",
            code.slug()
        );
        assert!(
            refusal.notices.iter().any(|notice| notice.code == *code),
            "{}: {refusal:?}",
            code.slug()
        );
        assert!(
            refusal
                .notices
                .iter()
                .all(|notice| notice.severity == Severity::Block)
        );
        assert_eq!(world.state(&letter), "draft");
    }
}

#[test]
fn a_notice_that_does_not_block_lets_the_letter_leave() {
    for code in Code::ALL
        .iter()
        .filter(|code| code.severity() != Severity::Block)
    {
        let Some((mut world, letter)) = provoke(*code) else {
            continue;
        };
        let blocking: Vec<Value> = world
            .notices(&letter)
            .into_iter()
            .filter(|notice| notice["severity"] == "block")
            .collect();
        if blocking.is_empty() {
            assert_eq!(
                world.export(&letter)["reference"],
                "2026/001",
                "{}",
                code.slug()
            );
        } else {
            let others = codes(&blocking);
            assert!(
                others.iter().all(|other| other == "form-missing"),
                "{}: {others:?}",
                code.slug()
            );
        }
    }
}

#[test]
fn a_letter_without_recipient_subject_text_or_signatory_is_drawn_all_the_same() {
    let mut world = World::starter();
    let letter = world.letter("open-letter").subject("").body("").composed();
    world.ask("letter.edit", json!({ "id": letter, "signatories": [] }));
    let answer = world.ask("letter.preview", json!({ "id": letter, "as": "svg" }));
    assert!(text(&answer["pages"][0]).starts_with("<svg"));
    let told = codes(answer["notices"].as_array().expect("notices"));
    for code in [
        "no-recipient",
        "empty-subject",
        "empty-body",
        "no-signatory",
    ] {
        assert!(told.contains(&code.to_owned()), "{code}: {told:?}");
    }
}

#[test]
fn a_script_the_font_lacks_is_named_character_by_character() {
    let mut world = World::starter();
    let letter = world.plain().body("Pour 漢 et 字, et ܐ.").composed();
    let notices = world.notices(&letter);
    let told = notices
        .iter()
        .find(|notice| notice["code"] == "missing-glyph")
        .expect("a notice");
    for character in ['漢', '字', 'ܐ'] {
        assert!(text(&told["message"]).contains(character), "{told}");
    }
}

#[test]
fn a_date_of_a_notice_is_the_day_of_the_letter() {
    let mut world = World::starter();
    let letter = world.plain().dated("2024-01-15").composed();
    let notices = world.notices(&letter);
    let told = notices
        .iter()
        .find(|notice| notice["code"] == "mandate-later")
        .expect("a notice");
    assert!(text(&told["message"]).contains("2024"), "{told}");
}

#[test]
fn a_notice_about_a_field_says_where_the_field_stands() {
    let mut world = World::starter();
    let letter = world
        .plain()
        .body("Bonjour.\n\nTexte {{recipient_nam}}.")
        .composed();
    let notices = world.notices(&letter);
    let told = notices
        .iter()
        .find(|notice| notice["code"] == "unknown-field")
        .expect("a notice");
    let place = &told["where"];
    assert_eq!(
        (&place["part"], &place["block"], &place["field"]),
        (&json!("body"), &json!(1), &json!("recipient_nam"))
    );
    assert!(text(&told["message"]).contains("recipient_name"), "{told}");
}

#[test]
fn a_form_that_was_confirmed_is_not_asked_about_again() {
    let mut world = World::starter();
    let letter = world.plain().composed();
    loop {
        let notices = world.notices(&letter);
        let Some(told) = notices
            .into_iter()
            .find(|notice| notice["code"] == "form-unsourced")
        else {
            break;
        };
        let key = text(&told["remedy"]["key"]);
        let before = world.codes(&letter).len();
        world.ask(
            "directory.edit",
            json!({ "what": "confirm-form", "key": key }),
        );
        assert!(
            world.codes(&letter).len() < before,
            "{key} is asked about again"
        );
    }
    assert!(!world.codes(&letter).contains(&"form-unsourced".to_owned()));
    let copy = world.plain().composed();
    assert!(!world.codes(&copy).contains(&"form-unsourced".to_owned()));
}

#[test]
fn a_letter_without_a_known_form_leaves_with_the_persons_own() {
    let mut world = World::starter();
    let letter = world.plain().in_language(Language::En).composed();
    assert!(world.codes(&letter).contains(&"form-missing".to_owned()));
    world.ask(
        "letter.version",
        json!({ "id": letter, "salutation": "Dear Deputy Prime Minister,", "valediction": "Yours sincerely," }),
    );
    assert!(!world.codes(&letter).contains(&"form-missing".to_owned()));
    assert_eq!(world.export(&letter)["reference"], "2026/001");
}

#[test]
fn a_title_that_was_confirmed_is_not_asked_about_again() {
    let mut world = World::starter();
    let letter = world
        .plain()
        .to("federal/justice")
        .in_language(Language::De)
        .composed();
    assert!(world.codes(&letter).contains(&"title-editorial".to_owned()));
    world.ask(
        "directory.edit",
        json!({ "what": "confirm-title", "post": "federal/justice", "language": "de" }),
    );
    assert!(!world.codes(&letter).contains(&"title-editorial".to_owned()));
}

#[test]
fn a_long_title_of_the_directory_is_shortened_and_says_so() {
    let mut world = World::starter();
    let letter = world
        .plain()
        .to("dg/family")
        .in_language(Language::De)
        .composed();
    let told = world.codes(&letter);
    assert!(told.contains(&"title-shortened".to_owned()), "{told:?}");
    assert!(!told.contains(&"address-window".to_owned()), "{told:?}");
}

#[test]
fn a_long_title_fixed_by_the_person_is_never_shortened_and_blocks() {
    let mut world = World::starter();
    let long = "Ministre de l’Emploi et de tout ce qui s’ensuit ".repeat(8);
    world.ask(
        "directory.edit",
        json!({ "what": "title", "post": "federal/employment", "language": "fr", "text": long }),
    );
    let letter = world.plain().composed();
    let told = world.codes(&letter);
    assert!(told.contains(&"address-window".to_owned()), "{told:?}");
    assert!(!told.contains(&"title-shortened".to_owned()), "{told:?}");
    assert!(world.pages(&letter).contains("Clarinval"));
}
