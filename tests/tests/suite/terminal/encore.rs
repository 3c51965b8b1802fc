//! The whole way in the terminal, from an empty folder: one text to every cabinet of a matter, sent as registered letters,
//! answered by some, asked of the others again, and proved to somebody who has nothing but `sha256sum`.

use std::{collections::BTreeSet, process::Command};

use serde_json::Value;
use tests::terminal::Terminal;

use super::{Begun, first, speech::said_on};

const SENT_ON: &str = "2026-11-24";
/// 20 working days of the Belgian federal government and its communities after the day of dispatch, counted by hand:
/// only Christmas lies before the Commission's own days; 22 December is the twentieth.
const FEDERAL_DUE: &str = "2026-12-22";
/// A day on which every chain has its first step behind it: the Commission's year-end days end on 2 January.
const LATE: &str = "2027-01-20";

/// The recipients of Employment, in their languages.
const SUBJECTS: [(&str, &str); 4] = [
    ("fr", "Le statut des travailleurs des arts"),
    ("nl", "Het statuut van de kunstwerkers"),
    ("de", "Das Statut der Kunstschaffenden"),
    ("en", "The status of art workers"),
];

const BODIES: [(&str, &str); 4] = [
    (
        "fr",
        "Nos membres travaillent d’un contrat court à l’autre.\n\n1. Recevez-nous avant la fin de l’année.\n2. Publiez les chiffres de 2025.\n",
    ),
    (
        "nl",
        "Onze leden werken van het ene korte contract naar het andere.\n\n1. Ontvang ons voor het einde van het jaar.\n2. Publiceer de cijfers van 2025.\n",
    ),
    (
        "de",
        "unsere Mitglieder arbeiten von einem kurzen Vertrag zum nächsten.\n\n1. Empfangen Sie uns vor Jahresende.\n2. Veröffentlichen Sie die Zahlen für 2025.\n",
    ),
    (
        "en",
        "Our members work from one short contract to the next.\n\n1. Receive us before the end of the year.\n2. Publish the figures for 2025.\n",
    ),
];

fn on(begun: &Begun, day: &str) -> Terminal {
    Terminal::at(&begun.desk(), day)
}

fn rows<'a>(answer: &'a Value, key: &str) -> Vec<&'a Value> {
    let list = if key.is_empty() { answer } else { &answer[key] };
    list.as_array()
        .unwrap_or_else(|| panic!("{key} is no list: {answer}"))
        .iter()
        .collect()
}

fn text(value: &Value) -> String {
    value
        .as_str()
        .unwrap_or_else(|| panic!("not a word: {value}"))
        .to_owned()
}

/// One text in four languages, to whoever holds Employment in Belgium, Paris and the Commission.
fn compose(begun: &Begun) -> Value {
    let mut words: Vec<String> = [
        "campaign",
        "new",
        "--template",
        "open-letter",
        "--name",
        "Statut",
        "--competence",
        "employment",
    ]
    .map(str::to_owned)
    .to_vec();
    for (language, body) in BODIES {
        let file = begun.file(&format!("body-{language}.md"), body);
        words.extend(["--body".to_owned(), format!("{language}={file}")]);
    }
    for (language, subject) in SUBJECTS {
        words.extend(["--subject".to_owned(), format!("{language}={subject}")]);
    }
    words.extend(["--channel", "registered", "--axis", "statut"].map(str::to_owned));
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    begun.ask(&words)
}

/// Gives every office whose address is not known one, and confirms those that are only proposed.
fn settle_addresses(begun: &Begun, campaign: &Value) {
    for row in rows(campaign, "letters") {
        let (post, language) = (text(&row["post"]), text(&row["lang"]));
        let checked = begun.json(&["address", "confirm", &post, "--lang", &language]);
        if checked.0 == 0 {
            continue;
        }
        begun.ask(&[
            "address",
            "add",
            &post,
            "--lang",
            &language,
            "--street",
            "Rue de l’Exemple 1",
            "--postcode",
            "1000",
            "--city",
            "Bruxelles",
            "--source",
            "exemple de ce récit",
        ]);
    }
}

