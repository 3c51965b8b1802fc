//! What a letter's text becomes: blocks, places, notices, and values letter for letter.

use model::{
    Code, Language, Notice,
    manuscript::{Align, Block, Inline, Words},
    notice::Part,
};
use template::{Fields, Rendered, plain_text, render, render_line};

fn fields() -> Fields {
    Fields::from_iter([
        ("name", "Ada"),
        ("street", "1. Straße"),
        ("hole", " "),
        ("page", "https://example.org/a b?x=1"),
    ])
}

fn body(text: &str) -> Rendered {
    render(Part::Body, text, &fields())
}

fn codes(rendered: &Rendered) -> Vec<Code> {
    rendered.notices.iter().map(|notice| notice.code).collect()
}

fn words(block: &Block) -> &Words {
    match block {
        Block::Paragraph(words) => words,
        other => panic!("no paragraph: {other:?}"),
    }
}

/// Every run with its block and place, in reading order; marks as brackets.
fn runs(blocks: &[Block]) -> String {
    fn inlines(nodes: &[Inline], out: &mut String) {
        for inline in nodes {
            match inline {
                Inline::Text(text) => {
                    let field = text
                        .field
                        .as_ref()
                        .map(|f| format!("={f}"))
                        .unwrap_or_default();
                    *out += &format!("[{}..{}{field}|{}]", text.start, text.end, text.text);
                }
                Inline::LineBreak => *out += "[/]",
                Inline::NoteReference { number, start, end } => {
                    *out += &format!("[{start}..{end}^{number}]");
                }
                Inline::Emphasis(inner) => {
                    *out += "em(";
                    inlines(inner, out);
                    *out += ")";
                }
                Inline::Strong(inner) => {
                    *out += "strong(";
                    inlines(inner, out);
                    *out += ")";
                }
                Inline::Link {
                    href,
                    inlines: words,
                } => {
                    *out += &format!("link {href} (");
                    inlines(words, out);
                    *out += ")";
                }
            }
        }
    }
    fn line(words: &Words, out: &mut String) {
        *out += &format!("{}:", words.block);
        inlines(&words.inlines, out);
        *out += "\n";
    }
    fn walk(blocks: &[Block], out: &mut String) {
        for block in blocks {
            match block {
                Block::Paragraph(words) => line(words, out),
                Block::Heading { level, words } => {
                    *out += &"#".repeat(usize::from(*level));
                    line(words, out);
                }
                Block::PageBreak => *out += "page\n",
                Block::Note { number, blocks } => {
                    *out += &format!("note {number} ");
                    walk(blocks, out);
                }
                Block::Quote(inner) => walk(inner, out),
                Block::List { items, .. } => items.iter().for_each(|item| walk(item, out)),
                Block::Table { header, rows, .. } => {
                    header
                        .iter()
                        .chain(rows.iter().flatten())
                        .for_each(|cell| line(cell, out));
                }
            }
        }
    }
    let mut out = String::new();
    walk(blocks, &mut out);
    out
}

#[test]
fn paragraphs_lists_quotations_and_tables_are_counted_in_the_order_of_the_text() {
    let rendered =
        body("One\n\n- two\n- three\n\n  four\n\n> five\n\n| a | b |\n|:-:|--:|\n| c | d |\n\nend");
    assert_eq!(codes(&rendered), []);
    assert_eq!(
        runs(&rendered.blocks),
        "0:[0..3|One]\n1:[0..3|two]\n2:[0..5|three]\n3:[0..4|four]\n4:[0..4|five]\n\
         5:[0..1|a]\n6:[0..1|b]\n7:[0..1|c]\n8:[0..1|d]\n9:[0..3|end]\n"
    );
    let Block::Table {
        columns,
        header,
        rows,
    } = &rendered.blocks[3]
    else {
        panic!("no table")
    };
    assert_eq!(columns, &[Align::Center, Align::End]);
    assert_eq!((header.len(), rows.len(), rows[0].len()), (2, 1, 2));
}

#[test]
fn a_field_and_a_line_break_count_one_and_marks_count_nothing() {
    let rendered = body("Für **{{name}}**, *in* {{street}}\\\nœ 🎭 x");
    assert_eq!(
        runs(&rendered.blocks),
        "0:[0..4|Für ]strong([4..5=name|Ada])[5..7|, ]em([7..9|in])[9..10| ][10..11=street|1. Straße]\
         [/][12..18|œ 🎭 x]\n"
    );
}

