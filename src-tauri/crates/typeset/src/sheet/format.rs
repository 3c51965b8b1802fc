//! The formats, each by the norm or custom that docs/letter.md names.

use model::{envelope::Zone, manuscript::LetterFormat};

use super::{AddressWindow, Marks, Mention, References, Sheet};

/// Folded in three parts of which the last is a little shorter, punched in the middle.
const FOLDED_AT_105: Marks = Marks {
    x: 5.0,
    folds: [105.0, 210.0],
    fold_length: 2.5,
    hole: 148.5,
    hole_length: 4.0,
};

/// A4 with the address at the right, inside the band that bpost's rules leave visible in every window
/// (window at least 40 mm from the top edge, 30 mm free below it, 15 mm free at the right).
pub(super) const BE_RIGHT_WINDOW: Sheet = Sheet {
    width: 210.0,
    height: 297.0,
    left: 25.0,
    right: 20.0,
    window: AddressWindow {
        x: 110.0,
        y: 42.0,
        width: 80.0,
        height: 33.0,
        max_lines: 6,
        leading: 15.0,
        size: 10.6,
    },
    marks: FOLDED_AT_105,
    letterhead: (25.0, 24.0),
    quiet: Zone {
        left: 100.0,
        top: 31.0,
        right: 210.0,
        bottom: 84.0,
    },
    return_line: None,
    mention: Mention::WithReferences,
    references: References::Below {
        y: 90.0,
        date: 110.0,
    },
    text: 90.0,
    turn_over: false,
    continuation: 18.5,
    continuation_text: 28.0,
    text_bottom: 274.0,
    foot: 285.0,
    envelope: None,
};

/// NBN Z 01-002: everything at a left margin of 33 mm, address from 59 mm down (7 lines), references at 100 mm, the date at
/// the tab stop of 127 mm.
const BE_LEFT: Sheet = Sheet {
    left: 33.0,
    window: AddressWindow {
        x: 33.0,
        y: 59.0,
        width: 85.0,
        height: 35.0,
        max_lines: 7,
        leading: 14.17,
        size: 10.6,
    },
    letterhead: (33.0, 24.0),
    quiet: Zone {
        left: 0.0,
        top: 53.0,
        right: 120.0,
        bottom: 95.0,
    },
    mention: Mention::Above(57.5),
    references: References::Below {
        y: 100.0,
        date: 33.0 + 82.0,
    },
    text: 100.0,
    ..BE_RIGHT_WINDOW
};

/// DIN 5008 form A: address field of 85 × 45 mm at 20/27, of which the upper 17.7 mm are for the return address and notes
/// and the lower 27.3 mm for six lines of address; information block from 125 mm; text 8.46 mm below the field.
const DE_5008_A: Sheet = Sheet {
    window: AddressWindow {
        x: 25.0,
        y: 44.7,
        width: 78.0,
        height: 27.3,
        max_lines: 6,
        leading: 12.9,
        size: 10.0,
    },
    marks: Marks {
        folds: [87.0, 192.0],
        ..FOLDED_AT_105
    },
    letterhead: (25.0, 15.0),
    quiet: Zone {
        left: 0.0,
        top: 27.0,
        right: 110.0,
        bottom: 72.0,
    },
    return_line: Some(30.6),
    mention: Mention::Above(43.6),
    references: References::Beside { x: 125.0, y: 35.0 },
    text: 80.46,
    ..BE_RIGHT_WINDOW
};

/// DIN 5008 form B: the same, 18 mm lower, folded in three equal parts.
const DE_5008_B: Sheet = Sheet {
    window: AddressWindow {
        y: 62.7,
        ..DE_5008_A.window
    },
    marks: FOLDED_AT_105,
    letterhead: (25.0, 24.0),
    quiet: Zone {
        top: 45.0,
        bottom: 90.0,
        ..DE_5008_A.quiet
    },
    return_line: Some(48.6),
    mention: Mention::Above(61.6),
    references: References::Beside { x: 125.0, y: 53.0 },
    text: 98.46,
    ..DE_5008_A
};

/// NF Z 11-001 with the measures of KOMA-Script's NF.lco: address field of 100 × 45 mm at 100/35, its text from 110 mm,
/// references at 99 mm, folded at 99 and 198 mm; La Poste reads six lines.
const FR_RIGHT: Sheet = Sheet {
    left: 20.0,
    window: AddressWindow {
        x: 110.0,
        y: 42.0,
        width: 80.0,
        height: 38.0,
        max_lines: 6,
        leading: 15.0,
        size: 10.6,
    },
    marks: Marks {
        folds: [99.0, 198.0],
        ..FOLDED_AT_105
    },
    letterhead: (20.0, 24.0),
    quiet: Zone {
        left: 98.0,
        top: 33.0,
        right: 210.0,
        bottom: 81.0,
    },
    mention: Mention::Above(39.5),
    references: References::Below {
        y: 99.0,
        date: 110.0,
    },
    text: 99.0,
    turn_over: true,
    ..BE_RIGHT_WINDOW
};

/// What a window of DIN 680 in a DL envelope always shows of a sheet folded at 105 mm: 50 to 90 mm from the top, up to
/// 100 mm from the left.
const NL_LEFT: Sheet = Sheet {
    window: AddressWindow {
        x: 25.0,
        y: 52.0,
        width: 75.0,
        height: 34.0,
        max_lines: 6,
        leading: 15.0,
        size: 10.6,
    },
    quiet: Zone {
        left: 0.0,
        top: 45.0,
        right: 110.0,
        bottom: 95.0,
    },
    mention: Mention::WithReferences,
    references: References::Below {
        y: 101.0,
        date: 110.0,
    },
    text: 101.0,
    ..BE_RIGHT_WINDOW
};

/// The margins of the government's own paper (left 25, right 20, top 20 mm); the address where Belgian windows show it.
const LU: Sheet = BE_RIGHT_WINDOW;

/// Without a window: the address in the left column, under the letterhead.
const EU: Sheet = Sheet {
    window: AddressWindow {
        x: 25.0,
        y: 48.0,
        width: 85.0,
        height: 37.0,
        max_lines: 7,
        leading: 14.6,
        size: 10.6,
    },
    quiet: Zone {
        left: 0.0,
        top: 42.0,
        right: 112.0,
        bottom: 86.0,
    },
    mention: Mention::Above(46.0),
    references: References::Below {
        y: 94.0,
        date: 110.0,
    },
    text: 94.0,
    ..BE_RIGHT_WINDOW
};

pub(super) fn of(format: LetterFormat) -> Sheet {
    match format {
        LetterFormat::BeRightWindow | LetterFormat::Own => BE_RIGHT_WINDOW,
        LetterFormat::BeLeft => BE_LEFT,
        LetterFormat::De5008A => DE_5008_A,
        LetterFormat::De5008B => DE_5008_B,
        LetterFormat::FrRight => FR_RIGHT,
        LetterFormat::NlLeft => NL_LEFT,
        LetterFormat::Lu => LU,
        LetterFormat::Eu => EU,
    }
}
