//! One text to every cabinet in the real window: chosen by competence, written in three languages, checked, printed as
//! one stack, recorded as registered letters, answered by some, asked of the others again; then a proof of one letter
//! for somebody who has nothing but `sha256sum`.

use std::{fs, path::PathBuf, process::Command};

use api::Language;
use serde_json::{Value, json};
use tests::webdriver::{Driver, key, wait};

use crate::room::{Room, ask, begin, close, plain, tool};

/// In three languages: subject, text with its demands, a paragraph for one office alone.
const TEXTS: [(&str, &str, &str, &str); 3] = [
    (
        "fr",
        "Le statut des travailleurs des arts",
        "Nos membres travaillent d’un contrat court à l’autre.\n\n1. Recevez-nous avant la fin de l’année.\n2. Publiez les chiffres de 2025.\n",
        "De vos compétences relève surtout l’attestation du travail des arts.",
    ),
    (
        "nl",
        "Het statuut van de kunstwerkers",
        "Onze leden werken van het ene korte contract naar het andere.\n\n1. Ontvang ons voor het einde van het jaar.\n2. Publiceer de cijfers van 2025.\n",
        "Onder uw bevoegdheid valt vooral het kunstwerkattest.",
    ),
    (
        "de",
        "Das Statut der Kunstschaffenden",
        "unsere Mitglieder arbeiten von einem kurzen Vertrag zum nächsten.\n\n1. Empfangen Sie uns vor Jahresende.\n2. Veröffentlichen Sie die Zahlen für 2025.\n",
        "In Ihre Zuständigkeit fällt vor allem die Bescheinigung für Kunstarbeit.",
    ),
];

/// Twenty working days have passed since, wherever they are counted; forty have not.
const DAYS_AGO: &str = "-45 days";

#[test]
fn one_text_goes_to_every_cabinet_and_is_asked_for_again() {
    let room = Room::new();
    let window = room.window();
    begin(&window, Language::Fr);
    let sent_on = tool("date", &["--date", DAYS_AGO, "+%F"]).trim().to_owned();

    let id = choose(&window);
    let campaign = prepare(&window, &id, &sent_on);
    let letters = campaign["letters"].as_array().expect("letters").clone();
    own_paragraph(&window, &id);
    write(&room, &window, &letters);
    record(&room, &window, &sent_on, letters.len());
    answers(&window, &letters);
    remind(&room, &window, &letters);
    prove(&room, &window, &text(&letters[0]["letter"]));
    close(window);

    let verified = room.terminal().ask(&["archive", "verify"]);
    assert_eq!(
        (&verified["ok"], &verified["records"]),
        (&json!(true), &json!(letters.len())),
        "{verified}"
    );
}

fn text(value: &Value) -> String {
    value
        .as_str()
        .unwrap_or_else(|| panic!("not a word: {value}"))
        .to_owned()
}

/// Pushes what says these words, in that part of the window.
fn push(window: &Driver, within: &str, words: &str) {
    let script = "const [within, words] = arguments;
        const named = [...document.querySelectorAll(within)].find((one) => `${one.getAttribute('aria-label') ?? ''} ${one.textContent}`.replaceAll(/\\s+/g, ' ').includes(words)
            && one.getAttribute('aria-disabled') !== 'true' && !one.disabled);
        named?.click();
        return !!named;";
    wait(words, || {
        let pushed = window.run(script, &[json!(within), json!(words)]);
        (pushed == json!(true)).then_some(())
    });
}

fn says(window: &Driver, within: &str, words: &str) {
    let script = "return document.querySelector(arguments[0])?.textContent ?? ''";
    wait(words, || {
        let said = window.run(script, &[json!(within)]);
        plain(said.as_str()?).contains(words).then_some(())
    });
}

fn go(window: &Driver, hash: &str) {
    window.run("location.hash = arguments[0]", &[json!(hash)]);
}

