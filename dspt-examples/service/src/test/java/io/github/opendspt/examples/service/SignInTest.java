package io.github.opendspt.examples.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opendspt.examples.service.RunningService.Answer;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may do what, and how they say who they are. */
class SignInTest {

    private static RunningService service;
    private static String id;

    @BeforeAll
    static void start() {
        service = RunningService.withUsers();
        id = create();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static String create() {
        Answer created = service.json(
                "POST", "/assessments", RunningService.assessment("SIGN1", "A"), "Authorization", basic("edith"));
        assertThat(created.status()).isEqualTo(201);
        return created.header("Location").replace("/assessments/", "");
    }

    private static String basic(String name) {
        return basic(name, RunningService.PASSWORD);
    }

    private static String basic(String name, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/new", "/work/x", "/nowhere"})
    void whoHasNotSignedInIsLedToThePageForIt(String path) {
        Answer answer = new Visitor(service).get(path);

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).isEqualTo("/sign-in");
    }

    @Test
    void whoSignsInIsLedToWhereTheyWereGoing() {
        Visitor visitor = new Visitor(service);
        visitor.get("/work/" + id + "/plan");
        Answer answer = visitor.signIn("rita", RunningService.PASSWORD);

        assertThat(answer.header("Location")).endsWith("/work/" + id + "/plan?continue");
        assertThat(visitor.follow(answer).status()).isEqualTo(200);
        assertThat(visitor.get("/").text())
                .contains("Signed in as <bdi>rita</bdi>")
                .doesNotContain("Add an organisation");
    }

    @Test
    void theCookiesAreForNoScriptAndForNoOtherSite() {
        Visitor visitor = new Visitor(service);
        String token = visitor.get("/sign-in").header("Set-Cookie");
        String session = visitor.signIn("rita", RunningService.PASSWORD).headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("JSESSIONID"))
                .findFirst()
                .orElseThrow();

        assertThat(token).contains("XSRF-TOKEN").contains("HttpOnly").contains("SameSite=Strict");
        assertThat(session).contains("HttpOnly").contains("SameSite=Lax");
    }

    @Test
    void aWrongPasswordIsSaidWithoutSayingWhatWasWrong() {
        Answer wrong = new Visitor(service).signIn("rita", "wrong");
        Answer nobody = new Visitor(service).signIn("nobody", "wrong");

        assertThat(wrong.status()).isEqualTo(401);
        assertThat(wrong.text())
                .contains("There is no user with this name and password")
                .contains("value=\"rita\"");
        assertThat(nobody.text().replaceAll("value=\"[^\"]*\"", ""))
                .isEqualTo(wrong.text().replaceAll("value=\"[^\"]*\"", ""));
    }

    @Test
    void whoSignsOutIsOut() {
        Visitor visitor = Visitor.signedIn(service, "rita");
        Answer out = visitor.submit("/", "/sign-out", Map.of());

        assertThat(out.text()).contains("You have signed out.");
        assertThat(visitor.get("/").status()).isEqualTo(302);
    }

    @ParameterizedTest
    @CsvSource({
        "rita, 403, 403, 403",
        "edith, 422, 403, 403",
        "connie, 403, 422, 422",
        "ada, 422, 422, 422",
    })
    void eachRoleMayDoWhatItIsFor(String name, int certificate, int confirmation, int publication) {
        Visitor visitor = Visitor.signedIn(service, name);
        Map<String, String> form = Visitor.fields(visitor.get("/work/" + id + "/files"));
        form.putIfAbsent("_csrf", Visitor.fields(visitor.get("/")).get("_csrf"));
        form.put("status", "standards-met");
        form.put("was", "   ");

        assertThat(visitor.post("/work/" + id + "/certificates", form).status()).isEqualTo(certificate);
        assertThat(visitor.post("/work/" + id + "/confirmations", form).status())
                .isEqualTo(confirmation);
        assertThat(visitor.post("/work/" + id + "/publication", form).status()).isEqualTo(publication);
        for (String page : List.of("", "/standards/1", "/certificates", "/confirmations", "/plan", "/history")) {
            assertThat(visitor.get("/work/" + id + page).status()).as(page).isEqualTo(200);
        }
    }

