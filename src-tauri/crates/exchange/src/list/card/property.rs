//! One property of a card: folded lines joined, parameters read, its value decoded.

use encoding_rs::Encoding;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Property {
    /// In capitals, without the group before its point.
    pub name: String,
    /// `TYPE=work`, or in 2.1 just `WORK`: in capitals.
    parameters: Vec<(String, String)>,
    pub value: String,
}

pub(super) fn all(text: &str) -> Vec<Property> {
    unfolded(text)
        .iter()
        .filter_map(|line| property(line))
        .collect()
}

impl Property {
    /// A component of a structured value, with its escapes undone.
    pub fn part(&self, at: usize) -> String {
        let mut parts = vec![String::new()];
        let mut letters = self.value.chars();
        while let Some(letter) = letters.next() {
            let last = parts.len() - 1;
            match letter {
                '\\' => match letters.next() {
                    Some('n' | 'N') => parts[last].push('\n'),
                    Some(escaped) => parts[last].push(escaped),
                    None => {}
                },
                ';' if self.is_structured() => parts.push(String::new()),
                _ => parts[last].push(letter),
            }
        }
        parts
            .into_iter()
            .nth(at)
            .unwrap_or_default()
            .trim()
            .to_owned()
    }

    pub fn is(&self, kind: &str) -> bool {
        let says = |(name, values): &(String, String)| match name.as_str() {
            "TYPE" => values.split(',').any(|value| value == kind),
            _ => name == kind,
        };
        self.parameters.iter().any(says)
    }

    fn is_structured(&self) -> bool {
        matches!(self.name.as_str(), "N" | "ADR" | "ORG" | "GENDER")
    }

    fn parameter(&self, name: &str) -> Option<&str> {
        let found = self.parameters.iter().find(|(known, _)| known == name)?;
        Some(&found.1)
    }
}

/// A line that begins with a space goes on with the line before; one of 2.1 that ends in `=` too, while it is
/// quoted-printable.
fn unfolded(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for line in text.lines() {
        let line = line.trim_end_matches('\r');
        let is_open = |last: &String| {
            let head = last.split(':').next().unwrap_or_default().to_uppercase();
            head.contains("QUOTED-PRINTABLE") && last.ends_with('=')
        };
        match lines.last_mut() {
            Some(last) if is_open(last) => {
                last.pop();
                last.push_str(line.trim_start());
            }
            Some(last) if line.starts_with([' ', '\t']) => last.push_str(&line[1..]),
            _ => lines.push(line.to_owned()),
        }
    }
    lines
}

fn property(line: &str) -> Option<Property> {
    let (head, value) = divided(line)?;
    let mut pieces = head.split(';');
    let name = pieces.next()?.rsplit('.').next()?.trim().to_uppercase();
    let parameters = pieces
        .map(|piece| {
            let (name, value) = piece.split_once('=').unwrap_or((piece, ""));
            (
                name.trim().to_uppercase(),
                value.replace('"', "").to_uppercase(),
            )
        })
        .collect();
    let mut property = Property {
        name,
        parameters,
        value: value.to_owned(),
    };
    let is_printable = property.parameter("ENCODING") == Some("QUOTED-PRINTABLE")
        || property.is("QUOTED-PRINTABLE");
    if is_printable {
        property.value = printable(value, property.parameter("CHARSET"));
    }
    Some(property)
}

/// At the first colon that does not stand in a quoted parameter.
fn divided(line: &str) -> Option<(&str, &str)> {
    let mut is_quoted = false;
    let at = line.char_indices().find_map(|(at, letter)| {
        is_quoted ^= letter == '"';
        (letter == ':' && !is_quoted).then_some(at)
    })?;
    Some((&line[..at], &line[at + 1..]))
}

fn printable(value: &str, charset: Option<&str>) -> String {
    let (mut bytes, source) = (Vec::new(), value.as_bytes());
    let mut at = 0;
    while at < source.len() {
        let pair = source
            .get(at + 1..at + 3)
            .and_then(|pair| std::str::from_utf8(pair).ok());
        let code = pair.and_then(|pair| u8::from_str_radix(pair, 16).ok());
        match (source[at], code) {
            (b'=', Some(code)) => {
                bytes.push(code);
                at += 3;
            }
            (byte, _) => {
                bytes.push(byte);
                at += 1;
            }
        }
    }
    let stated = charset.and_then(|charset| Encoding::for_label(charset.as_bytes()));
    let encoding = stated.unwrap_or(encoding_rs::UTF_8);
    match std::str::from_utf8(&bytes) {
        Ok(text) if stated.is_none() => text.to_owned(),
        Err(_) if stated.is_none() => encoding_rs::WINDOWS_1252.decode(&bytes).0.into_owned(),
        _ => encoding.decode(&bytes).0.into_owned(),
    }
}
