//! Reading templates: what is refused, where, and what was probably meant; and what becomes of conditions.

use std::collections::BTreeMap;

use model::Language;
use template::{ErrorKind, Instance, check, instantiate, parse};

fn file(front: &str, body: &str) -> String {
    format!(
        "+++\ntitle = \"T\"\nabout = \"A\"\nsubject = \"S {{{{topic}}}}\"\n{front}\n\
         [[fields]]\nname = \"topic\"\nmeaning = \"M\"\nexample = \"E\"\n\n\
         [[fields]]\nname = \"extra\"\nmeaning = \"M\"\nexample = \"E\"\nrequired = false\n+++\n\n{body}\n"
    )
}

fn found(text: &str) -> Vec<(u32, u32, ErrorKind, String, Option<String>)> {
    check("own", Language::Fr, text)
        .into_iter()
        .map(|p| (p.line, p.column, p.what, p.word, p.nearest))
        .collect()
}

fn made(body: &str, given: &[(&str, &str)]) -> String {
    let source = parse("own", Language::Fr, &file("", body)).unwrap();
    let given: BTreeMap<String, String> = given
        .iter()
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
        .collect();
    instantiate(&source, &given).unwrap().body
}

#[test]
fn a_template_is_read_with_its_front_matter() {
    let text = format!(
        "\u{feff}{}",
        file("", "Bonjour {{topic}}.").replace('\n', "\r\n")
    );
    let source = parse("own", Language::Nl, &text).unwrap();
    assert_eq!(
        (source.name.as_str(), source.language),
        ("own", Language::Nl)
    );
    assert_eq!(
        (source.front.title.as_str(), source.front.about.as_str()),
        ("T", "A")
    );
    assert_eq!(source.front.fields.len(), 2);
    assert!(source.front.fields[0].required && !source.front.fields[1].required);
    assert_eq!(source.body, "Bonjour {{topic}}.");
}

#[test]
fn a_mistake_between_braces_is_told_with_its_place_in_the_whole_file() {
    use ErrorKind::*;
    for (body, what, word, nearest) in [
        ("x {{topi}}", UnknownField, "topi", Some("topic")),
        (
            "x {{sender_nam}}",
            UnknownField,
            "sender_nam",
            Some("sender_name"),
        ),
        ("x {{{topic}}}", TripleBraces, "topic", None),
        ("x {{&topic}}", TripleBraces, "topic", None),
        ("x {{{{raw}}}}", TripleBraces, "raw", None),
        ("x {{> topic}}", Partial, "topic", None),
        ("x {{#> topic}}{{/topic}}", Partial, "topic", None),
        ("x {{* inline \"a\"}}", Partial, "inline \"a\"", None),
        ("x {{upper topic}}", UnknownHelper, "upper", None),
        ("x {{lookup this \"topic\"}}", UnknownHelper, "lookup", None),
        ("x {{#iff topic}}{{/iff}}", UnknownHelper, "iff", Some("if")),
        ("x {{#each topic}}{{/each}}", UnknownHelper, "each", None),
        ("x {{#if}}{{/if}}", BadCondition, "", None),
        (
            "x {{#if (eq topic 1)}}{{/if}}",
            BadCondition,
            "(eq topic 1)",
            None,
        ),
        ("x {{topic.name}}", BadTag, "topic.name", None),
        ("x {{@root}}", BadTag, "@root", None),
        ("x {{topic", Unclosed, "{{", None),
        ("x {{else}}", StrayElse, "else", None),
        ("x {{/if}}", StrayClose, "if", None),
        ("x {{#if topic}}", BlockUnclosed, "if", None),
    ] {
        let found = found(&file("", &format!("first\n{body}")));
        let (line, column, kind, place_word, near) = found[0].clone();
        assert_eq!((line, kind), (19, what), "{body}: {found:?}");
        assert_eq!(
            (place_word.as_str(), near.as_deref()),
            (word, nearest),
            "{body}"
        );
        // A field is underlined itself, anything else from its braces on.
        let expected = if matches!(kind, UnknownField) { 5 } else { 3 };
        assert_eq!(column, expected, "{body}");
        assert!(parse("own", Language::Fr, &file("", body)).is_err());
    }
}

#[test]
fn all_mistakes_of_a_template_are_told_at_once() {
    let kinds: Vec<_> = found(&file(
        "",
        "{{a}}\n{{#if topic}}{{else}}{{else}}{{/unless}}\n{{b c}}",
    ))
    .into_iter()
    .map(|(line, _, what, ..)| (line, what))
    .collect();
    assert_eq!(
        kinds,
        [
            (18, ErrorKind::UnknownField),
            (19, ErrorKind::StrayElse),
            (19, ErrorKind::StrayClose),
            (20, ErrorKind::UnknownHelper),
        ]
    );
}

#[test]
fn a_mistake_in_the_subject_is_found_where_it_stands() {
    let text = file("", "x").replace("S {{topic}}", "S {{tpoic}}");
    assert_eq!(
        found(&text),
        [(
            4,
            16,
            ErrorKind::UnknownField,
            "tpoic".to_owned(),
            Some("topic".to_owned())
        )]
    );
}

