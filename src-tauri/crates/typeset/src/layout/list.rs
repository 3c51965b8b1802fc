//! A dispatch list in, pages out: the same margins, type and tags as a letter, and a table of which no row is parted.

use model::{
    manuscript::{Align, Inline, LetterFormat, ListLine, ListManuscript, Text, TextSetting, Words},
    notice::Part,
};

use super::{
    body::{BASELINE, Column, spaced},
    head::{self, at},
    letterhead,
    page_break::{self, Room},
    setter::{Setter, Voice},
    sheet_marks, size,
    slab::{Slab, Strip},
    table::{self, Look, Table},
};
use crate::{
    fonts::Fonts,
    line::Setting,
    page::{Layout, Rule},
    sheet::{points, sheet},
    structure::Tag,
    typography::Letters,
};

const LEFT: Setting = Setting::Ragged(Align::Start);
const LOOK: Look = Look {
    size: (8.8, 11.8),
    ruled: true,
    kept_lines: usize::MAX,
};
const COLUMNS: [Align; 5] = [
    Align::End,
    Align::Start,
    Align::Start,
    Align::Start,
    Align::Start,
];
/// Baseline of the title, in millimetres from the top of the sheet.
const TITLE: f64 = 46.0;
/// Room for place and date at the right of the title.
const DATE_WIDTH: f64 = 190.0;
const SPACE_BEFORE_TABLE: f64 = 16.0;
const SPACE_BEFORE_TOTAL: f64 = 9.0;
const SPACE_BEFORE_REGISTER: f64 = 9.0;
/// Fields for the stamp and the signature: a round date stamp has about 30 mm.
const FIELD_HEIGHT: f64 = 110.0;
const FIELD_GAP: f64 = 18.0;
const FIELD_PADDING: f64 = 7.0;

/// Sets a dispatch list. It never fails: what does not fit is drawn all the same and named in a notice.
pub fn list(manuscript: &ListManuscript, fonts: &Fonts) -> Layout {
    let sheet = sheet(LetterFormat::BeRightWindow, None);
    let voice = Voice {
        language: manuscript.language,
        spacing: manuscript.spacing,
        text_setting: TextSetting::default(),
        page_label: &manuscript.page_label,
        metadata: &manuscript.metadata,
    };
    let mut setter = Setter::new(voice, fonts, sheet);
    let (head, top) = opening(&mut setter, manuscript);
    let table = table(&setter, manuscript);
    let column = Column::of(&sheet);
    let mut slabs = table::slabs(&mut setter, &table, column);
    slabs.extend(closing(&mut setter, manuscript, column));
    let footer = head::footer(&mut setter, &manuscript.letterhead.footer);
    let room = Room {
        first_top: top,
        next_top: sheet_marks::continuation_text(&setter, &manuscript.continuation),
        bottom: points(sheet.text_bottom).min(footer.top),
    };
    let filled = page_break::fill(&slabs, room, 1.0);
    let mut pages = setter.pages(slabs, &filled);
    head::place(&head, &mut pages[0]);
    footer.place(&mut pages[0]);
    sheet_marks::place(&mut setter, &manuscript.continuation, true, &mut pages);
    setter.finish(pages, Vec::new())
}

/// Sender, title and date, subject and facts; gives where the table begins.
fn opening(setter: &mut Setter, manuscript: &ListManuscript) -> (Strip, f64) {
    let (x, width) = (points(setter.sheet.left), setter.sheet.text_width());
    let mut strip = letterhead::set(setter, &manuscript.letterhead, Some(TITLE - 12.0));
    let lowest = strip.lines.iter().flat_map(|line| &line.runs);
    let lowest = lowest.map(|run| run.y).fold(0.0, f64::max);
    let y = points(TITLE).max(lowest + size::NAME.1 * 1.5);

    let title = setter.plain(Part::Heading, 0, &manuscript.title, true);
    let measure = (x, y, width - DATE_WIDTH);
    let (set, after_title) = at(setter, &title, size::NAME, measure, LEFT, Tag::Heading(1));
    strip.join(set);
    let date = setter.plain(Part::Date, 0, &manuscript.place_and_date, false);
    let measure = (x + width - DATE_WIDTH, y, DATE_WIDTH);
    let right = Setting::Ragged(Align::End);
    let (set, after_date) = at(setter, &date, size::BODY, measure, right, Tag::Paragraph);
    strip.join(set);
    let y = after_title.max(after_date);

    let (subject, y) = subject(setter, manuscript, (x, y, width));
    strip.join(subject);
    (strip, y - size::SMALL.1 + SPACE_BEFORE_TABLE)
}

