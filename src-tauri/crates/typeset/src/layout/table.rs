//! Simple tables: columns as wide as their words want, a head that stands again on a further page, rules above and below.

use model::manuscript::{Align, Words};

use super::{
    block::Role,
    body::{BASELINE, Column},
    setter::Setter,
    size,
    slab::{Slab, Strip},
};
use crate::{
    line::{self, Setting},
    page::{Mark, Rule},
    structure::{NodeId, Tag},
};

const CELL_GAP: f64 = 12.0;
const ROW_SPACE: f64 = 3.0;
const RULE: f64 = 0.5;
/// A row of more lines than this may go over to the next page.
const KEPT_LINES: usize = 12;

struct Grid {
    /// Left edge and width of each column.
    columns: Vec<(f64, f64, Align)>,
    left: f64,
    right: f64,
}

pub(super) fn slabs(
    setter: &mut Setter,
    aligns: &[Align],
    header: &[Words],
    rows: &[Vec<Words>],
    column: Column,
) -> Vec<Slab> {
    let count = rows
        .iter()
        .map(Vec::len)
        .max()
        .unwrap_or(0)
        .max(header.len());
    if count == 0 {
        return Vec::new();
    }
    let grid = grid(setter, aligns, header, rows, column, count);
    let table = setter.structure.add(column.node, Tag::Table);
    let mut slabs = Vec::new();
    let mut head = None;
    if header.iter().any(|words| !words.is_blank()) {
        let mut lines = row(setter, header, &grid, table, true, false);
        close_head(&mut lines, &grid);
        slabs.extend(lines);
        let mut again = row(setter, header, &grid, table, true, true);
        close_head(&mut again, &grid);
        head = Some(merged(again));
    }
    for (index, words) in rows.iter().enumerate() {
        let mut lines = row(setter, words, &grid, table, false, false);
        // The head is never left alone with one row, nor the last row alone on a page.
        let alone = (index == 0 && head.is_some()) || (index + 1 == rows.len() && index > 0);
        if let Some(first) = lines.first_mut() {
            first.may_begin_page = !alone;
        }
        for line in &mut lines {
            line.head = head.clone().map(Box::new);
        }
        slabs.extend(lines);
    }
    if let Some(last) = slabs.last_mut() {
        last.height += ROW_SPACE;
        let y = last.height;
        last.strip.rules.push(grid.rule(y));
    }
    slabs
}

impl Grid {
    fn rule(&self, y: f64) -> Rule {
        Rule {
            x1: self.left,
            y1: y,
            x2: self.right,
            y2: y,
            thickness: RULE,
            grey: 0.35,
        }
    }
}

/// Rules above and below the head.
fn close_head(lines: &mut [Slab], grid: &Grid) {
    if let Some(first) = lines.first_mut() {
        first.strip.rules.push(grid.rule(0.0));
    }
    if let Some(last) = lines.last_mut() {
        last.height += ROW_SPACE;
        let y = last.height;
        last.strip.rules.push(grid.rule(y));
    }
}

fn merged(lines: Vec<Slab>) -> Slab {
    let mut whole = Slab::default();
    for mut line in lines {
        line.strip.shift(0.0, whole.height);
        whole.strip.join(line.strip);
        whole.height += line.height;
    }
    whole
}

/// The lines of one row; the cells' first lines together, then their second, and so on.
fn row(
    setter: &mut Setter,
    cells: &[Words],
    grid: &Grid,
    table: NodeId,
    is_head: bool,
    repeated: bool,
) -> Vec<Slab> {
    let (size, leading) = size::TABLE;
    let row_node = (!repeated).then(|| setter.structure.add(table, Tag::TableRow));
    let mut strips: Vec<Strip> = Vec::new();
    for (index, (x, width, align)) in grid.columns.iter().enumerate() {
        let role = match row_node {
            Some(row) if is_head => Role::Node(setter.structure.add(row, Tag::TableHeader(*align))),
            Some(row) => Role::Node(setter.structure.add(row, Tag::TableCell(*align))),
            None => Role::Artifact(Mark::Pagination),
        };
        let Some(words) = cells.get(index) else {
            continue;
        };
        let letters = setter.letters(words, is_head);
        let setting = Setting::Ragged(*align);
        let lines = setter.block(&letters, (size, *x, *width), setting, role);
        for (at, strip) in lines.into_iter().enumerate() {
            if strips.len() <= at {
                strips.resize_with(at + 1, Strip::default);
            }
            strips[at].join(strip);
        }
    }
    if strips.is_empty() {
        strips.push(Strip::default());
    }
    let count = strips.len();
    strips
        .into_iter()
        .enumerate()
        .map(|(at, mut strip)| {
            let above = if at == 0 { ROW_SPACE } else { 0.0 };
            strip.shift(0.0, above + leading * BASELINE);
            Slab {
                height: leading + above,
                may_begin_page: at > 1 && count > KEPT_LINES && at + 1 < count,
                strip,
                ..Slab::default()
            }
        })
        .collect()
}

fn grid(
    setter: &Setter,
    aligns: &[Align],
    header: &[Words],
    rows: &[Vec<Words>],
    column: Column,
    count: usize,
) -> Grid {
    let gaps = CELL_GAP * (count - 1) as f64;
    let room = (column.width - gaps).max(count as f64 * 10.0);
    let wanted: Vec<f64> = (0..count)
        .map(|index| {
            let head = header
                .get(index)
                .map_or(0.0, |words| natural(setter, words, true));
            rows.iter()
                .filter_map(|row| row.get(index))
                .map(|words| natural(setter, words, false))
                .fold(head, f64::max)
        })
        .collect();
    let widths = shares(&wanted, room);
    let mut x = column.x;
    let columns = widths
        .iter()
        .enumerate()
        .map(|(index, width)| {
            let align = aligns.get(index).copied().unwrap_or(Align::Start);
            let left = x;
            x += width + CELL_GAP;
            (left, *width, align)
        })
        .collect();
    Grid {
        columns,
        left: column.x,
        right: column.x + widths.iter().sum::<f64>() + gaps,
    }
}

/// Width of the words in one line.
fn natural(setter: &Setter, words: &Words, strong: bool) -> f64 {
    let letters = setter.letters(words, strong);
    let setting = Setting::Ragged(Align::Start);
    let set = line::set(&letters, setter.fonts, size::TABLE.0, 1.0e6, setting);
    let width = set.lines.iter().map(|line| line.width).fold(0.0, f64::max);
    // A hair more, so that what fits exactly is not broken by a rounding.
    width + 0.1
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
    use super::shares;

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
    fn long_columns_fill_the_room_together() {
        let widths = shares(&[300.0, 100.0, 20.0], 200.0);
        assert!((widths.iter().sum::<f64>() - 200.0).abs() < 1e-9);
        assert!(widths[0] > widths[1]);
    }
}