/// Each letter has a sentence of its own.
fn own_paragraphs(begun: &Begun, id: &str, campaign: &Value) {
    for (place, row) in rows(campaign, "letters").into_iter().enumerate() {
        let (post, language) = (text(&row["post"]), text(&row["lang"]));
        let words = match language.as_str() {
            "nl" => "In uw bevoegdheid valt vooral de kunstwerkattest, dossier",
            "de" => "In Ihre Zuständigkeit fällt vor allem die Bescheinigung, Akte",
            "en" => "What lies with your services is above all the certificate, file",
            _ => "De vos compétences relève surtout l’attestation du travail des arts, dossier",
        };
        let file = begun.file(
            &format!("own-{place}.md"),
            &format!("{words} {}.\n", 700 + place),
        );
        begun.ask(&["campaign", "set", id, "--to", &post, "--paragraph", &file]);
    }
}

fn words_of(pdf: &str) -> String {
    let read = Command::new("pdftotext")
        .args([pdf, "-"])
        .output()
        .expect("poppler");
    String::from_utf8_lossy(&read.stdout)
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

#[test]
#[allow(
    clippy::too_many_lines,
    reason = "one way, told from its start to its end"
)]
fn one_text_goes_to_every_cabinet_and_is_asked_for_until_there_is_an_answer() {
    let begun = Begun::new();

    // Who holds it, each in its language, each with its reason.
    let campaign = compose(&begun);
    let id = text(&campaign["id"]);
    let letters = rows(&campaign, "letters");
    let languages: BTreeSet<String> = letters.iter().map(|row| text(&row["lang"])).collect();
    assert_eq!(
        languages,
        BTreeSet::from(["de", "en", "fr", "nl"].map(str::to_owned)),
        "{campaign}"
    );
    let posts: Vec<String> = letters.iter().map(|row| text(&row["post"])).collect();
    for government in [
        "federal/",
        "flanders/",
        "brussels/",
        "wallonia/",
        "dg/",
        "france/",
        "eu/",
    ] {
        let reached = posts.iter().any(|post| post.starts_with(government))
            || rows(&campaign, "folded")
                .iter()
                .any(|row| text(&row["post"]).starts_with(government));
        assert!(reached, "{government} is not in {campaign}");
    }
    assert!(
        letters
            .iter()
            .all(|row| !text(&row["reason"]).is_empty() && !text(&row["lang_reason"]).is_empty())
    );

    // Checked: addresses first, then nothing blocks.
    settle_addresses(&begun, &campaign);
    own_paragraphs(&begun, &id, &campaign);
    let (code, checked) = begun.json(&["campaign", "check", &id]);
    assert_eq!((code, &checked["blocked"]), (0, &0.into()), "{checked}");

    // Written: a file each, and one stack in the order of the list.
    let (out, stack) = (begun.path("out"), begun.path("stack.pdf"));
    let written = begun.ask(&[
        "campaign",
        "export",
        &id,
        "--out",
        &out,
        "--combined",
        &stack,
        "--duplex",
    ]);
    assert_eq!(rows(&written, "files").len(), letters.len(), "{written}");
    let stacked = words_of(&stack);
    for (place, row) in letters.iter().enumerate() {
        let own = format!("{}.", 700 + place);
        assert_eq!(
            stacked.matches(&own).count(),
            1,
            "{own} of {row} is in the stack once"
        );
    }
    let shown = begun.ask(&["campaign", "show", &id]);
    for row in rows(&shown, "letters") {
        assert!(stacked.contains(&text(&row["reference"])), "{row}");
    }

    // Where nothing is sealed yet there is no last record to speak of.
    let early = begun.path("early.pdf");
    let said = said_on(
        &begun,
        SENT_ON,
        "fr",
        &["dispatch", "list", &id, "--out", &early],
    );
    assert!(
        said.contains("early.pdf") && !said.contains("Dernière empreinte"),
        "{said}"
    );

    // Recorded in one act, as registered letters, with a roll of numbers.
    let recorded = begun.ask(&[
        "dispatch",
        "record",
        "--campaign",
        &id,
        "--channel",
        "registered",
        "--on",
        SENT_ON,
        "--tracking-from",
        "RR473124829BE",
        "--follow-up",
        "20,20",
    ]);
    let recorded = rows(&recorded, "");
    assert_eq!(recorded.len(), letters.len());
    let roll = begun.path("bordereau.pdf");
    begun.ask(&["dispatch", "list", &id, "--out", &roll]);
    let roll = words_of(&roll);
    for row in rows(&shown, "letters") {
        assert!(
            roll.contains(&text(&row["reference"])),
            "{row} is not on {roll}"
        );
    }
    let head = text(&begun.ask(&["archive", "verify"])["head"]);
    assert!(
        roll.replace(' ', "").contains(&head[..16]),
        "the head of the archive is not on the list: {roll}"
    );

    // Two answer, one refuses, one only confirms that it came.
    let of = |government: &str| {
        let row = rows(&shown, "letters")
            .into_iter()
            .find(|row| text(&row["post"]).starts_with(government))
            .unwrap_or_else(|| panic!("no letter to {government}"))
            .clone();
        text(&row["letter"])
    };
    let later = on(&begun, "2026-12-10");
    let scan = begun.file("answer.txt", "Monsieur, nous vous recevrons le 15 janvier.");
    for (letter, kind) in [
        (of("federal/"), "answer"),
        (of("flanders/"), "answer"),
        (of("france/"), "refusal"),
        (of("dg/"), "acknowledgement"),
    ] {
        let answer = later.ask(&[
            "reply",
            "record",
            &letter,
            "--kind",
            kind,
            "--on",
            "2026-12-09",
            "--file",
            &scan,
            "--answers",
            "1",
        ]);
        assert_eq!(
            answer["stops_follow_up"],
            kind != "acknowledgement",
            "{answer}"
        );
    }
    // What was asked and not answered is a query.
    let open = later.ask(&[
        "demand",
        "list",
        "--answered",
        "no",
        "--letter",
        &of("federal/"),
    ]);
    assert_eq!(rows(&open, "").len(), 1, "{open}");

    // Nothing is due a day before; the rest is asked again afterwards.
    let settled = BTreeSet::from([of("federal/"), of("flanders/"), of("france/")]);
    let due = on(&begun, "2026-12-21").ask(&["follow-up", "due"]);
    let early = rows(&due, "")
        .into_iter()
        .find(|row| row["letter"] == of("dg/").as_str());
    assert!(early.is_none(), "{due}");
    let late = on(&begun, LATE);
    let due = late.ask(&["follow-up", "due"]);
    let silent: BTreeSet<String> = rows(&due, "")
        .iter()
        .map(|row| text(&row["letter"]))
        .collect();
    let expected: BTreeSet<String> = rows(&shown, "letters")
        .iter()
        .map(|row| text(&row["letter"]))
        .filter(|letter| !settled.contains(letter))
        .collect();
    assert_eq!(silent, expected, "{due}");
    let german = rows(&due, "")
        .into_iter()
        .find(|row| row["letter"] == of("dg/").as_str())
        .expect("it only confirmed")
        .clone();
    assert_eq!(german["due"], FEDERAL_DUE, "{german}");

    let mut relances = Vec::new();
    for row in rows(&due, "") {
        let made = late.ask(&["follow-up", "write", &text(&row["id"])]);
        if !relances.contains(&made["letter"]) {
            relances.push(made["letter"].clone());
        }
    }
    for relance in &relances {
        let relance = text(relance);
        let file = begun.path(&format!("relance-{relance}.pdf"));
        late.ask(&["letter", "export", &relance, "--out", &file]);
        let words = words_of(&file);
        assert!(
            words.contains("2026/0"),
            "the reference of what was asked stands in it: {words}"
        );
        late.ask(&[
            "dispatch",
            "record",
            &relance,
            "--channel",
            "registered",
            "--on",
            LATE,
        ]);
    }
    assert!(
        rows(&late.ask(&["follow-up", "due"]), "").is_empty(),
        "all were asked again"
    );

    // The proof of one, held against the sums by another program.
    let proof = begun.path("proof");
    let record = first(&Value::Array(
        recorded.iter().map(|row| (*row).clone()).collect(),
    ))["archive"]
        .to_string();
    late.ask(&[
        "archive",
        "export",
        record.trim_matches('"'),
        "--out",
        &proof,
    ]);
    let sums = Command::new("sha256sum")
        .args(["--check", "--strict", "--quiet", "SHA256SUMS"])
        .current_dir(&proof)
        .output()
        .expect("coreutils");
    assert!(
        sums.status.success(),
        "{}",
        String::from_utf8_lossy(&sums.stderr)
    );
    let verified = late.ask(&["archive", "verify", "--head", &head]);
    assert_eq!(
        (&verified["ok"], &verified["records"]),
        (&true.into(), &(letters.len() + relances.len()).into()),
        "{verified}"
    );
}
