//! An `.eml` file that opens as an unsent message (RFC 5322, 2045 to 2047, 2231).

use mail_builder::{
    MessageBuilder,
    headers::{address::Address as Mailbox, content_type::ContentType, date, raw::Raw, text::Text},
    mime::MimePart,
};
use model::{Language, Timestamp};

/// All that stands in the message; nothing in it is asked of the computer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// Local part and domain without brackets, one for each draft.
    pub message_id: String,
    pub date: Timestamp,
    pub from: Address,
    /// None where the cabinet's address is not known: the person fills it in.
    pub to: Option<Address>,
    pub subject: String,
    pub language: Language,
    pub text: String,
    pub attachments: Vec<Attachment>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Address {
    pub name: Option<String>,
    pub email: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attachment {
    pub name: String,
    pub bytes: Vec<u8>,
}

/// The same draft gives the same bytes. Whatever stands in a name or a subject stays in its header.
pub fn draft(draft: &Draft) -> Vec<u8> {
    let mut message = MessageBuilder::new()
        .message_id(one_line(&draft.message_id))
        .date(date::Date::new(draft.date.as_second()))
        .from(mailbox(&draft.from));
    if let Some(to) = &draft.to {
        message = message.to(mailbox(to));
    }
    let message = message
        .subject(one_line(&draft.subject))
        // Mail programs open what is unsent in the window where one writes.
        .header("X-Unsent", Raw::new("1"))
        .header("Content-Language", Text::new(draft.language.code()))
        .body(body(draft));
    let mut bytes = Vec::new();
    message.serialize(&mut bytes);
    bytes
}

fn mailbox(address: &Address) -> Mailbox<'static> {
    let name = address.name.as_deref().map(one_line);
    let spec: String = address
        .email
        .chars()
        .filter(|letter| {
            !letter.is_whitespace() && !letter.is_control() && !"<>,;\"".contains(*letter)
        })
        .collect();
    Mailbox::new_address(name.filter(|name| !name.is_empty()), spec)
}

fn body(draft: &Draft) -> MimePart<'_> {
    let mut text = draft
        .text
        .replace("\r\n", "\n")
        .replace('\r', "\n")
        .replace('\n', "\r\n");
    if !text.ends_with("\r\n") {
        text.push_str("\r\n");
    }
    let text = MimePart::new("text/plain", text);
    if draft.attachments.is_empty() {
        return text;
    }
    let mut parts = vec![text];
    parts.extend(draft.attachments.iter().map(attachment));
    let kind = ContentType::new("multipart/mixed").attribute("boundary", boundary(draft));
    MimePart::new(kind, parts)
}

fn attachment(attachment: &Attachment) -> MimePart<'_> {
    let kind = if attachment.bytes.starts_with(b"%PDF-") {
        "application/pdf"
    } else {
        "application/octet-stream"
    };
    MimePart::new(kind, attachment.bytes.as_slice()).attachment(one_line(&attachment.name))
}

/// Taken from the id of the message, which no clock of this computer is needed for. Attachments are in base64, and
/// `=_` does not stand in a text that is quoted-printable; a line of plain text cannot begin with it by chance.
fn boundary(draft: &Draft) -> String {
    let letters = draft.message_id.chars().filter(char::is_ascii_alphanumeric);
    let mut boundary: String = "=_".chars().chain(letters.take(48)).collect();
    while draft.text.contains(&boundary) {
        boundary.push('_');
    }
    boundary
}

/// A header is one line: signs that would end it become spaces.
fn one_line(text: &str) -> String {
    let spaced: String = text
        .chars()
        .map(|letter| {
            if letter.is_control() || "\u{2028}\u{2029}".contains(letter) {
                ' '
            } else {
                letter
            }
        })
        .collect();
    spaced
        .split(' ')
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}
