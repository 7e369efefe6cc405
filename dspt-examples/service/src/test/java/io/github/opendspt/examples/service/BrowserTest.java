package io.github.opendspt.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.examples.service.RunningService.Answer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The journeys of a team in a real browser, and a look at each page for what keeps people out. */
class BrowserTest {

    @TempDir
    static Path folder;

    private static RunningService service;
    private static Browser browser;

    @BeforeAll
    static void start() throws IOException {
        service = RunningService.withUsers();
        browser = Browser.start(service, folder);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.quit();
        }
        if (service != null) {
            service.close();
        }
    }

    /** Among them everything that a content security policy forbade. A page that was refused is no fault of the page. */
    @AfterEach
    void theConsoleIsSilent() {
        assertThat(browser.complaints())
                .filteredOn(message -> !message.contains("status of 4") && !message.contains("Status Error Code 4"))
                .isEmpty();
        browser.scripts(true);
        browser.forget();
    }

    private static void signIn(String name) {
        browser.open("/sign-in");
        browser.type("username", name);
        browser.type("password", RunningService.PASSWORD);
        browser.press("Sign in");
    }

    private static String keep(String document) {
        String basic = "Basic "
                + Base64.getEncoder()
                        .encodeToString(("ada:" + RunningService.PASSWORD).getBytes(StandardCharsets.UTF_8));
        Answer created = service.json("POST", "/assessments", document, "Authorization", basic);
        assertThat(created.status()).isEqualTo(201);
        return created.header("Location").replace("/assessments", "/work");
    }

    @ParameterizedTest(name = "scripts: {0}")
    @ValueSource(booleans = {true, false})
    void theFirstSignIn(boolean scripts) {
        browser.scripts(scripts);
        browser.open("/");
        assertThat(browser.title()).isEqualTo("Sign in");
        browser.type("username", "edith");
        browser.type("password", "wrong");
        browser.press("Sign in");
        assertThat(browser.title()).isEqualTo("Wrong name or password: Sign in");
        browser.type("password", RunningService.PASSWORD);
        browser.press("Sign in");

        assertThat(browser.heading()).isEqualTo("Organisations");
        browser.press("Sign out");
        assertThat(browser.text("[role=status]")).isEqualTo("You have signed out.");
    }

    /** From a sheet to the next year, by the two people whom it takes. */
    @ParameterizedTest(name = "scripts: {0}")
    @ValueSource(booleans = {true, false})
    void aYear(boolean scripts) throws IOException {
        browser.scripts(scripts);
        String code = scripts ? "YEAR1" : "YEAR2";
        String source = keep(RunningService.sample("supplier-2025-26.json").replace("8XX01", code));
        Path sheet = folder.resolve("answers.xlsx");
        Visitor visitor = Visitor.signedIn(service, "edith");
        Files.write(sheet, visitor.get(source + "/files/answers.xlsx").body());

        signIn("ada");
        browser.follow("Add an organisation");
        browser.choose("file", sheet);
        browser.press("Read it in");
        assertThat(browser.heading()).isEqualTo("A care-governance software supplier");

        browser.follow("Questions");
        browser.follow("9");
        int answered = 0;
        for (String ref : List.of(
                "9.1.1", "9.1.2", "9.2.1", "9.2.3", "9.3.1", "9.3.3", "9.3.4", "9.3.5", "9.3.6", "9.3.7", "9.3.8",
                "9.4.1", "9.4.2", "9.4.3", "9.4.4", "9.4.5", "9.5.1", "9.5.2", "9.5.3")) {
            if (answered < 10 && browser.tick("#q-" + ref.replace('.', '-') + " > .choices input[value=yes]")) {
                answered++;
            }
        }
        assertThat(answered).isEqualTo(10);
        browser.press("Save");
        assertThat(browser.text("[role=status]")).isEqualTo("Saved.");

        browser.follow("Certificates");
        browser.select("scheme", "Cyber Essentials Plus");
        browser.type("number", "CEP-9");
        browser.type("issuedOn", "2026-05-01");
        browser.type("expiresOn", "2027-04-30");
        browser.select("scope", "The whole organisation");
        browser.press("Record it");
        assertThat(browser.body()).contains("Cyber Essentials Plus CEP-9").contains("Counts today");

        browser.follow("Confirmations");
        browser.press("Confirm what is chosen");
        assertThat(browser.body()).contains("ada, 1 June 2026");

        browser.follow("Publication");
        browser.select("status", "Standards Met");
        browser.type("on", "2026-06-01");
        browser.press("Record it");
        browser.follow("Overview");
        assertThat(browser.body()).contains("Published on 1 June 2026 as");

        browser.follow("History");
        assertThat(browser.body())
                .contains("ada recorded what was published")
                .contains("ada recorded a certificate, cyber-essentials-plus");

        browser.follow("Overview");
        browser.follow("Begin the next year");
        browser.press("Begin 2026-27");
        assertThat(browser.text(".subject")).isEqualTo(code + ", 2026-27");
        browser.follow("The whole report");
        assertThat(browser.heading()).isEqualTo("A care-governance software supplier");
    }

    @ParameterizedTest(name = "scripts: {0}")
    @ValueSource(booleans = {true, false})
    void twoPeopleAtOnce(boolean scripts) {
        browser.scripts(scripts);
        String work = keep(RunningService.assessment(scripts ? "TWICE1" : "TWICE2", "Twice Ltd"));
        signIn("edith");
        browser.open(work + "/standards/1");
        browser.type("q-1-1-1-text", "ZA-EDITH");
        Visitor other = Visitor.signedIn(service, "ada");
        other.submit(work + "/standards/1", work + "/standards/1", Map.of("1.1.1.text", "ZA-ADA"));
        browser.press("Save");

        assertThat(browser.title()).startsWith("There is something to look at");
        assertThat(browser.value("q-1-1-1-text")).isEqualTo("ZA-EDITH");
        assertThat(browser.text(".theirs strong")).isEqualTo("ZA-ADA");
        browser.press("Save");
        assertThat(browser.value("q-1-1-1-text")).isEqualTo("ZA-EDITH");
        assertThat(browser.text("[role=status]")).isEqualTo("Saved.");
    }

    @ParameterizedTest(name = "scripts: {0}")
    @ValueSource(booleans = {true, false})
    void aWrongUpload(boolean scripts) throws IOException {
        browser.scripts(scripts);
        Path wrong = folder.resolve("broken.json");
        Files.writeString(wrong, RunningService.sample("broken.json"));
        signIn("edith");
        browser.open("/new");
        browser.choose("file", wrong);
        browser.press("Read it in");

        assertThat(browser.text("[role=alert] h2")).isEqualTo("The file cannot be taken");
        assertThat(browser.texts("[role=alert] li")).hasSize(6).anyMatch(text -> text.startsWith("Line 6, column 16:"));
    }

    @ParameterizedTest(name = "scripts: {0}")
    @ValueSource(booleans = {true, false})
    void aLapsedSession(boolean scripts) {
        browser.scripts(scripts);
        String work = keep(RunningService.assessment(scripts ? "LAPSE1" : "LAPSE2", "Lapse Ltd"));
        signIn("edith");
        browser.open(work + "/standards/1");
        browser.type("q-1-1-2-text", "typed before lunch");
        browser.forgetSession();
        browser.press("Save");

        assertThat(browser.text("[role=status]")).contains("Nothing that you typed is lost");
        browser.type("username", "edith");
        browser.type("password", RunningService.PASSWORD);
        browser.press("Sign in");
        assertThat(browser.heading()).isEqualTo("Save what you typed");
        browser.press("Save it now");
        assertThat(browser.value("q-1-1-2-text")).isEqualTo("typed before lunch");
    }

    @ParameterizedTest(name = "scripts: {0}")
    @ValueSource(booleans = {true, false})
    void aReaderIsOfferedNothingThatTheyMayNotDo(boolean scripts) {
        browser.scripts(scripts);
        String work = keep(RunningService.assessment(scripts ? "READ1" : "READ2", "Read Ltd"));
        signIn("rita");
        for (String page :
                List.of("", "/standards/1", "/certificates", "/confirmations", "/plan", "/publication", "/files")) {
            browser.open(work + page);
            assertThat(browser.texts("main button"))
                    .as(page)
                    .allMatch(List.of("Show", "Download the audit pack")::contains);
        }
    }

    @Test
    void withScriptsAFormIsSavedWhereItIs() {
        String work = keep(RunningService.assessment("PLACE1", "Place Ltd"));
        signIn("edith");
        browser.open(work + "/standards/1");
        String before = browser.text(".progress b");
        browser.run("window.theSamePage = true");
        browser.type("q-1-1-2-text", "An asset register");
        browser.unfold("#q-1-1-2 details");
        browser.press("Save");

        assertThat(browser.text("[role=status]")).isEqualTo("Saved.");
        assertThat(browser.text(".save")).contains("Saved.");
        assertThat(browser.run("return window.theSamePage")).isEqualTo(true);
        assertThat(browser.run("return document.activeElement.id")).isEqualTo("save");
        assertThat(browser.run("return document.querySelector('#q-1-1-2 details').open"))
                .isEqualTo(true);
        assertThat(browser.text(".progress b")).isNotEqualTo(before);
        assertThat(browser.run("return JSON.stringify([{...sessionStorage}, {...localStorage}])"))
                .as("nothing of an assessment is left in the browser, but for the address of its page")
                .asString()
                .matches("\\[\\{(\"htmx-current-path-for-history\":\"/work/[^\"]*\")?},\\{}]");
    }

    /** What is typed while the answer is on its way is still there when it has come. */
    @Test
    void typingOnWhileItIsSavedLosesNothing() {
        String work = keep(RunningService.assessment("WHILE1", "While Ltd"));
        signIn("edith");
        browser.open(work + "/standards/1");
        browser.type("q-1-1-2-text", "first");
        browser.run("document.addEventListener('htmx:beforeRequest', () => {"
                + "document.getElementById('q-1-1-4-text').value = 'typed meanwhile'; }, {once: true})");
        // The page's own listener looks at the fields before this one, so that this is after the form was sent.
        browser.press("Save");
        assertThat(browser.value("q-1-1-4-text")).isEqualTo("typed meanwhile");
        browser.press("Save");

        browser.open(work + "/standards/1");
        assertThat(browser.value("q-1-1-2-text")).isEqualTo("first");
        assertThat(browser.value("q-1-1-4-text")).isEqualTo("typed meanwhile");
    }

    @Test
    void aServiceThatIsOutOfReachLosesNothing() {
        String work = keep(RunningService.assessment("REACH1", "Reach Ltd"));
        signIn("edith");
        browser.open(work + "/standards/1");
        browser.type("q-1-1-2-text", "typed in a tunnel");
        browser.offline(true);
        try {
            browser.click("#save");
            assertThat(browser.waitFor(".save [role=alert]")).contains("Nothing that you typed is lost");
        } finally {
            browser.offline(false);
        }
        assertThat(browser.value("q-1-1-2-text")).isEqualTo("typed in a tunnel");
        browser.press("Save");
        assertThat(browser.text("[role=status]")).isEqualTo("Saved.");
        // The library says so as well.
        assertThat(browser.complaints())
                .allMatch(message -> message.contains("ERR_INTERNET_DISCONNECTED")
                        || message.contains("htmx:sendError")
                        || message.contains("htmx:afterRequest"));
    }

    @Test
    void withScriptsTheListIsFilteredAsOneTypes() {
        keep(RunningService.assessment("FILTER1", "Heron Ltd"));
        keep(RunningService.assessment("FILTER2", "Wren Ltd"));
        signIn("rita");
        browser.run("window.theSamePage = true");
        browser.keys("search", "wren");
        browser.waitFor(".organisations[data-search='wren']");

        assertThat(browser.texts(".organisations tbody th a")).containsExactly("Wren Ltd");
        assertThat(browser.run("return window.theSamePage")).isEqualTo(true);
        assertThat(browser.run("return location.search")).isEqualTo("?search=wren");
        assertThat(browser.value("search")).isEqualTo("wren");
    }

    @Test
    void withoutScriptsTheListIsFilteredByAButton() {
        keep(RunningService.assessment("FILTER3", "Dipper Ltd"));
        signIn("rita");
        browser.scripts(false);
        browser.open("/");
        browser.keys("search", "dipper");
        browser.press("Find");

        assertThat(browser.texts(".organisations tbody th a")).containsExactly("Dipper Ltd");
    }

    /** Each page, reports too, at three widths, in light and dark: nothing sticks out, and axe finds nothing. 640 is 1280 at 200%. */
    @ParameterizedTest
    @CsvSource({"1280, light", "1280, dark", "640, light", "390, light", "390, dark"})
    void everyPageIsForEverybody(int width, String scheme) throws IOException {
        String form = keep(RunningService.sample("supplier-2025-26.json").replace("8XX01", "LOOK" + width));
        String caf = keep(RunningService.sample("trust-2025-26.json").replace("RXX", "LOOKC"));
        browser.look(width, scheme);
        browser.open("/sign-in");
        browser.check("sign-in", width, scheme);
        signIn("ada");
        for (String page : List.of(
                "",
                "/standards/1",
                "/certificates",
                "/confirmations",
                "/plan",
                "/publication",
                "/files",
                "/history",
                "/organisation",
                "/next-year",
                "/evidence/1.1.1",
                "/report",
                "/board")) {
            browser.open(form + page);
            browser.check("work" + page.replace('/', '-'), width, scheme);
        }
        for (String page : List.of("", "/standards/B", "/plan", "/evidence/A1.a", "/report", "/board")) {
            browser.open(caf + page);
            browser.check("caf" + page.replace('/', '-'), width, scheme);
        }
        for (String page : List.of("/", "/new", "/nowhere")) {
            browser.open(page);
            browser.check("page" + page.replace('/', '-'), width, scheme);
        }
        browser.look(1280, "light");
    }

    /** The tabulator goes through a page in reading order, and where it is can be seen. */
    @ParameterizedTest
    @ValueSource(strings = {"", "/standards/1", "/certificates", "/confirmations", "/plan", "/files", "/report"})
    void theKeyboardGoesThroughAPageInReadingOrder(String page) {
        String form = keep(RunningService.sample("supplier-2025-26.json"));
        signIn("ada");
        browser.open(form + page);

        List<Long> stops = browser.tabulate(25);

        assertThat(stops).isSorted().hasSizeGreaterThan(10);
    }
}
