#!/usr/bin/env bash
# Sign a disk image, let Apple notarise it, staple the ticket, and ask Gatekeeper.
# Usage: notarise.sh IMAGE
#
# OUROBOROS_SIGN_IDENTITY   the Developer ID Application in the keychain
# OUROBOROS_NOTARY_KEY, OUROBOROS_NOTARY_KEY_ID, OUROBOROS_NOTARY_ISSUER   a key of App Store Connect:
#     the path of its .p8 file, its id, and who issued it
set -euo pipefail

image=${1:?path of the .dmg}
: "${OUROBOROS_SIGN_IDENTITY:?who signs}"
: "${OUROBOROS_NOTARY_KEY:?path of the .p8 file}"
: "${OUROBOROS_NOTARY_KEY_ID:?id of that key}"
: "${OUROBOROS_NOTARY_ISSUER:?issuer of that key}"
key=(--key "$OUROBOROS_NOTARY_KEY" --key-id "$OUROBOROS_NOTARY_KEY_ID" --issuer "$OUROBOROS_NOTARY_ISSUER")

codesign --force --timestamp --sign "$OUROBOROS_SIGN_IDENTITY" "$image"
answer=$(xcrun notarytool submit "$image" "${key[@]}" --wait --output-format json)
id=$(/usr/bin/plutil -extract id raw -o - - <<<"$answer")
state=$(/usr/bin/plutil -extract status raw -o - - <<<"$answer")
if [ "$state" != Accepted ]; then
    echo "notarise: Apple says $state; its log follows" >&2
    xcrun notarytool log "$id" "${key[@]}" >&2
    exit 1
fi
xcrun stapler staple "$image"
xcrun stapler validate "$image"
spctl --assess --type open --context context:primary-signature --verbose=2 "$image"
echo "notarise: $image is notarised, stapled and accepted"
