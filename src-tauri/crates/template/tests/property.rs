//! Whatever is written: any value comes out letter for letter, no text makes reading or rendering fail, and the places
//! of the words add up.

use std::collections::{BTreeMap, BTreeSet};

use model::{
    Language,
    manuscript::{Block, Inline, Words},
    notice::Part,
};
use proptest::prelude::*;
use template::{
    Fields, Rendered, check, fields_in, instantiate, parse, plain_text, render, render_line,
};

/// Values that would mean something to CommonMark, HTML, handlebars or our own marks, and any others.
fn value() -> impl Strategy<Value = String> {
    let sly = prop::sample::select(vec![
        "1. Straße",
        "a*b",
        "**a**",
        "_a_",
        "[x](y)",
        "![x](y)",
        "<b>",
        "<!-- x -->",
        "&amp;",
        "&#42;",
        "\\",
        "\\\\",
        "a\\",
        "{{x}}",
        "{{{x}}}",
        "{{#if a}}",
        "\\{{x}}",
        "# a",
        "- a",
        "+ a",
        "> a",
        "a | b",
        "|",
        "`a`",
        "```",
        "~~~",
        "---",
        "===",
        "\ta",
        "a\tb",
        " a",
        "a ",
        "  a  ",
        "\0",
        "\u{e000}",
        "\u{12470}0\u{12470}",
        "\u{f0000}",
        "\u{fffc}",
        "\u{feff}",
        "🎭",
        "👩\u{200d}🎨",
        "e\u{301}",
        "ß",
        "\u{202f}",
        "\u{a0}",
        "\u{2028}",
        "\u{200f}",
        "https://a.b",
        "a@b.c",
        "<https://a.b>",
        "://",
        "'\"’“”«»",
    ]);
    let line = prop_oneof![
        3 => sly.prop_map(str::to_owned),
        2 => "[ -~]{1,12}",
        1 => "\\PC{1,8}",
        1 => "[\\x00-\\x09\\x0b\\x0c\\x0e-\\x1f ]{1,4}[a-z]",
    ];
    prop::collection::vec(line, 1..4)
        .prop_flat_map(|lines| {
            prop::sample::select(vec!["\n", "", " ", "\n\n"]).prop_map(move |glue| lines.join(glue))
        })
        .prop_filter("a blank value is a hole", |value| !value.trim().is_empty())
}

/// Pieces from which texts are put together that come near to every construct.
fn text() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "{{a}}",
        "{{b}}",
        "{{ a }}",
        "{{",
        "}}",
        "{{{",
        "{{#if a}}",
        "{{/if}}",
        "{{else}}",
        "{{else if b}}",
        "{{else unless a}}",
        "{{#unless b}}",
        "{{/unless}}",
        "{{~a~}}",
        "{{~#if b~}}",
        "{{! x }}",
        "\\{{a}}",
        "\\",
        "word",
        " ",
        "  \n",
        "\\\n",
        "\n",
        "\n\n",
        "*",
        "**",
        "_",
        "[",
        "](https://x.org)",
        "]({{a}})",
        "](x)",
        "![",
        "<b>",
        "<div>\n",
        "<",
        ">",
        "> ",
        "- ",
        "1. ",
        "    ",
        "\t",
        "# ",
        "\n\n---\n\n",
        "[^a]",
        "[^B]",
        "[^{{a}}]",
        "\n[^a]: ",
        "\n[^b]: x\n\n    ",
        "[^",
        "]: ",
        "---",
        "===",
        "```\n",
        "`",
        "| a | b |\n|---|:-:|\n| c | {{a}} |\n",
        "|",
        "&amp;",
        "&#x12470;",
        "\u{12470}",
        "0",
        "œ",
        "🎭",
        "\0",
        "<https://y.org>",
        "<a@b.c>",
        "[r]",
        "\n[r]: https://z.org\n",
        "\r\n",
        "\r",
        "~~~\n",
        "!",
        "(",
        ")",
    ]);
    prop_oneof![
        4 => prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat()),
        1 => any::<String>(),
    ]
}

fn ab(a: &str, b: &str) -> Fields {
    Fields::from_iter([("a", a), ("b", b)])
}

fn all_words(blocks: &[Block]) -> Vec<&Words> {
    let mut found = Vec::new();
    for block in blocks {
        match block {
            Block::Paragraph(words) | Block::Heading { words, .. } => found.push(words),
            Block::Quote(inner) | Block::Note { blocks: inner, .. } => {
                found.extend(all_words(inner));
            }
            Block::PageBreak => {}
            Block::List { items, .. } => {
                items.iter().for_each(|item| found.extend(all_words(item)));
            }
            Block::Table { header, rows, .. } => {
                found.extend(header.iter().chain(rows.iter().flatten()));
            }
        }
    }
    found
}

