/// How fast the comparison is, against others on the same texts in the same run: `mvn -Pbench
/// verify`. Never shipped, nor on the class path of the tests.
@NullMarked
package app.verbatim.bench;

import org.jspecify.annotations.NullMarked;
