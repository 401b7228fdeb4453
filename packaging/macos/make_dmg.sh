#!/usr/bin/env bash
# Make the disk image of a signed application.
# Usage: make_dmg.sh APP TARGET
set -euo pipefail

app=${1:?path of Ouroboros.app}
target=${2:?folder for the image}
version=$(/usr/libexec/PlistBuddy -c 'Print :CFBundleShortVersionString' "$app/Contents/Info.plist")
image="$target/Ouroboros-$version-$(uname -m).dmg"
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT

cp -R "$app" "$place/"
ln -s /Applications "$place/Applications"
rm -f "$image"
hdiutil create -volname Ouroboros -srcfolder "$place" -format ULMO -ov "$image"
echo "$image"