    /** Whichever way it comes in. */
    @Test
    void onlyAConfirmerBringsConfirmationsIn() {
        String confirmed = RunningService.assessment("SIGN2", "A")
                .replace(
                        "\"answers\"",
                        "\"confirmedAssertions\":{\"1.1\":{\"by\":\"x\",\"on\":\"2026-05-01\"}},\"answers\"");
        confirmed = confirmed.replaceFirst(
                "(\"confirmedAssertions\":\\{.*?}},)(.*)}$",
                "$2,\"confirmedAssertions\":{\"1.1\":{\"by\":\"x\",\"on\":\"2026-05-01\"}}}");

        assertThat(service.json("POST", "/assessments", confirmed, "Authorization", basic("edith"))
                        .status())
                .isEqualTo(403);
        assertThat(service.json("POST", "/assessments", confirmed, "Authorization", basic("ada"))
                        .status())
                .isEqualTo(201);
        assertThat(service.json(
                                "PUT",
                                "/assessments/" + id,
                                confirmed,
                                "Authorization",
                                basic("edith"),
                                "If-Match",
                                "*")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aFormWithoutItsTokenChangesNothing() {
        Visitor visitor = Visitor.signedIn(service, "ada");
        Answer refused = visitor.post("/work/" + id + "/certificates", Map.of("scheme", "nhsmail"));

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.text()).contains("Save what you typed").contains("value=\"nhsmail\"");
        assertThat(visitor.get("/work/" + id + "/certificates").text()).contains("No certificate is recorded");
    }

    /** Nothing that was typed is lost, and nothing of it is kept here meanwhile. */
    @Test
    void whatWasTypedOutlivesTheSignIn() {
        String own = create();
        Visitor visitor = Visitor.signedIn(service, "edith");
        String page = "/work/" + own + "/standards/1";
        Map<String, String> form = Visitor.fields(visitor.get(page));
        form.put("1.1.2.text", "Typed <b>slowly</b>\r\nand long");
        visitor.lapse();

        Answer lapsed = visitor.post(page, form);
        assertThat(lapsed.status()).isEqualTo(401);
        assertThat(lapsed.text()).contains("Nothing that you typed is lost");
        Map<String, String> signIn = Visitor.fields(lapsed);
        signIn.put("username", "edith");
        signIn.put("password", "wrong");
        Answer wrong = visitor.post("/sign-in", signIn);
        signIn = Visitor.fields(wrong);
        signIn.put("username", "edith");
        signIn.put("password", RunningService.PASSWORD);
        Answer resume = visitor.post("/sign-in", signIn);
        assertThat(resume.status()).isEqualTo(200);
        assertThat(resume.text()).contains("It is not saved yet").doesNotContain("<b>slowly");
        Answer saved = visitor.follow(visitor.post(page, Visitor.fields(resume)));

        assertThat(saved.text()).contains("Saved.").contains("Typed &lt;b&gt;slowly&lt;/b&gt;\nand long");
    }

    @Test
    void machinesSignInByBasic() {
        String path = "/assessments/" + id;
        Answer unknown = service.get(path);

        assertThat(unknown.status()).isEqualTo(401);
        assertThat(unknown.type()).isEqualTo("application/problem+json");
        assertThat(unknown.header("WWW-Authenticate")).startsWith("Basic ");
        assertThat(service.get(path, "Authorization", basic("rita")).status()).isEqualTo(200);
        assertThat(service.get(path, "Authorization", basic("rita")).headers().allValues("Set-Cookie"))
                .isEmpty();
        assertThat(service.delete(path, "Authorization", basic("rita"), "If-Match", "*")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void whatSaysNothingOfAssessmentsIsForEverybody() {
        for (String path : List.of("/health", "/openapi", "/schemas", "/style/report.css", "/style/service.css")) {
            assertThat(service.get(path).status()).as(path).isEqualTo(200);
        }
        assertThat(service.get("/health").text())
                .isEqualTo("{\"groups\":[\"liveness\",\"readiness\"],\"status\":\"UP\"}");
        assertThat(service.get("/env").status()).as("sign in first").isEqualTo(302);
    }

    @Test
    void whoGuessesIsSlowedDown() {
        try (RunningService guessed = RunningService.withUsers()) {
            for (int i = 0; i < 10; i++) {
                assertThat(guessed.get("/assessments", "Authorization", basic("edith", "guess " + i))
                                .status())
                        .isEqualTo(401);
            }
            Answer paused = guessed.get("/assessments", "Authorization", basic("edith"));
            assertThat(paused.status()).isEqualTo(429);
            assertThat(paused.header("Retry-After")).isEqualTo("60");
        }
    }

    @Test
    void withoutUsersNothingStarts() {
        assertThatThrownBy(() -> RunningService.inMemory("--spring.profiles.active=none"))
                .hasStackTraceContaining("no user may sign in");
    }

    @Test
    void withoutSignInItListensToItsOwnMachineAlone() {
        assertThatThrownBy(() -> RunningService.inMemory("--server.address=0.0.0.0"))
                .hasStackTraceContaining("server.address must be a loopback address");
    }

    @Test
    void aPasswordIsNeverWrittenAsItIs() {
        assertThatThrownBy(() -> RunningService.inMemory(
                        "--spring.profiles.active=none",
                        "--dspt.users.a.password=secret",
                        "--dspt.users.a.roles=reader"))
                .hasStackTraceContaining("must be a hash such as");
    }

    @Test
    void aBodyIsTakenOnlyWhereSomebodySignsIn() {
        Answer refused =
                service.send("POST", "/assessments", BodyPublishers.ofString("{}"), "Content-Type", "application/json");
        assertThat(refused.status()).isEqualTo(401);
    }
}
