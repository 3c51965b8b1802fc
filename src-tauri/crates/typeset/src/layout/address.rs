//! The address in its window: the first form of each line that fits, shorter ones where they must, and never a line lost.

use model::{
    Code, Language, Notice,
    manuscript::{AddressLine, AddressText, Align, Words},
    notice::Part,
};

use super::{
    block::Role,
    setter::{Setter, place},
    slab::Strip,
};
use crate::{
    line::{self, Setting},
    page::Run,
    sheet::{POINTS_PER_MM, points},
    structure::{Structure, Tag},
    typography::Letters,
};

/// Letters of the longest word that does not end a line: "und", "des", "van".
const SHORT_WORD: usize = 3;
const SETTING: Setting = Setting::Ragged(Align::Start);
/// Of the letters above and below their baseline, in em.
const ASCENT: f64 = 0.72;
const DESCENT: f64 = 0.24;
/// Less than this in millimetres is no miss.
const TOLERANCE: f64 = 0.05;

/// One line of the address in the form that was tried.
struct Tried {
    form: usize,
    lines: usize,
    /// In points: the window's, or less where a wrapped title is balanced.
    width: f64,
    fits: bool,
}

/// Strips at their places on the sheet, and the forms taken.
pub(super) fn set(setter: &mut Setter, address: &AddressText) -> (Strip, Vec<String>) {
    let window = setter.sheet.window;
    let (lines, language) = (&address.lines, address.language);
    let mut tried: Vec<Tried> = lines
        .iter()
        .map(|line| try_form(setter, language, line, 0))
        .collect();
    while !all_fit(&tried, window.max_lines) {
        let Some(index) = next_to_shorten(lines, &tried) else {
            break;
        };
        tried[index] = try_form(setter, language, &lines[index], tried[index].form + 1);
    }
    note(setter, lines, &tried);
    let drawn = draw(setter, address, &tried);
    note_window(setter, address, &tried, &drawn);
    let chosen = lines
        .iter()
        .zip(&tried)
        .filter_map(|(line, tried)| line.forms.get(tried.form).cloned())
        .collect();
    (drawn, chosen)
}

fn all_fit(tried: &[Tried], max_lines: usize) -> bool {
    tried.iter().all(|line| line.fits) && total(tried) <= max_lines
}

fn total(tried: &[Tried]) -> usize {
    tried.iter().map(|line| line.lines).sum()
}

/// A line that does not fit by itself first, then the one that takes the most lines.
fn next_to_shorten(lines: &[AddressLine], tried: &[Tried]) -> Option<usize> {
    (0..lines.len())
        .filter(|index| tried[*index].form + 1 < lines[*index].forms.len())
        .max_by_key(|index| {
            let tried = &tried[*index];
            (!tried.fits, tried.lines, std::cmp::Reverse(*index))
        })
}

fn try_form(setter: &Setter, language: Language, line: &AddressLine, form: usize) -> Tried {
    let width = points(setter.sheet.window.width);
    let Some(text) = line.forms.get(form) else {
        return Tried {
            form,
            lines: 0,
            width,
            fits: true,
        };
    };
    let letters = bound(setter, letters(setter, language, line, 0, text));
    let count = |width: f64| {
        line::set(
            &letters,
            setter.fonts,
            setter.sheet.window.size,
            width,
            SETTING,
        )
        .lines
        .len()
    };
    let set = line::set(
        &letters,
        setter.fonts,
        setter.sheet.window.size,
        width,
        SETTING,
    );
    let lines = set.lines.len();
    let fits = set.broken.is_empty() && (lines <= 1 || line.may_wrap);
    Tried {
        form,
        lines,
        width: if lines > 1 {
            balanced(width, lines, count)
        } else {
            width
        },
        fits,
    }
}

/// The narrowest measure that takes no more lines: a wrapped title ends in even lines.
fn balanced(width: f64, lines: usize, count: impl Fn(f64) -> usize) -> f64 {
    let (mut narrow, mut wide) = (width / 3.0, width);
    for _ in 0..7 {
        let middle = (narrow + wide) / 2.0;
        if count(middle) <= lines {
            wide = middle;
        } else {
            narrow = middle;
        }
    }
    wide
}

/// Keeps "de", "und", "van" with the word after it, where that takes no further line: no line of a title ends in one.
fn bound(setter: &Setter, letters: Letters) -> Letters {
    let width = points(setter.sheet.window.width);
    let lines = |letters: &Letters| {
        let set = line::set(
            letters,
            setter.fonts,
            setter.sheet.window.size,
            width,
            SETTING,
        );
        (set.broken.len(), set.lines.len())
    };
    let loose = lines(&letters);
    if loose.1 < 2 {
        return letters;
    }
    let mut tied = letters.clone();
    let mut word = 0;
    for at in 0..tied.letters.len() {
        if tied.letters[at].ch != ' ' {
            word += 1;
            continue;
        }
        if (1..=SHORT_WORD).contains(&word) && tied.letters[at - 1].ch.is_lowercase() {
            tied.letters[at].ch = '\u{A0}';
        }
        word = 0;
    }
    if lines(&tied) <= loose { tied } else { letters }
}

