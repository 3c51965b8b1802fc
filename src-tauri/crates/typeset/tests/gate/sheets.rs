//! Letters for every format of the sheet, so that each format meets each language, and each kind of body, head and length
//! meets each format at least once. No two differ only in names.

use model::{
    Language,
    envelope::Envelope,
    manuscript::{Labelled, LetterFormat, Manuscript},
};

use crate::letters;

/// Name, format, and the number of the case, which chooses language, body and head.
const CASES: [(&str, LetterFormat, usize); 24] = [
    ("be-left-nl", LetterFormat::BeLeft, 1),
    ("be-left-fr-blocks", LetterFormat::BeLeft, 4),
    ("be-left-de-registered", LetterFormat::BeLeft, 10),
    ("de-5008-a-de", LetterFormat::De5008A, 2),
    ("de-5008-a-en-long-address", LetterFormat::De5008A, 7),
    ("de-5008-a-fr-three-pages", LetterFormat::De5008A, 12),
    ("de-5008-b-nl-blocks", LetterFormat::De5008B, 5),
    ("de-5008-b-de-registered", LetterFormat::De5008B, 14),
    ("de-5008-b-en", LetterFormat::De5008B, 3),
    ("fr-right-fr", LetterFormat::FrRight, 0),
    ("fr-right-nl-three-pages", LetterFormat::FrRight, 13),
    ("fr-right-de-long-address", LetterFormat::FrRight, 6),
    ("nl-left-nl-registered", LetterFormat::NlLeft, 9),
    ("nl-left-en-blocks", LetterFormat::NlLeft, 11),
    ("nl-left-fr-two-pages", LetterFormat::NlLeft, 8),
    ("lu-fr-long-address", LetterFormat::Lu, 16),
    ("lu-de-blocks", LetterFormat::Lu, 18),
    ("lu-nl-two-pages", LetterFormat::Lu, 17),
    ("eu-en-registered", LetterFormat::Eu, 15),
    ("eu-fr-two-pages", LetterFormat::Eu, 20),
    ("eu-de-three-pages", LetterFormat::Eu, 22),
    ("own-fr", LetterFormat::Own, 24),
    ("own-nl-registered", LetterFormat::Own, 21),
    ("own-de-two-pages", LetterFormat::Own, 26),
];

pub fn all() -> Vec<(&'static str, Manuscript)> {
    CASES
        .into_iter()
        .map(|(name, format, number)| (name, letter(name, format, number)))
        .collect()
}

fn letter(name: &str, format: LetterFormat, number: usize) -> Manuscript {
    let language = [Language::Fr, Language::Nl, Language::De, Language::En][number % 4];
    let mut manuscript = match name {
        long if long.ends_with("blocks") => letters::every_block(language),
        long if long.ends_with("three-pages") => letters::three_pages(language),
        long if long.ends_with("two-pages") => letters::two_pages(language),
        _ => letters::letter(language),
    };
    if name.ends_with("registered") {
        register(&mut manuscript, language);
    }
    if name.ends_with("long-address") {
        manuscript.address = letters::long_address().address;
        manuscript.address.language = language;
    }
    if format == LetterFormat::Own {
        let measured = ["20 50 110 95 10 45 100 90", "110 42 205 80 100 37 195 75"][number % 2];
        manuscript.envelope = Envelope::read(measured).ok();
    }
    manuscript.format = format;
    manuscript
}

fn register(manuscript: &mut Manuscript, language: Language) {
    let (mention, label) = match language {
        Language::Fr => ("RECOMMANDÉ AVEC ACCUSÉ DE RÉCEPTION", "Votre référence :"),
        Language::Nl => ("AANGETEKEND MET BERICHT VAN ONTVANGST", "Uw kenmerk:"),
        Language::De => ("EINSCHREIBEN MIT RÜCKSCHEIN", "Ihr Zeichen:"),
        Language::En => ("REGISTERED", "Your reference:"),
    };
    manuscript.mention = Some(mention.to_owned());
    manuscript.reference_lines.push(Labelled {
        label: label.to_owned(),
        value: "CAB/2026/EMP/00417-B".to_owned(),
    });
}
