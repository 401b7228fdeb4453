#!/usr/bin/env bash
# Install the package in a clean system without Python and without network, and let it test itself there.
# Usage: clean_root.sh PACKAGE.deb [FOLDER]      (as root; FOLDER keeps the clean system for the next time)
#
# Only the clean system itself, with the libraries that any desktop has, is fetched. From there on there
# is no network. The person has a name outside ASCII, may not write to the application, and has no GPU.
set -euo pipefail

package=$(realpath "${1:?the package to install}")
folder=$(realpath -m "${2:-build/package/clean}")
suite=${OUROBOROS_SUITE:-bookworm}
base=$folder/base-$suite
root=$folder/root
home=/home/größer

say() { echo "clean system: $*"; }
gone() { # what is mounted there must be gone before anything is removed
    for place in "$root/tmp/small" "$root/dev"; do
        if mountpoint -q "$place"; then umount "$place"; fi
    done
    rm -rf --one-file-system "$root"
}
# No network: a namespace of its own, in which not even loopback leads anywhere else. Its processes have
# numbers of their own as well, with the /proc that shows these; none outlives what was run.
# shellcheck disable=SC2016  # the inner shell is meant
inside() {
    unshare --net --mount --pid --fork --kill-child sh -c '
        ip link set lo up 2>/dev/null
        mount -t proc proc "$0/proc" || exit 1
        exec env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 HOME=/root chroot "$0" "$@"
    ' "$root" "$@"
}
person() { # as a person with a home, by sh -c
    inside su größer -s /bin/sh -c "cd; export QT_QPA_PLATFORM=offscreen; $1"
}

if [ ! -f "$base/.whole" ]; then
    say "fetching $suite (once)"
    rm -rf --one-file-system "$base"
    mkdir -p "$base"
    debootstrap --variant=minbase "$suite" "$base" >/dev/null
    wanted=$(dpkg-deb -f "$package" Depends | sed 's/([^)]*)//g; s/|[^,]*//g; s/,/ /g')
    # shellcheck disable=SC2086  # a list of names
    chroot "$base" apt-get install -y -qq --no-install-recommends $wanted >/dev/null 2>&1
    touch "$base/.whole"
fi
exec 9>"$folder/lock"
flock --nonblock 9 || {
    say "another run uses $folder; wait for its end, or name another folder" >&2
    exit 1
}
trap gone EXIT
gone
cp -a "$base" "$root"
mkdir -p "$root/proc" "$root/dev"
mount -t tmpfs -o mode=755 tmpfs "$root/dev"
mkdir -m 1777 "$root/dev/shm"
for node in null:1:3 zero:1:5 random:1:8 urandom:1:9 tty:5:0; do
    IFS=: read -r name major minor <<<"$node"
    mknod -m 666 "$root/dev/$name" c "$major" "$minor"
done

if inside sh -c 'command -v python3 || command -v python || command -v cc || ls -d /usr/lib/python3*' >/dev/null 2>&1; then
    say "there is a Python or a compiler in it: this proves nothing" >&2
    exit 1
fi
cp "$package" "$root/tmp/package.deb"
inside dpkg --install /tmp/package.deb >/dev/null
rm "$root/tmp/package.deb"
inside useradd --badname --create-home --home-dir "$home" größer
say "installed; there is no Python, no network and no compiler in it"

person "ouroboros --version"
person "ouroboros self-test" 2>&1 | tee "$folder/self-test.log" \
    | grep --line-buffered -E '^self-test|first words|stopped unexpectedly|resumed' || {
    tail -n 20 "$folder/self-test.log" >&2
    exit 1
}
grep -q '^self-test passed: everything' "$folder/self-test.log"
if person "touch /opt/ouroboros-desktop/x 2>/dev/null"; then
    say "the person may write to the application" >&2
    exit 1
fi
say "a full disk"
mkdir -p "$root/tmp/small"
mount -t tmpfs -o size=200m,mode=1777 tmpfs "$root/tmp/small"
small="OUROBOROS_HOME=/tmp/small OUROBOROS_MODELS=/tmp/small/models"
said=$(person "$small ouroboros models install smollm2-135m-instruct 2>&1" || true)
grep -q 'needs 0.5 GB of free disk' <<<"$said" || {
    say "a full disk is not told: $said" >&2
    exit 1
}
say "removing it"
touch "$root$home/.local/share/Ouroboros/mine"
inside dpkg --purge ouroboros-desktop >/dev/null
[ -e "$root$home/.local/share/Ouroboros/mine" ] || exit 1
[ ! -e "$root/opt/ouroboros-desktop" ] || exit 1
say "everything passed; what the person made is still there"
