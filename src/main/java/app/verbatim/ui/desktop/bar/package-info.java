/// What frames the window: menus, headline, banners, status, the sheet of keys.
@NullMarked
package app.verbatim.ui.desktop.bar;

import org.jspecify.annotations.NullMarked;
