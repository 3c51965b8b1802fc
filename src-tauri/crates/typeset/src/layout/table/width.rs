//! How wide the columns of a table are: as wide as their words want; where that is too much, no word is broken as long
//! as closer columns or smaller letters can help.

use model::manuscript::Align;

use super::{Column, Grid, Setter, Table};
use crate::{
    line::{self, Setting},
    page::Glyph,
    typography::Letters,
};

/// Letters in parts of the table's size, and the gap between its columns: each step is taken only where the words need it.
const STEPS: [(f64, f64); 5] = [
    (1.0, 12.0),
    (1.0, 8.0),
    (0.92, 7.0),
    (0.84, 6.0),
    (0.76, 5.0),
];
/// A word that takes more of the measure is long.
const LONG: f64 = 0.4;

/// What a column wants in points: all its words beside each other, its longest word alone, and its longest figure, which is
/// never divided.
#[derive(Clone, Copy, Default)]
struct Want {
    natural: f64,
    least: f64,
    firm: f64,
}

pub(super) fn grid(setter: &Setter, table: &Table, column: Column, count: usize) -> Grid {
    let (size, leading) = table.look.size;
    let most = column.width * LONG;
    let wants: Vec<Want> = (0..count)
        .map(|index| {
            std::iter::once(&table.header)
                .chain(&table.rows)
                .filter_map(|cells| cells.get(index))
                .map(|cell| want(setter, cell, size, most))
                .fold(Want::default(), wider)
        })
        .collect();
    let (scale, gap) = step(setter, table, &wants, column.width);
    let widths = widths_at(&wants, scale, room(column.width, count, gap));
    let mut x = column.x;
    let mut columns = Vec::with_capacity(count);
    for (index, width) in widths.iter().enumerate() {
        let align = table.columns.get(index).copied().unwrap_or(Align::Start);
        columns.push((x, *width, align));
        x += width + gap;
    }
    Grid {
        columns,
        left: column.x,
        right: x - gap,
        size: (size * scale, leading * scale),
    }
}

fn room(width: f64, count: usize, gap: f64) -> f64 {
    let gaps = gap * count.saturating_sub(1) as f64;
    (width - gaps).max(count as f64 * 4.0)
}

/// The first step at which no word needs to be divided; where there is none, the first of those at which the fewest are
/// broken elsewhere than their language divides them.
fn step(setter: &Setter, table: &Table, wants: &[Want], width: f64) -> (f64, f64) {
    let least: f64 = wants.iter().map(|want| want.least).sum();
    let fits = |(scale, gap): &(f64, f64)| least * scale <= room(width, wants.len(), *gap);
    let broken = |(scale, gap): &(f64, f64)| {
        let widths = widths_at(wants, *scale, room(width, wants.len(), *gap));
        broken(setter, table, table.look.size.0 * scale, &widths)
    };
    STEPS
        .into_iter()
        .find(fits)
        .or_else(|| STEPS.into_iter().min_by_key(broken))
        .unwrap_or(STEPS[0])
}

/// How many words are broken in columns of these widths.
fn broken(setter: &Setter, table: &Table, size: f64, widths: &[f64]) -> usize {
    let rows = std::iter::once(&table.header).chain(&table.rows);
    let cells = rows.flat_map(|cells| cells.iter().zip(widths));
    cells
        .map(|(cell, width)| {
            let setting = Setting::Ragged(Align::Start);
            line::set(cell, setter.fonts, size, *width, setting)
                .broken
                .len()
        })
        .sum()
}

fn widths_at(wants: &[Want], scale: f64, room: f64) -> Vec<f64> {
    let scaled: Vec<Want> = wants.iter().map(|want| want.scaled(scale)).collect();
    widths(&scaled, room)
}

/// Width of the words where nothing but their own line breaks divides them, and of the longest one. A word longer than
/// `most` is divided where its language divides it.
fn want(setter: &Setter, letters: &Letters, size: f64, most: f64) -> Want {
    let setting = Setting::Ragged(Align::Start);
    let set = line::set(letters, setter.fonts, size, 1.0e6, setting);
    let mut want = Want::default();
    for line in &set.lines {
        want.natural = want.natural.max(line.width);
        let (mut word, mut figure) = (0.0, true);
        let mut end = |word: f64, figure: bool| {
            want.least = want.least.max(word);
            if figure && word <= most {
                want.firm = want.firm.max(word);
            }
        };
        for piece in &line.pieces {
            for glyph in &piece.glyphs {
                let (within, ends) = parts(&piece.text, glyph);
                word += if within { glyph.advance } else { 0.0 };
                figure &= !text_of(&piece.text, glyph).contains(char::is_alphabetic);
                if ends {
                    end(word, figure);
                    (word, figure) = (0.0, true);
                }
            }
        }
        end(word, figure);
    }
    if want.least > most {
        let set = line::set(letters, setter.fonts, size, most, setting);
        if set.broken.is_empty() {
            want.least = most;
        }
    }
    // A hair more, so that what fits exactly is not broken by a rounding.
    want.natural += 0.1;
    want.least += 0.1;
    want.firm += 0.1;
    want
}

/// Whether the glyph is part of a word, and whether a line may end behind it.
fn parts(text: &str, glyph: &Glyph) -> (bool, bool) {
    match text_of(text, glyph) {
        " " => (false, true),
        "-" | "–" | "/" => (true, true),
        _ => (true, false),
    }
}