fn letters(
    setter: &Setter,
    language: Language,
    line: &AddressLine,
    block: usize,
    text: &str,
) -> Letters {
    let words = Words::plain(Part::Address, block as u32, text);
    setter.verbatim(&words, line.language.unwrap_or(language))
}

fn note(setter: &mut Setter, lines: &[AddressLine], tried: &[Tried]) {
    for (index, (line, taken)) in lines.iter().zip(tried).enumerate() {
        if taken.form > 0 {
            let at = place(Part::Address, index as u32, 0, 0);
            let notice = Notice::new(Code::TitleShortened, at)
                .with("from", &line.forms[0])
                .with("to", &line.forms[taken.form]);
            setter.notices.push(notice);
        }
    }
}

/// How far the address leaves the zone it must stand in, in millimetres, and by which edge.
fn note_window(setter: &mut Setter, address: &AddressText, tried: &[Tried], drawn: &Strip) {
    let max = setter.sheet.window.max_lines;
    let (edge, missed) = overshoot(setter, address, tried, drawn);
    if missed < TOLERANCE && all_fit(tried, max) {
        return;
    }
    let notice = Notice::new(Code::AddressWindow, Part::Address)
        .with("lines", total(tried))
        .with("max", max)
        .with("edge", edge)
        .with("millimetres", missed.max(1.0).ceil());
    setter.notices.push(notice);
}

fn overshoot(
    setter: &Setter,
    address: &AddressText,
    tried: &[Tried],
    drawn: &Strip,
) -> (&'static str, f64) {
    let zone = setter.sheet.address_zone();
    let window = setter.sheet.window;
    let runs = || drawn.lines.iter().flat_map(|line| &line.runs);
    let millimetres = |points: f64| points / POINTS_PER_MM;
    // A word that had to be broken would have gone on to the right.
    let unbroken = address
        .lines
        .iter()
        .zip(tried)
        .filter(|(_, tried)| !tried.fits)
        .filter_map(|(line, tried)| Some((line, line.forms.get(tried.form)?)))
        .flat_map(|(line, text)| text.split(' ').map(move |word| (line, word)))
        .map(|(line, word)| {
            natural_width(setter, &letters(setter, address.language, line, 0, word))
        });
    let widest = unbroken
        .map(|width| points(window.x) + width)
        .chain(runs().map(|run| run.x + run.width() - space(run)))
        .fold(points(window.x), f64::max);
    let top = runs()
        .map(|run| run.y - run.size * ASCENT)
        .fold(points(zone.bottom), f64::min);
    let bottom = runs()
        .map(|run| run.y + run.size * DESCENT)
        .fold(0.0, f64::max);
    [
        ("right", millimetres(widest) - zone.right),
        ("bottom", millimetres(bottom) - zone.bottom),
        ("left", zone.left - window.x),
        ("top", zone.top - millimetres(top)),
    ]
    .into_iter()
    .max_by(|a, b| a.1.total_cmp(&b.1))
    .unwrap_or(("bottom", 0.0))
}

/// The space a line ends in.
fn space(run: &Run) -> f64 {
    let ends = run.text.ends_with(' ');
    run.glyphs
        .last()
        .filter(|_| ends)
        .map_or(0.0, |glyph| glyph.advance)
}

fn natural_width(setter: &Setter, letters: &Letters) -> f64 {
    let size = setter.sheet.window.size;
    let set = line::set(letters, setter.fonts, size, 1.0e6, SETTING);
    set.lines.iter().map(|line| line.width).fold(0.0, f64::max)
}

fn draw(setter: &mut Setter, address: &AddressText, tried: &[Tried]) -> Strip {
    let (lines, language) = (&address.lines, address.language);
    let window = setter.sheet.window;
    let (size, leading) = (window.size, window.leading);
    let mut drawn = Strip::default();
    if lines.is_empty() {
        return drawn;
    }
    let node = setter
        .structure
        .add_in(Structure::DOCUMENT, Tag::Paragraph, language);
    let mut y = points(window.y) + leading * 0.76;
    for (index, (line, taken)) in lines.iter().zip(tried).enumerate() {
        let Some(text) = line.forms.get(taken.form) else {
            continue;
        };
        let letters = bound(setter, letters(setter, language, line, index, text));
        let measure = (size, points(window.x), taken.width);
        for mut strip in setter.block(&letters, measure, SETTING, Role::Node(node)) {
            strip.shift(0.0, y);
            drawn.join(strip);
            y += leading;
        }
    }
    drawn
}