/// What the letters are about, and the facts one under the other; gives the baseline below.
fn subject(
    setter: &mut Setter,
    manuscript: &ListManuscript,
    (x, mut y, width): (f64, f64, f64),
) -> (Strip, f64) {
    let mut strip = Strip::default();
    if let Some(subject) = &manuscript.subject {
        let letters = setter.plain(Part::Subject, 0, subject, false);
        let measure = (x, y, width);
        let (set, next) = at(setter, &letters, size::BODY, measure, LEFT, Tag::Paragraph);
        strip.join(set);
        y = next + 3.0;
    }
    for (index, fact) in manuscript.facts.iter().enumerate() {
        let text = format!("{} {}", fact.label, fact.value);
        let letters = setter.plain(Part::Reference, index, text.trim(), false);
        let measure = (x, y, width);
        let (set, next) = at(setter, &letters, size::SMALL, measure, LEFT, Tag::Paragraph);
        strip.join(set);
        y = next;
    }
    (strip, y)
}

fn table(setter: &Setter, manuscript: &ListManuscript) -> Table {
    let columns = &manuscript.columns;
    let headings = [
        &columns.number,
        &columns.reference,
        &columns.recipient,
        &columns.place,
        &columns.channel,
    ];
    let language = setter.voice.language;
    let cell = |lines: &[ListLine], strong: bool| setter.verbatim(&words(lines, strong), language);
    let plain = |text: &String| cell(&[text.as_str().into()], false);
    let rows = manuscript.rows.iter().map(|row| {
        vec![
            plain(&row.number),
            plain(&row.reference),
            cell(&row.recipient, true),
            cell(&row.place, false),
            cell(&row.channel, false),
        ]
    });
    Table {
        columns: COLUMNS.to_vec(),
        header: headings
            .into_iter()
            .map(|heading| setter.plain(Part::Body, 0, heading, true))
            .collect(),
        rows: rows.collect(),
        look: LOOK,
    }
}

/// Lines of a cell one under the other, the first one strong where it names the recipient.
fn words(lines: &[ListLine], named: bool) -> Words {
    let mut words = Words {
        part: Part::Body,
        block: 0,
        inlines: Vec::new(),
    };
    let mut start = 0;
    for (index, line) in lines.iter().enumerate() {
        if index > 0 {
            words.inlines.push(Inline::LineBreak);
            start += 1;
        }
        let end = start + line.text.encode_utf16().count() as u32;
        let text = Inline::Text(Text {
            text: line.text.clone(),
            start,
            end,
            field: None,
            language: line.language,
        });
        let strong = named && index == 0;
        words.inlines.push(if strong {
            Inline::Strong(vec![text])
        } else {
            text
        });
        start = end;
    }
    words
}

/// Total, digits of the register and the fields to be stamped and signed: they take the last row with them to a new page.
fn closing(setter: &mut Setter, manuscript: &ListManuscript, column: Column) -> Vec<Slab> {
    let total = setter.plain(Part::Body, 0, &manuscript.total, true);
    let mut slabs = paragraph(setter, &total, size::BODY, column, SPACE_BEFORE_TOTAL);
    if let Some(register) = &manuscript.register {
        let label = setter.plain(Part::Reference, 0, &register.label, false);
        slabs.extend(paragraph(
            setter,
            &label,
            size::SMALL,
            column,
            SPACE_BEFORE_REGISTER,
        ));
        let digits = Words::plain(Part::Reference, 0, &register.value);
        let digits = setter.verbatim(&digits, setter.voice.language);
        slabs.extend(paragraph(setter, &digits, size::SMALL, column, 0.0));
    }
    slabs.push(fields(
        setter,
        [&manuscript.stamp, &manuscript.signature],
        column,
    ));
    for slab in &mut slabs {
        slab.may_begin_page = false;
    }
    slabs
}

fn paragraph(
    setter: &mut Setter,
    letters: &Letters,
    size: (f64, f64),
    column: Column,
    before: f64,
) -> Vec<Slab> {
    let node = setter.structure.add(column.node, Tag::Paragraph);
    spaced(setter.text(letters, size, column, LEFT, node), before)
}

/// Frames side by side, each with its label in the upper corner.
fn fields(setter: &mut Setter, labels: [&String; 2], column: Column) -> Slab {
    let width = (column.width - FIELD_GAP) / labels.len() as f64;
    let mut slab = Slab {
        before: SPACE_BEFORE_TABLE,
        height: FIELD_HEIGHT,
        ..Slab::default()
    };
    for (index, label) in labels.into_iter().enumerate() {
        let x = column.x + (width + FIELD_GAP) * index as f64;
        let letters = setter.plain(Part::Signatory, index, label, false);
        let baseline = FIELD_PADDING + size::SMALL.1 * BASELINE;
        let measure = (x + FIELD_PADDING, baseline, width - FIELD_PADDING * 2.0);
        let (set, _) = at(setter, &letters, size::SMALL, measure, LEFT, Tag::Paragraph);
        slab.strip.join(set);
        slab.strip.rules.extend(frame(x, width));
    }
    slab
}

fn frame(x: f64, width: f64) -> [Rule; 4] {
    let (right, bottom) = (x + width, FIELD_HEIGHT);
    let side = |x1, y1, x2, y2| Rule {
        x1,
        y1,
        x2,
        y2,
        thickness: 0.5,
        grey: 0.35,
    };
    [
        side(x, 0.0, right, 0.0),
        side(right, 0.0, right, bottom),
        side(right, bottom, x, bottom),
        side(x, bottom, x, 0.0),
    ]
}
