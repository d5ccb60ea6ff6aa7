package app.verbatim.ui.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Web addresses on the command line, from a site on this machine.
class FetchedTest {

  private static final String PAGE =
      "<!DOCTYPE html><html lang=en><head><title>Quay to"
          + " reopen</title></head><body><article><h1>Quay to reopen</h1><p>“Only the trees are"
          + " missing,” deputy mayor Herbert Quint said on Tuesday.</p><p>The quay was closed for"
          + " repairs in the spring, and a hundred neighbours came to hear when they would walk"
          + " there again.</p></article></body></html>";

  @TempDir Path folder;
  private final AtomicInteger asked = new AtomicInteger();
  private HttpServer site;
  private String address = "";
  private Path file;

  @BeforeEach
  void begin() throws IOException {
    InetAddress here = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    site = HttpServer.create(new InetSocketAddress(here, 0), 0);
    site.createContext(
        "/",
        exchange -> {
          asked.incrementAndGet();
          byte[] page = PAGE.getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().set("Content-Type", "text/html");
          exchange.sendResponseHeaders(200, page.length);
          exchange.getResponseBody().write(page);
          exchange.close();
        });
    site.start();
    address = "http://127.0.0.1:" + site.getAddress().getPort() + "/quay?a=b";
    file =
        Files.writeString(
            folder.resolve("a.txt"),
            "Quay reopens\n\n“Only some trees are missing,” deputy mayor Herbert Quint said on"
                + " Tuesday.\n");
  }

  @AfterEach
  void end() {
    site.stop(0);
  }

  @Test
  void aPageIsComparedWithAFileAndCanBeNamedInOptions() throws IOException {
    Cli cli =
        Cli.run(
            "compare",
            file,
            "--fetch",
            address,
            "--own-network",
            "--outlet",
            address + "=The Quay",
            "--published",
            address + "=2025-03-11",
            "--format",
            "json");
    JsonNode json = new JsonMapper().readTree(cli.out());

    assertThat(cli.exit()).isZero();
    assertThat(json.at("/articles/1/source").asString()).isEqualTo(address);
    assertThat(json.at("/articles/1/outlet").asString()).isEqualTo("The Quay");
    assertThat(json.at("/articles/1/published/value").asString()).isEqualTo("2025-03-11");
    assertThat(json.at("/findings").findValuesAsString("kind")).contains("wording");
    assertThat(asked).hasValue(1);
  }

  @Test
  void anAddressOfThisComputerNeedsAWordMore() {
    Cli cli = Cli.run("extract", "--fetch", address);

    assertThat(cli.err())
        .contains(address)
        .contains("127.0.0.1 is this computer or in your own network. Add --own-network");
    assertThat(cli.exit()).isEqualTo(2);
    assertThat(asked).hasValue(0);
  }

  @Test
  void anAddressAmongTheFilesIsNotFetched() {
    Cli cli = Cli.run("compare", file, address);

    assertThat(cli.err()).contains("this is a web address. Name it with --fetch");
    assertThat(cli.exit()).isEqualTo(2);
    assertThat(asked).hasValue(0);
  }
}
