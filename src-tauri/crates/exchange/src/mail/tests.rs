//! Drafts and replies, there and back.

use model::{Language, Timestamp};
use proptest::prelude::*;

use super::{Address, Attachment, Draft, draft, read};

fn letter() -> Draft {
    Draft {
        message_id: "2026-051.0193@treteaux.example".to_owned(),
        date: Timestamp::from_second(1_795_000_000).unwrap(),
        from: Address {
            name: Some("Tréteaux".to_owned()),
            email: "bureau@treteaux.example".to_owned(),
        },
        to: Some(Address {
            name: Some("Cabinet « Emploi », Bruxelles".to_owned()),
            email: "cabinet@example.org".to_owned(),
        }),
        subject: "Travail artistique et chômage : rappel de notre lettre du 28 octobre 2026, restée sans réponse à ce jour".to_owned(),
        language: Language::Fr,
        text: "Madame la Ministre,\n\nVeuillez trouver ci-joint notre lettre ; l’œuvre a un coût.\n.\nFrom nous\n".to_owned(),
        attachments: vec![Attachment {
            name: "2026-051 Ministre de l’Emploi – régime spécifique des travailleurs des arts et des indépendants.pdf".to_owned(),
            bytes: b"%PDF-1.7\n\x00\xff\r\n--=_2026".to_vec(),
        }],
    }
}

fn lines(bytes: &[u8]) -> Vec<String> {
    String::from_utf8(bytes.to_vec())
        .unwrap()
        .split("\r\n")
        .map(str::to_owned)
        .collect()
}

#[test]
fn a_draft_opens_unsent_with_its_text_and_its_letter() {
    let bytes = draft(&letter());
    let lines = lines(&bytes);
    for header in ["X-Unsent: 1", "Content-Language: fr", "MIME-Version: 1.0"] {
        assert!(lines.iter().any(|line| line == header), "{lines:#?}");
    }
    let mail = read(&bytes).unwrap();
    let letter = letter();
    assert_eq!(mail.from, Some(letter.from));
    assert_eq!(mail.to, [letter.to.unwrap()]);
    assert_eq!(mail.subject, letter.subject);
    assert_eq!(mail.date, Some(letter.date));
    assert_eq!(mail.text, letter.text.trim());
    assert_eq!(mail.attachments, letter.attachments);
}

#[test]
fn a_draft_without_a_recipient_has_no_line_for_one() {
    let bytes = draft(&Draft {
        to: None,
        attachments: Vec::new(),
        ..letter()
    });
    assert!(!lines(&bytes).iter().any(|line| line.starts_with("To:")));
    assert_eq!(read(&bytes).unwrap().text, letter().text.trim());
}

#[test]
fn the_same_draft_gives_the_same_bytes() {
    assert_eq!(draft(&letter()), draft(&letter()));
}

#[test]
fn every_line_is_short_and_ends_in_both_signs() {
    let bytes = draft(&Draft {
        text: "mot ".repeat(2_000),
        ..letter()
    });
    let text = String::from_utf8(bytes).unwrap();
    assert!(text.is_ascii());
    assert_eq!(text.matches('\n').count(), text.matches("\r\n").count());
    assert_eq!(text.matches('\r').count(), text.matches("\r\n").count());
    assert!(text.split("\r\n").all(|line| line.len() <= 78));
}

#[test]
fn a_name_with_accents_is_written_by_rfc_2231() {
    let text = String::from_utf8(draft(&letter())).unwrap();
    assert!(
        text.contains("filename*0*=UTF-8''2026-051%20Ministre"),
        "{text}"
    );
}

#[test]
fn no_value_can_begin_a_header_of_its_own() {
    let attack = "x\r\nBcc: all@example.org\r\n\r\n<script>";
    let draft = draft(&Draft {
        message_id: format!("{attack}@x"),
        from: Address {
            name: Some(attack.to_owned()),
            email: format!("a@b{attack}"),
        },
        to: Some(Address {
            name: None,
            email: format!("a@b>{attack}"),
        }),
        subject: attack.to_owned(),
        attachments: vec![Attachment {
            name: attack.to_owned(),
            bytes: Vec::new(),
        }],
        ..letter()
    });
    assert!(!lines(&draft).iter().any(|line| line.starts_with("Bcc")));
    let mail = read(&draft).unwrap();
    assert_eq!(mail.subject, "x Bcc: all@example.org <script>");
    assert_eq!(mail.to.len(), 1);
}

#[test]
fn a_reply_that_is_only_html_gives_its_words() {
    let mail = read(
        b"From: Cabinet <c@example.org>\r\nDate: Sat, 28 Nov 2026 10:00:00 +0100\r\nSubject: =?iso-8859-1?Q?R=E9ponse?=\r\n\
          Content-Type: text/html; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n\
          <html><style>p{color:red}</style><body><p>Madame,</p><p>Votre demande est refus=E9e&nbsp;&amp; class=E9e.</p></body></html>\r\n",
    )
    .unwrap();
    assert_eq!(mail.subject, "Réponse");
    assert!(
        mail.text.contains("Votre demande est refusée"),
        "{}",
        mail.text
    );
    assert!(
        !mail.text.contains('<') && !mail.text.contains("color"),
        "{}",
        mail.text
    );
    assert_eq!(mail.date.unwrap().to_string(), "2026-11-28T09:00:00Z");
}

#[test]
fn what_is_no_message_is_not_taken_for_one() {
    for bytes in [
        &b""[..],
        b"\n\n",
        b"%PDF-1.7\n",
        b"Bonjour,\nvoici la liste.\n",
        b"\xff\xfe\x00",
    ] {
        assert_eq!(read(bytes), None, "{bytes:?}");
    }
}

proptest! {
    #[test]
    fn any_bytes_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        let _ = read(&bytes);
        let _ = read(&[b"From: a@b\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n", &bytes[..]].concat());
    }

    #[test]
    fn a_text_and_its_files_come_back_as_they_were(
        subject in "[A-Za-z0-9éœ€’:;!,-]{1,20}( [A-Za-z0-9éœ€’:;!,=?_-]{1,30}){0,6}",
        text in "[a-zéœ€’=?. \n-]{0,200}",
        bytes in proptest::collection::vec(any::<u8>(), 0..200),
        name in "[A-Za-z0-9éœ’_-]{1,60}\\.pdf",
    ) {
        let written = Draft {
            subject,
            text,
            attachments: vec![Attachment { name, bytes }],
            ..letter()
        };
        let mail = read(&draft(&written)).unwrap();
        prop_assert_eq!(mail.subject, written.subject);
        prop_assert_eq!(mail.text, written.text.trim());
        prop_assert_eq!(mail.attachments, written.attachments);
    }
}
