//! Lists as organisations send them, good and bad.

use model::{Language, person::Gender};

use super::{By, Field, List, ListError, Notice, Reason, Row, read, write_rejected_csv};

fn csv(text: &str) -> List {
    read(text.as_bytes(), "liste.csv", &[]).unwrap()
}

fn only(list: &List) -> &Row {
    assert!(list.rejected.is_empty(), "{:?}", list.rejected);
    assert_eq!(list.rows.len(), 1);
    &list.rows[0]
}

fn refused(list: &List) -> Vec<(u32, Reason)> {
    list.rejected.iter().map(|r| (r.row, r.reason)).collect()
}

fn text(value: &str) -> Option<String> {
    Some(value.to_owned())
}

#[test]
fn a_list_with_every_column_is_read_whole() {
    let list = csv(
        "Titre;Prénom;Nom;Langue;Fonction;Organisation;Rue;N°;Boîte;Bâtiment;Code postal;Ville;Pays;E-mail;Tél.;Post\n\
         Mme;Anne;De Coster-Bauchau;FR;Cheffe de cabinet;Cabinet Exemple;Rue de l’Exemple;1;B 3;Tour A;1000;Bruxelles;Belgique;a@exemple.be;+32 2 000 00 00;federal/employment\n",
    );
    let expected = Row {
        number: 2,
        given_name: text("Anne"),
        family_name: text("De Coster-Bauchau"),
        gender: Gender::Female,
        language: Some(Language::Fr),
        function: text("Cheffe de cabinet"),
        organization: text("Cabinet Exemple"),
        street: text("Rue de l’Exemple 1"),
        box_number: text("B 3"),
        building: text("Tour A"),
        postcode: text("1000"),
        city: text("Bruxelles"),
        country: text("Belgique"),
        email: text("a@exemple.be"),
        phone: text("+32 2 000 00 00"),
        post: text("federal/employment"),
        cells: only(&list).cells.clone(),
        notices: Vec::new(),
    };
    assert_eq!(only(&list), &expected);
    assert!(list.notices.is_empty());
    assert!(
        list.columns
            .iter()
            .all(|c| c.field.is_some() && c.by == By::Heading)
    );
}

#[test]
fn headings_in_dutch_german_and_english_say_the_same() {
    for text in [
        "Aanspreking;Voornaam;Achternaam;Taal;Postcode;Gemeente\nMevr.;An;Peeters;NL;1000;Brussel\n",
        "Anrede;Vorname;Familienname;Sprache;PLZ;Ort\nFrau;An;Peeters;Niederländisch;1000;Brussel\n",
        "Gender;First name;Last name;Language;Zip code;City\nMs;An;Peeters;Dutch;1000;Brussel\n",
    ] {
        let list = csv(text);
        let row = only(&list);
        assert_eq!(row.family_name.as_deref(), Some("Peeters"));
        assert_eq!(
            (row.gender, row.language),
            (Gender::Female, Some(Language::Nl))
        );
        assert_eq!(row.postcode.as_deref(), Some("1000"));
        assert_eq!(row.city.as_deref(), Some("Brussel"));
    }
}

#[test]
fn any_common_separator_is_seen_and_one_that_is_stated_is_obeyed() {
    for separator in [";", ",", "\t", "|"] {
        let text =
            "Nom,Prénom,Fonction\nDupont,Anne,\"Ministre, chargée; de l’emploi | du travail\"\n";
        let (head, row) = text.split_once('\n').unwrap();
        let (names, function) = row.split_at("Dupont,Anne,".len());
        let text = format!(
            "{}\n{}{function}",
            head.replace(',', separator),
            names.replace(',', separator)
        );
        let list = csv(&text);
        assert_eq!(
            only(&list).given_name.as_deref(),
            Some("Anne"),
            "{separator}"
        );
        assert_eq!(
            only(&list).function.as_deref(),
            Some("Ministre, chargée; de l’emploi | du travail")
        );
    }
    let list = csv("sep=^\r\nNom^Prénom\r\nDupont^Anne\r\n");
    assert_eq!(only(&list).number, 2);
}

