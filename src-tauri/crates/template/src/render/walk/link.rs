//! Links: the address with its values, and whether it may leave the house.

use pulldown_cmark::LinkType;

use super::{Mark, Piece, Walk, value_of};

impl Walk<'_> {
    pub(super) fn start_link(&mut self, kind: LinkType, address: &str) {
        let start = self.words().offset();
        let mut href = String::new();
        if kind == LinkType::Email {
            href.push_str("mailto:");
        }
        let mut complete = true;
        for piece in self.marked.pieces(address) {
            match piece {
                Piece::Text(text) => href.push_str(&text),
                Piece::Field { name, .. } => {
                    let (value, notice) = value_of(name, self.fields, self.place(start, start));
                    complete &= notice.is_none();
                    self.notices.extend(notice);
                    let whole = href.is_empty();
                    href.push_str(&within_address(value.text.trim(), whole));
                }
            }
        }
        self.open_mark(match (complete, is_allowed(&href)) {
            (true, true) => Mark::Link {
                href: Ok(href),
                start,
            },
            (true, false) => Mark::Link {
                href: Err(href),
                start,
            },
            // The hole has been told; the words stay without their link.
            (false, _) => Mark::Nothing,
        });
    }
}

/// Only what opens through the system and shows where it leads.
fn is_allowed(href: &str) -> bool {
    let begins = |scheme: &str| {
        href.get(..scheme.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(scheme))
            && href.len() > scheme.len()
    };
    (begins("https://") || begins("mailto:"))
        && !href.contains(|c: char| c.is_whitespace() || c.is_control())
}

/// A value inside an address: as it is where it is an address itself, else as data within one (RFC 3986).
fn within_address(value: &str, whole: bool) -> String {
    let keeps = |byte: u8| {
        byte.is_ascii_alphanumeric()
            || b"-._~".contains(&byte)
            || (whole && b":/?#[]@!$&'()*+,;=%".contains(&byte))
    };
    value
        .bytes()
        .map(|byte| {
            if keeps(byte) {
                char::from(byte).to_string()
            } else {
                format!("%{byte:02X}")
            }
        })
        .collect()
}
