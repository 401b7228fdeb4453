#!/usr/bin/env bash
# Sign Ouroboros.app from the inside out with the hardened runtime, and refuse what does not verify.
# Usage: sign.sh sign APP | sign.sh verify APP
#
# OUROBOROS_SIGN_IDENTITY  the Developer ID Application in the keychain, by name or SHA-1
# OUROBOROS_SIGN_TEAM      the ten signs of the team; whoever else signed a file is refused
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
action=${1:?sign or verify}
app=${2:?path of Ouroboros.app}

nested() { # every Mach-O inside, the deepest first; the main program is the bundle's own
    find "$app/Contents" -type f -print0 | while IFS= read -r -d '' file; do
        if [ "$file" != "$app/Contents/MacOS/Ouroboros" ] && file -b "$file" | grep -q 'Mach-O'; then
            printf '%s\t%s\n' "$(tr -cd / <<<"$file" | wc -c)" "$file"
        fi
    done | sort -rn | cut -f 2-
}

sign_one() {
    codesign --force --timestamp --options runtime \
        --entitlements "$here/entitlements.plist" --sign "$OUROBOROS_SIGN_IDENTITY" "$1"
}

verify_one() {
    codesign --verify --strict --verbose=2 "$1" || return 1
    codesign --display --verbose=2 "$1" 2>&1 | grep -qx "TeamIdentifier=$OUROBOROS_SIGN_TEAM" || {
        echo "sign: $1 is not signed by team $OUROBOROS_SIGN_TEAM" >&2
        return 1
    }
}

: "${OUROBOROS_SIGN_TEAM:?the team that signs}"
if [ "$action" = sign ]; then
    : "${OUROBOROS_SIGN_IDENTITY:?who signs}"
    nested | while IFS= read -r file; do sign_one "$file"; done
    sign_one "$app"
fi
nested | while IFS= read -r file; do verify_one "$file"; done
codesign --verify --deep --strict --verbose=2 "$app"
verify_one "$app"
echo "sign: $app is signed and verifies"
