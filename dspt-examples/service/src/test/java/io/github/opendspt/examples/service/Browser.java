package io.github.opendspt.examples.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * Chromium by its WebDriver, both found on the path or by {@code -Dbrowser} and {@code -Dwebdriver.chrome.driver}. The tests
 * are skipped where they are not. Screenshots lie in {@code target/screenshots}.
 */
final class Browser {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    /** Far beyond what any page takes. */
    private static final Duration PATIENCE = Duration.ofSeconds(Integer.getInteger("browser.patience", 60));

    private final RunningService service;
    private final ChromeDriver driver;
    private final String axe;

    private Browser(RunningService service, ChromeDriver driver, String axe) {
        this.service = service;
        this.driver = driver;
        this.axe = axe;
    }

    static Browser start(RunningService service, Path folder) throws IOException {
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
                "--user-data-dir=" + folder.resolve("profile"));
        Files.createDirectories(SCREENSHOTS);
        try (InputStream script = Objects.requireNonNull(Browser.class.getResourceAsStream("/axe.min.js"))) {
            Browser browser = new Browser(
                    service,
                    new ChromeDriver(
                            new ChromeDriverService.Builder()
                                    .usingDriverExecutable(driver.orElseThrow().toFile())
                                    .usingAnyFreePort()
                                    .build(),
                            options),
                    new String(script.readAllBytes(), StandardCharsets.UTF_8));
            browser.look(1280, "light");
            return browser;
        }
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

    void quit() {
        driver.quit();
    }

    /** How wide the window is, and whether light or dark. Headless windows do not become narrow; the emulated screen does. */
    void look(int width, String scheme) {
        driver.manage().window().setSize(new Dimension(1280, 900));
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", width < 500));
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    /** Whether pages run their scripts. What a test runs itself runs in either case. */
    void scripts(boolean on) {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !on));
    }

    void open(String path) {
        driver.get(service.uri(path).toString());
    }

    String title() {
        return String.valueOf(driver.getTitle());
    }

    String heading() {
        return text("h1");
    }

    String body() {
        return text("body");
    }

    String text(String css) {
        return driver.findElement(By.cssSelector(css)).getText();
    }

    List<String> texts(String css) {
        return driver.findElements(By.cssSelector(css)).stream()
                .map(WebElement::getText)
                .toList();
    }

    String value(String id) {
        return String.valueOf(driver.findElement(By.id(id)).getDomProperty("value"));
    }

    /** How a day is typed depends on the locale of the browser, and a field may be folded away; so a script types. */
    void type(String id, String text) {
        driver.executeScript("arguments[0].value = arguments[1]", driver.findElement(By.id(id)), text);
    }

    /** As fingers type. */
    void keys(String id, String text) {
        driver.findElement(By.id(id)).sendKeys(text);
    }

    void unfold(String css) {
        driver.executeScript("arguments[0].open = true", driver.findElement(By.cssSelector(css)));
    }

    @Nullable
    Object run(String script) {
        return driver.executeScript(script);
    }

    /** Whether nothing that the page asks for arrives. */
    void offline(boolean yes) {
        driver.executeCdpCommand("Network.enable", Map.of());
        driver.executeCdpCommand(
                "Network.emulateNetworkConditions",
                Map.of("offline", yes, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
    }

    void click(String css) {
        driver.findElement(By.cssSelector(css)).click();
    }

    /** Waits for an element, and reads it. */
    String waitFor(String css) {
        return new WebDriverWait(driver, PATIENCE)
                .until(ExpectedConditions.presenceOfElementLocated(By.cssSelector(css)))
                .getText();
    }

    void select(String id, String option) {
        new Select(driver.findElement(By.id(id))).selectByVisibleText(option);
    }

    void choose(String id, Path file) throws IOException {
        driver.findElement(By.id(id)).sendKeys(file.toRealPath().toString());
    }

    /** Ticks something, if it is there and is not ticked yet; whether it did. */
    boolean tick(String css) {
        List<WebElement> found = driver.findElements(By.cssSelector(css));
        if (found.isEmpty() || found.get(0).isSelected()) {
            return false;
        }
        driver.executeScript("arguments[0].scrollIntoView({block: 'center'}); arguments[0].click()", found.get(0));
        return true;
    }

    void press(String label) {
        leave(driver.findElement(By.xpath("//button[normalize-space() = '" + label + "']")));
    }

    void follow(String link) {
        leave(driver.findElement(By.linkText(link)));
    }

    /** To the next page, or the next state of this one: a click is done before what it leads to is there. */
    private void leave(WebElement element) {
        WebElement page = driver.findElement(By.tagName("main"));
        driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
        element.click();
        until(ExpectedConditions.stalenessOf(page));
        until(any -> Boolean.TRUE.equals(driver.executeScript("return document.readyState === 'complete'"
                + " && !document.querySelector('.htmx-request, .htmx-swapping, .htmx-settling')")));
    }

    private void until(ExpectedCondition<Boolean> condition) {
        new WebDriverWait(driver, PATIENCE).until(condition);
    }

    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    void forget() {
        driver.manage().deleteAllCookies();
    }

    void forgetSession() {
        driver.manage().deleteCookieNamed("JSESSIONID");
    }

    /**
     * Presses the tabulator so many times, or until it leaves the page, and looks each time whether the focus is to be seen.
     * The places in the document where it has been.
     */
    List<Long> tabulate(int times) {
        List<Long> stops = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            new Actions(driver).sendKeys(Keys.TAB).perform();
            Object place = driver.executeScript("const at = document.activeElement;"
                    + " return at === document.body ? null : [[...document.querySelectorAll('*')].indexOf(at),"
                    + " getComputedStyle(at).outlineStyle !== 'none', at.outerHTML.slice(0, 200)]");
            if (place == null) {
                break;
            }
            List<?> found = (List<?>) place;
            assertThat(found.get(1)).as("focus on %s is seen", found.get(2)).isEqualTo(true);
            stops.add((Long) found.get(0));
        }
        return stops;
    }

    /** Nothing sticks out to the side, axe finds nothing, and here is how it looks. */
    void check(String name, int width, String scheme) throws IOException {
        Files.write(
                SCREENSHOTS.resolve(name + "-" + width + "-" + scheme + ".png"),
                driver.getScreenshotAs(OutputType.BYTES));
        assertThat((Boolean) driver.executeScript(
                        "return document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .as("%s fits into %s pixels", name, width)
                .isTrue();
        driver.executeScript(axe);
        Object violations = driver.executeAsyncScript("const done = arguments[arguments.length - 1];"
                + " axe.run().then(found => done(found.violations.map(violation => violation.id + ': '"
                + " + violation.nodes.map(node => node.target + ' ' + node.failureSummary).join('; '))))");
        assertThat((List<?>) violations)
                .as("%s, %s pixels, %s", name, width, scheme)
                .isEmpty();
    }
}
