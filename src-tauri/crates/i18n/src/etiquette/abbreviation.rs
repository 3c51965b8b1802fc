//! Shorter forms of a street, as a post or a norm permits them where a line is too long, and only there.
//!
//! Germany and Luxembourg: no list of permitted forms was found (DIN 5008, Deutsche Post, Duden's rules for street
//! names; POST Luxembourg, the register CACLR, the interinstitutional style guide), and nothing is shortened.

use model::{Country, Language};

/// In full, and shortened.
type Pair = (&'static str, &'static str);

/// Kinds of street in France. INSEE, documentation of the register of buildings, "La voie" (2024), after NF Z10-011
/// of 16 January 2013, read as far as "plateau"; the kinds it does not show are those of the Agence du Numérique en
/// Santé, terminology TRE_R35 "Type de voie" (JDV_J103, 2020), compared with the tax administration's list as two
/// programs carry it. The norm itself was not read. Where the lists differ a kind stays whole: rue, quai, promenade,
/// village, voie, fosse. La Poste, on the national address file (SNA): only where the street's name is too long.
const FRANCE: &[Pair] = &[
    ("allée", "all"),
    ("ancien chemin", "ach"),
    ("ancienne route", "art"),
    ("arcade", "arc"),
    ("autoroute", "aut"),
    ("avenue", "av"),
    ("barrière", "bre"),
    ("berge", "ber"),
    ("boulevard", "bd"),
    ("bourg", "brg"),
    ("carrefour", "car"),
    ("carrière", "care"),
    ("château", "cht"),
    ("chaussée", "chs"),
    ("chemin", "che"),
    ("chemin communal", "cc"),
    ("chemin départemental", "cd"),
    ("chemin vicinal", "chv"),
    ("contour", "ctr"),
    ("corniche", "cor"),
    ("cours", "crs"),
    ("descente", "dsc"),
    ("digue", "dig"),
    ("domaine", "dom"),
    ("écluse", "ecl"),
    ("enclave", "env"),
    ("enclos", "enc"),
    ("escalier", "esc"),
    ("espace", "espa"),
    ("esplanade", "esp"),
    ("étang", "etng"),
    ("faubourg", "fg"),
    ("fontaine", "fon"),
    ("galerie", "gal"),
    ("grand boulevard", "gbd"),
    ("grand rue", "gr"),
    ("grande rue", "gr"),
    ("halle", "hle"),
    ("hameau", "ham"),
    ("impasse", "imp"),
    ("jardin", "jard"),
    ("jetée", "jte"),
    ("levée", "leve"),
    ("lotissement", "lot"),
    ("marché", "mar"),
    ("montée", "mte"),
    ("nouvelle route", "nte"),
    ("parvis", "prv"),
    ("passage", "pas"),
    ("passerelle", "ple"),
    ("petit chemin", "pch"),
    ("petite allée", "pta"),
    ("petite avenue", "pae"),
    ("petite route", "prt"),
    ("place", "pl"),
    ("placis", "plci"),
    ("plaine", "pln"),
    ("plateau", "plt"),
    ("pointe", "pnt"),
    ("porte", "pte"),
    ("quartier", "qua"),
    ("raccourci", "rac"),
    ("rampe", "rpe"),
    ("rempart", "rem"),
    ("résidence", "res"),
    ("rocade", "roc"),
    ("rond-point", "rpt"),
    ("rotonde", "rtd"),
    ("route", "rte"),
    ("ruelle", "rle"),
    ("sentier", "sen"),
    ("square", "sq"),
    ("terrasse", "tsse"),
    ("terre-plein", "tpl"),
    ("tertre", "trt"),
    ("traverse", "tra"),
    ("venelle", "ven"),
    ("vieille route", "vte"),
    ("vieux chemin", "vche"),
    ("villa", "vla"),
];
/// bpost, "Adresse correctement rédigée" (chée, av.) and Mail-ID data exchange technical guide (2023, updated 2024),
/// table 80, read in a published transcription: only to keep the address on one line. Rue, square and impasse, for
/// which the lists differ, stay whole.
const BELGIUM_FRENCH: &[Pair] = &[
    ("avenue", "av."),
    ("boulevard", "bd"),
    ("chaussée", "chée"),
    ("place", "pl."),
    ("route", "rte"),
];
/// De Post, guide for small formats, 4.1 (2013). Steenweg stays whole in bpost's table 80.
const BELGIUM_DUTCH: &[Pair] = &[("straat", "str."), ("laan", "ln"), ("plein", "pl.")];
/// Titles before a name, in the same guide.
const BELGIUM_DUTCH_TITLES: &[Pair] = &[("burgemeester", "burg."), ("generaal", "gen.")];
/// bpost, table 80 of the same technical guide; for Allee the forms differ, and it stays whole.
const BELGIUM_GERMAN: &[Pair] = &[("straße", "str."), ("strasse", "str."), ("platz", "pl.")];
/// NEN 5825:2002, as the specifications of the registers BAG and BRP apply it (adresregel 1), without points. The
/// norm's own list was not read: other endings (weg, plein, singel, gracht) stay whole.
const NETHERLANDS: &[Pair] = &[("straat", "str"), ("laan", "ln")];
const NETHERLANDS_TITLES: &[Pair] = &[("burgemeester", "burg")];

