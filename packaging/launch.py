"""What the frozen application starts with: the entry point of the installed wheel."""

import sys

from ouroboros_desktop.__main__ import main

sys.exit(main())
