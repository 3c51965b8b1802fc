"""How even justified prose is, and how often divided: Plaidoyer, Typst and LuaLaTeX (scrlttr2 with microtype).

The long prose of the tests in each language, in one typeface, size and measure. All three are read back from their PDF in the
same way: the gaps between the words of each full line. Writes the files into a folder, to be looked at side by side.
`cargo run -p typeset --example specimen -- FOLDER && python3 benches/evenness.py FOLDER`
"""

import html
import pathlib
import re
import shutil
import statistics
import subprocess
import sys

FOLDER = pathlib.Path(sys.argv[1]).resolve()
HERE = pathlib.Path(__file__).resolve().parent.parent / "src-tauri/crates/typeset"
FONTS = HERE / "fonts"
WIDTH, SIZE, LEADING = "165mm", "10.6pt", "14.6pt"
BABEL = {"fr": "french", "nl": "dutch", "de": "ngerman"}


def letters(language):
    """The paragraphs of each letter as they were set, with the spaces that do not break: the others get the same."""
    found = []
    for path in sorted(FOLDER.glob(f"prose-{language}-*.golden")):
        blocks = {}
        for block, words in re.findall(r" body:(\d+) \S+ (.*)$", path.read_text(), re.M):
            blocks[block] = blocks.get(block, "") + (words[:-1] if words.endswith("¬") else f"{words} ")
        found.append([text.strip() for text in blocks.values()])
    return found


def typst(language, number, paragraphs):
    import typst as library

    words = "\n\n".join(re.sub(r"([\\#*_$@<>`=/+-])", r"\\\1", one).replace("^", "\u202f") for one in paragraphs)
    source = FOLDER / f"typst-{language}-{number}.typ"
    source.write_text(
        f'#set text(font: "Source Serif 4", size: {SIZE}, lang: "{language}", hyphenate: true)\n'
        "#set page(margin: (left: 25mm, right: 20mm, y: 20mm))\n"
        f"#set par(justify: true, leading: 4pt, spacing: {LEADING})\n{words}\n"
    )
    library.compile(str(source), output=str(source.with_suffix(".pdf")), font_paths=[str(FONTS)], ignore_system_fonts=True)


def lualatex(language, number, paragraphs):
    words = "\n\n".join(re.sub(r"([#$%&_{}])", r"\\\1", one).replace("^", "\\,") for one in paragraphs)
    source = FOLDER / f"latex-{language}-{number}.tex"
    shorthands = "\\frenchsetup{AutoSpacePunctuation=false}" if language == "fr" else ""
    source.write_text(
        f"\\documentclass[paper=a4]{{scrlttr2}}\\usepackage{{fontspec}}\\usepackage[{BABEL[language]}]{{babel}}{shorthands}"
        "\\usepackage[stretch=15,shrink=15]{microtype}"
        f"\\setmainfont{{SourceSerif4-Regular}}[Path={FONTS}/,Extension=.ttf,ItalicFont=SourceSerif4-It]"
        f"\\usepackage[textwidth={WIDTH},textheight=250mm,left=25mm]{{geometry}}"
        f"\\begin{{document}}\\fontsize{{{SIZE}}}{{{LEADING}}}\\selectfont\\parindent=0pt\\parskip={LEADING} {words}\n\n\\end{{document}}"
    )
    subprocess.run(["lualatex", "-interaction=batchmode", source.name], cwd=FOLDER, capture_output=True, check=False)


def letters_of(text):
    return re.sub(r"\W", "", text)


def read(path):
    """Of each full line of more than six words: the mean of its gaps in points, and whether it ends in a hyphen."""
    layout = subprocess.run(["pdftotext", "-bbox-layout", path, "-"], capture_output=True, text=True, check=True).stdout
    word = re.compile(r'<word xMin="([\d.]+)" yMin="[\d.]+" xMax="([\d.]+)" yMax="[\d.]+">(.*?)</word>')
    lines = [[(float(a), float(b), html.unescape(c)) for a, b, c in word.findall(line)] for line in re.findall(r"<line .*?</line>", layout, re.S)]
    lines = [line for line in lines if len(line) > 6]
    golden = path.with_suffix(".golden")
    if golden.exists():
        # Ours is a whole letter: of its lines only those of the body.
        body = {letters_of(words) for words in re.findall(r" body:\d+ \S+ (.*)$", golden.read_text(), re.M)}
        lines = [line for line in lines if letters_of("".join(word for _, _, word in line)) in body]
    right = statistics.mode(round(line[-1][1]) for line in lines)
    full = [line for line in lines if line[-1][1] > right - 8]
    gaps = [[after[0] - before[1] for before, after in zip(line, line[1:])] for line in full]
    return [(statistics.mean(gap for gap in of if gap > 0.8), line[-1][2].endswith(("-", "\u00ad"))) for of, line in zip(gaps, full)]


def say(name, language, files):
    lines = [line for path in files for line in read(path)]
    spaces = [space for space, _ in lines]
    print(
        f"{name:<12} {language}  {len(lines):>4} lines  {sum(hyphen for _, hyphen in lines):>3} hyphens   "
        f"mean space {statistics.mean(spaces):.2f} pt, deviation {statistics.pstdev(spaces):.2f}, "
        f"narrowest {min(spaces):.2f}, widest {max(spaces):.2f}"
    )


for language in BABEL:
    ours = sorted(FOLDER.glob(f"prose-{language}-*.pdf"))
    say("Plaidoyer", language, ours)
    for name, there, make in [
        ("Typst", True, typst),
        ("LuaLaTeX", shutil.which("lualatex"), lualatex),
    ]:
        if not there:
            continue
        for number, paragraphs in enumerate(letters(language), 1):
            make(language, number, paragraphs)
        prefix = "typst" if name == "Typst" else "latex"
        say(name, language, sorted(FOLDER.glob(f"{prefix}-{language}-*.pdf")))