/// The forms of a street, the full one first.
pub(super) fn forms(country: Country, language: Language, street: String) -> Vec<String> {
    let shorter = match (country, language) {
        (Country::Fr, _) => kind_first(&street, FRANCE),
        (Country::Be, Language::Fr) => kind_first(&street, BELGIUM_FRENCH),
        (Country::Be, Language::Nl) => kind_last(&street, BELGIUM_DUTCH, BELGIUM_DUTCH_TITLES),
        (Country::Be, Language::De) => kind_last(&street, BELGIUM_GERMAN, BELGIUM_GERMAN),
        (Country::Nl, _) => kind_last(&street, NETHERLANDS, NETHERLANDS_TITLES),
        _ => street.clone(),
    };
    if shorter == street {
        return vec![street];
    }
    vec![street, shorter]
}

/// The kind of street is the word, or the two, after the number, where there is one; what follows is a name and stays.
fn kind_first(street: &str, kinds: &[Pair]) -> String {
    let before = |word: &&str| {
        is_number(word) || ["bis", "ter", "quater"].contains(&word.to_lowercase().as_str())
    };
    let words: Vec<&str> = street.split(' ').skip_while(before).take(2).collect();
    let (two, one) = (words.join(" "), words.first().copied().unwrap_or_default());
    [two.as_str(), one]
        .into_iter()
        .find_map(|kind| Some(street.replacen(kind, &whole(kind, kinds)?, 1)))
        .unwrap_or_else(|| street.to_owned())
}

/// The kind of street ends the last word before the number; in the words before it only a whole word is shortened.
fn kind_last(street: &str, endings: &[Pair], titles: &[Pair]) -> String {
    let name = street.split(' ').skip(1);
    let last = name.take_while(|word| !is_number(word)).count();
    let words = street.split(' ').enumerate().map(|(at, word)| {
        let endings: &[Pair] = if at == last { endings } else { &[] };
        whole(word, titles)
            .or_else(|| ending(word, endings))
            .unwrap_or_else(|| word.to_owned())
    });
    words.collect::<Vec<_>>().join(" ")
}

fn is_number(word: &str) -> bool {
    word.starts_with(|sign: char| sign.is_ascii_digit())
}

fn whole(word: &str, pairs: &[Pair]) -> Option<String> {
    let small = word.to_lowercase();
    let (_, short) = pairs.iter().find(|(full, _)| small == *full)?;
    Some(like(word, short))
}

