// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

// The executable has no main function of its own: libFuzzer brings it, and an ordinary build would miss it.
let fuzzer: [Target] =
  Context.environment["ATELIER_FUZZING"] == nil
  ? []
  : [
    .executableTarget(
      name: "fuzz",
      dependencies: ["FuzzTargets"],
      path: "Tests/Fuzzing/fuzz",
      swiftSettings: strict
    )
  ]

let package = Package(
  name: "atelier",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "atelier", targets: ["atelier"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    .package(url: "https://github.com/swhitty/FlyingFox", exact: "0.27.1"),
  ],
  targets: [
    .systemLibrary(
      name: "CCmark",
      pkgConfig: "libcmark",
      providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]
    ),
    .systemLibrary(
      name: "CQREncode",
      pkgConfig: "libqrencode",
      providers: [.apt(["libqrencode-dev"]), .brew(["qrencode"])]
    ),
    .systemLibrary(
      name: "CZlib",
      pkgConfig: "zlib",
      providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]
    ),
    .target(name: "CRename"),
    .target(name: "CTreeMemory", dependencies: ["CCmark"]),
    .target(
      name: "Courseware",
      dependencies: [
        "CCmark", "CTreeMemory", "CZlib", "Yams", .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: strict
    ),
    .target(
      name: "Typesetting",
      dependencies: ["Courseware", "CQREncode", .product(name: "Crypto", package: "swift-crypto")],
      swiftSettings: strict
    ),
    .target(
      name: "CourseSite",
      dependencies: [
        "Courseware", "Typesetting", "CRename",
      ],
      swiftSettings: strict
    ),
    .target(
      name: "Tracker",
      dependencies: [
        "Courseware", "Typesetting", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: strict
    ),
    .target(
      name: "Certificates",
      dependencies: [
        "Courseware", "Typesetting", .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: strict
    ),
    .executableTarget(
      name: "atelier",
      dependencies: [
        "Courseware", "Typesetting", "CourseSite", "Tracker", "Certificates",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "FlyingSocks", package: "FlyingFox"),
      ],
      swiftSettings: strict
    ),
    .target(
      name: "FuzzTargets",
      dependencies: [
        "Courseware", "Tracker", "Certificates", .product(name: "Crypto", package: "swift-crypto"),
      ],
      path: "Tests/Fuzzing/FuzzTargets",
      swiftSettings: strict
    ),
    .testTarget(
      name: "AtelierTests",
      dependencies: [
        "Courseware", "Typesetting", "CourseSite", "Tracker", "Certificates", "atelier", "CCmark",
        "FuzzTargets",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      exclude: ["Fixtures"],
      swiftSettings: strict
    ),
  ] + fuzzer,
  swiftLanguageModes: [.v6]
)
