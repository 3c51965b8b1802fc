//! Which slab begins which page: as much as the page holds, back to the last place where a page may begin.

use super::slab::Slab;

/// Where text stands, in points from the top of the sheet.
#[derive(Clone, Copy, Debug)]
pub(super) struct Room {
    pub first_top: f64,
    pub next_top: f64,
    pub bottom: f64,
}

/// A slab at its place; `head` says that its table's head stands there, not the slab itself.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Placed {
    pub slab: usize,
    pub y: f64,
    pub head: bool,
}

pub(super) fn fill(slabs: &[Slab], room: Room) -> Vec<Vec<Placed>> {
    let mut pages = Vec::new();
    let mut next = 0;
    while next < slabs.len() || pages.is_empty() {
        let top = if pages.is_empty() {
            room.first_top
        } else {
            room.next_top
        };
        let (page, end) = fill_page(slabs, next, top, room.bottom);
        pages.push(page);
        next = end;
    }
    pages
}

fn fill_page(slabs: &[Slab], start: usize, top: f64, bottom: f64) -> (Vec<Placed>, usize) {
    let mut page = Vec::new();
    let mut y = top;
    if start > 0
        && let Some(head) = slabs.get(start).and_then(|slab| slab.head.as_deref())
    {
        page.push(Placed {
            slab: start,
            y,
            head: true,
        });
        y += head.height;
    }
    let heads = page.len();
    let mut at = start;
    while at < slabs.len() {
        let before = if at == start { 0.0 } else { slabs[at].before };
        let fits = y + before + slabs[at].height <= bottom + 0.01;
        // A first page whose head leaves no room holds no text; any other page takes at least one line.
        if !fits && (at > start || (start == 0 && top > bottom - slabs[at].height)) {
            break;
        }
        y += before;
        page.push(Placed {
            slab: at,
            y,
            head: false,
        });
        y += slabs[at].height;
        at += 1;
    }
    if at == slabs.len() {
        return (page, at);
    }
    // Nowhere to begin a page within this one: the block is longer than a page and is cut where it is full.
    let end = (start + 1..=at)
        .rev()
        .find(|index| slabs[*index].may_begin_page)
        .unwrap_or(at);
    page.truncate(heads + end - start);
    (page, end)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn slab(may_begin_page: bool) -> Slab {
        Slab {
            height: 10.0,
            may_begin_page,
            ..Slab::default()
        }
    }

    const ROOM: Room = Room {
        first_top: 0.0,
        next_top: 0.0,
        bottom: 50.0,
    };

    fn counts(slabs: &[Slab]) -> Vec<usize> {
        fill(slabs, ROOM).iter().map(Vec::len).collect()
    }

    #[test]
    fn a_page_takes_what_it_holds() {
        assert_eq!(counts(&vec![slab(true); 11]), [5, 5, 1]);
    }

    #[test]
    fn what_belongs_together_goes_over_together() {
        let mut slabs = vec![slab(true); 6];
        slabs[5].may_begin_page = false;
        slabs[4].may_begin_page = false;
        assert_eq!(counts(&slabs), [3, 3]);
    }

    #[test]
    fn a_block_longer_than_a_page_is_cut() {
        assert_eq!(counts(&vec![slab(false); 12]), [5, 5, 2]);
    }

    #[test]
    fn a_letter_without_text_still_has_a_page() {
        assert_eq!(counts(&[]), [0]);
    }
}