/// The text of each field of a block by its place, line breaks of a value included.
fn field_texts(words: &Words) -> BTreeMap<u32, String> {
    fn walk(inlines: &[Inline], last: &mut Option<u32>, out: &mut BTreeMap<u32, String>) {
        for inline in inlines {
            match inline {
                Inline::Text(text) if text.field.is_some() => {
                    out.entry(text.start).or_default().push_str(&text.text);
                    *last = Some(text.start);
                }
                Inline::Text(_) | Inline::NoteReference { .. } => *last = None,
                Inline::LineBreak => {
                    if let Some(start) = last {
                        out.entry(*start).or_default().push('\n');
                    }
                }
                Inline::Emphasis(inner)
                | Inline::Strong(inner)
                | Inline::Link { inlines: inner, .. } => walk(inner, last, out),
            }
        }
    }
    let mut out = BTreeMap::new();
    walk(&words.inlines, &mut None, &mut out);
    out
}

/// Whether the places of the runs follow one another without gap, a break of the source counting one.
fn places_add_up(rendered: &Rendered) -> Result<(), String> {
    for (ordinal, words) in all_words(&rendered.blocks).into_iter().enumerate() {
        if words.block as usize != ordinal {
            return Err(format!("block {} at {ordinal}", words.block));
        }
        let mut at = 0;
        follow(&words.inlines, &mut at)?;
    }
    Ok(())
}

fn follow(inlines: &[Inline], at: &mut u32) -> Result<(), String> {
    for inline in inlines {
        match inline {
            Inline::LineBreak => *at += 1,
            Inline::NoteReference { start, end, .. } => {
                if (*start, *end) != (*at, *at + 1) {
                    return Err(format!("a reference at {at}"));
                }
                *at += 1;
            }
            Inline::Text(text) => {
                let length = if text.field.is_some() {
                    1
                } else {
                    text.text.encode_utf16().count() as u32
                };
                if text.start != *at || text.end != text.start + length {
                    return Err(format!("{text:?} at {at}"));
                }
                *at = text.end;
            }
            Inline::Emphasis(inner)
            | Inline::Strong(inner)
            | Inline::Link { inlines: inner, .. } => follow(inner, at)?,
        }
    }
    Ok(())
}

/// Numbers that are referred to, and numbers of notes.
fn numbers(blocks: &[Block]) -> (BTreeSet<u32>, BTreeSet<u32>) {
    fn within(inlines: &[Inline], out: &mut BTreeSet<u32>) {
        for inline in inlines {
            match inline {
                Inline::NoteReference { number, .. } => {
                    out.insert(*number);
                }
                Inline::Emphasis(inner)
                | Inline::Strong(inner)
                | Inline::Link { inlines: inner, .. } => within(inner, out),
                Inline::Text(_) | Inline::LineBreak => {}
            }
        }
    }
    fn notes(blocks: &[Block], out: &mut Vec<u32>) {
        for block in blocks {
            match block {
                Block::Quote(inner) => notes(inner, out),
                Block::List { items, .. } => items.iter().for_each(|item| notes(item, out)),
                Block::Note { number, blocks } => {
                    out.push(*number);
                    notes(blocks, out);
                }
                _ => {}
            }
        }
    }
    let mut referred = BTreeSet::new();
    for words in all_words(blocks) {
        within(&words.inlines, &mut referred);
    }
    let mut written = Vec::new();
    notes(blocks, &mut written);
    let distinct: BTreeSet<u32> = written.iter().copied().collect();
    assert_eq!(distinct.len(), written.len());
    (referred, distinct)
}

