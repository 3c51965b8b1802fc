//! Letters for each block of a formal letter: headings, page breaks, notes, lists in lists, quotations, tables.

use model::{
    Language,
    manuscript::{Align, Block, Inline, Manuscript},
    notice::Part,
};

use super::{letter, list, paragraph, rich, signatory, table, text, with_body};

pub fn heading(level: u8, words: &str) -> Block {
    Block::Heading {
        level,
        words: model::manuscript::Words::plain(Part::Body, 0, words),
    }
}

pub fn note(number: u32, words: &str) -> Block {
    Block::Note {
        number,
        blocks: vec![paragraph(words)],
    }
}

/// The figure of a note, at a place of the source.
pub fn reference(number: u32, at: u32) -> Inline {
    Inline::NoteReference {
        number,
        start: at,
        end: at + 1,
    }
}

/// A paragraph with a reference where each `^` stands, the number behind it.
pub fn referring(words: &str) -> Block {
    let mut inlines = Vec::new();
    let mut at = 0;
    for (index, piece) in words.split('^').enumerate() {
        let figures = if index == 0 { 0 } else { 1 };
        let (figure, rest) = piece.split_at(figures);
        if let Ok(number) = figure.parse() {
            inlines.push(reference(number, at));
            at += 1;
        }
        if let Inline::Text(mut run) = text(rest) {
            (run.start, run.end) = (at, at + run.end);
            at = run.end;
            inlines.push(Inline::Text(run));
        }
    }
    rich(inlines)
}

/// The paragraphs of the usual letter, over and over.
fn filler(language: Language, from: usize, count: usize) -> Vec<Block> {
    let body = letter(language).body;
    body.into_iter().cycle().skip(from).take(count).collect()
}

fn of<'a>(language: Language, french: &'a str, dutch: &'a str, german: &'a str) -> &'a str {
    match language {
        Language::Fr => french,
        Language::Nl => dutch,
        Language::De | Language::En => german,
    }
}

pub fn headings(language: Language) -> Manuscript {
    let word = |french, dutch, german| of(language, french, dutch, german);
    let mut body = filler(language, 0, 1);
    body.push(heading(
        1,
        word(
            "La situation des travailleurs des arts",
            "De toestand van de kunstwerkers",
            "Die Lage der Kunstschaffenden",
        ),
    ));
    body.push(heading(
        2,
        word(
            "Le cadre légal",
            "Het wettelijke kader",
            "Der gesetzliche Rahmen",
        ),
    ));
    body.extend(filler(language, 1, 2));
    body.push(heading(
        3,
        word(
            "La période de référence",
            "De referteperiode",
            "Der Bezugszeitraum",
        ),
    ));
    body.extend(filler(language, 3, 2));
    body.push(heading(1, word(
        "Nos trois demandes, que nous avons déjà formulées dans notre lettre du 28 octobre 2026 et dans notre note technique",
        "Onze drie vragen, die wij al hebben gesteld in onze brief van 28 oktober 2026 en in onze technische nota",
        "Unsere drei Bitten, die wir bereits in unserem Schreiben vom 28. Oktober 2026 und in unserer Denkschrift vorgetragen haben",
    )));
    body.extend(filler(language, 3, 1));
    // A level that is left out.
    body.push(heading(
        3,
        word("Le calendrier", "De kalender", "Der Zeitplan"),
    ));
    body.extend(filler(language, 4, 3));
    with_body(language, body)
}

pub fn page_breaks(language: Language) -> Manuscript {
    let mut body = vec![Block::PageBreak];
    body.extend(filler(language, 0, 2));
    body.extend([Block::PageBreak, Block::PageBreak]);
    body.extend(filler(language, 2, 1));
    body.push(Block::Quote(vec![
        paragraph(of(language, "Avant", "Vóór", "Before")),
        Block::PageBreak,
        paragraph(of(language, "Après", "Na", "After")),
        Block::PageBreak,
    ]));
    body.extend(filler(language, 0, 1));
    body.push(Block::PageBreak);
    with_body(language, body)
}

