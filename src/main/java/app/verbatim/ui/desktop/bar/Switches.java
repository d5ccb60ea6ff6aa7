package app.verbatim.ui.desktop.bar;

import javafx.beans.property.BooleanProperty;

/// What the menus switch on and off.
///
/// @param third a third text beside the two
/// @param secret private mode: nothing is kept
/// @param keys single letters are commands
public record Switches(BooleanProperty third, BooleanProperty secret, BooleanProperty keys) {}
