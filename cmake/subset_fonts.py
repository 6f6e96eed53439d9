#!/usr/bin/env python3
"""Makes the fonts that the program carries: only the glyphs we use, without what ImGui ignores.

    subset_fonts.py NODE_MODULES ICON_LIST OUT_DIR

writes regular.ttf and semibold.ttf (Inter) and icons.ttf (Tabler, outline and filled together).
"""
import logging
import os
import sys

from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.ttLib.scaleUpem import scale_upem

logging.getLogger("fontTools").setLevel(logging.ERROR)

TEXT = (
    list(range(0x20, 0x7F))  # ASCII
    + list(range(0xA0, 0x180))  # Latin-1, Latin Extended-A: names of people and firms
    + [0x02BC, 0x0192, 0x0218, 0x0219, 0x021A, 0x021B]  # ʼ ƒ Ș ș Ț ț
    + [ord(c) for c in "\u2002\u2007\u2009\u2010\u2011\u202f\u2212"]  # spaces, hyphens, minus
    + [ord(c) for c in "–—‘’‚“”„†•…‰′″‹›⁄™№"]
    + [ord(c) for c in "←↑→↓↗↘≈≠≤≥∞√∑Δπσ"]
    + [ord(c) for c in "€₡₦₩₪₫₱₲₴₵₸₹₺₽₿"]  # currencies beyond Latin-1's ¢ £ ¤ ¥
)
# Not in Inter, and nothing we draw: the soft hyphen and a letter that Unicode deprecates.
OPTIONAL = {0x00AD, 0x0149}

# A tenth of the fonts over the wire: at 90 device pixels an em the coarser grid is 0.09 of one.
UNITS_PER_EM = 1024

TABULAR = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]


def subset(font, code_points):
    options = Options()
    options.hinting = False
    options.layout_features = []
    options.layout_closure = False
    options.glyph_names = False
    options.notdef_outline = True
    options.name_IDs = [0, 1, 2, 13, 14]  # copyright, family, style, licence
    options.drop_tables += ["GSUB", "GPOS", "GDEF", "STAT", "gasp", "prep", "DSIG"]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=code_points)
    subsetter.subset(font)


def tabular_digits(font):
    """Gives 0-9 their figures of one width: ImGui ignores OpenType features."""
    for table in font["cmap"].tables:
        for digit, name in enumerate(TABULAR):
            if 0x30 + digit in table.cmap:
                table.cmap[0x30 + digit] = name + ".tf"


def text_font(source, target):
    font = TTFont(source)
    missing = [f"U+{c:04X}" for c in TEXT if c not in font.getBestCmap() and c not in OPTIONAL]
    if missing:
        sys.exit(f"{source} has no glyph for {' '.join(missing)}")
    tabular_digits(font)
    subset(font, TEXT)
    advances = {font["hmtx"][font.getBestCmap()[0x30 + d]][0] for d in range(10)}
    if len(advances) != 1:
        sys.exit(f"{source}: digits of different widths {sorted(advances)}")
    scale_upem(font, UNITS_PER_EM)
    font.save(target)


def icon_list(path):
    """Rows `U+EAC1 home`; a name that ends in -filled comes from the filled font."""
    icons = {}
    with open(path, encoding="utf-8") as lines:
        for row in filter(None, map(str.strip, lines)):
            code, name = row.split()
            icons[int(code[2:], 16)] = name
    return icons


def icon_font(folder, icons, target):
    outline = TTFont(os.path.join(folder, "tabler-icons.ttf"))
    filled = TTFont(os.path.join(folder, "tabler-icons-filled.ttf"))
    if outline["head"].unitsPerEm != filled["head"].unitsPerEm:
        sys.exit("Tabler's outline and filled fonts have different units: they cannot share a font")
    for code, name in icons.items():
        source = filled if name.endswith("-filled") else outline
        glyph = source.getBestCmap().get(code)
        if glyph != name.removesuffix("-filled"):
            sys.exit(f"{target}: U+{code:04X} is '{glyph}' in Tabler, not '{name}'")
        if source is filled:
            # Both fonts give the glyph the same name, so it moves over under a name of its own.
            pen = TTGlyphPen(None)
            filled.getGlyphSet()[glyph].draw(pen)
            outline.setGlyphOrder(outline.getGlyphOrder() + [name])
            outline["glyf"][name] = pen.glyph()
            outline["hmtx"][name] = filled["hmtx"][glyph]
            for table in outline["cmap"].tables:
                if table.isUnicode():
                    table.cmap[code] = name
    subset(outline, list(icons))
    outline.save(target)


def main():
    modules, icons, out = sys.argv[1:]
    inter = os.path.join(modules, "@expo-google-fonts", "inter")
    tabler = os.path.join(modules, "@tabler", "icons-webfont", "dist", "fonts")
    for folder in (inter, tabler):
        if not os.path.isdir(folder):
            sys.exit(f"fonts: {folder} is missing; run ./dev build, or npm ci --ignore-scripts in web/")
    os.makedirs(out, exist_ok=True)
    text_font(os.path.join(inter, "400Regular", "Inter_400Regular.ttf"), os.path.join(out, "regular.ttf"))
    text_font(os.path.join(inter, "600SemiBold", "Inter_600SemiBold.ttf"), os.path.join(out, "semibold.ttf"))
    icon_font(tabler, icon_list(icons), os.path.join(out, "icons.ttf"))


main()
