//! Cards of three versions.

use model::{Language, person::Gender};

use super::{List, Notice, Reason, read};

fn cards(text: &str) -> List {
    read(text.as_bytes(), "contacts.vcf", &[]).unwrap()
}

#[test]
fn several_cards_of_a_file_are_so_many_rows() {
    let list = cards(
        "BEGIN:VCARD\r\nVERSION:3.0\r\nN:De Coster;Anne;Marie;Mme;\r\nFN:Anne De Coster\r\n\
         ORG:Cabinet\\, service public;Emploi\r\nTITLE:Cheffe de cabinet\r\n\
         ADR;TYPE=HOME:;;Rue privée 9;Namur;;5000;Belgique\r\n\
         ADR;TYPE=WORK:;bte 3;Rue de l’Exemple 1;Bruxelles;;1000;Belgique\r\n\
         item1.TEL;TYPE=FAX,WORK:+32 1\r\nTEL;TYPE=WORK:+32 2\r\nEMAIL:a@example.org\r\nEND:VCARD\r\n\
         BEGIN:VCARD\r\nVERSION:4.0\r\nN:Peeters;Jan;;;\r\nFN:Jan Peeters\r\nGENDER:M\r\nLANG;PREF=1:nl\r\n\
         TEL;VALUE=uri:tel:+32-3\r\nEND:VCARD\r\n",
    );
    assert_eq!(list.rejected, []);
    let first = &list.rows[0];
    assert_eq!(first.number, 1);
    assert_eq!(first.given_name.as_deref(), Some("Anne Marie"));
    assert_eq!(first.family_name.as_deref(), Some("De Coster"));
    assert_eq!(first.gender, Gender::Female);
    assert_eq!(
        first.organization.as_deref(),
        Some("Cabinet, service public, Emploi")
    );
    assert_eq!(first.street.as_deref(), Some("Rue de l’Exemple 1"));
    assert_eq!(first.box_number.as_deref(), Some("bte 3"));
    assert_eq!(first.postcode.as_deref(), Some("1000"));
    assert_eq!(first.phone.as_deref(), Some("+32 2"));
    let second = &list.rows[1];
    assert_eq!((second.number, second.gender), (2, Gender::Male));
    assert_eq!(second.language, Some(Language::Nl));
    assert_eq!(second.phone.as_deref(), Some("+32-3"));
}

#[test]
fn a_folded_line_is_one_line() {
    let list = cards("BEGIN:VCARD\nVERSION:3.0\nN:De Cos\n ter;An\n\tne;;;\nEND:VCARD\n");
    assert_eq!(list.rows[0].family_name.as_deref(), Some("De Coster"));
    assert_eq!(list.rows[0].given_name.as_deref(), Some("Anne"));
}

#[test]
fn an_old_card_in_quoted_printable_keeps_its_accents() {
    let list = cards(
        "BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Lef=C3=A8vre;H=C3=A9l=\n=C3=A8ne\n\
         ORG;CHARSET=ISO-8859-1;QUOTED-PRINTABLE:Soci=E9t=E9\nADR;WORK:;;Rue 1;Li\\;ge;;4000;\nEND:VCARD\n",
    );
    let row = &list.rows[0];
    assert_eq!(row.family_name.as_deref(), Some("Lefèvre"));
    assert_eq!(row.given_name.as_deref(), Some("Hélène"));
    assert_eq!(row.organization.as_deref(), Some("Société"));
    assert_eq!(row.city.as_deref(), Some("Li;ge"));
}

#[test]
fn a_card_with_only_a_shown_name_says_that_it_was_not_divided() {
    let list = cards("BEGIN:VCARD\nVERSION:4.0\nFN:Anne Dupont\nEND:VCARD\n");
    assert_eq!(list.rows[0].family_name.as_deref(), Some("Anne Dupont"));
    assert_eq!(
        list.rows[0].notices,
        [Notice::NameNotSplit {
            name: "Anne Dupont".to_owned()
        }]
    );
}

#[test]
fn a_card_without_a_name_is_refused_and_one_that_is_cut_off_is_read() {
    let list = cards("BEGIN:VCARD\nEMAIL:a@example.org\nEND:VCARD\nBEGIN:VCARD\nN:Peeters;Jan\n");
    assert_eq!(list.rejected[0].row, 1);
    assert_eq!(list.rejected[0].reason, Reason::NoRecipient);
    assert!(list.rejected[0].cells.contains(&"a@example.org".to_owned()));
    assert_eq!(list.rows[0].number, 2);
    assert_eq!(list.rows[0].family_name.as_deref(), Some("Peeters"));
}
