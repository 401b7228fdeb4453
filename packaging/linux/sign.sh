#!/usr/bin/env bash
# Sign the checksums of what is published, and refuse what does not verify.
# Usage: sign.sh sign FOLDER | sign.sh verify FOLDER
#
# OUROBOROS_SIGN_GPG_KEY   the fingerprint of the key that signs, or that must have signed
set -euo pipefail

action=${1:?sign or verify}
folder=${2:?folder with SHA256SUMS}
key=${OUROBOROS_SIGN_GPG_KEY:?the fingerprint of the key}
cd "$folder"
refuse() {
    echo "sign: $1" >&2
    exit 1
}

if [ "$action" = sign ]; then
    rm -f SHA256SUMS.asc
    gpg --batch --yes --local-user "$key" --armor --detach-sign --output SHA256SUMS.asc SHA256SUMS \
        || refuse "the checksums could not be signed"
fi
[ -f SHA256SUMS.asc ] || refuse "the checksums are not signed"
said=$(gpg --batch --status-fd 1 --verify SHA256SUMS.asc SHA256SUMS 2>/dev/null) \
    || refuse "the signature of the checksums does not verify"
grep -Eq "^\[GNUPG:\] VALIDSIG .*$key" <<<"$said" || refuse "another key signed the checksums"
sha256sum --check --strict --quiet SHA256SUMS >&2 || refuse "a file is not what was signed"
for file in *; do # a file that is in no list is signed by nobody
    case $file in SHA256SUMS | SHA256SUMS.asc) continue ;; esac
    awk -v name="$file" 'substr($0, 67) == name {found = 1} END {exit !found}' SHA256SUMS \
        || refuse "$file is not among the checksums"
done
echo "sign: everything in $folder is signed and verifies"
