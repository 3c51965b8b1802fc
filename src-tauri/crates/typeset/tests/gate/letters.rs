//! Letters to set: a builder, and a set that goes through languages, lengths, blocks and extremes.
//! Persons, offices and addresses are made up and belong to nobody.

#[path = "letters/block.rs"]
pub mod block;
#[path = "letters/pairwise.rs"]
pub mod pairwise;
#[path = "letters/picture.rs"]
pub mod picture;

use model::{
    Country, Language,
    manuscript::{
        AddressLine, AddressText, Align, Block, FrenchSpacing, Inline, Labelled, LabelledList,
        LetterFormat, LetterheadText, Manuscript, Metadata, PageLabel, SignatoryText, Subject,
        TestSheet, Text, TextSetting, Words,
    },
    notice::Part,
};

/// A letter of one page to a minister who does not exist.
pub fn letter(language: Language) -> Manuscript {
    let words = words_of(language);
    let mut manuscript = Manuscript {
        language,
        spacing: FrenchSpacing::France,
        text_setting: TextSetting::Justified,
        typeface: None,
        format: LetterFormat::BeRightWindow,
        envelope: None,
        letterhead: LetterheadText {
            logo: None,
            logo_alone: false,
            code: None,
            name: "Tréteaux".to_owned(),
            tagline: Some(words.tagline.to_owned()),
            return_line: "Tréteaux · Rue de l’Exemple 44 · 1030 Bruxelles".to_owned(),
            footer: [
                "Tréteaux SC",
                "Rue de l’Exemple 44, 1030 Bruxelles",
                "courrier@treteaux.example",
                "BE 0123.456.749",
            ]
            .map(str::to_owned)
            .to_vec(),
        },
        address: AddressText {
            lines: words.address.iter().map(|line| fixed(line)).collect(),
            country: Country::Be,
            language,
        },
        reference_lines: vec![Labelled {
            label: words.reference.to_owned(),
            value: "2026/051".to_owned(),
        }],
        mention: None,
        place_and_date: words.date.to_owned(),
        subject: Subject {
            label: words.label.map(str::to_owned),
            words: Words::plain(Part::Subject, 0, words.subject),
        },
        salutation: Words::plain(Part::Salutation, 0, words.salutation),
        body: Vec::new(),
        valediction: Words::plain(Part::Valediction, 0, words.valediction),
        signatories: vec![signatory("Claire Hanssens", words.function)],
        enclosures: None,
        copies: None,
        continuation: words.continuation.to_owned(),
        page_label: PageLabel {
            before: "Page ".to_owned(),
            between: " / ".to_owned(),
            after: String::new(),
        },
        draft_mark: None,
        fold_marks: true,
        metadata: Metadata {
            title: words.subject.to_owned(),
            author: "Tréteaux".to_owned(),
            subject: words.subject.to_owned(),
            keywords: vec!["2026/051".to_owned()],
            date: "2026-11-24".to_owned(),
        },
    };
    manuscript.body = paragraphs(words.body);
    number(&mut manuscript.body);
    manuscript
}

pub fn fixed(line: &str) -> AddressLine {
    AddressLine {
        forms: vec![line.to_owned()],
        may_wrap: true,
        language: None,
    }
}

pub fn signatory(name: &str, function: &str) -> SignatoryText {
    SignatoryText {
        signature: None,
        name: name.to_owned(),
        function: Some(function.to_owned()),
        organization: None,
    }
}

pub fn paragraph(text: &str) -> Block {
    Block::Paragraph(Words::plain(Part::Body, 0, text))
}

pub fn paragraphs(texts: &[&str]) -> Vec<Block> {
    texts.iter().map(|text| paragraph(text)).collect()
}

pub fn text(text: &str) -> Inline {
    Inline::Text(Text {
        text: text.to_owned(),
        start: 0,
        end: text.encode_utf16().count() as u32,
        field: None,
        language: None,
    })
}

pub fn rich(inlines: Vec<Inline>) -> Block {
    Block::Paragraph(Words {
        part: Part::Body,
        block: 0,
        inlines,
    })
}

pub fn list(ordered: Option<u64>, items: &[&str]) -> Block {
    Block::List {
        ordered,
        items: items.iter().map(|item| vec![paragraph(item)]).collect(),
    }
}

