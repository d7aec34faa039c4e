"""Reads what stands on the sheets of a PDF that Chromium printed.

The only argument is the file. The answer is JSON: a list of sheets from the first to the last, each a list of
lines from the top to the foot, each line its distance from the top of the sheet in millimetres and its letters
in the order in which they were drawn, without spaces: letters are placed one by one, so that none can be told.
"""

import json
import re
import sys
import zlib

NUMBER = rb"-?[\d.]+"
OPERATORS = re.compile(
    rb"(?P<move>(?:" + NUMBER + rb" ){6})cm\b|(?P<save>\bq\b)|(?P<restore>\bQ\b)"
    rb"|/(?P<font>\w+) " + NUMBER + rb" Tf|(?P<text>(?:" + NUMBER + rb" ){6})Tm\b"
    rb"|(?P<step>" + NUMBER + rb" " + NUMBER + rb") Td"
    rb"|<(?P<shown>[0-9A-Fa-f]+)> Tj|\[(?P<parts>[^\]]*)\] ?TJ")
PLAIN = (1, 0, 0, 1, 0, 0)


def multiplied(a, b):
    return (
        a[0] * b[0] + a[1] * b[2], a[0] * b[1] + a[1] * b[3],
        a[2] * b[0] + a[3] * b[2], a[2] * b[1] + a[3] * b[3],
        a[4] * b[0] + a[5] * b[2] + b[4], a[4] * b[1] + a[5] * b[3] + b[5])


def numbers(text):
    return tuple(float(part) for part in text.split())


class File:
    """The objects of a PDF by their numbers, as they are written."""

    def __init__(self, data):
        self.objects = {
            int(found[1]): found[2]
            for found in re.finditer(rb"(?:^|\n)(\d+) 0 obj\n(.*?)\nendobj", data, re.S)}

    def stream(self, number):
        text = self.objects[number]
        found = re.search(rb"stream\r?\n(.*)\r?\nendstream", text, re.S)
        return zlib.decompress(found[1]) if b"/FlateDecode" in text[:found.start()] else found[1]

    def sheets(self):
        """The numbers of the sheets in their order."""
        def leaves(number):
            kids = re.search(rb"/Kids \[(.*?)\]", self.objects[number], re.S)
            if not kids:
                return [number]
            return [leaf for kid in re.findall(rb"(\d+) 0 R", kids[1]) for leaf in leaves(int(kid))]
        catalog = next(text for text in self.objects.values() if b"/Type /Catalog" in text)
        return leaves(int(re.search(rb"/Pages (\d+) 0 R", catalog)[1]))

    def letters(self, font):
        """What each glyph of a font means."""
        found = re.search(rb"/ToUnicode (\d+) 0 R", self.objects[font])
        table = self.stream(int(found[1])) if found else b""
        letters = {}
        for block in re.findall(rb"beginbfchar(.*?)endbfchar", table, re.S):
            for glyph, text in re.findall(rb"<(\w+)> <(\w+)>", block):
                letters[int(glyph, 16)] = bytes.fromhex(text.decode()).decode("utf-16-be")
        for block in re.findall(rb"beginbfrange(.*?)endbfrange", table, re.S):
            for first, last, text in re.findall(rb"<(\w+)> <(\w+)> <(\w+)>", block):
                for place in range(int(first, 16), int(last, 16) + 1):
                    letters[place] = chr(int(text, 16) + place - int(first, 16))
        return letters

    def fonts(self, sheet):
        text = self.objects[sheet]
        found = re.search(rb"/Resources (\d+) 0 R", text)
        text = self.objects[int(found[1])] if found else text
        found = re.search(rb"/Font (<<.*?>>|\d+ 0 R)", text, re.S)
        if not found:
            return {}
        names = found[1] if found[1].startswith(b"<<") else self.objects[int(found[1].split()[0])]
        return {name: self.letters(int(font)) for name, font in re.findall(rb"/(\w+) (\d+) 0 R", names)}

    def lines(self, sheet):
        height = float(re.search(rb"/MediaBox \[\S+ \S+ \S+ (\S+?)\]", self.objects[sheet])[1])
        fonts = self.fonts(sheet)
        contents = re.search(rb"/Contents (\d+) 0 R", self.objects[sheet])[1]
        pieces = {}
        saved, place, text, letters = [], PLAIN, PLAIN, {}
        for found in OPERATORS.finditer(self.stream(int(contents))):
            if found["move"]:
                place = multiplied(numbers(found["move"]), place)
            elif found["save"]:
                saved.append(place)
            elif found["restore"]:
                place = saved.pop()
            elif found["font"]:
                letters = fonts[found["font"]]
            elif found["text"]:
                text = numbers(found["text"])
            elif found["step"]:
                text = multiplied(PLAIN[:4] + numbers(found["step"]), text)
            else:
                shown = found["shown"] or b"".join(re.findall(rb"<(\w+)>", found["parts"] or b""))
                read = "".join(
                    letters.get(int(shown[at:at + 4], 16), "") for at in range(0, len(shown), 4))
                pieces.setdefault(round(height - multiplied(text, place)[5]), []).append(read)
        return [
            [round(top / 72 * 25.4, 1), "".join("".join(pieces[top]).split())] for top in sorted(pieces)]


with open(sys.argv[1], "rb") as source:
    file = File(source.read())
json.dump([file.lines(sheet) for sheet in file.sheets()], sys.stdout)