#[test]
fn a_line_end_in_the_text_is_a_space() {
    let rendered = body("one  two \nthree\r\nfour\n{{name}}\n{{name}}");
    assert_eq!(
        runs(&rendered.blocks),
        "0:[0..20|one  two three four ][20..21=name|Ada][21..22| ][22..23=name|Ada]\n"
    );
}

#[test]
fn escapes_and_entities_are_one_run_with_their_neighbours() {
    let rendered = body("a\\*b &amp; c &#x12470;0&#x12470; \\{{name}} 2 < 3");
    assert_eq!(codes(&rendered), []);
    let text = "a*b & c \u{12470}0\u{12470} {{name}} 2 < 3";
    let end = text.encode_utf16().count();
    assert_eq!(runs(&rendered.blocks), format!("0:[0..{end}|{text}]\n"));
}

#[test]
fn the_text_may_contain_the_very_characters_that_mark_fields() {
    let odd = "\u{12470}0\u{12470} \u{12471}\u{10B99}\u{E000}\u{F0000}\u{FFFC}";
    let rendered = body(&format!("{odd} {{{{name}}}} {odd}"));
    assert_eq!(plain_text(&rendered.blocks), format!("{odd} Ada {odd}"));
}

#[test]
fn html_is_nothing_but_its_characters() {
    for text in [
        "<b>bold</b> and <script>alert(1)</script>",
        "<div>\nblock\n</div>",
        "<!-- a comment -->",
        "(see [a](<b>c</b>))",
        "a <{{name}}> b",
        "<?php x ?>",
    ] {
        let rendered = body(text);
        let expected = text.replace('\n', " ").replace("{{name}}", "Ada");
        assert_eq!(plain_text(&rendered.blocks), expected);
        assert_eq!(rendered.blocks.len(), 1, "{text}");
    }
}

#[test]
fn only_safe_links_stay_links_and_all_keep_their_words() {
    let rendered = body("[a](https://x.org) [b](mailto:a@x.org) <https://y.org> <a@x.org>");
    assert_eq!(codes(&rendered), []);
    assert_eq!(
        runs(&rendered.blocks),
        "0:link https://x.org ([0..1|a])[1..2| ]link mailto:a@x.org ([2..3|b])[3..4| ]\
         link https://y.org ([4..17|https://y.org])[17..18| ]link mailto:a@x.org ([18..25|a@x.org])\n"
    );
    for address in [
        "javascript:alert(1)",
        "http://x.org",
        "file:///etc/passwd",
        "x",
        "https://",
        "#a",
        "",
    ] {
        let rendered = body(&format!("see [*a* b]({address})"));
        assert_eq!(codes(&rendered), [Code::LinkRefused], "{address}");
        assert_eq!(plain_text(&rendered.blocks), "see a b");
        let place = &rendered.notices[0].place;
        assert_eq!(
            (place.block, place.start, place.end),
            (Some(0), Some(4), Some(7))
        );
        assert_eq!(rendered.notices[0].args["address"], address);
    }
}

#[test]
fn a_value_in_an_address_stays_within_it() {
    let rendered =
        body("[a](https://x.org/?q={{street}}) [b]({{page}}) [c](https://x.org/{{hole}})");
    assert!(runs(&rendered.blocks).starts_with(
        "0:link https://x.org/?q=1.%20Stra%C3%9Fe ([0..1|a])[1..2| ]link https://example.org/a%20b?x=1 ([2..3|b])"
    ));
    assert_eq!(codes(&rendered), [Code::EmptyField]);
    let sly = Fields::from_iter([("name", "javascript:alert(1)")]);
    let rendered = render(Part::Body, "[a]({{name}})", &sly);
    assert_eq!(codes(&rendered), [Code::LinkRefused]);
}

#[test]
fn what_a_letter_does_not_have_keeps_its_words_and_is_told() {
    for (text, kind, kept) in [
        ("a[^1]\n\n[^1]: # Title", "heading", "a[1]\n\n[1] Title"),
        ("a[^1]\n\n[^1]:\n    ***", "rule", "a[1]\n\n[1] "),
        ("```rust\nlet  a;\n\n let b;\n```", "code", "let  a; let b;"),
        ("    indented {{name}}", "code", "indented Ada"),
        ("a `code {{name}}` b", "code", "a code Ada b"),
        ("![alt *text*](x.png)", "image", "alt text"),
        ("a <b>b</b>", "html", "a <b>b</b>"),
        ("a </span> b", "html", "a </span> b"),
        ("<div>\nbloc\n</div>", "html", "<div> bloc </div>"),
    ] {
        let rendered = body(text);
        let told = codes(&rendered);
        assert!(!told.is_empty(), "{text}");
        assert!(
            told.iter().all(|code| *code == Code::BlockUnsupported),
            "{text}"
        );
        assert_eq!(rendered.notices[0].args["kind"], kind);
        assert_eq!(plain_text(&rendered.blocks), kept);
    }
}