pub fn table(columns: &[Align], header: &[&str], rows: &[&[&str]]) -> Block {
    let cells = |texts: &[&str]| {
        texts
            .iter()
            .map(|text| Words::plain(Part::Body, 0, *text))
            .collect::<Vec<_>>()
    };
    Block::Table {
        columns: columns.to_vec(),
        header: cells(header),
        rows: rows.iter().map(|row| cells(row)).collect(),
    }
}

/// Gives each text block of the body its ordinal.
pub fn number(blocks: &mut [Block]) {
    fn take(words: &mut Words, next: &mut u32) {
        words.block = *next;
        *next += 1;
    }
    fn walk(blocks: &mut [Block], next: &mut u32) {
        for block in blocks {
            match block {
                Block::Paragraph(words) | Block::Heading { words, .. } => take(words, next),
                Block::List { items, .. } => items.iter_mut().for_each(|item| walk(item, next)),
                Block::Quote(inner) | Block::Note { blocks: inner, .. } => walk(inner, next),
                Block::PageBreak => {}
                Block::Table { header, rows, .. } => header
                    .iter_mut()
                    .chain(rows.iter_mut().flatten())
                    .for_each(|words| take(words, next)),
            }
        }
    }
    walk(blocks, &mut 0);
}

/// The letter with other blocks in its body.
pub fn with_body(language: Language, mut body: Vec<Block>) -> Manuscript {
    number(&mut body);
    Manuscript {
        body,
        ..letter(language)
    }
}

struct LetterWords {
    tagline: &'static str,
    address: &'static [&'static str],
    reference: &'static str,
    date: &'static str,
    label: Option<&'static str>,
    subject: &'static str,
    salutation: &'static str,
    body: &'static [&'static str],
    valediction: &'static str,
    function: &'static str,
    continuation: &'static str,
}

fn words_of(language: Language) -> LetterWords {
    match language {
        Language::Fr => FRENCH,
        Language::Nl => DUTCH,
        Language::De => GERMAN,
        Language::En => ENGLISH,
    }
}

const FRENCH: LetterWords = LetterWords {
    tagline: "Coopérative d’artistes et d’indépendants",
    address: &[
        "Madame Camille Exemple",
        "Ministre de l’Emploi",
        "Rue de l’Exemple 1",
        "1070 BRUXELLES",
    ],
    reference: "Notre référence :",
    date: "Bruxelles, le 24 novembre 2026",
    label: Some("Concerne :"),
    subject: "travail artistique et chômage, rappel de notre lettre du 28 octobre 2026",
    salutation: "Madame la Ministre,",
    body: &[
        "Par notre lettre du 28 octobre 2026, nous avons attiré votre attention sur les travailleurs des arts dont les droits au chômage s'éteignent le 1er janvier 2027. Votre cabinet en a accusé réception le 3 novembre. Nous n'avons pas reçu de réponse sur le fond.",
        "Dans l'intervalle, la situation s'est précisée. Parmi nos 35 000 sociétaires, 4 200 détiennent une attestation du travail des arts; pour un tiers d'entre eux, la période de référence ne reflète ni la durée des répétitions, ni l'intermittence des engagements.",
        "Un chorégraphe prépare une création pendant six mois, souvent sans contrat, puis tourne quinze jours. Une costumière enchaîne des missions de quelques heures, facturées par trois employeurs différents. Une traductrice de théâtre est payée à l'acte, un an après avoir remis son texte. Aucun de ces parcours n'entre dans une grille conçue pour l'emploi continu - et tous reposent sur un travail bien réel.",
        "Nous vous demandons dès lors trois choses: neutraliser les périodes de préparation et de répétition dans le calcul de la période de référence, comme le prévoit la pratique actuelle; exclure l'allocation du travail des arts de la limitation dans le temps; associer la Commission du travail des arts à l'évaluation annoncée pour le printemps 2027.",
        "Le coût de ces mesures est modeste: selon nos estimations, elles concernent moins de 1 % des bénéficiaires. Leur absence, en revanche, priverait les théâtres, les orchestres et les ateliers de celles et ceux dont ils ont besoin \"au moment juste\", et pousserait vers d'autres métiers des personnes formées pendant dix ans dans nos écoles.",
        "Il nous serait précieux d'en débattre avec votre cabinet avant le vote de la loi-programme. Nous nous tenons à votre disposition pour une rencontre en décembre, au jour qui vous conviendra, et nous joignons à la présente notre note technique ainsi que la copie de notre lettre du 28 octobre.",
    ],
    valediction: "Veuillez agréer, Madame la Ministre, l’expression de ma haute considération.",
    function: "Administratrice déléguée",
    continuation: "Madame Camille Exemple – 24 novembre 2026",
};

