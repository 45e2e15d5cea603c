#!/usr/bin/env bash
# Builds AmigoSDKFFI.xcframework, for iPhones, simulators and Macs, beside Package.swift. Runs on a Mac with Xcode and Rust.
set -euo pipefail
cd "$(dirname "$0")/.."
root=$(cd ../../.. && pwd)
target=${CARGO_TARGET_DIR:-$root/target}
work=$target/xcframework

if [[ $(uname) != Darwin ]]; then
    echo "xcodebuild is needed, which only a Mac has; on Linux link the shared library (README.md)" >&2
    exit 1
fi

devices=(aarch64-apple-ios)
simulators=(aarch64-apple-ios-sim x86_64-apple-ios)
macs=(aarch64-apple-darwin x86_64-apple-darwin)
rustup target add "${devices[@]}" "${simulators[@]}" "${macs[@]}"
export IPHONEOS_DEPLOYMENT_TARGET=15.0 MACOSX_DEPLOYMENT_TARGET=12.0
for triple in "${devices[@]}" "${simulators[@]}" "${macs[@]}"; do
    cargo build --manifest-path "$root/Cargo.toml" --package amigo-mobile --profile mobile --target "$triple"
done

rm -rf "$work" AmigoSDKFFI.xcframework
mkdir -p "$work/headers" "$work/simulator" "$work/mac"
cp Sources/AmigoSDKFFI/*.h "$work/headers"
# A static library is linked by its path, not by a name.
grep -v '^ *link ' Sources/AmigoSDKFFI/module.modulemap >"$work/headers/module.modulemap"

# One library for each platform, with the code for all of its processors.
together() {
    local out=$1 triple libraries=()
    shift
    for triple in "$@"; do
        libraries+=("$target/$triple/mobile/libamigo_sdk.a")
    done
    lipo -create "${libraries[@]}" -output "$out"
}
together "$work/simulator/libamigo_sdk.a" "${simulators[@]}"
together "$work/mac/libamigo_sdk.a" "${macs[@]}"

xcodebuild -create-xcframework \
    -library "$target/aarch64-apple-ios/mobile/libamigo_sdk.a" -headers "$work/headers" \
    -library "$work/simulator/libamigo_sdk.a" -headers "$work/headers" \
    -library "$work/mac/libamigo_sdk.a" -headers "$work/headers" \
    -output AmigoSDKFFI.xcframework
