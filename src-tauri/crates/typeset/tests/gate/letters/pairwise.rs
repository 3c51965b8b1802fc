//! A set in which every two of these stand together at least once: format, language, what the body holds, number of
//! pages. Names and addresses are extreme ones in turn.

use std::collections::BTreeSet;

use model::{
    Language,
    envelope::Envelope,
    manuscript::{Align, Block, Inline, LetterFormat, Manuscript},
};
use typeset::Fonts;

use super::{
    block::{heading, note, referring},
    fixed, letter, list, number, paragraph, rich, signatory, table, text,
};

const FORMATS: [(&str, LetterFormat); 9] = [
    ("be-right-window", LetterFormat::BeRightWindow),
    ("be-left", LetterFormat::BeLeft),
    ("de-5008-a", LetterFormat::De5008A),
    ("de-5008-b", LetterFormat::De5008B),
    ("fr-right", LetterFormat::FrRight),
    ("nl-left", LetterFormat::NlLeft),
    ("lu", LetterFormat::Lu),
    ("eu", LetterFormat::Eu),
    ("own", LetterFormat::Own),
];
const LANGUAGES: [Language; 4] = [Language::Fr, Language::Nl, Language::De, Language::En];
const BODIES: [&str; 10] = [
    "paragraphs",
    "emphasis",
    "headings",
    "ordered",
    "nested",
    "quotation",
    "table",
    "notes",
    "links",
    "page-break",
];
const MOST_PAGES: usize = 3;

/// Places in the four lists above; pages from none.
type Case = [usize; 4];
const SIZES: Case = [FORMATS.len(), LANGUAGES.len(), BODIES.len(), MOST_PAGES];
/// What breaks a page does not stand on one.
const NEVER: (usize, usize) = (9, 0);

fn may_be(case: Case) -> bool {
    (case[2], case[3]) != NEVER
}

/// The pairs of a case: which two lists, and which place in each.
fn pairs(case: Case) -> impl Iterator<Item = (usize, usize, usize, usize)> {
    (0..4).flat_map(move |a| (a + 1..4).map(move |b| (a, case[a], b, case[b])))
}

fn every() -> impl Iterator<Item = Case> {
    (0..SIZES[0]).flat_map(|format| {
        (0..SIZES[1]).flat_map(move |language| {
            (0..SIZES[2]).flat_map(move |body| {
                (0..SIZES[3]).map(move |pages| [format, language, body, pages])
            })
        })
    })
}

/// Each time the case that brings most new pairs together, the first among equals.
fn cases() -> Vec<Case> {
    let all: Vec<Case> = every().filter(|case| may_be(*case)).collect();
    let mut left: BTreeSet<_> = all.iter().copied().flat_map(pairs).collect();
    let mut chosen = Vec::new();
    while !left.is_empty() {
        let new = |case: Case| pairs(case).filter(|pair| left.contains(pair)).count();
        let mut best = all[0];
        for case in &all {
            if new(*case) > new(best) {
                best = *case;
            }
        }
        pairs(best).for_each(|pair| {
            left.remove(&pair);
        });
        chosen.push(best);
    }
    chosen
}

pub fn all() -> Vec<(&'static str, Manuscript)> {
    let fonts = Fonts::new();
    cases()
        .into_iter()
        .enumerate()
        .map(|(at, case)| (name(case), manuscript(case, at, &fonts)))
        .collect()
}

/// Kept as long as the tests run.
fn name([format, language, body, pages]: Case) -> &'static str {
    let (format, language, body) = (FORMATS[format].0, LANGUAGES[language], BODIES[body]);
    Box::leak(format!("{format}-{language}-{body}-{}", pages + 1).into_boxed_str())
}

fn manuscript([format, language, body, pages]: Case, at: usize, fonts: &Fonts) -> Manuscript {
    let language = LANGUAGES[language];
    let mut manuscript = letter(language);
    let usual = std::mem::take(&mut manuscript.body);
    manuscript.format = FORMATS[format].1;
    if manuscript.format == LetterFormat::Own {
        manuscript.envelope = Envelope::read("20 50 110 95 10 45 100 90").ok();
    }
    addressed(&mut manuscript, at);
    manuscript.body = blocks(BODIES[body], &usual);
    let mut more = usual.iter().cycle();
    loop {
        number(&mut manuscript.body);
        if typeset::layout(&manuscript, fonts).pages.len() > pages {
            return manuscript;
        }
        manuscript.body.extend(more.next().cloned());
    }
}