const DUTCH: LetterWords = LetterWords {
    tagline: "Coöperatie van kunstenaars en zelfstandigen",
    address: &[
        "Mevrouw Camille Voorbeeld",
        "Minister van Werk",
        "Voorbeeldstraat 1 bus 4",
        "1070 BRUSSEL",
    ],
    reference: "Ons kenmerk:",
    date: "Brussel, 24 november 2026",
    label: None,
    subject: "Artistiek werk en werkloosheid, herinnering aan onze brief van 28 oktober 2026",
    salutation: "Mevrouw de minister,",
    body: &[
        "In onze brief van 28 oktober 2026 vestigden wij uw aandacht op de kunstwerkers van wie het recht op werkloosheidsuitkeringen op 1 januari 2027 vervalt. Uw kabinet bevestigde de ontvangst op 3 november. Een antwoord ten gronde hebben wij nog niet gekregen.",
        "Intussen is de toestand duidelijker geworden. Van onze 35.000 vennoten hebben er 4.200 een kunstwerkattest; voor een derde van hen geeft de referteperiode noch de duur van de repetities, noch de onderbroken tewerkstelling weer.",
        "Een choreografe bereidt zes maanden lang een creatie voor, vaak zonder contract, en speelt dan twee weken. Een kostuumontwerper rijgt opdrachten van enkele uren aaneen, gefactureerd door drie verschillende werkgevers. Geen van die loopbanen past in een rooster dat voor doorlopend werk is bedacht - en toch berusten ze alle op reëel geleverde arbeid.",
        "Daarom vragen wij u drie dingen: de periodes van voorbereiding en repetitie te neutraliseren bij de berekening van de referteperiode; de kunstwerkuitkering uit te sluiten van de beperking in de tijd; de Kunstwerkcommissie te betrekken bij de evaluatie die voor het voorjaar van 2027 is aangekondigd.",
        "De kostprijs is bescheiden: volgens onze ramingen gaat het om minder dan 1 % van de rechthebbenden. Zonder die maatregelen verliezen theaters, orkesten en ateliers echter de mensen die zij \"op het juiste ogenblik\" nodig hebben. Coördinatie tussen de betrokken diensten lijkt ons daarbij onontbeerlijk.",
        "Graag bespreken wij dit met uw kabinet vóór de stemming over de programmawet. Wij zijn beschikbaar voor een gesprek in december, op een dag die u past.",
    ],
    valediction: "Hoogachtend,",
    function: "Gedelegeerd bestuurder",
    continuation: "Mevrouw Camille Voorbeeld – 24 november 2026",
};

