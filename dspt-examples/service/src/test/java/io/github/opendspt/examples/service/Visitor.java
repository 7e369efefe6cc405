package io.github.opendspt.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.examples.service.RunningService.Answer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a browser that runs no scripts: cookies, forms, and what is on the page. */
final class Visitor {

    private static final Pattern INPUT = Pattern.compile("<input\\b[^>]*>");
    private static final Pattern TEXTAREA =
            Pattern.compile("<textarea\\b[^>]*name=\"([^\"]*)\"[^>]*>\\n?([^<]*)</textarea>");

    private final RunningService service;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(Redirect.NEVER)
            .build();

    Visitor(RunningService service) {
        this.service = service;
    }

    /** Somebody who has signed in. */
    static Visitor signedIn(RunningService service, String name) {
        Visitor visitor = new Visitor(service);
        Answer answer = visitor.signIn(name, RunningService.PASSWORD);
        assertThat(answer.status()).isEqualTo(302);
        return visitor;
    }

    Answer signIn(String name, String password) {
        Map<String, String> form = fields(get("/sign-in"));
        form.put("username", name);
        form.put("password", password);
        return post("/sign-in", form);
    }

    /** Forgets the session and keeps the token of the forms, as when a session lapses. */
    void lapse() {
        cookies.getCookieStore().get(service.uri("/")).stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .toList()
                .forEach(cookie -> cookies.getCookieStore().remove(service.uri("/"), cookie));
    }

    void forgetEverything() {
        cookies.getCookieStore().removeAll();
    }

    Answer get(String path, String... headers) {
        return send("GET", path, BodyPublishers.noBody(), headers);
    }

    Answer post(String path, Map<String, String> form, String... headers) {
        String body = form.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        String[] all = Arrays.copyOf(headers, headers.length + 2);
        all[headers.length] = "Content-Type";
        all[headers.length + 1] = "application/x-www-form-urlencoded";
        return send("POST", path, BodyPublishers.ofString(body), all);
    }

    /** Sends the form of a page with some fields filled in, and follows where it leads. */
    Answer submit(String page, String path, Map<String, String> filledIn) {
        Map<String, String> form = fields(get(page));
        form.putAll(filledIn);
        return follow(post(path, form));
    }

    Answer follow(Answer answer) {
        Answer last = answer;
        while (last.status() == 302 || last.status() == 303) {
            last = get(last.header("Location").replaceFirst("http://[^/]*", ""));
        }
        return last;
    }

    Answer upload(String page, String path, String fileName, byte[] file) {
        Map<String, String> form = fields(get(page));
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        form.forEach((name, value) -> body.writeBytes(
                ("--edge\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n")
                        .getBytes(StandardCharsets.UTF_8)));
        body.writeBytes(("--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes("\r\n--edge--\r\n".getBytes(StandardCharsets.UTF_8));
        return send(
                "POST",
                path,
                BodyPublishers.ofByteArray(body.toByteArray()),
                "Content-Type",
                "multipart/form-data; boundary=edge");
    }

    private Answer send(String method, String path, BodyPublisher body, String... headers) {
        try {
            HttpRequest.Builder request = HttpRequest.newBuilder(service.uri(path))
                    .method(method, body)
                    .header("Accept", "text/html");
            if (headers.length > 0) {
                request.headers(headers);
            }
            HttpResponse<byte[]> response = client.send(request.build(), BodyHandlers.ofByteArray());
            return new Answer(response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What the fields of a page hold, as a browser would send them: each field once, whichever form it is in. */
    static Map<String, String> fields(Answer page) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher input = INPUT.matcher(page.text());
        while (input.find()) {
            String tag = input.group();
            String name = attribute(tag, "name");
            String type = attribute(tag, "type");
            boolean choice = type.equals("radio") || type.equals("checkbox");
            if (!name.isEmpty() && !type.equals("file") && (!choice || tag.contains(" checked"))) {
                fields.put(
                        name,
                        attribute(tag, "value").isEmpty() && type.equals("checkbox") ? "on" : attribute(tag, "value"));
            }
        }
        Matcher area = TEXTAREA.matcher(page.text());
        while (area.find()) {
            fields.put(area.group(1), unescape(area.group(2)).replace("\n", "\r\n"));
        }
        Matcher select = Pattern.compile("<select\\b[^>]*name=\"([^\"]*)\"[^>]*>(.*?)</select>", Pattern.DOTALL)
                .matcher(page.text());
        while (select.find()) {
            Matcher chosen =
                    Pattern.compile("<option value=\"([^\"]*)\" selected").matcher(select.group(2));
            fields.put(select.group(1), chosen.find() ? unescape(chosen.group(1)) : "");
        }
        return fields;
    }

    private static String attribute(String tag, String name) {
        Matcher value = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
        return value.find() ? unescape(value.group(1)) : "";
    }

    private static String unescape(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&#x3D;", "=")
                .replace("&#x60;", "`")
                .replace("&amp;", "&");
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
