"""One page of a letter by Plaidoyer and by the programs that are installed of: Typst, WeasyPrint, LibreOffice, LuaLaTeX.

The same words in the same typeface on the same measure, all in one run; `benches/peers` sees to ours. Each is called as
one would who has many letters to make: from its library where it has one, its start taken apart where it has none.
Says the least and the median, and how many times faster ours is at the same: a text that is new in every paragraph, or the
same text to somebody else, for whom both keep what they have set.
"""

import html
import importlib.util
import pathlib
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

MEASURE, FONTS = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
FOLDER = pathlib.Path(tempfile.mkdtemp(prefix="peers-"))
SIZE, LEADING = "10.6pt", "14.6pt"
RUNS = 15
NEW, NEXT = "every paragraph another", "another recipient"
rows = []


def ours():
    """Milliseconds of one tagged page, its words set and its file made, of either kind; the fonts are cut."""
    text = FOLDER / "letter.txt"
    said = subprocess.run(
        [MEASURE, "one"], env={"PLAIDOYER_BENCH_TEXT": str(text)}, capture_output=True, text=True, check=True
    ).stdout

    def figures(name):
        found = re.search(rf"one page: {name}\s+([\d.]+) ms\s+([\d.]+) ms", said)
        return [float(figure) for figure in found.groups()]

    made = figures("pages to PDF")
    words = re.sub(r"(?<=\w)-\n(?=[a-zà-ÿ])", "", text.read_text())
    return {
        kind: [sum(both) for both in zip(figures(f"manuscript to pages, {kind}"), made)] for kind in (NEW, NEXT)
    }, words


def take(name, work, runs=RUNS, pages=1, kind=NEW):
    work()
    taken = []
    for _ in range(runs):
        start = time.perf_counter()
        work()
        taken.append((time.perf_counter() - start) * 1e3 / pages)
    rows.append((name, min(taken), statistics.median(taken), kind))


def typst(lines):
    import typst as library

    def source(number, more=""):
        paragraphs = "\n\n".join(re.sub(r"([\\#*_$@<>`~=/+-])", r"\\\1", line) + more for line in lines)
        return (
            f'#set document(title: "Lettre {number}")\n'
            f'#set text(font: "Source Serif 4", size: {SIZE}, lang: "fr", hyphenate: true)\n'
            f"#set page(margin: (x: 22.5mm, y: 20mm))\n#set par(justify: true, leading: 4pt)\n{paragraphs}\n\n{number}\n"
        )

    path = FOLDER / "letter.typ"
    fonts = [str(FONTS)]
    count = iter(range(1_000_000))

    def fresh(**more):
        path.write_text(source(next(count)))
        return library.compile(str(path), font_paths=fonts, ignore_system_fonts=True, format="pdf", **more)

    version = library.__version__ if hasattr(library, "__version__") else ""
    take(f"Typst {version}, a new compiler each time", fresh)
    take("… as PDF/A-2a", lambda: fresh(pdf_standards=["a-2a"]))
    path.write_text(source(0))
    kept = library.Compiler(str(path), font_paths=fonts, ignore_system_fonts=True)

    def again(new):
        number = next(count)
        path.write_text(source(number, f" {number}" if new else ""))
        return kept.compile(format="pdf", pdf_standards=["a-2a"])

    take("… one compiler kept", lambda: again(True))
    take("… one compiler kept, another number in each letter", lambda: again(False), kind=NEXT)


def weasyprint(lines):
    import weasyprint as library
    from weasyprint.text.fonts import FontConfiguration

    fonts = FontConfiguration()
    face = "".join(
        f"@font-face {{ font-family: 'Serif'; src: url(file://{path}) }}" for path in FONTS.glob("SourceSerif4*-Regular.*")
    )
    page = (
        f"<html lang=fr><head><title>Lettre</title><style>{face} @page {{ size: A4; margin: 20mm 22.5mm }}"
        f"body {{ font: {SIZE}/{LEADING} Serif; text-align: justify; hyphens: auto }} p {{ margin: 0 0 6pt }}</style></head>"
        f"<body>{''.join(f'<p>{html.escape(line)}</p>' for line in lines)}</body></html>"
    )
    document = lambda: library.HTML(string=page).write_pdf(font_config=fonts, pdf_variant="pdf/ua-1")
    take(f"WeasyPrint {library.__version__}, PDF/UA-1", document)