#[test]
fn a_byte_order_mark_is_no_part_of_the_first_heading() {
    let list = csv("\u{feff}Nom;Prénom\nDupont;Anne\n");
    assert_eq!(list.columns[0].heading, "Nom");
    assert_eq!(list.columns[0].field, Some(Field::FamilyName));
}

#[test]
fn every_common_encoding_gives_the_same_list() {
    let text = "Prénom;Nom;Ville\nBjörn;Lefèvre;Liège\nZoë;Müller;Saint-Étienne\n";
    let expected = csv(text);
    let utf_16 =
        |bytes: fn(u16) -> [u8; 2]| -> Vec<u8> { text.encode_utf16().flat_map(bytes).collect() };
    let (latin, _, _) = encoding_rs::WINDOWS_1252.encode(text);
    for bytes in [
        [b"\xff\xfe".to_vec(), utf_16(u16::to_le_bytes)].concat(),
        [b"\xfe\xff".to_vec(), utf_16(u16::to_be_bytes)].concat(),
        utf_16(u16::to_le_bytes),
        utf_16(u16::to_be_bytes),
        latin.to_vec(),
    ] {
        let list = read(&bytes, "liste.csv", &[]).unwrap();
        assert_eq!(list.rows, expected.rows);
        assert!(matches!(list.notices[..], [Notice::Encoding { .. }]));
    }
}

#[test]
fn windows_and_iso_8859_15_are_told_apart_by_the_letters_only_one_of_them_has() {
    let text = "Nom;Fonction\nCœur;Chargée de l’œuvre\nLefèvre;Société Œuvres\n";
    let (windows, _, _) = encoding_rs::WINDOWS_1252.encode(text);
    assert_eq!(read(&windows, "", &[]).unwrap().rows, csv(text).rows);
    let text = text.replace('’', "'");
    let (latin, _, unmappable) = encoding_rs::ISO_8859_15.encode(&text);
    assert!(!unmappable);
    let list = read(&latin, "", &[]).unwrap();
    assert_eq!(list.rows, csv(&text).rows);
    assert_eq!(
        list.notices,
        [Notice::Encoding {
            name: "ISO-8859-15"
        }]
    );
}

#[test]
fn a_file_glued_together_from_two_encodings_is_read_line_by_line() {
    let mut bytes = "Prénom;Nom\nZoë;Müller\n".as_bytes().to_vec();
    bytes.extend(
        encoding_rs::WINDOWS_1252
            .encode("Hélène;Lefèvre\n")
            .0
            .iter(),
    );
    bytes.extend("Björn;Dupont\n".as_bytes());
    let list = read(&bytes, "liste.csv", &[]).unwrap();
    let given: Vec<&str> = list
        .rows
        .iter()
        .filter_map(|row| row.given_name.as_deref())
        .collect();
    assert_eq!(given, ["Zoë", "Hélène", "Björn"]);
    assert_eq!(list.notices, [Notice::MixedEncoding { rows: vec![3] }]);
}

#[test]
fn a_list_without_the_columns_it_needs_says_so_and_can_be_mapped_by_hand() {
    let text = "Wie;Wat\nDupont;Anne\n";
    let list = csv(text);
    assert_eq!(list.notices, [Notice::NoColumnKnown]);
    assert_eq!(refused(&list), [(2, Reason::NoRecipient)]);
    assert_eq!(
        csv("Ville;Pays\nBruxelles;Belgique\n").notices,
        [Notice::NoRecipientColumn]
    );

    let mapping = [
        ("wie".to_owned(), Field::FamilyName),
        ("Wat".to_owned(), Field::GivenName),
    ];
    let list = read(text.as_bytes(), "", &mapping).unwrap();
    assert_eq!(only(&list).given_name.as_deref(), Some("Anne"));
    assert!(list.columns.iter().all(|column| column.by == By::Hand));
}

