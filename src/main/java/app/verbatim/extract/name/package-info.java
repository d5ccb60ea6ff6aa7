/// Finds people, organisations and places, and the roles people are given.
@NullMarked
package app.verbatim.extract.name;

import org.jspecify.annotations.NullMarked;
