#!/usr/bin/env bash
# Run a command with the identity of a release: secrets become files for as long as it runs.
# Usage: with_identity.sh COMMAND ...
#
# SIGN_PKCS12_BASE64, SIGN_PASSWORD         certificate and key, and their password
# SIGN_CA_BASE64, SIGN_TSA_CA_BASE64        the authorities that the result is verified against, as PEM
set -euo pipefail

place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
umask 077
base64 --decode <<<"${SIGN_CA_BASE64:?}" >"$place/ca.pem"
base64 --decode <<<"${SIGN_TSA_CA_BASE64:?}" >"$place/tsa-ca.pem"
export OUROBOROS_SIGN_CA="$place/ca.pem" OUROBOROS_SIGN_TSA_CA="$place/tsa-ca.pem"
if [ -n "${SIGN_PKCS12_BASE64:-}" ]; then
    base64 --decode <<<"$SIGN_PKCS12_BASE64" >"$place/signer.p12"
    printf '%s' "${SIGN_PASSWORD:?}" >"$place/password"
    export OUROBOROS_SIGN_PKCS12="$place/signer.p12" OUROBOROS_SIGN_PASSWORD_FILE="$place/password"
fi
unset SIGN_PKCS12_BASE64 SIGN_PASSWORD SIGN_CA_BASE64 SIGN_TSA_CA_BASE64
"$@"
