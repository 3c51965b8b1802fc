//! Which lines of a template's file the blocks of a letter come from: what an editor shows beside each other.

use std::{collections::BTreeMap, ops::Range};

use model::campaign::{OWN_PARAGRAPH, fill};

use crate::{
    Source,
    field::OWN_WORDS,
    fields_in, front, instantiate,
    tag::{Kind, scan},
};

/// Begins the name of a field that stands for a line of the file. No declared field bears it: those are in lower case.
const LINE: &str = "LINE_";

/// For each text block of the letter that `given` makes of the file `text`, in the order of the letter: its first and
/// its last line in the file, from 1. `own` are the words that stand where own words have their place.
pub fn block_lines(
    source: &Source,
    text: &str,
    given: &BTreeMap<String, String>,
    own: &str,
) -> Vec<(u32, u32)> {
    let text = text.trim_start_matches('\u{feff}').replace("\r\n", "\n");
    let Ok(halves) = front::halves(&text) else {
        return Vec::new();
    };
    let above = text[..halves.body.start].matches('\n').count();
    let lines = text[halves.body].lines().enumerate();
    let marked: Vec<String> = lines.map(|(at, line)| mark(line, above + at + 1)).collect();
    let traced = Source {
        body: marked.join("\n"),
        ..source.clone()
    };
    let Ok(letter) = instantiate(&traced, given) else {
        return Vec::new();
    };
    let mut blocks: BTreeMap<u32, (u32, u32)> = BTreeMap::new();
    let own = match (own.trim(), place_of_own_words(&marked, above)) {
        ("", _) | (_, None) => String::new(),
        (own, Some(line)) => format!("{own}{}", sign(line)),
    };
    for field in fields_in(&fill(&letter.body, &own)) {
        let line = field.name.strip_prefix(LINE).and_then(|n| n.parse().ok());
        if let (Some(line), Some(block)) = (line, field.block) {
            let lines = blocks.entry(block).or_insert((line, line));
            *lines = (lines.0.min(line), lines.1.max(line));
        }
    }
    every(&blocks)
}

/// A block without a line of its own stands where the one before it does.
fn every(blocks: &BTreeMap<u32, (u32, u32)>) -> Vec<(u32, u32)> {
    let last = blocks.keys().next_back().map_or(0, |last| last + 1);
    let mut before = blocks.values().next().copied().unwrap_or((1, 1));
    (0..last)
        .map(|block| {
            before = blocks.get(&block).copied().unwrap_or(before);
            before
        })
        .collect()
}

/// The line with a field that names it, where words of it come on paper.
fn mark(line: &str, number: usize) -> String {
    let Some(at) = place(line) else {
        return line.to_owned();
    };
    let (before, after) = line.split_at(at);
    [before, &sign(number), after].concat()
}

fn sign(line: usize) -> String {
    format!("{{{{{LINE}{line}}}}}")
}

/// The line of the file, where `lines` are those of its body and `above` stand before it.
fn place_of_own_words(lines: &[String], above: usize) -> Option<usize> {
    let place = lines.iter().position(|line| line.trim() == OWN_PARAGRAPH)?;
    Some(above + place + 1)
}

/// After the last word of the line; in a row of a table, of its first cell.
fn place(line: &str) -> Option<usize> {
    let tags = scan(line);
    let mut silent: Vec<Range<usize>> = tags
        .iter()
        .filter(|tag| !matches!(tag.kind, Kind::Field(name) if name != OWN_WORDS))
        .map(|tag| tag.range.clone())
        .collect();
    // The address of a link, and the name of a note.
    for (opens, closes) in [("](", ')'), ("<", '>'), ("[^", ']')] {
        silent.extend(line.match_indices(opens).map(|(start, _)| {
            start
                ..line[start..]
                    .find(closes)
                    .map_or(line.len(), |end| start + end)
        }));
    }
    let said = |at: usize| !silent.iter().any(|range| range.contains(&at));
    let end = match line.trim_start().strip_prefix('|') {
        Some(row) => line.len() - row.len() + row.find('|').unwrap_or(row.len()),
        None => line.len(),
    };
    let word = |c: char| c.is_alphanumeric() || c == '}';
    let (at, last) = line[..end]
        .char_indices()
        .rfind(|(at, c)| word(*c) && said(*at))?;
    Some(at + last.len_utf8())
}

#[cfg(test)]
mod tests {
    use model::Language;

    use super::*;

    const FILE: &str = "+++
title = \"T\"
about = \"A\"
subject = \"S\"

[[fields]]
name = \"request\"
meaning = \"M\"
example = \"E\"
required = false
+++

First line
and the second, see [there](https://example.org/a).

{{#if request}}
Only where asked: {{request}}.

{{/if}}
1. one
2. two[^n]

{{own_paragraph}}

| a | b |
|---|---|
| c | d |

[^n]: A note.
";

    fn lines(given: &[(&str, &str)]) -> Vec<(u32, u32)> {
        let source = crate::parse("t", Language::Fr, FILE).expect("it compiles");
        let given = given
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
            .collect();
        block_lines(&source, FILE, &given, "")
    }

    #[test]
    fn a_block_knows_its_lines_in_the_file_whatever_the_conditions_leave_out() {
        let rest = [
            (20, 20),
            (21, 21),
            (25, 25),
            (25, 25),
            (27, 27),
            (27, 27),
            (29, 29),
        ];
        let without: Vec<_> = [(13, 14)].into_iter().chain(rest).collect();
        assert_eq!(lines(&[]), without);
        let with: Vec<_> = [(13, 14), (17, 17)].into_iter().chain(rest).collect();
        assert_eq!(lines(&[("request", "de répondre")]), with);
    }

    #[test]
    fn every_supplied_template_is_traced_block_by_block() {
        for (name, language, text) in crate::supplied_texts().iter().copied() {
            let source = crate::parse(name, language, text).expect("a test parses each");
            let given: BTreeMap<_, _> = source
                .front
                .fields
                .iter()
                .map(|field| (field.name.clone(), field.example.clone()))
                .collect();
            let found = block_lines(&source, text, &given, "Own words.");
            let lines: Vec<&str> = text.lines().collect();
            assert!(!found.is_empty(), "{name} {language}");
            for pair in found.windows(2) {
                assert!(pair[0].1 <= pair[1].0, "{name} {language} {pair:?}");
            }
            for (first, last) in found {
                assert!(!lines[first as usize - 1].trim().is_empty(), "{name}");
                assert!(last as usize <= lines.len(), "{name}");
            }
        }
    }
}