#[test]
fn a_mapping_is_stronger_than_the_heading() {
    let mapping = [("Remarque".to_owned(), Field::Email)];
    let list = read(
        b"Nom;Email;Remarque\nDupont;old@example.org;new@example.org\n",
        "",
        &mapping,
    )
    .unwrap();
    assert_eq!(only(&list).email.as_deref(), Some("new@example.org"));
    assert_eq!(list.columns[1].field, None);
}

#[test]
fn a_mapping_that_names_no_column_or_one_field_twice_is_refused() {
    let map = |mapping: &[(&str, Field)]| {
        let mapping: Vec<_> = mapping.iter().map(|(c, f)| ((*c).to_owned(), *f)).collect();
        read(b"Nom;Autre\nDupont;x\n", "", &mapping).unwrap_err()
    };
    assert_eq!(
        map(&[("Nome", Field::Name)]),
        ListError::NoSuchColumn("Nome".to_owned())
    );
    assert_eq!(
        map(&[("Nom", Field::City), ("Autre", Field::City)]),
        ListError::MappedTwice("Autre".to_owned())
    );
}

#[test]
fn of_two_columns_for_one_field_the_first_that_is_filled_counts_and_the_other_is_told() {
    let list = csv(
        "Nom;Email;E-mail\nDupont;;a@example.org\nPeeters;b@example.org;c@example.org\nSmet;d@example.org;d@example.org\n",
    );
    assert_eq!(
        list.notices,
        [Notice::DoubledColumn {
            field: Field::Email,
            headings: vec!["Email".to_owned(), "E-mail".to_owned()]
        }]
    );
    let emails: Vec<_> = list
        .rows
        .iter()
        .filter_map(|row| row.email.as_deref())
        .collect();
    assert_eq!(emails, ["a@example.org", "b@example.org", "d@example.org"]);
    assert_eq!(list.rows[0].notices, []);
    assert_eq!(
        list.rows[1].notices,
        [Notice::DoubledValue {
            field: Field::Email,
            value: "c@example.org".to_owned()
        }]
    );
    assert_eq!(list.rows[2].notices, []);
}

#[test]
fn a_cell_that_looks_like_a_formula_stays_text() {
    let list = csv("Nom;Fonction;Tél.\n=HYPERLINK(\"x\");-;+32 2 000 00 00\n@Dupont;'=1+1;'0475\n");
    assert_eq!(
        list.rows[0].family_name.as_deref(),
        Some("=HYPERLINK(\"x\")")
    );
    assert_eq!(list.rows[0].phone.as_deref(), Some("+32 2 000 00 00"));
    assert_eq!(list.rows[1].family_name.as_deref(), Some("@Dupont"));
    assert_eq!(list.rows[1].function.as_deref(), Some("=1+1"));
    assert_eq!(list.rows[1].phone.as_deref(), Some("'0475"));
}

#[test]
fn names_keep_their_letters_and_are_divided_only_where_that_can_be_told() {
    let list = csv(
        "Nom\nD'Amico\nDe coster-bauchau\n van den Berg\n\"DE COSTER-BAUCHAU  Anne\"\nMme Anne Dupont\n",
    );
    let names: Vec<_> = list
        .rows
        .iter()
        .map(|row| {
            (
                row.given_name.as_deref(),
                row.family_name.as_deref().unwrap(),
            )
        })
        .collect();
    assert_eq!(
        names,
        [
            (None, "D'Amico"),
            (None, "De coster-bauchau"),
            (None, "van den Berg"),
            (Some("Anne"), "DE COSTER-BAUCHAU"),
            (None, "Anne Dupont"),
        ]
    );
    assert_eq!(list.rows[4].gender, Gender::Female);
    assert_eq!(
        list.rows[4].notices,
        [Notice::NameNotSplit {
            name: "Anne Dupont".to_owned()
        }]
    );
    assert!(list.rows[..4].iter().all(|row| row.notices.is_empty()));
}