fn ending(word: &str, pairs: &[Pair]) -> Option<String> {
    let small = word.to_lowercase();
    let (full, short) = pairs
        .iter()
        .find(|(full, _)| small.len() > full.len() && small.ends_with(full))?;
    if word.len() != small.len() {
        return None;
    }
    let (name, kind) = word.split_at_checked(word.len() - full.len())?;
    Some(format!("{name}{}", like(kind, short)))
}

/// In the capitals of the word it stands for.
fn like(word: &str, short: &str) -> String {
    let mut letters = word.chars();
    let capital = letters.next().is_some_and(char::is_uppercase);
    if capital && !letters.any(char::is_lowercase) {
        return short.to_uppercase();
    }
    let mut short = short.chars();
    match short.next() {
        Some(first) if capital => first.to_uppercase().chain(short).collect(),
        Some(first) => std::iter::once(first).chain(short).collect(),
        None => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A street, and after the sign the shorter form; a street alone stays as it is.
    const ROWS: &[(Country, Language, &[&str])] = &[
        (
            Country::Fr,
            Language::Fr,
            &[
                "101 boulevard de la Liberté > 101 bd de la Liberté",
                "12 AVENUE DES FLEURS > 12 AV DES FLEURS",
                "3 place de l’Avenue > 3 pl de l’Avenue",
                "5 bis ancien chemin de Paris > 5 bis ach de Paris",
                "12 GRANDE RUE DE LA GARE > 12 GR DE LA GARE",
                "1 Rond-Point des Champs-Élysées > 1 Rpt des Champs-Élysées",
                "8 rue de la Place",
                "20 quai d’Orsay",
                "4 rue du Faubourg Saint-Honoré",
                "6 Cours-la-Reine",
            ],
        ),
        (
            Country::Be,
            Language::Fr,
            &[
                "Avenue de la Toison d’Or 87 > Av. de la Toison d’Or 87",
                "Boulevard de l’Avenue 4 > Bd de l’Avenue 4",
                "Chaussée Romaine 1 > Chée Romaine 1",
                "Rue de l’Avenue 3",
                "Square de Meeûs 1",
            ],
        ),
        (
            Country::Be,
            Language::Nl,
            &[
                "Burgemeester Baron van Voerst van Lyndenstraat 4 > Burg. Baron van Voerst van Lyndenstr. 4",
                "Koning Albert II-laan 35 bus 10 > Koning Albert II-ln 35 bus 10",
                "Martelaarsplein 7 > Martelaarspl. 7",
                "Pleinlaan 2 > Pleinln 2",
                "Straat 1",
                "Gistelsesteenweg 22",
                "Straatsburgdok 5",
                "Jan Verlaan Park 3",
            ],
        ),
        (
            Country::Be,
            Language::De,
            &[
                "Gospertstraße 1 > Gospertstr. 1",
                "Eupener Straße 5 > Eupener Str. 5",
                "Rathausplatz 14 > Rathauspl. 14",
                "Aachener Allee 3",
                "Straßburger Weg 2",
            ],
        ),
        (
            Country::Nl,
            Language::Nl,
            &[
                "Burgemeester van Nispen van Sevenaerstraat 1 > Burg van Nispen van Sevenaerstr 1",
                "Jonkheer van Riemsdijklaan 88 > Jonkheer van Riemsdijkln 88",
                "Bezuidenhoutseweg 73",
                "Laan van Meerdervoort 10",
                "Plein 1813 4",
            ],
        ),
        (Country::De, Language::De, &["Wilhelmstraße 49"]),
        (Country::Lu, Language::Fr, &["2 boulevard Royal"]),
    ];

    #[test]
    fn a_street_has_the_shorter_form_its_post_permits() {
        for (country, language, rows) in ROWS {
            for row in *rows {
                let (street, shorter) = match row.split_once(" > ") {
                    Some((street, shorter)) => (street, Some(shorter)),
                    None => (*row, None),
                };
                let forms = forms(*country, *language, street.to_owned());
                assert_eq!(forms.first().map(String::as_str), Some(street));
                assert_eq!(forms.get(1).map(String::as_str), shorter, "{street}");
            }
        }
    }
}