const GERMAN: LetterWords = LetterWords {
    tagline: "Genossenschaft von Kunstschaffenden und Selbstständigen",
    address: &[
        "Frau Camille Beispiel",
        "Ministerin für Beschäftigung",
        "Beispielstraße 1",
        "4700 EUPEN",
    ],
    reference: "Unser Zeichen:",
    date: "Brüssel, den 24. November 2026",
    label: None,
    subject: "Künstlerische Arbeit und Arbeitslosigkeit, Erinnerung an unser Schreiben vom 28. Oktober 2026",
    salutation: "Sehr geehrte Frau Ministerin,",
    body: &[
        "mit Schreiben vom 28. Oktober 2026 haben wir Sie auf die Kunstschaffenden aufmerksam gemacht, deren Anspruch auf Arbeitslosengeld am 1. Januar 2027 erlischt. Ihr Kabinett hat den Eingang am 3. November bestätigt. Eine Antwort in der Sache haben wir noch nicht erhalten.",
        "Inzwischen liegt die Lage klarer vor uns. Von unseren 35 000 Mitgliedern besitzen 4 200 eine Bescheinigung über künstlerische Arbeit; bei einem Drittel von ihnen spiegelt der Bezugszeitraum weder die Dauer der Proben noch die Unterbrechungen zwischen den Engagements wider.",
        "Eine Choreografin bereitet ein halbes Jahr lang ein Stück vor, oft ohne Vertrag, und spielt es dann zwei Wochen. Ein Kostümbildner reiht Aufträge von wenigen Stunden aneinander, abgerechnet von drei verschiedenen Arbeitgebern. Keine dieser Laufbahnen passt in ein Raster, das für die durchgehende Beschäftigung entworfen wurde - und doch beruhen sie alle auf wirklich geleisteter Arbeit.",
        "Wir bitten Sie daher um dreierlei: die Vorbereitungs- und Probenzeiten bei der Berechnung des Bezugszeitraums außer Betracht zu lassen; das Kunstschaffendengeld von der zeitlichen Begrenzung auszunehmen; die Kommission für künstlerische Arbeit an der für das Frühjahr 2027 angekündigten Auswertung zu beteiligen.",
        "Die Kosten sind gering: Nach unseren Schätzungen betreffen diese Maßnahmen weniger als 1 % der Bezugsberechtigten. Ohne sie verlören Theater, Orchester und Werkstätten jedoch jene Menschen, die sie \"im richtigen Augenblick\" brauchen, z. B. für eine Wiederaufnahme.",
        "Gern würden wir dies mit Ihrem Kabinett noch vor der Abstimmung über das Programmgesetz besprechen. Für ein Gespräch im Dezember stehen wir Ihnen an jedem Tag zur Verfügung, der Ihnen zusagt.",
    ],
    valediction: "Hochachtungsvoll",
    function: "Geschäftsführendes Verwaltungsratsmitglied",
    continuation: "Frau Camille Beispiel – 24. November 2026",
};

const ENGLISH: LetterWords = LetterWords {
    tagline: "Cooperative of artists and freelancers",
    address: &[
        "Ms Camille Sample",
        "Commissioner for Employment",
        "Sample Street 1",
        "1049 BRUSSELS",
    ],
    reference: "Our reference:",
    date: "Brussels, 24 November 2026",
    label: Some("Subject:"),
    subject: "Artistic work and unemployment, reminder of our letter of 28 October 2026",
    salutation: "Dear Commissioner,",
    body: &[
        "In our letter of 28 October 2026 we drew your attention to the workers in the arts whose right to benefits ends on 1 January 2027. Your cabinet acknowledged receipt on 3 November. We have not yet had an answer on the substance.",
        "Meanwhile the situation has become clearer. Of our 35 000 members, 4 200 hold a certificate of artistic work; for a third of them the reference period reflects neither the length of rehearsals nor the intermittence of engagements.",
        "We would value a conversation with your cabinet before the end of the year, on any day that suits you.",
    ],
    valediction: "Yours sincerely,",
    function: "Managing director",
    continuation: "Ms Camille Sample – 24 November 2026",
};

/// Every letter of the gate, by name.
pub fn all() -> Vec<(&'static str, Manuscript)> {
    let mut letters = vec![
        ("fr-one-page", letter(Language::Fr)),
        ("nl-one-page", letter(Language::Nl)),
        ("de-one-page", letter(Language::De)),
        ("en-one-page", letter(Language::En)),
        ("fr-three-pages", three_pages(Language::Fr)),
        ("de-three-pages", three_pages(Language::De)),
        ("nl-two-pages", two_pages(Language::Nl)),
        ("fr-every-block", every_block(Language::Fr)),
        ("nl-every-block", every_block(Language::Nl)),
        ("de-many-signatories", many_signatories()),
        ("fr-enclosures", with_enclosures()),
        ("fr-long-address", long_address()),
        ("de-lost-address", lost_address()),
        ("nl-other-scripts", other_scripts()),
        ("fr-nothing", nothing()),
        ("en-unbreakable", unbreakable()),
        ("fr-long-table", long_table()),
        ("fr-belgian-spacing", belgian_spacing()),
        ("de-ragged", ragged()),
    ];
    letters.extend(block::all());
    letters.extend(picture::all());
    letters.extend(pairwise::all());
    letters.extend(crate::sheets::all());
    letters
}

/// The sheet a window is measured with.
pub fn test_sheet() -> TestSheet {
    TestSheet {
        language: Language::Fr,
        title: "Feuille d’essai pour enveloppe à fenêtre".to_owned(),
        steps: vec!["Imprimez cette feuille à sa taille réelle.".to_owned(); 5],
        date: "2026-11-24".to_owned(),
    }
}

