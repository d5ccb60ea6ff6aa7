package app.verbatim.report.notice;

import java.util.List;

/// What the editor wants said.
///
/// @param fixes the points, in the order they are named in the notice
/// @param approver who must approve; empty for a blank to fill in
/// @param reason why, for a kill or a hold
/// @param substituted whether a new version will follow a kill
public record Order(
    NoticeKind kind, List<Fix> fixes, String approver, String reason, boolean substituted) {

  public Order {
    fixes = List.copyOf(fixes);
  }
}
