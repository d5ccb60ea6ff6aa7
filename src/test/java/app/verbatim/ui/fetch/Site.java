package app.verbatim.ui.fetch;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;

/// A web site on this machine, made to try a program's patience.
final class Site implements AutoCloseable {

  static final String STORY =
      "<!DOCTYPE html><html><head><title>Le quai rouvre</title><link rel=stylesheet"
          + " href=/style><script src=/script></script></head><body><article><h1>Le quai"
          + " rouvre</h1><p>Le quai des Brumes rouvrira au public le 3 juin, a annoncé mardi la"
          + " mairie, qui parle d'un chantier achevé à temps.<img src=/picture></p><p>« Il ne"
          + " manque que les arbres », a déclaré l'adjoint aux berges, Hervé Quint, devant une"
          + " centaine de riverains venus l'écouter.</p></article><iframe"
          + " src=/frame></iframe></body></html>";

  /// What was asked for, in order.
  final ConcurrentLinkedQueue<String> asked = new ConcurrentLinkedQueue<>();

  /// The headers of what was asked for last.
  volatile Headers headers = new Headers();

  /// Open until someone stops listening to an endless answer.
  final CountDownLatch left = new CountDownLatch(1);

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();

  Site() {
    try {
      InetAddress here = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
      server = HttpServer.create(new InetSocketAddress(here, 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  String at(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  private void answer(HttpExchange exchange) throws IOException {
    asked.add(exchange.getRequestURI().toString());
    headers = exchange.getRequestHeaders();
    String path = exchange.getRequestURI().getPath();
    try (exchange) {
      switch (path) {
        case "/story" -> send(exchange, 200, "text/html; charset=utf-8", utf8(STORY));
        case "/latin" ->
            send(
                exchange,
                200,
                "text/html; charset=ISO-8859-15",
                STORY
                    .replace("</p></article>", " Prix : 5 €.</p></article>")
                    .getBytes("ISO-8859-15"));
        case "/lying" -> send(exchange, 200, "text/html; charset=iso-8859-1", utf8(STORY));
        case "/untold" ->
            send(exchange, 200, "text/html", STORY.getBytes(StandardCharsets.ISO_8859_1));
        case "/scripts" ->
            send(
                exchange,
                200,
                "text/html",
                utf8("<html><body><script>go()</script></body></html>"));
        case "/picture" -> send(exchange, 200, "image/png", new byte[100]);
        case "/packed" -> packed(exchange, "gzip", gzip(utf8(STORY)));
        case "/bomb" -> packed(exchange, "gzip", gzip(new byte[20 << 20]));
        case "/half" -> packed(exchange, "gzip", List.of(gzip(utf8(STORY))).getFirst(), 40);
        case "/brotli" -> packed(exchange, "br", utf8("?"));
        case "/long" -> send(exchange, 200, "text/html", new byte[300_000]);
        case "/moved" -> sendOn(exchange, "/story?é=1 2#top");
        case "/round" -> sendOn(exchange, "/round");
        case "/home" -> sendOn(exchange, "http://127.0.0.2:9/");
        case "/home6" -> sendOn(exchange, "http://[::1]:9/");
        case "/file" -> sendOn(exchange, "file:///etc/hostname");
        case "/password" -> sendOn(exchange, "http://me:secret@127.0.0.1/");
        case "/bare" -> send(exchange, 302, "text/html", new byte[0]);
        case "/endless" -> endless(exchange, 0);
        case "/slow" -> endless(exchange, 20);
        case "/cut" -> {
          exchange.sendResponseHeaders(200, 5_000);
          exchange.getResponseBody().write(1);
        }
        default -> send(exchange, Integer.parseInt(path.substring(1)), "text/html", utf8("no"));
      }
    }
  }

  private static void send(HttpExchange exchange, int status, String type, byte[] body)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.getResponseHeaders().set("Set-Cookie", "you=known");
    exchange.sendResponseHeaders(status, body.length == 0 || status == 204 ? -1 : body.length);
    if (body.length > 0 && status != 204) {
      exchange.getResponseBody().write(body);
    }
  }

  private static void packed(HttpExchange exchange, String how, byte[] body) throws IOException {
    packed(exchange, how, body, body.length);
  }

  private static void packed(HttpExchange exchange, String how, byte[] body, int length)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Encoding", how);
    send(exchange, 200, "text/html", java.util.Arrays.copyOf(body, length));
  }

  private static void sendOn(HttpExchange exchange, String to) throws IOException {
    exchange
        .getResponseHeaders()
        .put("Location", List.of(new String(utf8(to), StandardCharsets.ISO_8859_1)));
    send(exchange, 302, "text/html", new byte[0]);
  }

  private void endless(HttpExchange exchange, int pause) throws IOException {
    exchange.getResponseHeaders().putAll(Map.of("Content-Type", List.of("text/html")));
    exchange.sendResponseHeaders(200, 0);
    try (OutputStream out = exchange.getResponseBody()) {
      while (true) {
        out.write(pause == 0 ? new byte[8192] : new byte[1]);
        out.flush();
        Thread.sleep(pause);
      }
    } catch (IOException | InterruptedException e) {
      left.countDown();
      throw new IOException(e);
    }
  }

  static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