/// Everybody who holds Employment.
fn choose(window: &Driver) -> String {
    window.press(&[key::CONTROL, key::SHIFT, "n"]);
    push(window, "dialog[open] button", "Emploi");
    wait("the holders", || {
        let count = window.run(
            "return document.querySelectorAll('dialog[open] [role=option]').length",
            &[],
        );
        (count == json!(7)).then_some(())
    });
    push(window, "dialog[open] input", "Cocher tout");
    says(window, "dialog[open]", "Écrire à 7 destinataires");
    window.press(&[key::CONTROL, key::ENTER]);
    let hash = wait("the campaign", || {
        let hash = window.run("return location.hash", &[]);
        let hash = hash.as_str()?.strip_prefix("#/campaign/")?;
        Some(hash.split('?').next()?.to_owned()).filter(|id| !id.is_empty())
    });
    says(window, "main", "7 cabinets, 7 lettres");
    hash
}

/// Texts, date and addresses, through the same call as the page's own.
fn prepare(window: &Driver, id: &str, date: &str) -> Value {
    for (language, subject, body, _) in TEXTS {
        let question = json!({ "id": id, "text": language, "subject": subject, "body": body });
        answered(window, "campaign.edit", &question);
    }
    let question = json!({ "id": id, "date": date, "channel": "registered", "enclose": [] });
    let campaign = answered(window, "campaign.edit", &question);
    for row in campaign["letters"].as_array().expect("letters") {
        let (post, language) = (&row["post"], &row["lang"]);
        let confirmed = ask(
            window,
            "address.confirm",
            &json!({ "post": post, "language": language }),
        );
        // With the mention of a registered letter the long title leaves the window of the envelope: it is shortened by hand.
        if post == "eu/employment" {
            let question = json!({ "what": "title", "post": post, "language": language, "text": "Vice-présidente exécutive" });
            answered(window, "directory.edit", &question);
        }
        if confirmed.get("answer").is_none() {
            let question = json!({ "post": post, "language": language, "street": "Rue de l’Exemple 1", "postcode": "1000",
                "city": "Bruxelles", "source": "exemple de ce récit" });
            answered(window, "address.add", &question);
        }
        let own = TEXTS
            .iter()
            .find(|(code, ..)| language == code)
            .map_or("", |(_, _, _, own)| own);
        let question = json!({ "id": id, "to": [post], "paragraph": own });
        answered(window, "campaign.set", &question);
    }
    let checked = answered(window, "campaign.check", &json!({ "id": id }));
    let notices = checked["notices"].as_array().expect("notices").iter();
    let blocking: Vec<&Value> = notices
        .filter(|notice| notice["severity"] == "block")
        .collect();
    assert!(blocking.is_empty(), "{blocking:?}");
    answered(window, "campaign.show", &json!({ "id": id }))
}

fn answered(window: &Driver, name: &str, question: &Value) -> Value {
    let reply = ask(window, name, question);
    reply
        .get("answer")
        .unwrap_or_else(|| panic!("{name} {question}: {reply}"))
        .clone()
}

/// One of them is written by hand.
fn own_paragraph(window: &Driver, id: &str) {
    go(window, &format!("#/campaign/{id}?step=recipients"));
    push(window, "main [role=row]", "Jérôme Franssen");
    says(window, "[data-pane=own]", "Jérôme Franssen");
    window.type_into(
        "[data-pane=own] textarea",
        " In Ostbelgien betrifft dies 38 unserer Mitglieder.",
    );
    window.press(&[key::TAB]);
    wait("the paragraph", || {
        let shown = answered(window, "campaign.show", &json!({ "id": id }));
        let has = |place: usize| {
            text(&shown["letters"][place]["paragraph"]).contains("In Ostbelgien betrifft dies 38")
        };
        (has(3) && !has(0)).then_some(())
    });
    go(window, &format!("#/campaign/{id}?step=check"));
}

/// Nothing blocks; all are printed, each once, in one stack too.
fn write(room: &Room, window: &Driver, letters: &[Value]) {
    let words = format!("Écrire {} lettres", letters.len());
    wait(&words, || {
        let script = "return [...document.querySelectorAll('main button')].some((one) =>
            one.textContent.includes(arguments[0]) && one.getAttribute('aria-disabled') !== 'true')";
        (window.run(script, &[json!(words)]) == json!(true)).then_some(())
    });
    window.press(&[key::CONTROL, key::ENTER]);
    says(
        window,
        "main",
        &format!("Les {} lettres sont écrites", letters.len()),
    );
    let stack = room.saved().join("impression.pdf");
    assert_eq!(room.pdfs().len(), letters.len() + 1);
    let stacked = plain(&tool("pdftotext", &[&stack.display().to_string(), "-"]));
    for place in 1..=letters.len() {
        let reference = format!("/{place:03}");
        assert!(
            stacked.contains(&reference),
            "{reference} is not in the stack"
        );
    }
    assert!(
        stacked.contains("In Ostbelgien betrifft dies 38"),
        "{stacked}"
    );
}