#[test]
fn a_mistake_in_the_front_matter_is_told_with_its_line() {
    use ErrorKind::*;
    let whole = file("", "x");
    for (text, line, what, word) in [
        ("no front matter".to_owned(), 1, FrontMissing, "+++"),
        (String::new(), 1, FrontMissing, "+++"),
        ("+++\ntitle = \"T\"\n".to_owned(), 1, FrontUnclosed, "+++"),
        (
            whole.replace("about = \"A\"", "about = A"),
            3,
            FrontSyntax,
            "",
        ),
        (whole.replace("about", "abuot"), 3, UnknownKey, "abuot"),
        (whole.replace("about = \"A\"\n", ""), 2, MissingKey, "about"),
        (
            whole.replace("about = \"A\"", "about = \" \""),
            3,
            MissingKey,
            "about",
        ),
        (
            whole.replace("about = \"A\"", "about = 3"),
            3,
            WrongValue,
            "3",
        ),
        (
            whole.replace("name = \"extra\"", "name = \"Élan\""),
            12,
            BadFieldName,
            "Élan",
        ),
        (
            whole.replace("name = \"extra\"", "name = \"if\""),
            12,
            BadFieldName,
            "if",
        ),
        (
            whole.replace("name = \"extra\"", "name = \"topic\""),
            12,
            DuplicateField,
            "topic",
        ),
        (
            whole.replace("name = \"extra\"", "name = \"letter_date\""),
            12,
            BuiltInField,
            "letter_date",
        ),
        (file("", "  \n"), 17, EmptyBody, ""),
    ] {
        let found = found(&text);
        assert_eq!(found.len(), 1, "{text}: {found:?}");
        assert_eq!((found[0].0, found[0].2), (line, what), "{text}");
        assert_eq!(found[0].3, word, "{text}");
    }
    assert_eq!(
        found(&whole.replace("about", "abuot"))[0].4.as_deref(),
        Some("about")
    );
}

#[test]
fn the_error_names_the_file_the_place_and_the_kind() {
    let error = parse("own", Language::De, &file("", "{{tpoic}}")).unwrap_err();
    assert_eq!(
        error.to_string(),
        "template-error: own/de.md:18:3: unknown-field tpoic"
    );
}

#[test]
fn conditions_are_decided_and_fields_stay_fields() {
    let body = "Le {{topic}}{{#if extra}}, {{extra}}{{/if}}.{{#unless extra}} Sans.{{/unless}}";
    assert_eq!(made(body, &[]), "Le {{topic}}. Sans.");
    assert_eq!(made(body, &[("extra", "  ")]), "Le {{topic}}. Sans.");
    assert_eq!(made(body, &[("extra", "x")]), "Le {{topic}}, {{extra}}.");
    let chained = "{{#if extra}}a{{else if topic}}b{{else}}c{{/if}}";
    assert_eq!(made(chained, &[]), "c");
    assert_eq!(made(chained, &[("topic", "x")]), "b");
    assert_eq!(made(chained, &[("topic", "x"), ("extra", "y")]), "a");
    assert_eq!(
        made(
            "{{#if topic}}{{#if extra}}a{{else}}b{{/if}}{{/if}}",
            &[("topic", "x")]
        ),
        "b"
    );
}

#[test]
fn a_condition_on_lines_of_its_own_leaves_no_empty_line() {
    let body = "1. a\n{{#if extra}}\n2. {{extra}}\n{{/if}}\n3. b";
    assert_eq!(made(body, &[]), "1. a\n3. b");
    assert_eq!(made(body, &[("extra", "x")]), "1. a\n2. {{extra}}\n3. b");
}

#[test]
fn a_value_that_looks_like_a_tag_decides_and_does_nothing_else() {
    let value = "{{#if topic}}{{> x}}\\";
    assert_eq!(
        made("a {{#if extra}}{{extra}}{{/if}} b", &[("extra", value)]),
        "a {{extra}} b"
    );
}

#[test]
fn comments_vanish_and_escaped_braces_stay_escaped() {
    assert_eq!(
        made("a{{! for you }} b{{!-- {{topic}} --}} c", &[]),
        "a b c"
    );
    assert_eq!(
        made("\\{{topic}} \\\\{{topic}} \\\\\\{{topic}}", &[]),
        "\\{{topic}} \\\\{{topic}} \\\\\\{{topic}}"
    );
    assert_eq!(made("\\{{{\\{{topic}}", &[]), "\\{{{\\{{topic}}");
}

#[test]
fn the_subject_is_decided_like_the_text() {
    let text = file("", "x").replace("S {{topic}}", "S{{#if extra}} {{extra}}{{/if}}");
    let source = parse("own", Language::Fr, &text).unwrap();
    let given = BTreeMap::from([("extra".to_owned(), "e".to_owned())]);
    let instance = instantiate(&source, &given).unwrap();
    assert_eq!(
        instance,
        Instance {
            subject: "S {{extra}}".into(),
            body: "x".into()
        }
    );
}

#[test]
fn a_template_cannot_read_a_file_run_code_or_reach_beyond_its_fields() {
    for body in [
        "{{> /etc/passwd}}",
        "{{> ../../secret}}",
        "{{include \"/etc/passwd\"}}",
        "{{#* inline \"x\"}}{{/inline}}",
        "{{log topic}}",
        "{{#each this}}{{@key}}{{/each}}",
        "{{#with this}}x{{/with}}",
        "{{@root.topic}}",
        "{{this}}",
        "{{lookup . \"topic\"}}",
        "{{#if (eval \"1\")}}{{/if}}",
        "{{given}}",
        "{{literal.[0]}}",
        "{{#if given.topic}}{{/if}}",
    ] {
        assert!(
            parse("own", Language::Fr, &file("", body)).is_err(),
            "{body}"
        );
    }
}

#[test]
fn conditions_too_deep_are_refused_before_they_cost_the_stack() {
    let deep = format!(
        "{}x{}",
        "{{#if topic}}".repeat(20_000),
        "{{/if}}".repeat(20_000)
    );
    assert!(
        found(&file("", &deep))
            .iter()
            .any(|found| found.2 == ErrorKind::TooDeep)
    );
    let allowed = format!("{}x{}", "{{#if topic}}".repeat(16), "{{/if}}".repeat(16));
    assert_eq!(made(&allowed, &[("topic", "y")]), "x");
}
