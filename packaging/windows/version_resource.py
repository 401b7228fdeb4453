"""Write the version resource of the programs for Windows, as PyInstaller reads it.

Usage: version_resource.py TARGET
"""

from __future__ import annotations

import sys
from importlib.metadata import version
from pathlib import Path

TEXT = """\
VSVersionInfo(
  ffi=FixedFileInfo(filevers={four}, prodvers={four}, OS=0x40004, fileType=0x1),
  kids=[
    StringFileInfo([StringTable('040904B0', [
      StringStruct('FileDescription', 'Ouroboros Desktop'),
      StringStruct('FileVersion', '{number}'),
      StringStruct('InternalName', 'Ouroboros'),
      StringStruct('LegalCopyright', 'MIT licence'),
      StringStruct('OriginalFilename', 'Ouroboros.exe'),
      StringStruct('ProductName', 'Ouroboros Desktop'),
      StringStruct('ProductVersion', '{number}')])]),
    VarFileInfo([VarStruct('Translation', [1033, 1200])])
  ]
)
"""


def resource(number: str) -> str:
    four = tuple([*(int(part) for part in number.split(".")), 0, 0, 0][:4])
    return TEXT.format(four=four, number=number)


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(resource(version("ouroboros-desktop")), "utf-8")
