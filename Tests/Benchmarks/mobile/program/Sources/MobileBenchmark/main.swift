import Foundation
import OpeningHours
import OpeningHoursTables

/// Decides one mobile library of a folder and prints a row of a table.
///
///     MobileBenchmark FOLDER FILE NAME TITLE [CHANGES STEPS NODES]
let words = CommandLine.arguments
guard words.count >= 5 else { fatalError("usage: MobileBenchmark FOLDER FILE NAME TITLE") }
let (folder, file, name, title) = (words[1], words[2], words[3], words[4])

func contents(_ path: String) -> [UInt8] {
  FileManager.default.contents(atPath: folder + "/" + path).map(Array.init) ?? []
}

/// Seconds of this process's processor time.
func processorSeconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

let library: MobileLibrary
do {
  library = try MobileLibrary(file: contents(file), fileName: file, name: name) {
    table throws(InputErrors) in contents(table.path)
  }
} catch {
  print(error)
  exit(65)
}
let numbers = words.dropFirst(5).compactMap { Int($0) }
let effort =
  numbers.count == 3
  ? MobileEffort(changes: numbers[0], steps: numbers[1], nodes: numbers[2]) : .standard
let start = processorSeconds()
let proposal = try library.decided(effort: effort)
let seconds = processorSeconds() - start

func units(_ thousandths: Int) -> String { String(format: "%.1f", Double(thousandths) / 1000) }
let gap = proposal.isProven ? "proven" : String(format: "%.2f %%", proposal.relativeGap * 100)
print(
  "| \(title) | \(library.today.visits.count) | \(proposal.moved.count) | "
    + "\(units(proposal.todayWorth.thousandths)) | \(units(proposal.value)) | "
    + "\(units(proposal.bound)) | \(gap) | \(String(format: "%.1f", seconds)) |")
