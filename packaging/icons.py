"""Draw the application's icon in every form that a system wants.

Usage: icons.py TARGET
Writes ouroboros-SIZE.png, ouroboros.ico (Windows) and ouroboros.icns (macOS) from ouroboros.svg.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SIZES = (16, 24, 32, 48, 64, 128, 256, 512, 1024)
ICNS = {16: b"icp4", 32: b"icp5", 64: b"icp6", 128: b"ic07", 256: b"ic08", 512: b"ic09", 1024: b"ic10"}
"""What a picture of each size is called in an icon of macOS."""


def drawn(source: Path, size: int) -> bytes:
    """Return the icon as PNG, ``size`` pixels wide."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(source)).render(painter)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(data.data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """Return an icon of Windows: a table of sizes, then the PNGs."""
    place = 6 + 16 * len(pictures)
    table = (0).to_bytes(2, "little") + (1).to_bytes(2, "little") + len(pictures).to_bytes(2, "little")
    for size, data in pictures.items():
        side = bytes([size % 256, size % 256, 0, 0])
        table += side + (1).to_bytes(2, "little") + (32).to_bytes(2, "little")
        table += len(data).to_bytes(4, "little") + place.to_bytes(4, "little")
        place += len(data)
    return table + b"".join(pictures.values())


def icns(pictures: dict[int, bytes]) -> bytes:
    """Return an icon of macOS: the PNGs, each with its name and length."""
    parts = [ICNS[s] + (len(d) + 8).to_bytes(4, "big") + d for s, d in pictures.items() if s in ICNS]
    body = b"".join(parts)
    return b"icns" + (len(body) + 8).to_bytes(4, "big") + body


def main(target: Path) -> None:
    application = QGuiApplication([])
    source = Path(__file__).parents[1] / "resources/ouroboros_resources/app/ouroboros.svg"
    target.mkdir(parents=True, exist_ok=True)
    pictures = {size: drawn(source, size) for size in SIZES}
    for size, data in pictures.items():
        (target / f"ouroboros-{size}.png").write_bytes(data)
    (target / "ouroboros.ico").write_bytes(ico({s: d for s, d in pictures.items() if s <= 256}))
    (target / "ouroboros.icns").write_bytes(icns(pictures))
    del application


if __name__ == "__main__":
    main(Path(sys.argv[1]))