/// Short ones, so that a letter of one page holds them; three lines of the usual text go before.
fn blocks(body: &str, usual: &[Block]) -> Vec<Block> {
    let mut blocks = vec![usual[0].clone()];
    blocks.extend(match body {
        "emphasis" => vec![rich(vec![
            text("Un mot "),
            Inline::Emphasis(vec![text("penché")]),
            text(", un mot "),
            Inline::Strong(vec![
                text("gras, "),
                Inline::Emphasis(vec![text("et les deux")]),
            ]),
            text("."),
        ])],
        "headings" => vec![
            heading(1, "Contexte"),
            paragraph("Un alinéa."),
            heading(
                2,
                "Demandes: ce que nous attendons d’une année où tout change pour tous",
            ),
            paragraph("Un alinéa."),
        ],
        "ordered" => vec![list(
            Some(9),
            &["neuf;", "dix, le premier de deux chiffres;", "onze."],
        )],
        "nested" => vec![Block::List {
            ordered: None,
            items: vec![
                vec![paragraph("tiret"), list(Some(1), &["un;", "deux."])],
                vec![paragraph("tiret")],
            ],
        }],
        "quotation" => vec![Block::Quote(vec![
            paragraph("Aucun de ces parcours n'entre dans une grille."),
            paragraph("— Commission, avis n° 12 du 3 mars 2026"),
        ])],
        "table" => vec![table(
            &[Align::Start, Align::End],
            &["Mesure", "Montant (€)"],
            &[&["Préparation", "1 250"], &["Répétition", "80"]],
        )],
        "notes" => vec![
            referring("Une note^1, et une autre^2."),
            note(1, "La première."),
            note(2, "La seconde, art. 7, § 2."),
        ],
        "links" => vec![rich(vec![
            text("Voir "),
            Inline::Link {
                href: "https://exemple.example/statut?an=2026".to_owned(),
                inlines: vec![text("notre note")],
            },
            text("."),
        ])],
        "page-break" => vec![Block::PageBreak, paragraph("Sur une autre page.")],
        _ => vec![paragraph("Un alinéa.")],
    });
    blocks
}

/// Whom a page has to find room for.
fn addressed(manuscript: &mut Manuscript, at: usize) {
    let (lines, signatories): (&[&str], &[(&str, &str)]) = match at % 6 {
        0 => (&["X", "1 Y"], &[("O", "A")]),
        1 => (
            &[
                "Madame Marie-Antoinette de la Tour d’Auvergne-Lauraguais",
                "Vice-Première Ministre et Ministre de l’Emploi, de l’Économie et du Travail",
                "Palais des Académies, 5e étage",
                "Boulevard de l’Impératrice-Marie-Thérèse 1043 boîte 12",
                "1000 BRUXELLES",
            ],
            &[
                ("Claire Hanssens", "Administratrice déléguée"),
                ("Jan Maes", "Voorzitter"),
            ],
        ),
        2 => (
            &[
                "Frau Dr. h. c. mult. Ottilie Freifrau von und zu Grünewald-Hohenstein",
                "Staatsministerin",
                "Wilhelmstraße 49",
                "10117 BERLIN",
                "ALLEMAGNE",
            ],
            &[(
                "Łucja Święcicka-Øster",
                "Geschäftsführendes Verwaltungsratsmitglied",
            )],
        ),
        3 => (
            &[
                "De heer ’t Hooft-van den Berghe",
                "Minister",
                "Postbus 20061",
                "2500 EB Den Haag",
            ],
            &[("A", "B"), ("C", "D"), ("E", "F")],
        ),
        4 => (
            &[
                "Monsieur Nikólaos Papadópoulos",
                "Membre de la Commission",
                "Rue de la Loi 200",
                "1049 BRUXELLES",
            ],
            &[(
                "Ève O’Brien-Østergård",
                "Présidente de la coopérative et de sa fondation",
            )],
        ),
        _ => (
            &["Ms Ng", "Member", "1, rue du Fort", "L-1010 LUXEMBOURG"],
            &[
                ("Zoë van ’t Sant", "Secrétaire"),
                ("Ǻsa Ñuñez", "Trésorière"),
            ],
        ),
    };
    manuscript.address.lines = lines.iter().map(|line| fixed(line)).collect();
    manuscript.signatories = signatories
        .iter()
        .map(|(name, function)| signatory(name, function))
        .collect();
}

#[test]
fn every_two_stand_together_and_no_two_letters_differ_in_names_alone() {
    let chosen = cases();
    assert!(chosen.len() >= 40, "{}", chosen.len());
    let together: BTreeSet<_> = chosen.iter().copied().flat_map(pairs).collect();
    let apart: Vec<_> = every()
        .filter(|case| may_be(*case))
        .flat_map(pairs)
        .filter(|pair| !together.contains(pair))
        .collect();
    assert!(apart.is_empty(), "{apart:?}");
    let different: BTreeSet<Case> = chosen.iter().copied().collect();
    assert_eq!(different.len(), chosen.len());
    let fonts = Fonts::new();
    for (case, (name, manuscript)) in chosen.iter().zip(all()) {
        let layout = typeset::layout(&manuscript, &fonts);
        assert_eq!(layout.pages.len(), case[3] + 1, "{name}");
    }
}