#[test]
fn the_heading_says_that_the_family_name_comes_first() {
    let list = csv("Naam en voornaam;Ambt\nDupont Anne;x\nVan Damme, Jan;x\n");
    assert_eq!(list.rows[0].given_name.as_deref(), Some("Anne"));
    assert_eq!(list.rows[1].family_name.as_deref(), Some("Van Damme"));
}

#[test]
fn a_word_for_gender_or_language_that_is_not_known_is_told() {
    let list = csv("Titre;Nom;Langue;Post\nDr.;Dupont;Walon;Ministre\n");
    assert_eq!(
        only(&list).notices,
        [
            Notice::GenderUnknown {
                word: "Dr.".to_owned()
            },
            Notice::LanguageUnknown {
                word: "Walon".to_owned()
            },
            Notice::PostUnknown {
                value: "Ministre".to_owned()
            },
        ]
    );
    assert_eq!(only(&list).gender, Gender::Unknown);
}

#[test]
fn a_postcode_or_an_e_mail_that_cannot_be_one_is_told() {
    let list = csv("Nom;Rue;Code postal;Ville;E-mail\n\
         Dupont;Rue Haute 1;ABCDE;Bruxelles;fr\n\
         Jansen;Plein 1;2511 CR;Den Haag;jansen@example.org\n\
         Weber;Platz 1;L-1930;Luxembourg;a b@example.org\n\
         Smith;High Street 1;1000000000000;London;smith@@example.org\n");
    let odd = |row: &Row| row.notices.iter().map(Notice::slug).collect::<Vec<_>>();
    assert_eq!(odd(&list.rows[0]), ["postcode-odd", "email-odd"]);
    assert_eq!(list.rows[0].postcode.as_deref(), Some("ABCDE"));
    assert_eq!(list.rows[0].email, None);
    assert_eq!(odd(&list.rows[1]), Vec::<&str>::new());
    assert_eq!(odd(&list.rows[2]), ["email-odd"]);
    assert_eq!(odd(&list.rows[3]), ["postcode-odd", "email-odd"]);
}

#[test]
fn an_address_in_one_cell_is_taken_apart_at_its_postcode() {
    let list = csv(
        "Nom;Adresse\nDupont;\"Rue de l’Exemple 1, bte 3, 1000 Bruxelles\"\nPeeters;\"Voorbeeldstraat 1\nB-9000 Gent\"\nSmet;Rue 1000 Pas\n",
    );
    let address = |row: &Row| (row.street.clone(), row.postcode.clone(), row.city.clone());
    assert_eq!(
        address(&list.rows[0]),
        (
            text("Rue de l’Exemple 1, bte 3"),
            text("1000"),
            text("Bruxelles")
        )
    );
    assert_eq!(
        address(&list.rows[1]),
        (text("Voorbeeldstraat 1"), text("9000"), text("Gent"))
    );
    assert_eq!(address(&list.rows[2]), (text("Rue 1000 Pas"), None, None));
    let list = csv("Nom;CP & ville\nDupont;F-75007 Paris\n");
    let list = read(
        "Nom;CP & ville\nDupont;F-75007 Paris\n".as_bytes(),
        "",
        &[(list.columns[1].heading.clone(), Field::City)],
    )
    .unwrap();
    assert_eq!(only(&list).postcode.as_deref(), Some("75007"));
}

#[test]
fn empty_rows_are_counted_and_keep_the_numbers_of_the_others() {
    let list = csv("Nom;Ville\n\nDupont;Liège\n;\n;\nPeeters;Gent\n\n\n");
    let numbers: Vec<u32> = list.rows.iter().map(|row| row.number).collect();
    assert_eq!(numbers, [3, 6]);
    assert_eq!(list.notices, [Notice::EmptyRows { rows: 3 }]);
}

#[test]
fn a_title_above_the_headings_is_passed_over_and_told() {
    let list = csv("Cabinets 2026;;\n\nNom;Prénom;Ville\nDupont;Anne;Liège\n");
    assert_eq!(only(&list).number, 4);
    assert_eq!(list.notices, [Notice::RowsAbove { rows: 1 }]);
}

