// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "mobile-benchmark",
  dependencies: [.package(name: "openhours", path: "../../../..")],
  targets: [
    .executableTarget(
      name: "MobileBenchmark", dependencies: [.product(name: "OpeningHours", package: "openhours")])
  ]
)
