//! Files that a cabinet sends back.

use std::io::{Cursor, Write};

use lopdf::{Dictionary, Document, Object, Stream, dictionary};
use proptest::prelude::*;

use super::text;

/// A page of one font: its letters are one byte each, or two that only a table in the file explains.
fn page(content: &str, font: impl FnOnce(&mut Document) -> Dictionary) -> Vec<u8> {
    let mut document = Document::with_version("1.7");
    let font = font(&mut document);
    let font = document.add_object(font);
    let content = document.add_object(Stream::new(Dictionary::new(), content.as_bytes().to_vec()));
    let pages = document.new_object_id();
    let page = document.add_object(dictionary! {
        "Type" => "Page",
        "Parent" => pages,
        "Contents" => content,
        "MediaBox" => vec![0.into(), 0.into(), 595.into(), 842.into()],
        "Resources" => dictionary! { "Font" => dictionary! { "F1" => font } },
    });
    let tree = dictionary! { "Type" => "Pages", "Kids" => vec![page.into()], "Count" => 1 };
    document.objects.insert(pages, Object::Dictionary(tree));
    let catalog = document.add_object(dictionary! { "Type" => "Catalog", "Pages" => pages });
    document.trailer.set("Root", catalog);
    document.compress();
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).unwrap();
    bytes
}

fn plain_page(content: &str) -> Vec<u8> {
    page(content, |_| {
        dictionary! {
            "Type" => "Font",
            "Subtype" => "Type1",
            "BaseFont" => "Helvetica",
            "Encoding" => "WinAnsiEncoding",
        }
    })
}

fn letter() -> Vec<u8> {
    plain_page(
        "BT /F1 11 Tf 70 700 Td (Votre demande est refus\\351e, l\\222attes-) Tj ET \
         BT 70 680 Td (tation n\\222est pas valable.) Tj ET",
    )
}

#[test]
fn a_pdf_with_a_text_layer_gives_its_words_and_divided_ones_whole() {
    assert_eq!(
        text(&letter(), "réponse.pdf").as_deref(),
        Some("Votre demande est refusée, l’attestation n’est pas valable.")
    );
}

#[test]
fn a_pdf_whose_font_is_cut_to_what_it_needs_is_read_by_its_own_table() {
    let bytes = page("BT /F1 11 Tf <000100020003> Tj ET", |document| {
        let table = b"/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n\
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n\
            /CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n\
            1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n\
            3 beginbfchar\n<0001> <0152>\n<0002> <0075>\n<0003> <0066>\nendbfchar\n\
            endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend";
        let table = document.add_object(Stream::new(Dictionary::new(), table.to_vec()));
        dictionary! {
            "Type" => "Font",
            "Subtype" => "Type0",
            "BaseFont" => "AAAAAA+Source",
            "Encoding" => "Identity-H",
            "ToUnicode" => table,
        }
    });
    assert_eq!(text(&bytes, "").as_deref(), Some("Œuf"));
}

#[test]
fn a_scan_that_is_only_a_picture_has_no_words() {
    assert_eq!(
        text(&plain_page("q 100 0 0 100 0 0 cm Q"), "scan.pdf"),
        None
    );
    for bytes in [
        &b"\x89PNG\r\n\x1a\n\x00"[..],
        b"\xff\xd8\xff\xe0\x00\x10JFIF\x00",
        b"",
        b" \n",
        b"PK\x03\x04",
    ] {
        assert_eq!(text(bytes, "scan.pdf"), None);
    }
}

#[test]
fn a_plain_text_is_read_in_its_encoding() {
    assert_eq!(
        text("Réponse\r\n\r\n  négative".as_bytes(), "x.txt").as_deref(),
        Some("Réponse\nnégative")
    );
    assert_eq!(
        text(b"R\xe9ponse n\xe9gative", "x.txt").as_deref(),
        Some("Réponse négative")
    );
}

#[test]
fn a_hyphen_of_the_text_stays_one() {
    let read = text("Brussel-\nHalle en werk-\nnemers; A-\n1".as_bytes(), "").unwrap();
    assert_eq!(read, "Brussel-\nHalle en werknemers; A-\n1");
}

#[test]
fn an_e_mail_is_found_by_its_subject_its_words_and_its_attachments() {
    let mail = format!(
        "From: Cabinet <c@example.org>\r\nSubject: Accus=?utf-8?Q?=C3=A9?= de r\r\nMIME-Version: 1.0\r\n\
         Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain\r\n\r\nBonjour\r\n--x\r\n\
         Content-Type: application/pdf; name=a.pdf\r\nContent-Disposition: attachment; filename=a.pdf\r\n\
         Content-Transfer-Encoding: base64\r\n\r\n{}\r\n--x--\r\n",
        base64_of(&letter())
    );
    let read = text(mail.as_bytes(), "Réponse.EML").unwrap();
    for words in ["Cabinet", "Bonjour", "l’attestation n’est pas valable"] {
        assert!(read.contains(words), "{read}");
    }
}

fn base64_of(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::new();
    for three in bytes.chunks(3) {
        let value = (0..3).fold(0, |value, at| {
            value << 8 | u32::from(*three.get(at).unwrap_or(&0))
        });
        for at in 0..4 {
            let letter = LETTERS[(value >> (18 - 6 * at) & 63) as usize];
            text.push(if at > three.len() {
                '='
            } else {
                char::from(letter)
            });
        }
    }
    text
}

fn packed(name: &str, content: &str) -> Vec<u8> {
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    archive
        .start_file(name, zip::write::SimpleFileOptions::default())
        .unwrap();
    archive.write_all(content.as_bytes()).unwrap();
    archive.finish().unwrap().into_inner()
}

#[test]
fn the_paragraphs_of_word_and_opendocument_texts_are_read() {
    let word = packed(
        "word/document.xml",
        "<w:document xmlns:w='w'><w:body><w:p><w:pPr/><w:r><w:instrText>PAGE</w:instrText><w:t>Votre </w:t></w:r>\
         <w:r><w:t>demande &amp; plainte</w:t></w:r></w:p>\n<w:p><w:r><w:t>refus&#233;e</w:t><w:br/><w:t>hier</w:t></w:r></w:p></w:body></w:document>",
    );
    assert_eq!(
        text(&word, "x.docx").as_deref(),
        Some("Votre demande & plainte\nrefusée hier")
    );
    let open = packed(
        "content.xml",
        "<o:d xmlns:o='o' xmlns:text='t'><text:h>Titre</text:h><text:p>Votre<text:s/>demande <text:span>refusée</text:span></text:p></o:d>",
    );
    assert_eq!(
        text(&open, "x.odt").as_deref(),
        Some("Titre\nVotre demande refusée")
    );
    assert_eq!(text(&packed("xl/workbook.xml", "<a/>"), "x.xlsx"), None);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    /// A file that arrived cut off or damaged is read or not read, and never breaks the program.
    #[test]
    fn a_damaged_pdf_never_breaks_the_reading(
        length in 0_usize..2_000,
        hits in proptest::collection::vec((0_usize..2_000, any::<u8>()), 0..12),
    ) {
        let mut bytes = letter();
        for (at, byte) in hits {
            let at = at % bytes.len();
            bytes[at] = byte;
        }
        let _ = text(&bytes, "x.pdf");
        bytes.truncate(length);
        let _ = text(&bytes, "x.pdf");
    }

    #[test]
    fn any_bytes_are_read_or_not(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        for start in [&b""[..], b"%PDF-1.4\n", b"PK\x03\x04", b"From: a\n"] {
            let _ = text(&[start, &bytes].concat(), "x.eml");
        }
    }
}
