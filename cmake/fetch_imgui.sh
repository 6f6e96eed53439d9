#!/usr/bin/env bash
# Prints the folder that holds the verified sources of Dear ImGui, fetching them first where needed.
# What counts is the content of each file we compile (imgui.sha256), so it does not matter which
# archive they come from: the machine's own Debian mirror or the upstream release.
set -euo pipefail

version=1.92.2b
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
sums=$here/imgui.sha256
cache=$here/../.cache
target=$cache/imgui-$version

say() { echo "imgui: $*" >&2; }
verified() { (cd "$1" && sha256sum --quiet --strict -c "$sums") >&2; }

if [ -n "${IMGUI_DIR:-}" ]; then
    [ -f "$IMGUI_DIR/imgui.h" ] || { say "IMGUI_DIR=$IMGUI_DIR holds no imgui.h"; exit 1; }
    verified "$IMGUI_DIR" || say "IMGUI_DIR differs from $version as we know it; using it because you asked"
    (cd "$IMGUI_DIR" && pwd)
    exit 0
fi

if [ -f "$target/.verified" ] && cmp -s "$sums" "$target/.verified"; then
    (cd "$target" && pwd)
    exit 0
fi

mkdir -p "$cache"
work=$(mktemp -d "$cache/imgui.XXXXXX")
trap 'rm -rf "$work"' EXIT

addresses=()
if command -v apt-get >/dev/null; then
    while read -r site; do
        addresses+=("$site/pool/main/i/imgui/imgui_$version+ds.orig.tar.xz")
    done < <(apt-get indextargets --format '$(SITE)' 2>/dev/null | grep '^http' | sort -u)
fi
addresses+=("https://github.com/ocornut/imgui/archive/refs/tags/v$version.tar.gz")

for address in "${addresses[@]}"; do
    say "fetching $version from $(sed 's#//[^/]*@#//#' <<<"$address")"
    rm -rf "$work"/*
    curl -fsSL --retry 2 --connect-timeout 20 --max-time 300 -o "$work/archive" "$address" >&2 || continue
    mkdir "$work/src"
    tar -xf "$work/archive" -C "$work/src" --strip-components=1 || { say "not an archive"; continue; }
    verified "$work/src" || { say "the files are not those of $version, refused"; continue; }
    # Only the verified files move on; the last step is one rename, so a second build sees all or nothing.
    mkdir "$work/ok"
    while read -r _ file; do
        mkdir -p "$work/ok/$(dirname "$file")"
        mv "$work/src/$file" "$work/ok/$file"
    done <"$sums"
    cp "$sums" "$work/ok/.verified"
    rm -rf "$target"
    mv "$work/ok" "$target" 2>/dev/null || [ -f "$target/.verified" ]
    (cd "$target" && pwd)
    exit 0
done
say "no source of $version could be reached; unpack its archive and set IMGUI_DIR=that folder"
exit 1
