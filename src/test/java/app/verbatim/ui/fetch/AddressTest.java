package app.verbatim.ui.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

  private static String asked(String words) {
    return Address.of(words).map(it -> it.uri().toString()).orElse("none");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      textBlock =
          """
          https://example.org https://example.org/
          HTTP://example.org?a=b http://example.org/?a=b
          https://example.org/a#part https://example.org/a
          https://exämple.org/é?ü=1 https://xn--exmple-cua.org/%C3%A9?%C3%BC=1
          https://example.org/100%/%41|b https://example.org/100%25/%41%7Cb
          http://[::1]:8080/a http://[::1]:8080/a
          ftp://example.org none
          file:///etc/hostname none
          https://me:secret@example.org/ none
          https://me@example.org/ none
          https:///a none
          https://a_b!/ none
          javascript:go() none
          """)
  void anAddressIsMadeFitToBeAskedFor(String typed, String asked) {
    assertThat(asked(typed)).isEqualTo(asked);
  }

  @ParameterizedTest
  @CsvSource({
    "/b, https://example.org/b",
    "c?d, https://example.org/a/c?d",
    "//other.example/e, https://other.example/e",
    "http://other.example, http://other.example/",
    "mailto:a@b, none"
  })
  void whereASiteSendsOnToIsSeenFromItsAddress(String location, String asked) {
    Address at = Address.of("https://example.org/a/b").orElseThrow();

    assertThat(at.sentOn(location).map(it -> it.uri().toString()).orElse("none")).isEqualTo(asked);
  }

  @Test
  void aHundredThousandLoosePercentSignsAreNoAddress() {
    Address at = Address.of("https://example.org/").orElseThrow();

    assertThat(at.sentOn("/" + "%".repeat(100_000))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "127.9.9.9",
        "10.0.0.1",
        "172.16.0.1",
        "172.31.255.255",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "0.0.0.0",
        "224.0.0.1",
        "255.255.255.255",
        "::1",
        "::",
        "fe80::1",
        "fc00::1",
        "fd12::1",
        "ff02::1",
        "::ffff:10.0.0.1",
        "64:ff9b::7f00:1",
        "2002:0a00:0001::1"
      })
  void theseAreOurOwnNetwork(String address) throws UnknownHostException {
    assertThat(OwnNetwork.holds(InetAddress.getByName(address))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.1.1.1",
        "172.15.0.1",
        "172.32.0.1",
        "192.169.0.1",
        "100.128.0.1",
        "11.0.0.1",
        "2001:4860:4860::8888",
        "64:ff9b::808:808",
        "2002:0808:0808::1"
      })
  void theseAreTheInternet(String address) throws UnknownHostException {
    assertThat(OwnNetwork.holds(InetAddress.getByName(address))).isFalse();
  }
}