fn record(room: &Room, window: &Driver, on: &str, count: usize) {
    window.press(&[key::CONTROL, key::ENTER]);
    window.find("dialog[open]");
    push(window, "dialog[open] label", "Recommandé");
    // The first field is the day; the one that is named by its words the first number.
    let script = "const [label, value] = arguments;
        const field = [...document.querySelectorAll('dialog[open] label')].find((one) => one.textContent.includes(label)).control;
        field.focus();
        field.value = value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        field.blur();";
    for (label, value) in [("Date", on), ("Premier numéro", "RR473124829BE")] {
        window.run(script, &[json!(label), json!(value)]);
    }
    says(window, "dialog[open]", "Numéro correct");
    push(
        window,
        "dialog[open] button",
        &format!("Sceller {count} lettres"),
    );
    says(window, "body", &format!("{count} lettres scellées"));
    answered(window, "dispatch.complete", &json!({ "all": true }));
    let sealed = room.sqlite("SELECT count(*) FROM archive");
    assert_eq!(sealed, count.to_string());
}

/// Two answer and one refuses, each noted on its record.
fn answers(window: &Driver, letters: &[Value]) {
    for (place, kind) in [(0, "Réponse"), (1, "Réponse"), (5, "Refus")] {
        go(
            window,
            &format!("#/archive/{}", text(&letters[place]["letter"])),
        );
        says(window, "[data-pane=record]", &format!("/{:03}", place + 1));
        push(window, "[data-pane=record] button", "Noter une réponse");
        window.find("dialog[open]");
        push(window, "dialog[open] label", kind);
        push(window, "dialog[open] button", "Noter une réponse");
        wait("the dialog to close", || {
            (!window.is_there("dialog[open]")).then_some(())
        });
    }
}

/// Those who keep silent are late under today; one key writes the first of them again.
fn remind(room: &Room, window: &Driver, letters: &[Value]) {
    let due = answered(window, "follow_up.due", &json!({}));
    let due = due.as_array().expect("reminders").clone();
    let silent: Vec<&Value> = letters
        .iter()
        .enumerate()
        .filter(|(place, _)| ![0, 1, 5].contains(place))
        .map(|(_, row)| &row["letter"])
        .collect();
    assert_eq!(due.len(), silent.len(), "{due:?}");
    assert!(
        due.iter().all(|row| silent.contains(&&row["letter"])),
        "{due:?}"
    );
    go(window, "#/today");
    says(window, "main", "Relances en retard");
    push(window, "main [role=option], main [role=row]", "Franssen");
    window.run(
        "document.querySelector('main [role=option][aria-selected=true]')?.focus()",
        &[],
    );
    window.press(&["r"]);
    wait("the reminder", || {
        let hash = window.run("return location.hash", &[]);
        hash.as_str()?.starts_with("#/letter/").then_some(())
    });
    says(window, "[data-pane=page]", "/004");
    assert_eq!(
        room.sqlite(
            "SELECT count(*) FROM follow_up WHERE written IS NOT NULL AND state = 'waiting'"
        ),
        "1"
    );
}

/// The bundle of the first, held against its sums by a tool that knows nothing of this program.
fn prove(room: &Room, window: &Driver, letter: &str) {
    go(window, &format!("#/archive/{letter}"));
    says(window, "[data-pane=record]", "/001");
    window.press(&[key::CONTROL, "e"]);
    let sums = wait("the bundle", || sums(room));
    let checked = Command::new("sha256sum")
        .args(["--check", "--strict", "--quiet", "SHA256SUMS"])
        .current_dir(sums.parent().expect("it lies in a folder"))
        .output()
        .expect("coreutils");
    assert!(
        checked.status.success(),
        "{}",
        String::from_utf8_lossy(&checked.stderr)
    );
}

fn sums(room: &Room) -> Option<PathBuf> {
    let folders = fs::read_dir(room.saved())
        .ok()?
        .flatten()
        .map(|entry| entry.path());
    folders
        .map(|folder| folder.join("SHA256SUMS"))
        .find(|path| path.is_file())
}