pub fn notes(language: Language) -> Manuscript {
    let law = of(
        language,
        "Loi du 16 décembre 2022 portant création de la Commission du travail des arts, M.B. du 27 décembre 2022.",
        "Wet van 16 december 2022 tot oprichting van de Kunstwerkcommissie, B.S. van 27 december 2022.",
        "Gesetz vom 16. Dezember 2022 zur Schaffung der Kommission für künstlerische Arbeit.",
    );
    let mut body = vec![
        referring(of(
            language,
            "Nous vous renvoyons à la loi^1, à l'arrêté d'exécution^2 et à «l'avis»^3. Qui l'applique?^1 L'administration le fait depuis deux ans^3^4.",
            "Wij verwijzen naar de wet,^1 naar het uitvoeringsbesluit^2 en naar het 'advies'.^3 Wie past het toe?^1 De administratie doet dat al twee jaar.^3^4",
            "Wir verweisen auf das Gesetz,^1 den Erlass^2 und die \"Stellungnahme\".^3 Wer wendet sie an?^1 Die Verwaltung seit zwei Jahren.^3^4",
        )),
        note(1, law),
        note(
            2,
            of(
                language,
                "Arrêté royal du 13 mars 2023.",
                "Koninklijk besluit van 13 maart 2023.",
                "Königlicher Erlass vom 13. März 2023.",
            ),
        ),
        note(
            4,
            of(
                language,
                "Voir la note 3.",
                "Zie noot 3.",
                "Siehe Fußnote 3.",
            ),
        ),
    ];
    body.extend(filler(language, 1, 2));
    body.push(Block::List {
        ordered: Some(1),
        items: vec![vec![referring("un^5")], vec![referring("deux^6")]],
    });
    body.push(cells(
        &["Mesure^7", "Montant"],
        &[
            &["Préparation^8", "1 250 000 €"],
            &["Évaluation", "80 000 €"],
        ],
    ));
    body.push(Block::Quote(vec![referring("Un mot.^9")]));
    for number in 5..=8 {
        body.push(note(number, &format!("Note {number}. {law}")));
    }
    body.push(Block::Note {
        number: 3,
        blocks: vec![
            rich(vec![
                text("Avis n° 12, "),
                Inline::Emphasis(vec![text("passim")]),
                text(", voir "),
                Inline::Link {
                    href: "https://www.treteaux.example/avis/12".to_owned(),
                    inlines: vec![text("https://www.treteaux.example/avis/12")],
                },
                text("."),
            ]),
            paragraph(law),
            list(None, &["un;", "deux."]),
        ],
    });
    body.push(note(9, &[law; 9].join(" ")));
    body.extend(filler(language, 3, 5));
    // Nobody refers to it.
    body.push(note(11, "Une note que rien n'appelle."));
    with_body(language, body)
}

/// A table whose cells may refer to notes.
fn cells(header: &[&str], rows: &[&[&str]]) -> Block {
    let words = |cell: &&str| match referring(cell) {
        Block::Paragraph(words) => words,
        _ => unreachable!("referring gives a paragraph"),
    };
    Block::Table {
        columns: vec![Align::Start, Align::End],
        header: header.iter().map(words).collect(),
        rows: rows
            .iter()
            .map(|row| row.iter().map(words).collect())
            .collect(),
    }
}

pub fn nested_lists(language: Language) -> Manuscript {
    let long = letter(language).body.swap_remove(1);
    let deep = Block::List {
        ordered: Some(1),
        items: vec![
            vec![paragraph("premier niveau;")],
            vec![
                paragraph("second point:"),
                Block::List {
                    ordered: Some(1),
                    items: vec![
                        vec![paragraph("deuxième niveau;")],
                        vec![
                            long.clone(),
                            list(Some(1), &["un;", "deux;", "trois;", "quatre;"]),
                        ],
                    ],
                },
                list(None, &["tiret;", "tiret."]),
            ],
            vec![
                long.clone(),
                paragraph("Un second alinéa du même point."),
                table(
                    &[Align::Start, Align::End],
                    &["Mesure", "Montant"],
                    &[&["Préparation", "1 250"], &["Répétition", "80"]],
                ),
            ],
            vec![table(
                &[Align::Start, Align::End],
                &["Un tableau seul", "€"],
                &[&["a", "1"]],
            )],
            vec![list(None, &["une liste seule"])],
            vec![Block::Quote(vec![long.clone()])],
            Vec::new(),
        ],
    };
    let bullets = Block::List {
        ordered: None,
        items: vec![vec![
            paragraph("tiret"),
            Block::List {
                ordered: None,
                items: vec![
                    vec![paragraph("point"), list(None, &["tiret", "tiret"])],
                    vec![paragraph("point"), list(Some(25), &["y", "z", "aa"])],
                ],
            },
        ]],
    };
    with_body(
        language,
        vec![
            paragraph("Voici la liste:"),
            deep,
            bullets,
            list(
                Some(98),
                &["quatre-vingt-dix-huit", "quatre-vingt-dix-neuf", "cent"],
            ),
            list(Some(999_999_999), &["un grand numéro", "et le suivant"]),
            list(Some(0), &["zéro", "un"]),
        ],
    )
}