/// Where a field can stand in a letter, and how many paragraphs or cells that makes.
const PLACES: [(&str, usize); 16] = [
    ("{{a}}", 1),
    ("x{{a}}y", 1),
    ("{{a}}. x", 1),
    ("x\n{{a}}\ny", 1),
    ("*{{a}}*", 1),
    ("**x {{a}}**", 1),
    ("- {{a}}\n- y", 2),
    ("1. {{a}}", 1),
    ("> {{a}}", 1),
    ("| {{a}} | y |\n|---|---|\n| x | {{a}} |", 4),
    ("[{{a}}](https://x.org)", 1),
    ("x \\\n{{a}}", 1),
    ("({{a}})", 1),
    ("x\n\n{{a}}\n\ny", 3),
    ("# {{a}}", 1),
    ("x[^1] {{a}}\n\n[^1]: {{a}}", 2),
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_value_comes_out_letter_for_letter(value in value(), (place, blocks) in prop::sample::select(PLACES.to_vec())) {
        let rendered = render(Part::Body, place, &ab(&value, "b"));
        prop_assert_eq!(&rendered.notices, &[]);
        let expected = value.replace("\r\n", "\n");
        let words = all_words(&rendered.blocks);
        prop_assert_eq!(words.len(), blocks);
        let set: Vec<_> = words.into_iter().flat_map(|words| field_texts(words).into_values()).collect();
        prop_assert_eq!(set.len(), place.matches("{{a}}").count());
        for text in set {
            prop_assert_eq!(&text, &expected);
        }
    }

    #[test]
    fn any_value_comes_out_letter_for_letter_in_a_line(value in value()) {
        let (words, notices) = render_line(Part::Salutation, "x {{a}}, y", &ab(&value, "b"));
        prop_assert_eq!(notices, []);
        prop_assert_eq!(words.to_text(), format!("x {}, y", value.replace("\r\n", "\n")));
        let (words, _) = render_line(Part::Subject, "x {{a}}, y", &ab(&value, "b"));
        prop_assert_eq!(words.to_text(), format!("x {}, y", value.replace("\r\n", "\n").replace('\n', " ")));
    }

    #[test]
    fn a_value_never_changes_the_structure(text in text(), value in value()) {
        let shape = |rendered: &Rendered| -> Vec<_> {
            all_words(&rendered.blocks)
                .into_iter()
                .map(|words| (words.block, field_texts(words).into_keys().collect::<Vec<_>>()))
                .collect()
        };
        // Same scheme for both, so that an address made of the value is refused or kept alike.
        let plain = render(Part::Body, &text, &ab("x", "y"));
        let sly = render(Part::Body, &text, &ab(&value, &value));
        prop_assert_eq!(shape(&plain), shape(&sly));
    }

    #[test]
    fn no_text_makes_rendering_fail_and_its_places_add_up(text in text(), a in value()) {
        let fields = ab(&a.replace(['\n', '\r'], " "), "");
        let rendered = render(Part::Body, &text, &fields);
        prop_assert_eq!(places_add_up(&rendered), Ok(()));
        // Every figure has its note and every note its figure, without a gap.
        let (referred, written) = numbers(&rendered.blocks);
        prop_assert_eq!(&referred, &written);
        prop_assert!(written.iter().copied().eq(1..=written.len() as u32));
        let blocks = all_words(&rendered.blocks).len() as u32;
        for notice in &rendered.notices {
            prop_assert!(notice.place.block.is_none_or(|block| block <= blocks));
            prop_assert!(notice.place.start <= notice.place.end);
        }
        let (words, _) = render_line(Part::Subject, &text, &fields);
        prop_assert!(follow(&words.inlines, &mut 0).is_ok());
        plain_text(&rendered.blocks);
    }

    #[test]
    fn every_field_of_a_text_has_its_words_or_its_notice(text in text()) {
        let rendered = render(Part::Body, &text, &ab("Value", ""));
        let uses = fields_in(&text);
        let mut set = 0;
        for words in all_words(&rendered.blocks) {
            for start in field_texts(words).into_keys() {
                prop_assert!(uses.iter().any(|field| field.block == Some(words.block) && field.start == Some(start)));
                set += 1;
            }
        }
        // An address may hold a field without showing it; a definition of a link that nobody uses shows nothing.
        prop_assert!(set <= uses.len());
        prop_assert_eq!(set, uses.iter().filter(|field| field.block.is_some()).count());
    }

    #[test]
    fn no_text_makes_reading_a_template_fail(text in text()) {
        let front = "+++\ntitle = \"T\"\nabout = \"A\"\nsubject = \"S\"\n\
                     [[fields]]\nname = \"a\"\nmeaning = \"M\"\nexample = \"E\"\n\
                     [[fields]]\nname = \"b\"\nmeaning = \"M\"\nexample = \"E\"\n+++\n";
        check("own", Language::Fr, &text);
        let file = format!("{front}{text}");
        let problems = check("own", Language::Fr, &file);
        match parse("own", Language::Fr, &file) {
            Err(error) => prop_assert_eq!(&error.problem, &problems[0]),
            Ok(source) => {
                prop_assert_eq!(problems, []);
                // What handlebars makes of it is a letter: nothing of templates is left in it.
                let instance = instantiate(&source, &BTreeMap::from([("a".to_owned(), "x".to_owned())])).unwrap();
                let rendered = render(Part::Body, &instance.body, &ab("x", "y"));
                let strayed = rendered.notices.iter().filter(|n| n.code == model::Code::TemplateError);
                prop_assert_eq!(strayed.count(), 0, "{:?}", instance.body);
            }
        }
    }
}
