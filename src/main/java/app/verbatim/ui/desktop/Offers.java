package app.verbatim.ui.desktop;

import app.verbatim.ui.desktop.bar.Commands;
import app.verbatim.ui.desktop.look.Offer;
import java.util.List;

/// What the context menus offer of what the keys do.
final class Offers {

  private Offers() {}

  /// For any words of a text.
  static List<Offer> ofText(Commands commands) {
    return List.of(
        new Offer("desktop.copy", "Shortcut+C", commands::copy),
        new Offer("desktop.copyAttributed", "Shortcut+Shift+C", commands::copyAttributed),
        Offer.of("desktop.card.same", commands::link),
        Offer.of("desktop.card.notSame", commands::unlink));
  }

  /// For a row of the list, which is the chosen point then.
  static List<Offer> ofRow(Commands commands) {
    return List.of(
        Offer.of("desktop.card.copy", commands::copyPoint),
        new Offer("desktop.copyAttributed", "Shortcut+Shift+C", commands::copyAttributed),
        Offer.of("desktop.card.question", commands::ask),
        Offer.of("desktop.card.note", commands::note),
        Offer.of("desktop.card.edit", commands::edit),
        Offer.of("desktop.card.same", commands::link),
        Offer.of("desktop.card.notSame", commands::unlink));
  }
}