pub fn three_pages(language: Language) -> Manuscript {
    let once = letter(language).body;
    let mut body = once.clone();
    for block in once.iter().cycle().take(13) {
        body.push(block.clone());
    }
    let mut manuscript = with_body(language, body);
    manuscript
        .signatories
        .push(signatory("Ömer Çelik-Østergård", "Coprésident"));
    manuscript
}

pub fn two_pages(language: Language) -> Manuscript {
    let mut body = letter(language).body;
    body.extend(letter(language).body.into_iter().take(3));
    with_body(language, body)
}

pub fn every_block(language: Language) -> Manuscript {
    let (intro, quote, other) = match language {
        Language::Nl => (
            "Wij herhalen onze drie vragen:",
            "De overheid moet het werk van kunstenaars \"erkennen\" waar het gebeurt.",
            ("de zogenaamde statut d’artiste", Language::Fr),
        ),
        _ => (
            "Nous nous permettons dès lors de vous rappeler nos trois demandes:",
            "L'art est long, et le temps court. Qui en vit le sait; qui le paie l'oublie.",
            ("kunstwerkattest", Language::Nl),
        ),
    };
    let foreign = Inline::Text(Text {
        text: other.0.to_owned(),
        start: 27,
        end: 27 + other.0.encode_utf16().count() as u32,
        field: None,
        language: Some(other.1),
    });
    with_body(
        language,
        vec![
            rich(vec![
                text("Nous citons "),
                Inline::Emphasis(vec![text("la loi du 16 décembre 2022")]),
                text(" et "),
                Inline::Strong(vec![
                    text("l'avis n° 12"),
                    Inline::Emphasis(vec![text(" (officiel)")]),
                ]),
                text(", ainsi que "),
                foreign,
                text(", publiés sur "),
                Inline::Link {
                    href: "https://www.treteaux.example/avis/2026?langue=fr&page=2".to_owned(),
                    inlines: vec![text(
                        "https://www.treteaux.example/avis/2026?langue=fr&page=2",
                    )],
                },
                text(". Écrivez-nous à "),
                Inline::Link {
                    href: "mailto:courrier@treteaux.example".to_owned(),
                    inlines: vec![text("courrier@treteaux.example")],
                },
                text(" ou"),
                Inline::LineBreak,
                text(
                    "par la poste. Œuvre, cœur, naïveté, Straße, reëel, efficace, fluide, affiche.",
                ),
            ]),
            paragraph(intro),
            Block::List {
                ordered: Some(1),
                items: vec![
                    vec![paragraph(
                        "neutraliser les périodes de préparation et de répétition dans le calcul de la période de référence, comme le prévoit la pratique actuelle;",
                    )],
                    vec![
                        paragraph("exclure l'allocation du travail des arts:"),
                        list(
                            None,
                            &[
                                "pour les artistes;",
                                "pour les techniciens et les techniciennes du spectacle.",
                            ],
                        ),
                    ],
                    vec![
                        paragraph("associer la Commission."),
                        paragraph("Un second alinéa du même point."),
                    ],
                ],
            },
            Block::Quote(vec![paragraph(quote), paragraph("Et encore.")]),
            paragraph("Le tableau résume les montants:"),
            table(
                &[Align::Start, Align::End, Align::Center],
                &["Mesure", "Montant", "Année"],
                &[
                    &["Préparation et répétition", "1 250 000 €", "2027"],
                    &[
                        "Commission du travail des arts, secrétariat et expertise, avec l'appui des administrations fédérales et communautaires concernées",
                        "80 000 €",
                        "2027",
                    ],
                    &["Évaluation", "", "2028"],
                ],
            ),
            list(None, &["un", "deux"]),
            paragraph("Fin."),
        ],
    )
}

fn many_signatories() -> Manuscript {
    let mut manuscript = letter(Language::De);
    manuscript.signatories = (1..=5)
        .map(|index| SignatoryText {
            signature: None,
            name: format!("Prof. Dr. Anne-Gret von der Großenbrück-Mustermann {index}"),
            function: Some("Vorsitzende des Verwaltungsrates".to_owned()),
            organization: Some("Verband der freien darstellenden Künste".to_owned()),
        })
        .collect();
    manuscript
}