pub fn quotations(language: Language) -> Manuscript {
    let long = letter(language).body.swap_remove(2);
    with_body(
        language,
        vec![
            paragraph(of(
                language,
                "La Commission écrit:",
                "De Commissie schrijft:",
                "The Commission writes:",
            )),
            Block::Quote(vec![
                long.clone(),
                paragraph("— Commission du travail des arts, avis n° 12 du 3 mars 2026"),
            ]),
            long.clone(),
            Block::Quote(vec![
                paragraph("Un seul alinéa, sans nom."),
                Block::Quote(vec![
                    paragraph("Une citation dans une citation."),
                    paragraph("-- Quelqu'un"),
                ]),
            ]),
            Block::Quote(vec![paragraph("– Un tiret seul n'est à personne.")]),
            long,
        ],
    )
}

pub fn tables(language: Language) -> Manuscript {
    let numbers: Vec<String> = (1..=20).map(|column| format!("Colonne {column}")).collect();
    let numbers: Vec<&str> = numbers.iter().map(String::as_str).collect();
    let values: Vec<String> = (1..=20)
        .map(|column| (column * 1_111).to_string())
        .collect();
    let values: Vec<&str> = values.iter().map(String::as_str).collect();
    let end = [Align::End; 20];
    let word = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";
    with_body(
        language,
        vec![
            paragraph("Des chiffres à droite:"),
            table(
                &[Align::Start, Align::End, Align::End],
                &["Année", "Demandes", "Montant"],
                &[
                    &["2024", "1 111", "1 111,11 €"],
                    &["2025", "888", "88 888,88 €"],
                    &["2026", "12 345", "1 234 567,00 €"],
                ],
            ),
            paragraph("Vingt colonnes:"),
            table(&end, &numbers, &[&values, &values]),
            paragraph("Un mot très long, et un plus long encore:"),
            table(
                &[Align::Start, Align::Start],
                &["Sens", "Mot"],
                &[
                    &["Un mot.", word],
                    &[
                        "Un texte bien plus long, qui prend la place qui reste à côté du mot.",
                        "court",
                    ],
                ],
            ),
            table(
                &[Align::Start, Align::End],
                &["Mot", "Chiffres"],
                &[&["Le même", &"9876543210".repeat(16)]],
            ),
            paragraph("Un en-tête seul, un tableau sans en-tête, un tableau vide:"),
            table(&[Align::Start, Align::End], &["Mesure", "Montant"], &[]),
            table(
                &[Align::Start, Align::End],
                &["", ""],
                &[&["sans en-tête", "1"], &["", ""], &["fin", "3"]],
            ),
            table(&[Align::Start], &[""], &[]),
            paragraph("Fin."),
        ],
    )
}

/// A table over three pages.
pub fn sixty_rows(language: Language) -> Manuscript {
    let measure = "périodes de préparation et de répétition, avec l'appui des administrations fédérales et communautaires concernées";
    let rows: Vec<[String; 3]> = (1..=60)
        .map(|index| {
            [
                format!("Mesure {index}: {measure}"),
                format!("{} €", index * 1_111),
                "2027".to_owned(),
            ]
        })
        .collect();
    let rows: Vec<Vec<&str>> = rows
        .iter()
        .map(|row| row.iter().map(String::as_str).collect())
        .collect();
    let rows: Vec<&[&str]> = rows.iter().map(Vec::as_slice).collect();
    let mut body = filler(language, 0, 2);
    body.push(table(
        &[Align::Start, Align::End, Align::Center],
        &["Mesure", "Montant", "Année"],
        &rows,
    ));
    with_body(language, body)
}

/// All of it, over three pages and more.
pub fn everything(language: Language) -> Manuscript {
    let mut body = Vec::new();
    let parts = [
        headings(language),
        quotations(language),
        notes(language),
        nested_lists(language),
        tables(language),
    ];
    for (index, part) in parts.into_iter().enumerate() {
        if index == 3 {
            body.push(Block::PageBreak);
        }
        body.push(heading(1 + (index % 3) as u8, &format!("{}.", index + 1)));
        body.extend(part.body);
    }
    let mut manuscript = with_body(language, body);
    manuscript
        .signatories
        .push(signatory("Ömer Çelik-Østergård", "Coprésident"));
    manuscript
}

pub fn all() -> Vec<(&'static str, Manuscript)> {
    vec![
        ("fr-headings", headings(Language::Fr)),
        ("de-headings", headings(Language::De)),
        ("nl-page-breaks", page_breaks(Language::Nl)),
        ("en-page-breaks", page_breaks(Language::En)),
        ("fr-notes", notes(Language::Fr)),
        ("nl-notes", notes(Language::Nl)),
        ("fr-nested-lists", nested_lists(Language::Fr)),
        ("de-nested-lists", nested_lists(Language::De)),
        ("fr-quotations", quotations(Language::Fr)),
        ("en-quotations", quotations(Language::En)),
        ("fr-tables", tables(Language::Fr)),
        ("de-tables", tables(Language::De)),
        ("nl-sixty-rows", sixty_rows(Language::Nl)),
        ("fr-everything", everything(Language::Fr)),
        ("de-everything", everything(Language::De)),
    ]
}
