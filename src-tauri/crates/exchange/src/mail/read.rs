//! A message that was kept as a file, for searching and for showing who wrote when.

use mail_parser::{Address as Mailboxes, Message, MessageParser, MimeHeaders};
use model::Timestamp;

use super::{Address, Attachment};

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mail {
    pub from: Option<Address>,
    pub to: Vec<Address>,
    pub subject: String,
    pub date: Option<Timestamp>,
    /// The plain text; of a message that is only HTML, its words.
    pub text: String,
    pub attachments: Vec<Attachment>,
}

/// None where the bytes are no message: neither a sender, nor a subject, nor a date.
pub fn read(bytes: &[u8]) -> Option<Mail> {
    let message = MessageParser::new().parse(bytes)?;
    let mail = Mail {
        from: addresses(message.from()).into_iter().next(),
        to: addresses(message.to()),
        subject: message.subject().unwrap_or_default().trim().to_owned(),
        date: message
            .date()
            .and_then(|date| Timestamp::from_second(date.to_timestamp()).ok()),
        text: text(&message),
        attachments: message.attachments().map(attachment).collect(),
    };
    let is_mail = mail.from.is_some() || mail.date.is_some() || !mail.subject.is_empty();
    is_mail.then_some(mail)
}

fn addresses(found: Option<&Mailboxes>) -> Vec<Address> {
    let Some(found) = found else {
        return Vec::new();
    };
    let address = |mailbox: &mail_parser::Addr| {
        Some(Address {
            name: mailbox.name().map(str::to_owned),
            email: mailbox.address()?.to_owned(),
        })
    };
    found.iter().filter_map(address).collect()
}

fn text(message: &Message) -> String {
    let parts = (0..message.text_body_count()).filter_map(|at| message.body_text(at));
    let texts: Vec<String> = parts
        .map(|part| part.replace("\r\n", "\n").trim().to_owned())
        .collect();
    texts.join("\n\n")
}

/// A message within a message is kept as a file of its own.
fn attachment(part: &mail_parser::MessagePart) -> Attachment {
    let name = part.attachment_name().map(str::to_owned);
    let inner = part.message().and_then(Message::subject);
    Attachment {
        name: name
            .or_else(|| inner.map(|subject| format!("{subject}.eml")))
            .unwrap_or_default(),
        bytes: part.contents().to_vec(),
    }
}
