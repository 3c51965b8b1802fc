//! The `{{tags}}` of a text, found and sorted by what they are; what is allowed where is `grammar`'s and `render`'s.
//!
//! Handlebars' `~`, which eats the space around a tag, is not taken: a letter is written with its spaces.
//! `\{{` is two braces and no tag, as in handlebars and in CommonMark; `\\{{name}}` is a backslash and a field.

use std::ops::Range;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tag<'a> {
    /// Bytes of the text, braces included.
    pub range: Range<usize>,
    pub kind: Kind<'a>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind<'a> {
    /// `{{name}}`
    Field(&'a str),
    /// `{{#helper rest}}`
    Open { helper: &'a str, rest: &'a str },
    /// `{{else}}`, or `{{else helper rest}}`
    Else(Option<(&'a str, &'a str)>),
    /// `{{/helper}}`
    Close(&'a str),
    /// `{{! words }}`
    Comment,
    /// `\{{`: the range covers the backslash and both braces.
    Escaped,
    /// `{{{name}}}` or `{{&name}}`
    Raw(&'a str),
    /// `{{> name}}` and its relatives.
    Partial(&'a str),
    /// `{{helper value}}`
    Call(&'a str),
    /// Something else between braces.
    Bad(&'a str),
    /// Braces without an end; the range covers the two opening ones.
    Unclosed,
}

/// All tags, in the order of the text.
pub fn scan(text: &str) -> Vec<Tag<'_>> {
    let mut tags = Vec::new();
    let mut from = 0;
    while let Some(found) = text[from..].find("{{") {
        let tag = tag_at(text, from + found);
        from = tag.range.end;
        tags.push(tag);
    }
    tags
}

fn tag_at(text: &str, start: usize) -> Tag<'_> {
    let backslashes = text[..start]
        .bytes()
        .rev()
        .take_while(|byte| *byte == b'\\')
        .count();
    if backslashes % 2 == 1 {
        return Tag {
            range: start - 1..start + 2,
            kind: Kind::Escaped,
        };
    }
    let rest = &text[start + 2..];
    if rest.starts_with("!--") {
        return closed(text, start, "--}}", |_| Kind::Comment);
    }
    if rest.starts_with('!') {
        return closed(text, start, "}}", |_| Kind::Comment);
    }
    if rest.starts_with('{') {
        return closed(text, start, "}}}", |inner| {
            Kind::Raw(trim(inner.trim_start_matches('{')))
        });
    }
    closed(text, start, "}}", kind)
}

/// The tag from `start` to `close`, unless another opens before it ends.
fn closed<'a>(
    text: &'a str,
    start: usize,
    close: &str,
    kind: impl Fn(&'a str) -> Kind<'a>,
) -> Tag<'a> {
    let inner = start + 2;
    let opens = |length: &usize| {
        let body = &text[inner..inner + length];
        body.starts_with('!') || !body.trim_start_matches('{').contains("{{")
    };
    match text[inner..].find(close).filter(opens) {
        Some(length) => Tag {
            range: start..inner + length + close.len(),
            kind: kind(&text[inner..inner + length]),
        },
        None => Tag {
            range: start..inner,
            kind: Kind::Unclosed,
        },
    }
}

fn kind(whole: &str) -> Kind<'_> {
    // A field may stand at the end of a line that an editor broke, though not across an empty one.
    let word = whole.trim();
    if is_name(word) && word != "else" && whole.matches('\n').count() < 2 {
        return Kind::Field(word);
    }
    inner_kind(whole)
}

fn inner_kind(inner: &str) -> Kind<'_> {
    let inner = trim(inner);
    let words = |text| split(trim(text));
    match inner.chars().next() {
        Some('#') if inner.starts_with("#>") || inner.starts_with("#*") => {
            Kind::Partial(trim(&inner[2..]))
        }
        Some('#') => {
            let (helper, rest) = words(&inner[1..]);
            Kind::Open { helper, rest }
        }
        Some('/') => Kind::Close(trim(&inner[1..])),
        Some('>' | '*') => Kind::Partial(trim(&inner[1..])),
        Some('&') => Kind::Raw(trim(&inner[1..])),
        _ => match words(inner) {
            ("else", "") => Kind::Else(None),
            ("else", rest) => Kind::Else(Some(words(rest))),
            (name, "") if is_name(name) => Kind::Field(name),
            (name, _) if is_name(name) => Kind::Call(name),
            _ => Kind::Bad(inner),
        },
    }
}

fn split(text: &str) -> (&str, &str) {
    text.split_once([' ', '\t'])
        .map_or((text, ""), |(first, rest)| (first, trim(rest)))
}

fn trim(text: &str) -> &str {
    text.trim_matches([' ', '\t'])
}

/// A word that can be meant as a field, as the editor takes it too; whether it is one is for others to say.
pub fn is_name(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
        && word.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(text: &str) -> Vec<Kind<'_>> {
        scan(text).into_iter().map(|tag| tag.kind).collect()
    }

    #[test]
    fn a_tag_is_known_by_what_stands_between_its_braces() {
        use Kind::*;
        let open = |helper, rest| Open { helper, rest };
        for (text, expected) in [
            (
                "a {{name}} b {{ other }}",
                vec![Field("name"), Field("other")],
            ),
            ("{{~name~}}", vec![Bad("~name~")]),
            (
                "{{#if x}}a{{else}}b{{/if}}",
                vec![open("if", "x"), Else(None), Close("if")],
            ),
            ("{{else if y}}", vec![Else(Some(("if", "y")))]),
            ("{{! a word }}{{!-- }} --}}", vec![Comment, Comment]),
            ("{{{x}}}{{&x}}", vec![Raw("x"), Raw("x")]),
            (
                "{{> x}}{{#> y}}{{* z}}",
                vec![Partial("x"), Partial("y"), Partial("z")],
            ),
            ("{{upper x}}", vec![Call("upper")]),
            (
                "{{a.b}}{{../x}}{{}}{{1}}",
                vec![Bad("a.b"), Bad("../x"), Bad(""), Bad("1")],
            ),
            ("{{a", vec![Unclosed]),
            ("{{a {{b}}", vec![Unclosed, Field("b")]),
            ("\\{{a}} \\\\{{b}}", vec![Escaped, Field("b")]),
            ("{{na\nme}}", vec![Bad("na\nme")]),
        ] {
            assert_eq!(kinds(text), expected, "{text}");
        }
    }
}
