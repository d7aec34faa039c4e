// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "openhours",
  products: [
    .executable(name: "openhours", targets: ["openhours"]),
    .library(
      name: "OpeningHours",
      targets: [
        "IntegerProgramming", "OpeningHoursTables", "OpeningHours", "OpeningHoursReports",
      ]),
    .library(name: "IntegerProgramming", targets: ["IntegerProgramming"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.5.0"),
  ],
  targets: [
    .systemLibrary(
      name: "CGLPK",
      providers: [.apt(["libglpk-dev"]), .brew(["glpk"])]),
    .systemLibrary(
      name: "CYAML",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .target(name: "IntegerProgramming", dependencies: ["CGLPK"]),
    // The container and the XML of a workbook.
    .systemLibrary(
      name: "CWorkbook",
      providers: [.apt(["libzip-dev", "libexpat1-dev"]), .brew(["libzip", "expat"])]),
    .target(name: "OpeningHoursTables", dependencies: ["CWorkbook"]),
    .target(
      name: "OpeningHours", dependencies: ["CYAML", "IntegerProgramming", "OpeningHoursTables"],
      // Collections of rules are data; inside the program they cannot be left behind.
      resources: [.embedInCode("Plan/Presets")]),
    .target(name: "OpeningHoursReports", dependencies: ["OpeningHours", "OpeningHoursTables"]),
    .executableTarget(
      name: "openhours",
      dependencies: [
        "IntegerProgramming", "OpeningHours", "OpeningHoursReports", "OpeningHoursTables",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    // What tests of several modules are made of.
    .target(name: "TestSamples", dependencies: ["OpeningHoursTables"], path: "Tests/TestSamples"),
    .testTarget(name: "IntegerProgrammingTests", dependencies: ["IntegerProgramming"]),
    .testTarget(
      name: "OpeningHoursTablesTests", dependencies: ["OpeningHoursTables", "TestSamples"]),
    .testTarget(
      name: "OpeningHoursTests",
      dependencies: ["OpeningHours", "OpeningHoursTables", "IntegerProgramming", "TestSamples"]),
    .testTarget(
      name: "OpeningHoursReportsTests",
      dependencies: [
        "OpeningHoursReports", "OpeningHours", "OpeningHoursTables", "IntegerProgramming",
        "TestSamples",
      ],
      exclude: ["Golden", "Readers"]),
    .testTarget(
      name: "openhoursTests",
      dependencies: [
        "openhours", "OpeningHours", "TestSamples",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      exclude: ["Readers"]),
  ]
)

// One setting for all: a warning is an error, and an import is internal unless it says otherwise.
for target in package.targets where target.type != .system {
  target.swiftSettings = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
  ]
}
