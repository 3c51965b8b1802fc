//! Writes the letters and lists of the tests as PDF, SVG and text into a folder, and all of them stacked, to be looked at:
//! `cargo run -p typeset --example specimen -- FOLDER`.

#[path = "../tests/gate/letters.rs"]
#[allow(dead_code)] // the tests use more of it
mod letters;
#[path = "../tests/gate/lists.rs"]
#[allow(dead_code)]
mod lists;
#[path = "../tests/gate/prose.rs"]
#[allow(dead_code)]
mod prose;
#[path = "../tests/gate/sheets.rs"]
mod sheets;
#[path = "../tests/gate/stationery.rs"]
#[allow(dead_code, unused_imports)]
mod stationery;

use std::{
    error::Error,
    fs,
    io::BufWriter,
    path::{Path, PathBuf},
    time::Instant,
};

use model::manuscript::TextSetting;
use typeset::{Stack, StackMetadata};

fn main() -> Result<(), Box<dyn Error>> {
    let folder = PathBuf::from(std::env::args().nth(1).ok_or("a folder is needed")?);
    fs::create_dir_all(&folder)?;
    let fonts = typeset::Fonts::new();
    let letters = letters::all().into_iter();
    let lists = lists::all().into_iter();
    let layouts = letters
        .map(|(name, manuscript)| (name, typeset::layout(&manuscript, &fonts)))
        .chain(lists.map(|(name, manuscript)| (name, typeset::list(&manuscript, &fonts))))
        .chain(stationery::NAMES.map(|(name, on)| {
            (
                name,
                typeset::stationery(&stationery::addressed(on, 9), &fonts),
            )
        }))
        .chain(std::iter::once(("test-sheet", test_sheet(&fonts))));
    let mut stack = stack(&folder)?;
    for (name, layout) in layouts {
        let file = typeset::pdf(&layout, &fonts)?;
        fs::write(folder.join(format!("{name}.pdf")), &file)?;
        stack.add(&file, name)?;
        fs::write(
            folder.join(format!("{name}.txt")),
            typeset::text(&layout).join("\u{c}"),
        )?;
        fs::write(
            folder.join(format!("{name}.golden")),
            typeset::golden(&layout),
        )?;
        for page in &layout.pages {
            let file = format!("{name}-{}.svg", page.number);
            fs::write(folder.join(file), typeset::svg(page, &fonts))?;
        }
    }
    stack.finish()?;
    // Long prose in each language, to judge paragraphs by.
    for (name, manuscript) in prose::all(TextSetting::Justified) {
        let layout = typeset::layout(&manuscript, &fonts);
        fs::write(
            folder.join(format!("prose-{name}.golden")),
            typeset::golden(&layout),
        )?;
        fs::write(
            folder.join(format!("prose-{name}.pdf")),
            typeset::pdf(&layout, &fonts)?,
        )?;
    }
    measure(&fonts)
}

fn test_sheet(fonts: &typeset::Fonts) -> typeset::Layout {
    let format = model::manuscript::LetterFormat::BeRightWindow;
    typeset::test_sheet(&letters::test_sheet(), format, fonts)
}

/// All of them once more, as they would be printed together.
fn stack(folder: &Path) -> Result<Stack<BufWriter<fs::File>>, Box<dyn Error>> {
    let metadata = StackMetadata {
        title: "Specimen".to_owned(),
        language: model::Language::En,
        date: "2026-11-28".to_owned(),
    };
    let file = BufWriter::new(fs::File::create(folder.join("stack.pdf"))?);
    Ok(Stack::new(file, true, metadata)?)
}

/// Milliseconds of each step, over and over, for one page and for three.
fn measure(fonts: &typeset::Fonts) -> Result<(), Box<dyn Error>> {
    use model::Language;
    for (name, manuscript) in [
        ("one page", letters::letter(Language::Fr)),
        ("three pages", letters::three_pages(Language::Fr)),
    ] {
        let layout = typeset::layout(&manuscript, fonts);
        let each = |step: &dyn Fn()| {
            let start = Instant::now();
            (0..200).for_each(|_| step());
            start.elapsed().as_secs_f64() * 1000.0 / 200.0
        };
        let laid = each(&|| drop(typeset::layout(&manuscript, fonts)));
        let drawn = each(&|| drop(typeset::pdf(&layout, fonts)));
        let shown = each(&|| {
            for page in &layout.pages {
                drop(typeset::svg(page, fonts));
            }
        });
        println!(
            "{name} ({} pages): layout {laid:.2} ms, pdf {drawn:.2} ms, svg {shown:.2} ms",
            layout.pages.len()
        );
    }
    Ok(())
}
