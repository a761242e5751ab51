package no.klarering.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Somebody who has logged in to the console of a sandbox, and reads its pages without a browser.
 */
final class ConsoleVisitor {

    private static final String PASSWORD = "sandbox";
    private static final Pattern VIEW =
            Pattern.compile("name=\"jakarta\\.faces\\.ViewState\"[^>]*value=\"([^\"]*)\"");

    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .cookieHandler(new CookieManager())
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .build();

    private final URI base;

    private ConsoleVisitor(URI base) {
        this.base = base;
    }

    static ConsoleVisitor loggedIn(URI base, String user) {
        var visitor = new ConsoleVisitor(base);
        visitor.logIn(user);
        return visitor;
    }

    /** The page as it is sent; fails when there is none. */
    String page(String path) {
        var response = send(HttpRequest.newBuilder(base.resolve(path)).build());
        if (response.statusCode() != 200) {
            throw new AssertionError(path + " answered " + response.statusCode());
        }
        return response.body();
    }

    /** Sends an empty form as a browser does from a page of that origin. */
    HttpResponse<String> post(String path, String origin) {
        return send(
                HttpRequest.newBuilder(base.resolve(path))
                        .header("Origin", origin)
                        .POST(HttpRequest.BodyPublishers.noBody())
                        .build());
    }

    /** Where one comes who asks for a page. */
    String arrival(String path) {
        return send(HttpRequest.newBuilder(base.resolve(path)).build()).uri().getPath();
    }

    private void logIn(String user) {
        var form = send(HttpRequest.newBuilder(base.resolve("/console/")).build());
        var view = VIEW.matcher(form.body());
        if (!view.find()) {
            throw new AssertionError("No login form at " + form.uri() + ": " + form.body());
        }
        var fields =
                Map.of(
                        "login",
                        "login",
                        "user",
                        user,
                        "password",
                        PASSWORD,
                        "enter",
                        "enter",
                        "jakarta.faces.ViewState",
                        view.group(1));
        var body =
                fields.entrySet().stream()
                        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"));
        var entered =
                send(
                        HttpRequest.newBuilder(form.uri())
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build());
        if (VIEW.matcher(entered.body()).find() && entered.uri().getPath().contains("login")) {
            throw new AssertionError(user + " was not let in: " + entered.body());
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
