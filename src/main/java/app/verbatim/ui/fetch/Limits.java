package app.verbatim.ui.fetch;

import java.time.Duration;

/// How far fetching goes.
///
/// @param redirects how often an address may send on to another
/// @param bytes how much is taken in, unpacked
/// @param time for all of it, the last byte included
public record Limits(int redirects, int bytes, Duration time) {

  public static final Limits USUAL = new Limits(5, 10 * 1024 * 1024, Duration.ofSeconds(20));
}
