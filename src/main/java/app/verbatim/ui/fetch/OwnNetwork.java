package app.verbatim.ui.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;

/// Tells the addresses of this machine and of the networks behind it from those of the Internet.
final class OwnNetwork {

  /// Stretches of IPv4 that lead nowhere public (RFC 6890): address and length of what they share.
  private static final int[][] SHARED = {
    {0x00000000, 8}, // this network
    {0x0A000000, 8}, // RFC 1918
    {0x64400000, 10}, // behind a provider
    {0x7F000000, 8}, // this machine
    {0xA9FE0000, 16}, // this link
    {0xAC100000, 12}, // RFC 1918
    {0xC0000000, 24},
    {0xC0A80000, 16}, // RFC 1918
    {0xC6120000, 15},
    {0xE0000000, 3}, // to many, and reserved
  };

  private OwnNetwork() {}

  static boolean holds(InetAddress address) {
    byte[] bytes = address.getAddress();
    if (address instanceof Inet4Address) {
      return holds(number(bytes, 0));
    }
    int first = bytes[0] & 0xff;
    int second = bytes[1] & 0xff;
    boolean local =
        address.isLoopbackAddress()
            || address.isAnyLocalAddress()
            || first == 0xff
            || (first & 0xfe) == 0xfc
            || first == 0xfe && second >= 0x80;
    // addresses of IPv6 that stand for one of IPv4
    boolean translated = first == 0 && second == 0x64 || first == 0 && second == 0;
    boolean sixToFour = first == 0x20 && second == 0x02;
    return local || translated && holds(number(bytes, 12)) || sixToFour && holds(number(bytes, 2));
  }

  private static boolean holds(int address) {
    for (int[] one : SHARED) {
      if ((address ^ one[0]) >>> (32 - one[1]) == 0) {
        return true;
      }
    }
    return false;
  }

  private static int number(byte[] bytes, int from) {
    int number = 0;
    for (int i = from; i < from + 4; i++) {
      number = number << 8 | bytes[i] & 0xff;
    }
    return number;
  }

  /// Whether any address of this name is one of our own.
  static boolean reaches(String host, java.util.function.Predicate<InetAddress> own)
      throws UnknownHostException {
    for (InetAddress address : InetAddress.getAllByName(host)) {
      if (own.test(address)) {
        return true;
      }
    }
    return false;
  }
}
