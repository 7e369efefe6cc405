package io.github.opendspt.examples.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * The pages in a real browser: Chromium by its WebDriver, both found on the path or by {@code -Dbrowser} and
 * {@code -Dwebdriver.chrome.driver}. Skipped where they are not. Screenshots lie in {@code target/screenshots}.
 */
class BrowserTest {

    private static final RunningService SERVICE = RunningService.shared();
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    /** Far beyond what any page takes. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @TempDir
    static Path profile;

    private static ChromeDriver browser;

    @BeforeAll
    static void start() throws IOException {
        Optional<Path> chromium = find("browser", "chromium", "chromium-browser", "google-chrome", "chrome");
        Optional<Path> driver = find("webdriver.chrome.driver", "chromedriver");
        assumeTrue(chromium.isPresent(), "no Chromium on the path, and no -Dbrowser=FILE");
        assumeTrue(driver.isPresent(), "no chromedriver on the path, and no -Dwebdriver.chrome.driver=FILE");

        LoggingPreferences logging = new LoggingPreferences();
        logging.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.orElseThrow().toFile());
        options.setCapability("goog:loggingPrefs", logging);
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--lang=en-GB",
                "--user-data-dir=" + profile);
        browser = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(driver.orElseThrow().toFile())
                        .usingAnyFreePort()
                        .build(),
                options);
        Files.createDirectories(SCREENSHOTS);
    }

    private static Optional<Path> find(String property, String... names) {
        String set = System.getProperty(property);
        if (set != null) {
            return Optional.of(Path.of(set));
        }
        return Arrays.stream(names)
                .flatMap(name -> Stream.of(
                                System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.quit();
        }
    }

    /** Among them everything that a content security policy forbade. A page that was refused is no fault of the page. */
    @AfterEach
    void theConsoleIsSilent() {
        assertThat(browser.manage().logs().get(LogType.BROWSER))
                .extracting(LogEntry::getMessage)
                .filteredOn(message -> !message.contains("status of 4"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void fromADocumentToItsReport(int width) throws IOException {
        open("/", width);
        shoot("start", width);
        type("document", RunningService.sample("supplier-2025-26.json"));
        day("2026-06-15");
        press("Judge it");

        assertThat(browser.getTitle()).isEqualTo("Standards Not Met: A care-governance software supplier");
        assertThat(browser.findElement(By.className("verdict")).getText())
                .isEqualTo("On 15 June 2026 the answers would publish as Standards Not Met.");
        assertThat(browser.findElements(By.cssSelector(".steps li"))).hasSize(8);
        shoot("verdict", width);

        follow(browser.findElement(By.linkText("The whole report")));
        assertThat(browser.getTitle()).startsWith("Standards Not Met");
        assertThat(browser.findElement(By.className("subject")).getText()).contains("15 June 2026");
        assertThat(browser.findElement(By.tagName("h2")).getCssValue("font-size"))
                .as("the style sheet is let through by the policy")
                .isEqualTo("22.4px");
        shoot("report", width);
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void theProblemsOfADocument(int width) throws IOException {
        open("/", width);
        type("document", RunningService.sample("broken.json"));
        press("Judge it");

        assertThat(browser.getTitle()).isEqualTo("There are 6 problems: DSPT verdict");
        assertThat(browser.findElements(By.cssSelector(".problems li"))).hasSize(6);
        assertThat(browser.findElement(By.cssSelector("[role=alert]")).getAccessibleName())
                .isEqualTo("There are 6 problems");
        assertThat(browser.findElement(By.id("document")).getDomProperty("value"))
                .as("to be fixed")
                .isEqualTo(RunningService.sample("broken.json").stripTrailing() + "\n");
        shoot("problems", width);
    }

    @Test
    void aFile() throws IOException {
        open("/", 1280);
        browser.findElement(By.id("file"))
                .sendKeys(RunningService.SAMPLES
                        .resolve("complete-2025-26.json")
                        .toRealPath()
                        .toString());
        day("2026-06-15");
        press("Judge it");

        assertThat(browser.findElement(By.className("verdict")).getText())
                .isEqualTo("On 15 June 2026 the answers would publish as Standards Met.");
    }

    @Test
    void anotherDay() throws IOException {
        String path = SERVICE.create(RunningService.sample("supplier-2025-26.json"));
        open(path + "/page?asAt=2026-06-15", 390);
        day("2026-09-04");
        press("Judge again");

        assertThat(browser.getCurrentUrl()).endsWith("/page?asAt=2026-09-04");
        assertThat(browser.findElement(By.id("as-at")).getDomProperty("value")).isEqualTo("2026-09-04");
    }

    @Test
    void whatIsNotThere() throws IOException {
        open("/assessments/00000000-0000-0000-0000-000000000000/page", 390);

        assertThat(browser.findElement(By.tagName("h1")).getText()).isEqualTo("Not Found");
        shoot("failed", 390);
    }

    @Test
    void aNameIsTextWhateverItHolds() {
        String path = SERVICE.create(
                RunningService.assessment("TEST1", "<script>document.title='x'</script><img src=x onerror=alert(1)>"));
        for (String page : List.of("/page", "/report")) {
            open(path + page, 1280);
            assertThat(browser.findElement(By.tagName("h1")).getText())
                    .isEqualTo("<script>document.title='x'</script><img src=x onerror=alert(1)>");
            assertThat(browser.findElements(By.tagName("img"))).isEmpty();
        }
    }

    /** What an assistive technology calls each thing that can be filled in or pressed. */
    @Test
    void everythingHasAName() {
        open("/", 1280);
        assertThat(browser.findElements(By.cssSelector("input, textarea, button")))
                .extracting(WebElement::getAccessibleName)
                .containsExactly("A file with the assessment", "Or its text", "The day of the verdict", "Judge it");
        assertThat(browser.findElement(By.tagName("html")).getDomAttribute("lang"))
                .isEqualTo("en-GB");
    }

    private static void open(String path, int width) {
        browser.manage().window().setSize(new Dimension(1280, 900));
        // Headless windows do not become narrower than 500 pixels; the emulated screen does.
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", width < 500));
        browser.get(SERVICE.uri(path).toString());
    }

    private static void type(String id, String text) {
        browser.executeScript("arguments[0].value = arguments[1]", browser.findElement(By.id(id)), text);
    }

    /** How a day is typed depends on the locale of the browser. */
    private static void day(String day) {
        type("as-at", day);
    }

    private static void press(String label) {
        follow(browser.findElement(By.xpath("//button[. = '" + label + "']")));
    }

    /** To the next page: a click is done before the page that it leads to is there. */
    private static void follow(WebElement element) {
        WebElement page = browser.findElement(By.tagName("html"));
        element.click();
        new WebDriverWait(browser, PATIENCE).until(ExpectedConditions.stalenessOf(page));
        new WebDriverWait(browser, PATIENCE)
                .until(any -> "complete".equals(browser.executeScript("return document.readyState")));
    }

    /** Nothing sticks out to the side, and here is how it looks. */
    private static void shoot(String name, int width) throws IOException {
        assertThat((Boolean) browser.executeScript(
                        "return document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .as("%s fits into %s pixels", name, width)
                .isTrue();
        Files.write(SCREENSHOTS.resolve(name + "-" + width + ".png"), browser.getScreenshotAs(OutputType.BYTES));
    }
}
