//! The address in its window: the first form of each line that fits, shorter ones where they must, and never a line lost.

use model::{
    Code, Language, Notice,
    manuscript::{AddressLine, AddressText, Align, Words},
    notice::Part,
};

use super::{
    block::Role,
    setter::{Setter, place},
    size,
    slab::Strip,
};
use crate::{
    line::{self, Setting},
    sheet::points,
    structure::{Structure, Tag},
    typography::Letters,
};

/// Letters of the longest word that does not end a line: "und", "des", "van".
const SHORT_WORD: usize = 3;
const SETTING: Setting = Setting::Ragged(Align::Start);

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
    let chosen = lines
        .iter()
        .zip(&tried)
        .filter_map(|(line, tried)| line.forms.get(tried.form).cloned())
        .collect();
    (draw(setter, address, &tried), chosen)
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
        line::set(&letters, setter.fonts, size::ADDRESS.0, width, SETTING)
            .lines
            .len()
    };
    let set = line::set(&letters, setter.fonts, size::ADDRESS.0, width, SETTING);
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
        let set = line::set(letters, setter.fonts, size::ADDRESS.0, width, SETTING);
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
    let max = setter.sheet.window.max_lines;
    if !all_fit(tried, max) {
        let notice = Notice::new(Code::AddressWindow, Part::Address)
            .with("lines", total(tried))
            .with("max", max);
        setter.notices.push(notice);
    }
}

fn draw(setter: &mut Setter, address: &AddressText, tried: &[Tried]) -> Strip {
    let (lines, language) = (&address.lines, address.language);
    let window = setter.sheet.window;
    let (size, leading) = size::ADDRESS;
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