#[test]
fn twenty_thousand_rows_are_all_read() {
    let rows: String = (0..20_000)
        .map(|n| format!("Dupont{n};Anne;Rue de l’Exemple {n};1000;Bruxelles\n"))
        .collect();
    let list = csv(&format!("Nom;Prénom;Rue;CP;Ville\n{rows}"));
    assert_eq!((list.rows.len(), list.rejected.len()), (20_000, 0));
    assert_eq!(list.rows[19_999].number, 20_001);
    assert_eq!(
        list.rows[19_999].street.as_deref(),
        Some("Rue de l’Exemple 19999")
    );
}

#[test]
fn what_is_no_list_is_refused_as_a_whole() {
    for (bytes, error) in [
        (&b""[..], ListError::Empty),
        (b" \r\n\t", ListError::Empty),
        (b"\xef\xbb\xbf\r\n", ListError::Empty),
        (b";;;\n;;;\n", ListError::Empty),
        (b"%PDF-1.7\n1 0 obj", ListError::NotAList),
        (b"\x89PNG\r\n\x1a\n", ListError::NotAList),
        (b"\x00\x01\x02\x03\x04\x05", ListError::NotAList),
        (b"<!DOCTYPE html><p>", ListError::NotAList),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", ListError::NotAList),
    ] {
        assert_eq!(read(bytes, "liste.csv", &[]), Err(error), "{bytes:?}");
    }
}

#[test]
fn a_row_with_too_many_cells_is_refused_with_its_cells() {
    let list =
        csv("Nom;Fonction;Ville\nDupont;Ministre; de l’emploi;Liège\nPeeters;Ministre;Gent;;\n");
    assert_eq!(refused(&list), [(2, Reason::TooManyCells)]);
    assert_eq!(
        list.rejected[0].cells,
        ["Dupont", "Ministre", " de l’emploi", "Liège"]
    );
    assert_eq!(list.rows[0].family_name.as_deref(), Some("Peeters"));
}

#[test]
fn a_row_broken_in_two_is_refused_and_one_that_only_lacks_its_end_is_not() {
    let list = csv(
        "Nom;Fonction;Rue;Ville\nDupont;Ministre\n de l’emploi;Rue 1;Liège\nPeeters;Ministre;Straat 1\n",
    );
    assert_eq!(
        refused(&list),
        [(2, Reason::TooFewCells), (3, Reason::TooFewCells)]
    );
    assert_eq!(only_row(&list).notices, [Notice::FewCells]);
}

fn only_row(list: &List) -> &Row {
    assert_eq!(list.rows.len(), 1);
    &list.rows[0]
}

#[test]
fn a_quote_that_is_not_closed_spoils_one_row_and_not_the_rest() {
    let list = csv(
        "Nom;Fonction;Ville\nDupont;\"Ministre;Liège\nPeeters;\"Minister; van Werk\";Gent\nSmet;\"Minister\nvan Werk\";Brugge\nClaes;5\" scherm;Aalst\nMaes;\"a\"b;Aalst\n",
    );
    assert_eq!(
        refused(&list),
        [(2, Reason::UnbalancedQuotes), (6, Reason::UnbalancedQuotes)]
    );
    let functions: Vec<_> = list
        .rows
        .iter()
        .filter_map(|row| row.function.as_deref())
        .collect();
    assert_eq!(
        functions,
        ["Minister; van Werk", "Minister, van Werk", "5\" scherm"]
    );
}