def libreoffice(lines):
    """A start with many letters less a start with one: what a letter takes once it runs."""
    program = shutil.which("soffice") or shutil.which("libreoffice")
    letter = (
        '<?xml version="1.0" encoding="UTF-8"?><office:document '
        'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
        'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" '
        'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" '
        'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.3" '
        'office:mimetype="application/vnd.oasis.opendocument.text"><office:styles><style:default-style '
        f'style:family="paragraph"><style:paragraph-properties fo:text-align="justify"/><style:text-properties '
        f'fo:font-size="{SIZE}" fo:language="fr" fo:country="BE"/></style:default-style></office:styles>'
        f"<office:body><office:text>{''.join(f'<text:p>{html.escape(line)}</text:p>' for line in lines)}"
        "</office:text></office:body></office:document>"
    )
    many = 40

    def convert(count):
        folder = pathlib.Path(tempfile.mkdtemp(dir=FOLDER))
        for number in range(count):
            (folder / f"{number}.fodt").write_text(letter)
        start = time.perf_counter()
        subprocess.run(
            [program, "--headless", f"-env:UserInstallation=file://{FOLDER}/profile", "--convert-to",
             'pdf:writer_pdf_Export:{"SelectPdfVersion":{"type":"long","value":"2"},"UseTaggedPDF":{"type":"boolean","value":"true"}}',
             "--outdir", str(folder), *map(str, folder.glob("*.fodt"))],
            check=True, capture_output=True,
        )
        made = len(list(folder.glob("*.pdf")))
        assert made == count, f"{made} of {count} letters"
        return (time.perf_counter() - start) * 1e3

    convert(1)
    version = subprocess.run([program, "--version"], capture_output=True, text=True).stdout.split()[1]
    taken = [(convert(many + 1) - convert(1)) / many for _ in range(3)]
    rows.append((f"LibreOffice {version}, PDF/A-2b, tagged, its start taken off", min(taken), statistics.median(taken), NEW))


def lualatex(lines):
    escaped = [re.sub(r"([#$%&_{}])", r"\\\1", line) for line in lines]
    (FOLDER / "letter.tex").write_text(
        "\\documentclass[fontsize=10.6pt]{scrlttr2}\\usepackage{fontspec}\\usepackage[french]{babel}\\usepackage{microtype}"
        f"\\setmainfont{{SourceSerif4-Regular}}[Path={FONTS}/,Extension=.{next(FONTS.glob('SourceSerif4-Regular.*')).suffix[1:]}]"
        "\\begin{document}\\begin{letter}{}\\opening{}" + "\n\n".join(escaped) + "\\end{letter}\\end{document}"
    )
    run = lambda: subprocess.run(
        ["lualatex", "-interaction=batchmode", "letter.tex"], cwd=FOLDER, capture_output=True, check=False
    )
    take("LuaLaTeX, scrlttr2 with microtype, its whole process", run, runs=3)


def main():
    before, text = ours()
    lines = [" ".join(part.split()) for part in text.split("\n\n") if part.strip()]
    peers = [
        ("Typst", importlib.util.find_spec("typst"), typst),
        ("WeasyPrint", importlib.util.find_spec("weasyprint"), weasyprint),
        ("LibreOffice", shutil.which("soffice") or shutil.which("libreoffice"), libreoffice),
        ("LuaLaTeX", shutil.which("lualatex"), lualatex),
    ]
    for name, there, run in peers:
        if there:
            run(lines)
        else:
            print(f"{name} is not installed: left out")
    after, _ = ours()
    mine = {kind: [min(both) for both in zip(before[kind], after[kind])] for kind in before}
    for kind, (least, median) in mine.items():
        print(f"{f'Plaidoyer, PDF/A-2a and PDF/UA-1, {kind}':<64} {least:>9.3f} ms {median:>9.3f} ms")
    for name, least, median, kind in rows:
        print(f"{name:<64} {least:>9.2f} ms {median:>9.2f} ms   {least / mine[kind][0]:>7.1f} times, {kind}")
    shutil.rmtree(FOLDER)


main()