fn text_of<'t>(text: &'t str, glyph: &Glyph) -> &'t str {
    &text[glyph.start as usize..glyph.end as usize]
}

fn wider(one: Want, other: Want) -> Want {
    Want {
        natural: one.natural.max(other.natural),
        least: one.least.max(other.least),
        firm: one.firm.max(other.firm),
    }
}

impl Want {
    fn scaled(self, scale: f64) -> Self {
        Self {
            natural: self.natural * scale,
            least: self.least * scale,
            firm: self.firm * scale,
        }
    }
}

/// The width of each column. None is narrower than its longest word, unless that takes more than an equal share of a
/// room where not all of them fit; nor than its longest figure, as long as those fit.
fn widths(wants: &[Want], room: f64) -> Vec<f64> {
    let least = leasts(wants, room);
    let mut widths: Vec<Option<f64>> = vec![None; wants.len()];
    loop {
        let open: Vec<usize> = (0..wants.len()).filter(|i| widths[*i].is_none()).collect();
        let taken: f64 = widths.iter().flatten().sum();
        let natural: Vec<f64> = open.iter().map(|index| wants[*index].natural).collect();
        let shares = shares(&natural, room - taken);
        let short: Vec<usize> = (0..open.len())
            .filter(|at| shares[*at] < least[open[*at]])
            .collect();
        if short.is_empty() {
            for (index, share) in open.iter().zip(shares) {
                widths[*index] = Some(share);
            }
            return widths.into_iter().flatten().collect();
        }
        for at in short {
            widths[open[at]] = Some(least[open[at]]);
        }
    }
}

fn leasts(wants: &[Want], room: f64) -> Vec<f64> {
    let all: f64 = wants.iter().map(|want| want.least).sum();
    if all <= room {
        return wants.iter().map(|want| want.least).collect();
    }
    let equal = room / wants.len() as f64;
    // What figures take beyond an equal share is missing to the other columns.
    let (mut taken, mut others) = (0.0, 0.0);
    for want in wants {
        if want.firm > equal {
            taken += want.firm;
        } else {
            others += 1.0;
        }
    }
    let share = (room - taken) / f64::max(others, 1.0);
    let kept = share > equal / 2.0;
    let least = |want: &Want| match want.firm > equal {
        true if kept => want.firm,
        false if kept => want.least.min(share),
        _ => want.least.min(equal),
    };
    wants.iter().map(least).collect()
}

/// Columns get what they want where all fits; else the narrow ones do, and the wide ones share the rest.
fn shares(wanted: &[f64], room: f64) -> Vec<f64> {
    let total: f64 = wanted.iter().sum();
    if total <= room {
        return wanted.to_vec();
    }
    let mut widths = wanted.to_vec();
    let mut settled = vec![false; wanted.len()];
    loop {
        let taken: f64 = widths
            .iter()
            .zip(&settled)
            .filter(|(_, s)| **s)
            .map(|(w, _)| w)
            .sum();
        let open = settled.iter().filter(|settled| !**settled).count();
        if open == 0 {
            return widths;
        }
        let fair = (room - taken) / open as f64;
        let mut changed = false;
        for index in 0..widths.len() {
            if !settled[index] && wanted[index] <= fair {
                settled[index] = true;
                changed = true;
            }
        }
        if !changed {
            let wanting: f64 = wanted
                .iter()
                .zip(&settled)
                .filter(|(_, s)| !**s)
                .map(|(w, _)| w)
                .sum();
            for index in 0..widths.len() {
                if !settled[index] {
                    // Half an equal share, half by need: a very long cell does not starve its neighbours.
                    let by_need = (room - taken) * wanted[index] / wanting;
                    widths[index] = (fair + by_need) / 2.0;
                }
            }
            return widths;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Want, shares, widths};

    #[test]
    fn columns_that_fit_keep_their_width() {
        assert_eq!(shares(&[10.0, 20.0], 50.0), [10.0, 20.0]);
    }

    #[test]
    fn a_long_column_gives_way_and_a_short_one_does_not() {
        let widths = shares(&[10.0, 500.0], 100.0);
        assert_eq!(widths[0], 10.0);
        assert!((widths[1] - 90.0).abs() < 1e-9);
    }

    #[test]
    fn no_column_is_narrower_than_its_longest_word() {
        let want = |natural, least| Want {
            natural,
            least,
            firm: 0.0,
        };
        let widths = widths(
            &[want(80.0, 80.0), want(900.0, 20.0), want(900.0, 20.0)],
            150.0,
        );
        assert_eq!(widths, [80.0, 35.0, 35.0]);
    }

    #[test]
    fn a_figure_is_not_divided_where_words_are() {
        let want = |least, firm| Want {
            natural: least,
            least,
            firm,
        };
        let widths = widths(&[want(90.0, 0.0), want(70.0, 70.0), want(90.0, 0.0)], 150.0);
        assert_eq!(widths, [40.0, 70.0, 40.0]);
    }

    #[test]
    fn long_columns_fill_the_room_together() {
        let widths = shares(&[300.0, 100.0, 20.0], 200.0);
        assert!((widths.iter().sum::<f64>() - 200.0).abs() < 1e-9);
        assert!(widths[0] > widths[1]);
    }
}