#[test]
fn refused_rows_are_written_out_corrected_and_read_again() {
    let list = csv(
        "Nom;Fonction;Ville;Tél.\nDupont;\"Ministre;Liège;+32 4\nPeeters;Minister;Gent;1\n;;Namur;=2\nA;B;C;D;E\n",
    );
    assert_eq!(
        refused(&list),
        [
            (2, Reason::UnbalancedQuotes),
            (4, Reason::NoRecipient),
            (5, Reason::TooManyCells)
        ]
    );
    let bytes = write_rejected_csv(&list, "Motif", |reason| format!("« {} »", reason.slug()));
    let written = String::from_utf8(bytes).unwrap();
    assert!(
        written.starts_with("\u{feff}Motif;Nom;Fonction;Ville;Tél.\r\n"),
        "{written}"
    );
    assert!(
        written.contains("« no-recipient »;;;Namur;'=2\r\n"),
        "{written}"
    );

    let corrected = written
        .replace("\"\"\"Ministre\"", "Ministre")
        .replace(";;;Namur", ";Smet;;Namur")
        .replace("A;B;C;D;E", "A;B, C;D;E");
    let again = csv(&corrected);
    assert!(again.rejected.is_empty(), "{:?}", again.rejected);
    let families: Vec<_> = again
        .rows
        .iter()
        .filter_map(|row| row.family_name.as_deref())
        .collect();
    assert_eq!(families, ["Dupont", "Smet", "A"]);
    assert_eq!(again.rows[1].phone.as_deref(), Some("=2"));
    assert_eq!(again.rows[0].phone.as_deref(), Some("+32 4"));
}

mod any {
    use proptest::prelude::*;

    use super::super::*;
    use crate::table;

    proptest! {
        /// Whatever the bytes: a list or an error, and every line that is not empty is a row or refused.
        #[test]
        fn bytes_never_break_the_reading(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
            let _ = read(&bytes, "liste.csv", &[]);
            let _ = read(&[b"PK\x03\x04", &bytes[..]].concat(), "liste.xlsx", &[]);
            let _ = read(&[b"BEGIN:VCARD\n", &bytes[..]].concat(), "liste.vcf", &[]);
        }

        #[test]
        fn no_line_is_lost(lines in proptest::collection::vec("[A-Za-zé;,\"' =]{0,20}", 0..20)) {
            let text = format!("Nom;Prénom\n{}", lines.join("\n"));
            let letters = |text: &str| text.chars().filter(|ch| ch.is_alphanumeric()).count();
            let list = match read(text.as_bytes(), "", &[]) {
                Ok(list) => list,
                Err(refused) => {
                    prop_assert!(matches!(refused, ListError::Empty));
                    prop_assert_eq!(letters(&lines.concat()), 0);
                    return Ok(());
                }
            };
            // A quoted value may take several lines: what counts is that no letter is missing.
            let kept = list.rows.iter().flat_map(|row| [&row.family_name, &row.given_name]);
            let kept = kept.filter_map(|name| name.as_deref());
            let refused = list.rejected.iter().flat_map(|row| &row.cells).map(String::as_str);
            let found: usize = kept.chain(refused).map(letters).sum();
            prop_assert_eq!(found, letters(&lines.concat()));
        }
    }

    proptest! {
        // Each case packs a spreadsheet.
        #![proptest_config(ProptestConfig::with_cases(24))]

        #[test]
        fn a_table_that_is_written_is_read_as_it_was(
            names in proptest::collection::vec("[A-Z=+@-][a-zé;\"' ,|]{0,12}[a-z]", 1..8),
        ) {
            let column = |heading: &str| table::Column {
                heading: heading.to_owned(),
                kind: table::Kind::Text,
            };
            let written = table::Table {
                title: "Liste".to_owned(),
                columns: vec![column("Prénom"), column("Nom de famille")],
                rows: names.iter().map(|name| vec!["A".into(), name.as_str().into()]).collect(),
            };
            let day = model::Date::constant(2026, 11, 28);
            let tidy = |name: &String| name.split_whitespace().collect::<Vec<_>>().join(" ").replace(",,", ",");
            let expected: Vec<String> = names.iter().map(tidy).collect();
            for bytes in [table::csv(&written, ';'), table::csv(&written, ','), table::xlsx(&written, day).unwrap()] {
                let list = read(&bytes, "", &[]).unwrap();
                let found: Vec<String> = list.rows.into_iter().filter_map(|row| row.family_name).collect();
                prop_assert_eq!(&found, &expected);
            }
        }
    }
}
