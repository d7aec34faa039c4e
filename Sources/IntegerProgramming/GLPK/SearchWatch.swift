import CGLPK

/// Follows one integer search from inside GLPK's callback.
///
/// The dual bound is visible only there, so it is kept here; limits are asked, progress is told.
final class SearchWatch {
  private let limits: SearchLimits
  private var told: SearchProgress?
  /// The last known dual bound.
  private(set) var bound: Double?
  /// The number of nodes so far.
  private(set) var nodes = 0
  /// Why the callback asked the search to stop, when it did.
  private(set) var stop: Termination?

  init(_ limits: SearchLimits) {
    self.limits = limits
  }

  /// The C function that stands between GLPK's callback and this object.
  static let function: guarded_watch = { context, state in
    guard let context, let state else { return 0 }
    let watch = Unmanaged<SearchWatch>.fromOpaque(context).takeUnretainedValue()
    return watch.mustStop(at: state.pointee) ? 1 : 0
  }

  private func mustStop(at state: guarded_state) -> Bool {
    if state.has_bound != 0 { bound = state.bound }
    nodes = Int(state.nodes)
    tell(incumbent: state.has_incumbent != 0 ? state.incumbent : nil)
    stop = stop ?? limits.stopReason
    return stop != nil
  }

  private func tell(incumbent: Double?) {
    guard let progress = limits.progress else { return }
    guard told == nil || told?.incumbent != incumbent || told?.bound != bound else { return }
    let news = SearchProgress(incumbent: incumbent, bound: bound, nodes: nodes)
    told = news
    progress(news)
  }
}
