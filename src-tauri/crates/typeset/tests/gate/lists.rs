//! Dispatch lists to set: a short one in each language of Belgium, a long one, one with extremes and an empty one.
//! Persons, offices, addresses and numbers are made up and belong to nobody.

use model::{
    Language,
    manuscript::{
        FrenchSpacing, Labelled, LetterheadText, ListColumns, ListLine, ListManuscript, ListRow,
        Metadata, PageLabel, in_groups,
    },
};

/// SHA-256 of nothing: 64 digits as the register has them.
pub const DIGITS: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

pub fn row(
    number: usize,
    recipient: &[&str],
    place: &[&str],
    channel: &[&str],
    language: Option<Language>,
) -> ListRow {
    let lines = |texts: &[&str], language: Option<Language>| {
        let line = |text: &&str| ListLine {
            language,
            ..ListLine::from(*text)
        };
        texts.iter().map(line).collect()
    };
    ListRow {
        number: number.to_string(),
        reference: format!("2026/{:03}", 50 + number),
        recipient: lines(recipient, language),
        place: lines(place, language),
        channel: lines(channel, None),
    }
}

/// Five items in two languages, as a campaign leaves them.
pub fn french() -> ListManuscript {
    let nl = Some(Language::Nl);
    let rows = vec![
        row(
            1,
            &[
                "Madame Camille Exemple",
                "Vice-Première ministre et ministre de l’Emploi, de l’Économie et du Travail artistique",
            ],
            &["Rue de l’Exemple 1 boîte 4", "1000 BRUXELLES"],
            &["Recommandé", "01 05412885004526 21 000000000001"],
            None,
        ),
        row(
            2,
            &[
                "De heer Jan Voorbeeld",
                "Vlaams minister van Werk en Sociale Economie",
            ],
            &["Voorbeeldlaan 15", "1210 BRUSSEL"],
            &["Recommandé", "01 05412885004526 21 000000000002"],
            nl,
        ),
        row(
            3,
            &["Cabinet du ministre-président"],
            &["Avenue du Modèle 7", "5100 JAMBES"],
            &["Recommandé", "RR 473 124 829 BE"],
            None,
        ),
        row(
            4,
            &[
                "Monsieur Pierre Muster",
                "Ministre-président de la Communauté germanophone",
            ],
            &["Gospertstraße 1", "4700 EUPEN"],
            &["Lettre ordinaire"],
            None,
        ),
        row(
            5,
            &["Madame Inès D’Amico", "Ministre de la Culture"],
            &["Place Sainte-Exemple 9", "1000 BRUXELLES"],
            &["Lettre ordinaire"],
            None,
        ),
    ];
    ListManuscript {
        language: Language::Fr,
        spacing: FrenchSpacing::France,
        letterhead: LetterheadText {
            logo: None,
            logo_alone: false,
            code: None,
            name: "Tréteaux".to_owned(),
            tagline: Some("Coopérative d’artistes et d’indépendants".to_owned()),
            return_line: String::new(),
            footer: [
                "Tréteaux SC",
                "Rue de l’Exemple 44, 1030 Bruxelles",
                "courrier@treteaux.example",
                "BE 0123.456.749",
            ]
            .map(str::to_owned)
            .to_vec(),
        },
        title: "Bordereau d’envoi".to_owned(),
        place_and_date: "Bruxelles, le 28 novembre 2026".to_owned(),
        subject: Some("Travail artistique et chômage : demande d’entretien".to_owned()),
        facts: vec![Labelled {
            label: "Déposé par :".to_owned(),
            value: "Claire Hanssens".to_owned(),
        }],
        columns: ListColumns {
            number: "N°".to_owned(),
            reference: "Référence".to_owned(),
            recipient: "Destinataire".to_owned(),
            place: "Adresse".to_owned(),
            channel: "Envoi".to_owned(),
        },
        rows,
        total: "5 envois, dont 3 recommandés".to_owned(),
        register: Some(Labelled {
            label: "Empreinte du registre au 28 novembre 2026 :".to_owned(),
            value: in_groups(DIGITS),
        }),
        stamp: "Cachet à date du bureau de poste".to_owned(),
        signature: "Signature de l’expéditeur".to_owned(),
        continuation: "Bordereau d’envoi – 28 novembre 2026".to_owned(),
        page_label: PageLabel {
            before: "Page ".to_owned(),
            between: " sur ".to_owned(),
            after: String::new(),
        },
        metadata: Metadata {
            title: "Bordereau d’envoi du 28 novembre 2026".to_owned(),
            author: "Tréteaux".to_owned(),
            subject: "Travail artistique et chômage".to_owned(),
            keywords: Vec::new(),
            date: "2026-11-28".to_owned(),
        },
    }
}

/// As many items as asked for, offices of different lengths.
pub fn long(count: usize) -> ListManuscript {
    let offices = [
        "Minister van Werk",
        "Vlaams minister van Binnenland, Samenleven, Gelijke Kansen, Sociale Economie en Plattelandsbeleid",
        "Staatssecretaris voor Cultuur en Media",
    ];
    let rows = (1..=count)
        .map(|number| {
            let tracking = format!("01 05412885004526 21 {number:012}");
            let name = format!("Mevrouw Camille Voorbeeld {number}");
            row(
                number,
                &[&name, offices[number % 3]],
                &["Voorbeeldstraat 1 bus 4", "1070 BRUSSEL"],
                &["Aangetekend", &tracking],
                None,
            )
        })
        .collect();
    ListManuscript {
        language: Language::Nl,
        title: "Verzendlijst".to_owned(),
        place_and_date: "Brussel, 28 november 2026".to_owned(),
        subject: Some("Artistiek werk en werkloosheid: vraag om een gesprek".to_owned()),
        facts: Vec::new(),
        columns: ListColumns {
            number: "Nr.".to_owned(),
            reference: "Kenmerk".to_owned(),
            recipient: "Geadresseerde".to_owned(),
            place: "Adres".to_owned(),
            channel: "Zending".to_owned(),
        },
        rows,
        total: format!("{count} zendingen, waarvan {count} aangetekend"),
        register: Some(Labelled {
            label: "Vingerafdruk van het register op 28 november 2026:".to_owned(),
            value: in_groups(DIGITS),
        }),
        stamp: "Datumstempel van het postkantoor".to_owned(),
        signature: "Handtekening van de afzender".to_owned(),
        continuation: "Verzendlijst – 28 november 2026".to_owned(),
        ..french()
    }
}

/// Words of a length nobody foresaw, and lines that are empty.
pub fn extreme() -> ListManuscript {
    let word = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";
    let digits = "9876543210".repeat(9);
    let office = "Bundesministerium für besondere Aufgaben und alles Übrige ".repeat(12);
    ListManuscript {
        language: Language::De,
        title: "Versandliste".to_owned(),
        subject: None,
        register: None,
        rows: vec![
            row(1, &[word, &office], &[word], &["Fax", &digits], None),
            row(2, &[], &[""], &[], None),
            row(1_000_000, &["Αθήνα 東京"], &["A", "B", "C"], &["Fax"], None),
        ],
        ..french()
    }
}

pub fn empty() -> ListManuscript {
    ListManuscript {
        rows: Vec::new(),
        total: "Aucun envoi".to_owned(),
        ..french()
    }
}

/// Every list of the gate, by name.
pub fn all() -> Vec<(&'static str, ListManuscript)> {
    vec![
        ("list-fr", french()),
        ("list-nl-long", long(42)),
        ("list-de-extreme", extreme()),
        ("list-fr-empty", empty()),
    ]
}