pub fn with_enclosures() -> Manuscript {
    let mut manuscript = letter(Language::Fr);
    manuscript.mention = Some("Recommandé avec accusé de réception".to_owned());
    manuscript.enclosures = Some(LabelledList {
        label: "Annexes :".to_owned(),
        items: vec![
            "Note technique sur la période de référence".to_owned(),
            "Lettre 2026/046 du 28 octobre 2026".to_owned(),
        ],
    });
    manuscript.copies = Some(LabelledList {
        label: "Copie à :".to_owned(),
        items: vec!["Commission du travail des arts".to_owned()],
    });
    manuscript
}

/// A title that must be shortened to fit the window.
pub fn long_address() -> Manuscript {
    let mut manuscript = letter(Language::Fr);
    manuscript.address.lines[1] = AddressLine {
        forms: vec![
            "Vice-Premier ministre et ministre de l'Emploi, de l'Économie, de l'Agriculture, des Classes moyennes, des Indépendants, de la Digitalisation, de la Simplification administrative et de la Protection de la vie privée".to_owned(),
            "Vice-Premier ministre et ministre de l'Emploi, de l'Économie et de l'Agriculture".to_owned(),
            "Ministre de l'Emploi".to_owned(),
        ],
        may_wrap: true,
        language: None,
    };
    manuscript
}

/// An address that cannot fit: all of it is drawn, and it blocks.
pub fn lost_address() -> Manuscript {
    let mut manuscript = letter(Language::De);
    for line in [
        "Kabinett",
        "Gebäude Süd, 4. Stock",
        "Postfach 12",
        "BELGIEN",
    ] {
        manuscript.address.lines.push(fixed(line));
    }
    manuscript
}

pub fn other_scripts() -> Manuscript {
    with_body(
        Language::Nl,
        paragraphs(&[
            "De Griekse naam Αθήνα en de Russische naam Москва staan in het lettertype.",
            "Het Arabische العربية en het Japanse 東京 niet, evenmin als 🎭 of \u{0915}\u{094D}\u{0937}.",
            "Łódź, Gdańsk, Žižkov, İstanbul, Ångström, naïef, coöptatie, e\u{0301}te\u{0301}, x\u{0301}\u{0302}, ﬁn.",
        ]),
    )
}

fn nothing() -> Manuscript {
    let mut manuscript = with_body(Language::Fr, Vec::new());
    manuscript.salutation = Words::plain(Part::Salutation, 0, "");
    manuscript.valediction = Words::plain(Part::Valediction, 0, " ");
    manuscript.subject.words = Words::plain(Part::Subject, 0, "");
    manuscript.signatories.clear();
    manuscript.address.lines.clear();
    manuscript.letterhead = LetterheadText::default();
    manuscript.reference_lines.clear();
    manuscript.metadata = Metadata::default();
    manuscript.place_and_date = String::new();
    manuscript
}

pub fn unbreakable() -> Manuscript {
    let long = "9876543210".repeat(40);
    with_body(
        Language::En,
        paragraphs(&[&format!("See {long} there."), &"x ".repeat(300)]),
    )
}

pub fn long_table() -> Manuscript {
    let rows: Vec<[String; 3]> = (1..=80)
        .map(|index| {
            [
                format!("Mesure {index}"),
                format!("{index} 000 €"),
                "2027".to_owned(),
            ]
        })
        .collect();
    let rows: Vec<Vec<&str>> = rows
        .iter()
        .map(|row| row.iter().map(String::as_str).collect())
        .collect();
    let rows: Vec<&[&str]> = rows.iter().map(Vec::as_slice).collect();
    let columns = [Align::Start, Align::End, Align::End];
    with_body(
        Language::Fr,
        vec![
            paragraph("Voici le tableau complet:"),
            table(&columns, &["Mesure", "Montant", "Année"], &rows),
            paragraph("Nous restons à votre disposition."),
        ],
    )
}

fn belgian_spacing() -> Manuscript {
    let mut manuscript = letter(Language::Fr);
    manuscript.spacing = FrenchSpacing::BelgiumEu;
    manuscript.draft_mark = Some("projet".to_owned());
    manuscript
}

fn ragged() -> Manuscript {
    let mut manuscript = two_pages(Language::De);
    manuscript.text_setting = TextSetting::Ragged;
    manuscript
}
