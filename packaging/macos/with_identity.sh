#!/usr/bin/env bash
# Run a command with the identity of a release: a keychain that is gone when the command has ended.
# Usage: with_identity.sh COMMAND ...
#
# SIGN_PKCS12_BASE64, SIGN_PASSWORD   the Developer ID with its key, and their password
# NOTARY_KEY_BASE64                   the .p8 file of a key of App Store Connect
set -euo pipefail

place=$(mktemp -d)
keychain=$place/release.keychain-db
secret=$(openssl rand -hex 24)
trap 'security delete-keychain "$keychain" 2>/dev/null || true; rm -rf "$place"' EXIT
umask 077
base64 --decode <<<"${SIGN_PKCS12_BASE64:?}" >"$place/signer.p12"
base64 --decode <<<"${NOTARY_KEY_BASE64:?}" >"$place/notary.p8"
export OUROBOROS_NOTARY_KEY="$place/notary.p8"
security create-keychain -p "$secret" "$keychain"
security set-keychain-settings -lut 7200 "$keychain"
security unlock-keychain -p "$secret" "$keychain"
security import "$place/signer.p12" -k "$keychain" -P "${SIGN_PASSWORD:?}" -T /usr/bin/codesign
security set-key-partition-list -S apple-tool:,apple: -s -k "$secret" "$keychain" >/dev/null
security list-keychains -d user -s "$keychain" login.keychain
unset SIGN_PKCS12_BASE64 SIGN_PASSWORD NOTARY_KEY_BASE64
"$@"
