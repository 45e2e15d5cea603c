// swift-tools-version: 6.0

import Foundation
import PackageDescription

/// What `scripts/build-xcframework.sh` makes on a Mac; elsewhere the shared library of the system is linked.
let framework = "AmigoSDKFFI.xcframework"
let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
let hasFramework = FileManager.default.fileExists(atPath: folder.appendingPathComponent(framework).path)

let native: Target = hasFramework
    ? .binaryTarget(name: "AmigoSDKFFI", path: framework)
    : .systemLibrary(name: "AmigoSDKFFI", path: "Sources/AmigoSDKFFI")

let package = Package(
    name: "AmigoSDK",
    platforms: [.iOS(.v15), .macOS(.v12)],
    products: [
        .library(name: "AmigoSDK", targets: ["AmigoSDK"]),
        .executable(name: "list-conversations", targets: ["ListConversations"]),
    ],
    targets: [
        native,
        .target(name: "AmigoSDK", dependencies: ["AmigoSDKFFI"]),
        .executableTarget(name: "ListConversations", dependencies: ["AmigoSDK"]),
        .testTarget(name: "AmigoSDKTests", dependencies: ["AmigoSDK"]),
    ],
    swiftLanguageModes: [.v6]
)
