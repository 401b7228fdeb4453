#!/usr/bin/env bash
# Attach what was made to a release; a single file that does not verify, and nothing is published.
# Usage: publish.sh FOLDER TAG      FOLDER holds linux/, windows/ and macos/ as they were made
#
# GPG_KEY                  the key that signs the checksums, as gpg exports it; its fingerprint in
# OUROBOROS_SIGN_GPG_KEY
# SIGN_CA_BASE64, SIGN_TSA_CA_BASE64   who is trusted for Windows; see windows/with_identity.sh
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
folder=$(realpath "${1:?folder with linux, windows and macos}")
tag=${2:?tag of the release}
all=$folder/all

for system in linux windows macos; do
    (cd "$folder/$system" && sha256sum --check --strict --quiet SHA256SUMS)
done
"$here/windows/with_identity.sh" python3 "$here/windows/sign.py" verify "$folder"/windows/*.exe
mkdir "$all"
for system in linux windows macos; do
    mv "$folder/$system/sbom.cdx.json" "$folder/$system/sbom-$system.cdx.json"
    find "$folder/$system" -type f ! -name SHA256SUMS -exec mv -t "$all" {} +
done
if find "$all" -name '*-test-signed*' | grep -q .; then
    echo "publish: a file that was signed for a test is among them" >&2
    exit 1
fi
python3 "$here/checksums.py" "$all"
gpg --batch --quiet --import <<<"${GPG_KEY:?}"
unset GPG_KEY
"$here/linux/sign.sh" sign "$all"
"$here/linux/sign.sh" verify "$all"
gh release create "$tag" --verify-tag --generate-notes "$all"/*