#[test]
fn headings_have_three_levels_and_are_counted_with_the_text() {
    let rendered = body(
        "# One {{name}}\n\ntext\n\n## *Two*\n\n### Three\n\n###### Six\n\nSeven\n===\n\n> # In\n\n#\n\nend",
    );
    assert_eq!(codes(&rendered), []);
    assert_eq!(
        runs(&rendered.blocks),
        "#0:[0..4|One ][4..5=name|Ada]\n1:[0..4|text]\n##2:em([0..3|Two])\n###3:[0..5|Three]\n\
         ###4:[0..3|Six]\n#5:[0..5|Seven]\n#6:[0..2|In]\n7:[0..3|end]\n"
    );
    assert!(plain_text(&rendered.blocks).starts_with("One Ada\n\ntext\n\nTwo\n\n"));
}

#[test]
fn a_rule_alone_begins_a_page_and_is_no_text_block() {
    for rule in ["---", "***", "* * *", "___"] {
        let rendered = body(&format!("a\n\n{rule}\n\nb"));
        assert_eq!(codes(&rendered), []);
        assert_eq!(runs(&rendered.blocks), "0:[0..1|a]\npage\n1:[0..1|b]\n");
        assert_eq!(plain_text(&rendered.blocks), "a\n\nb");
    }
}

#[test]
fn notes_are_numbered_as_the_text_refers_to_them() {
    let rendered = body(
        "[^z]: The {{name}} note,\nlonger.\n\n    Its second paragraph.\n\n\
         one[^a] two[^Z], again[^a]\n\n- three[^q]\n\n[^a]: *first*\n[^q]: third[^a]\n\nend",
    );
    assert_eq!(codes(&rendered), []);
    assert_eq!(
        runs(&rendered.blocks),
        "note 2 0:[0..4|The ][4..5=name|Ada][5..19| note, longer.]\n1:[0..21|Its second paragraph.]\n\
         2:[0..3|one][3..4^1][4..8| two][8..9^2][9..16|, again][16..17^1]\n\
         3:[0..5|three][5..6^3]\n\
         note 1 4:em([0..5|first])\nnote 3 5:[0..5|third][5..6^1]\n6:[0..3|end]\n"
    );
    assert_eq!(
        plain_text(&rendered.blocks),
        "one[1] two[2], again[1]\n\n– three[3]\n\nend\n\n\
         [2] The Ada note, longer.\n\n    Its second paragraph.\n\n[1] first\n\n[3] third[1]"
    );
}

#[test]
fn a_reference_without_a_note_stays_as_it_was_typed_and_is_told() {
    let rendered = body("one, *two[^x]*, \\[^y\\] and [^ no].\n\n# T[^z]");
    assert_eq!(
        plain_text(&rendered.blocks),
        "one, two[^x], [^y] and [^ no].\n\nT[^z]"
    );
    let kinds: Vec<_> = rendered
        .notices
        .iter()
        .map(|n| (n.args["kind"].as_str(), n.place.block, n.place.start))
        .collect();
    assert_eq!(
        kinds,
        [
            ("note-missing", Some(0), Some(8)),
            ("note-missing", Some(0), Some(14)),
            ("note-missing", Some(1), Some(1)),
        ]
    );
}

#[test]
fn a_note_nobody_refers_to_stays_where_it_was_typed_and_is_told() {
    for (text, expected) in [
        ("a\n\n[^n]: lost {{name}}\n\nb", "a\n\n[^n]: lost Ada\n\nb"),
        ("a\n\n[^n]:\n\nb", "a\n\n[^n]: \n\nb"),
        ("a\n\n[^n]:\n    - item\n\nb", "a\n\n[^n]: \n\n– item\n\nb"),
        // A second note of the same name, and one only another note refers to.
        ("a[^n]\n\n[^n]: x\n\n[^n]: y", "a[1]\n\n[^n]: y\n\n[1] x"),
        (
            "a[^n]\n\n[^n]: x[^m]\n\n[^m]: y",
            "a[1]\n\n[^m]: y\n\n[1] x[^m]",
        ),
        ("[^{{name}}]: x", "[^Ada]: x"),
    ] {
        let rendered = body(text);
        assert_eq!(plain_text(&rendered.blocks), expected, "{text}");
        let unused: Vec<_> = rendered
            .notices
            .iter()
            .filter(|n| n.args["kind"] == "note-unused")
            .collect();
        assert_eq!(unused.len(), 1, "{text}");
    }
}

#[test]
fn a_subject_has_no_notes() {
    let (words, notices) = render_line(Part::Subject, "About[^1]", &fields());
    assert_eq!((words.to_text().as_str(), notices.len()), ("About[^1]", 0));
}

#[test]
fn lists_within_lists_are_numbered_as_on_paper() {
    let rendered = body("3. a\n4. b\n   1. c\n   2. d\n      - e\n        1. f\n\n      g\n\n5. h");
    assert_eq!(
        plain_text(&rendered.blocks),
        "3. a\n4. b\n   a) c\n   b) d\n      – e\n        i. f\n\n      g\n5. h"
    );
}

#[test]
fn a_deep_nesting_loses_levels_and_no_word() {
    let quoted = format!("{}deep {{{{name}}}}", ">".repeat(5000));
    let rendered = body(&quoted);
    assert!(plain_text(&rendered.blocks).ends_with("deep Ada"));
    assert!(
        codes(&rendered)
            .iter()
            .all(|code| *code == Code::BlockUnsupported)
    );
    let marked = format!("{}word{}", "*a ".repeat(3000), "*".repeat(3000));
    assert!(plain_text(&body(&marked).blocks).contains("word"));
    let lists: String = (0..400)
        .map(|n| format!("{}- item{n}\n", "  ".repeat(n)))
        .collect();
    let rendered = body(&lists);
    assert!((0..400).all(|n| plain_text(&rendered.blocks).contains(&format!("item{n}"))));
}

#[test]
fn an_empty_field_is_a_visible_hole_and_a_notice_with_its_place() {
    let rendered = body("one\n\nDear {{hole}}, yours");
    let expected =
        Notice::new(Code::EmptyField, rendered.notices[0].place.clone()).with("field", "hole");
    assert_eq!(rendered.notices, [expected]);
    let place = &rendered.notices[0].place;
    assert_eq!(
        (place.block, place.start, place.end),
        (Some(1), Some(5), Some(6))
    );
    assert_eq!(place.field.as_deref(), Some("hole"));
    assert_eq!(words(&rendered.blocks[1]).to_text(), "Dear [hole], yours");
}

#[test]
fn an_unknown_field_is_told_with_the_nearest_known_one() {
    let rendered = body("{{nam}}");
    assert_eq!(codes(&rendered), [Code::UnknownField]);
    assert_eq!(rendered.notices[0].args["nearest"], "name");
    assert_eq!(plain_text(&rendered.blocks), "[nam]");
}

#[test]
fn tags_that_belong_in_templates_are_told_with_line_and_column_and_stay_as_they_are() {
    for (tag, what) in [
        ("{{#if name}}", "not-in-letter"),
        ("{{else}}", "not-in-letter"),
        ("{{/if}}", "not-in-letter"),
        ("{{! word }}", "not-in-letter"),
        ("{{{name}}}", "triple-braces"),
        ("{{&name}}", "triple-braces"),
        ("{{> other}}", "partial"),
        ("{{upper name}}", "unknown-helper"),
        ("{{élu}}", "bad-tag"),
        ("{{", "unclosed"),
    ] {
        let rendered = body(&format!("a\n\nbc {tag} d"));
        assert_eq!(codes(&rendered), [Code::TemplateError], "{tag}");
        assert_eq!(rendered.notices[0].args["what"], what);
        let place = &rendered.notices[0].place;
        assert_eq!((place.line, place.column), (Some(3), Some(4)), "{tag}");
        assert_eq!(words(&rendered.blocks[1]).to_text(), format!("bc {tag} d"));
    }
}

#[test]
fn an_item_or_a_quotation_without_words_counts_as_the_editor_counts_it() {
    let rendered = body("-\n- b\n\n>\n\nend");
    assert_eq!(runs(&rendered.blocks), "0:\n1:[0..1|b]\n2:\n3:[0..3|end]\n");
    for blank in ["", "\n\n", "&nbsp;", "#"] {
        assert_eq!(body(blank).blocks, [], "{blank}");
    }
    assert_eq!(
        runs(&body("a\n\n&nbsp;\n\nb").blocks),
        "0:[0..1|a]\n1:[0..1|b]\n"
    );
}

#[test]
fn a_numbered_list_keeps_its_first_number() {
    let rendered = body("3. c\n4. d");
    assert!(
        matches!(&rendered.blocks[..], [Block::List { ordered: Some(3), items }] if items.len() == 2)
    );
}

#[test]
fn a_line_of_the_letter_is_plain_text_with_fields() {
    let (words, notices) = render_line(
        Part::Subject,
        "2 * 3 *a* # {{name}}\n\\{{name}} & {{hole}}",
        &fields(),
    );
    assert_eq!(words.to_text(), "2 * 3 *a* # Ada {{name}} & [hole]");
    assert_eq!(notices.len(), 1);
    assert_eq!(
        (notices[0].place.start, notices[0].place.end),
        (Some(25), Some(26))
    );
    let (words, _) = render_line(Part::Valediction, "one\n{{name}}", &fields());
    assert_eq!(words.to_text(), "one\nAda");
}

#[test]
fn a_value_of_several_lines_breaks_in_the_body_and_not_in_the_subject() {
    let fields = Fields::from_iter([("name", "one\r\ntwo\n\nthree")]);
    let rendered = render(Part::Body, "a {{name}} b", &fields);
    assert_eq!(
        runs(&rendered.blocks),
        "0:[0..2|a ][2..3=name|one][/][2..3=name|two][/][/][2..3=name|three][3..5| b]\n"
    );
    let (words, _) = render_line(Part::Subject, "a {{name}}", &fields);
    assert_eq!(words.to_text(), "a one two  three");
}

#[test]
fn every_use_of_a_field_is_found_with_its_place() {
    let uses = template::fields_in("œ {{a}}\n\n- *{{b}}*\n  [x](https://{{c}}) {{d}}\n");
    let places: Vec<_> = uses
        .iter()
        .map(|field| {
            (
                field.name.as_str(),
                field.block,
                field.start,
                field.line,
                field.column,
            )
        })
        .collect();
    assert_eq!(
        places,
        [
            ("a", Some(0), Some(2), 1, 3),
            ("b", Some(1), Some(0), 3, 4),
            ("c", None, None, 4, 15),
            ("d", Some(1), Some(4), 4, 22),
        ]
    );
}

#[test]
fn an_excerpt_ends_after_a_word() {
    let rendered = body("Madame, nous\nvous écrivons\n\n1. {{name}}");
    assert_eq!(
        template::excerpt(&rendered.blocks, 20),
        "Madame, nous vous…"
    );
    assert_eq!(
        template::excerpt(&rendered.blocks, 99),
        "Madame, nous vous écrivons 1. Ada"
    );
}

#[test]
fn a_foreign_phrase_names_its_language() {
    let languages = |text: &str| {
        let rendered = body(text);
        assert_eq!(codes(&rendered), [], "{text}");
        let Block::Paragraph(words) = &rendered.blocks[0] else {
            panic!("{text}");
        };
        let mut found = Vec::new();
        gather(&words.inlines, &mut found);
        found
    };
    fn gather(inlines: &[Inline], found: &mut Vec<(String, Option<Language>)>) {
        for inline in inlines {
            match inline {
                Inline::Text(text) => found.push((text.text.clone(), text.language)),
                Inline::Emphasis(inner) | Inline::Strong(inner) => gather(inner, found),
                _ => {}
            }
        }
    }
    let told = |pieces: &[(&str, Option<Language>)]| -> Vec<(String, Option<Language>)> {
        let own = pieces.iter();
        own.map(|(text, language)| ((*text).to_owned(), *language))
            .collect()
    };
    let german = Some(Language::De);
    assert_eq!(
        languages("le <span lang=\"de\">Bundestag {{name}}</span> vote"),
        told(&[
            ("le ", None),
            ("Bundestag ", german),
            ("Ada", german),
            (" vote", None)
        ])
    );
    // A mark that closes takes what was opened within it with it.
    assert_eq!(
        languages("*un <span lang=\"de\">Amt* ici"),
        told(&[("un ", None), ("Amt", german), (" ici", None)])
    );
    assert_eq!(
        languages("<span lang=\"de\">ein *Amt*, <span lang=\"nl\">een ambt</span></span> ."),
        told(&[
            ("ein ", german),
            ("Amt", german),
            (", ", german),
            ("een ambt", Some(Language::Nl)),
            (" .", None)
        ])
    );
}
