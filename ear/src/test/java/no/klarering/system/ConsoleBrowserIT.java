package no.klarering.system;

import static no.klarering.testing.MovementMessages.aTransport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The console in a real browser, against the delivered jar on the day of the examples. */
class ConsoleBrowserIT {

    private static final String CASES = "../src/test/cases";
    private static final String RECALCULATION = "31300010920240603933012";
    private static final String REPEATED = "31300010920240603900451";
    private static final String HELD = "31300010920240603000102";
    private static final Pattern TOKEN = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");
    private static final List<String> WCAG =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final String PLATE = "BR12345";
    private static final String TREFF =
            """
            {"shipmentNumber": "TREFF-9001", "items": [{"voecNumber": "2056550",
             "subheading": "650500", "value": 399.50, "numberOfItems": 2}]}""";
    private static final String ARRIVAL = "\"2024-06-03T07:45:00Z\"";

    private static RunningJar jar;
    private static Playwright playwright;
    private static Browser browser;

    @BeforeAll
    static void openBrowserAndSendTheExamples() throws IOException {
        var chromium = chromium();
        if (chromium.isEmpty() && Boolean.getBoolean("browser.required")) {
            fail("Chromium is required and not on this machine");
        }
        assumeTrue(chromium.isPresent(), "no Chromium on this machine");
        jar = RunningJar.startedWith(Map.of("KLARERING_CLOCK", "2024-06-03T07:15:07Z"));
        playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(chromium.get())
                                        .setArgs(List.of("--no-sandbox")));
        send("003-document-control");
        send("006-faults-of-header-and-line");
        send("080-nine-hundred-ninety-nine-lines");
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
        if (playwright != null) {
            playwright.close();
        }
        if (jar != null) {
            jar.close();
        }
    }

    @Test
    void releasesAHeldDeclarationWithoutAMouseAndShowsTheReply() {
        try (var context = inLanguage("nb-NO")) {
            var page = loggedIn(context, "officer");
            var row = page.locator("tr[data-key='" + HELD + "']");
            waitUntilShown(page, row::count);

            walkTo(page, "ArrowDown", "tr[data-key='" + HELD + "'] a.id:focus");
            page.keyboard().press("r");
            page.waitForSelector("dialog#decision[open]");
            // The dialog opens while the page is still coming in.
            page.waitForLoadState();
            assertThat(page.locator("#reply").innerText()).contains("BGM+932", "RFF+ABT");
            walkTo(page, "Tab", "#confirm:focus");
            page.keyboard().press("Enter");
            page.waitForSelector(".notice.ok:focus");

            assertThat(page.locator(".head .tag").innerText()).isEqualTo("Frigjort");
            var sent = page.locator(".segments", withText("BGM+932++137:20240603:102+32'"));
            waitUntilShown(page, sent::count);
            assertThat(page.locator(".actions a").count()).isOne();
            assertThat(page.locator(".actions a").getAttribute("href")).endsWith("action=WRITE");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb-NO", "en-GB"})
    void holdsToTheRulesOfAccessOnEveryPage(String locale) {
        try (var context = inLanguage(locale)) {
            var page = context.newPage();
            var found =
                    Stream.of(
                            "/",
                            "/?q=8413",
                            "/?q=84137000",
                            "/console/login.xhtml",
                            "/digitoll/login.xhtml",
                            "/broker/login.xhtml",
                            "/digitoll/driver");

            var open = found.flatMap(path -> faults(page, path)).toList();

            assertThat(open).isEmpty();
        }
        try (var context = inLanguage(locale)) {
            var page = loggedIn(context, "admin");
            var paths =
                    Stream.of(
                            "/console/",
                            "/console/?state=ACCEPTED",
                            "/console/declarations",
                            "/console/declarations?q=nothing+like+this",
                            "/console/declaration?id=" + HELD,
                            "/console/declaration?id=none",
                            "/console/interchanges",
                            "/console/quarantine",
                            "/console/audit",
                            "/console/data",
                            "/console/agreements",
                            "/console/agreement?sender=NO045701",
                            "/console/agreement?sender=none",
                            "/console/border",
                            "/console/border?q=nothing+like+this",
                            "/console/transport?mrn=none",
                            "/console/sighting?id=none",
                            "/console/help?code=9618");

            var inside = paths.flatMap(path -> faults(page, path)).toList();

            assertThat(inside).isEmpty();
        }
    }

    @Test
    void anAdministratorAgreesWithASenderAndUndoesIt() {
        try (var context = inLanguage("en-GB")) {
            var page = loggedIn(context, "admin");
            page.navigate(address("/console/agreements?words=grenseporten"));
            page.click("a.id");

            page.fill("#units", "371002");
            page.click("#look");
            page.waitForSelector("#conclude");
            assertThat(page.locator("section[aria-labelledby=changes] tbody").innerText())
                    .contains("Customs units", "371002 372002 441002");
            page.click("#conclude");
            page.waitForSelector(".notice.ok");
            assertThat(page.inputValue("#units")).isEqualTo("371002");
            page.click("input[value=End]");
            page.waitForSelector(".notice.ok");

            assertThat(page.inputValue("#units")).isEqualTo("371002 372002 441002");
            assertThat(page.locator("section[aria-labelledby=versions] tbody tr").count())
                    .isEqualTo(2);
        }
    }

    @Test
    void showsOriginalAndRecalculationToEachOtherWithTheDifference() throws IOException {
        settle("301-recalculation-more-to-pay");
        try (var context = inLanguage("en-GB")) {
            var page = loggedIn(context, "officer");

            var faults = faults(page, "/console/declaration?id=" + RECALCULATION).toList();
            var difference = page.locator("section[aria-labelledby=difference]").innerText();
            page.click("section[aria-labelledby=difference] h2 a");

            assertThat(faults).isEmpty();
            assertThat(difference).contains("TL", "5,992", "6,206", "+214");
            assertThat(page.locator(".head .tag").innerText()).isEqualTo("Recalculated");
            assertThat(page.locator("section[aria-labelledby=recalculations] a").innerText())
                    .startsWith(RECALCULATION);
        }
    }

    @Test
    void anOfficerSeesGoodsDeclaredTwiceSaysSoAndTakesItBack() throws IOException {
        settle("451-double-clearance-typed-differently");
        try (var context = inLanguage("en-GB")) {
            var page = loggedIn(context, "officer");
            page.navigate(address("/console/?double=open"));
            page.click("tr[data-key='" + REPEATED + "'] a.id");

            var faults = faults(page).toList();
            page.keyboard().press("2");
            page.waitForSelector("dialog#decision[open]");
            page.waitForLoadState();
            page.fill("#remark", "The same invoice");
            page.click("#say");
            page.locator(".timeline", withText("Judged: a double clearance")).waitFor();
            page.waitForLoadState();
            var judged = page.locator(".two").innerText();
            page.keyboard().press("0");
            page.waitForSelector("dialog#decision[open]");
            page.waitForLoadState();
            page.click("#say");
            page.locator(".timeline", withText("Judgement of a double clearance undone")).waitFor();
            page.waitForLoadState();

            assertThat(faults).isEmpty();
            assertThat(judged).contains("The same invoice", "Judged: a double clearance");
            assertThat(page.locator(".two").innerText())
                    .contains("Not judged", "Judgement of a double clearance undone");
        }
    }

    /** Sends both interchanges of a case, one after the other has been answered. */
    private static void settle(String folder) throws IOException {
        var broker = EdiClient.of(jar.uri("/"), EdiClient.ORGANISATION, EdiClient.SCOPE);
        for (var file : List.of("before-1.edi", "in.edi")) {
            var bytes = Files.readAllBytes(Path.of(CASES, folder, file));
            var taken = broker.send(new String(bytes, StandardCharsets.ISO_8859_1));
            broker.settled(EdiClient.text(EdiClient.json(taken), "id"));
        }
    }

    @Test
    void speaksTheLanguageThatIsChosen() {
        try (var context = inLanguage("nb-NO")) {
            var page = loggedIn(context, "officer");
            assertThat(page.locator("h1").innerText()).isEqualTo("Arbeidsliste");

            page.click(".languages a[lang=en]");

            assertThat(page.locator("h1").innerText()).isEqualTo("Work list");
            assertThat(page.url()).endsWith("/console/");
            assertThat(page.getAttribute("html", "lang")).isEqualTo("en");
        }
    }

    @Test
    void letsAnAuditorReadButNotDecide() {
        try (var context = inLanguage("en-GB")) {
            var page = loggedIn(context, "auditor");

            page.navigate(address("/console/declaration?id=" + HELD + "&action=REFUSE"));

            assertThat(page.locator(".actions a").count()).isZero();
            assertThat(page.locator("dialog#decision").count()).isZero();
        }
    }

    @Test
    void showsEveryLineOfALongDeclarationPageByPageWithItsSums() {
        try (var context = inLanguage("en-GB")) {
            var page = loggedIn(context, "officer");
            page.navigate(address("/console/declarations?order=VALUE"));
            var longest = page.locator("tbody tr", withText("999 lines"));
            waitUntilShown(page, longest::count);

            longest.locator("a.id").click();

            assertThat(page.locator("#lines tfoot").innerText()).contains("Sum of 999 lines");
            assertThat(page.locator("#lines tbody th").count()).isEqualTo(25);
        }
    }

    @Test
    void showsSendersWhatIsMissingAndTakesTheirDriverThroughArrivalToTheQueue() {
        handIn(aTransportTo("NO373001", PLATE));
        try (var context = inLanguage("nb-NO")) {
            var page = context.newPage();
            page.navigate(address("/digitoll/"));
            page.locator("#organisation").focus();
            page.keyboard().type("313000109");
            page.keyboard().press("Enter");
            page.waitForSelector("#find");
            var row = page.locator("a.id", withText(PLATE));
            waitUntilShown(page, row::count);
            var found = new ArrayList<String>();
            Stream.of("/digitoll/", "/digitoll/results", "/digitoll/routing")
                    .forEach(path -> faults(page, path).forEach(found::add));

            page.navigate(address("/digitoll/?q=" + PLATE));
            walkTo(page, "ArrowDown", "a.id:focus");
            page.keyboard().press("Enter");
            page.waitForSelector("#missing");
            faults(page).forEach(found::add);
            page.navigate(address("/console/"));
            assertThat(page.locator("h1").innerText()).contains("ikke tilgang");
            page.goBack();
            page.waitForSelector(".qr");
            page.navigate(
                    address(
                            page.locator("section a[href^='/digitoll/driver']")
                                    .getAttribute("href")));
            page.locator("button[value=arrive]").click();
            page.waitForSelector(".light.bad");
            page.locator("button[value=ticket]").click();
            page.waitForSelector(".big-number");
            faults(page).forEach(found::add);

            var number = page.locator(".big-number").innerText();
            page.navigate(address("/digitoll/?q=" + PLATE));
            faults(page, "/digitoll/?q=" + PLATE).forEach(found::add);

            assertThat(number).matches("[1-9][0-9]*");
            assertThat(page.locator("tbody tr").innerText()).contains("Rødt: ved skranken");
            page.locator("tbody a.id").click();
            assertThat(page.locator("#at-border").innerText()).contains("NO373001");
            assertThat(page.locator("#missing").innerText()).isEqualTo("Dette mangler");
            assertThat(found).isEmpty();
        }
    }

    @Test
    void aBrokerChecksSendsAndReadsTheAnswerAndSeesNothingOfOthers() {
        try (var context = inLanguage("nb-NO")) {
            var page = asBroker(context, "313000109");
            page.navigate(address("/broker/check"));
            page.setInputFiles("#file", example("017-origin-missing"));
            page.waitForSelector("tr.marked");
            page.waitForLoadState();
            var found = new ArrayList<>(faults(page).toList());

            page.locator("#send").click();
            // The page looks again by itself until the answer is there.
            page.waitForSelector(".reply");

            assertThat(page.locator(".reply").first().innerText()).contains("CUSRES", "Avvist");
            Stream.of("/broker/", "/broker/replies", "/broker/taken", "/broker/rejections")
                    .flatMap(path -> faults(page, path))
                    .forEach(found::add);
            page.navigate(address("/broker/explain"));
            page.locator("#text").fill("UNB+UNOC:3'UNH+1+CUSDEC'NAD+IM+15829050150::NO1'");
            page.locator("main button[type=submit]").click();
            page.waitForSelector(".boxes");
            page.waitForLoadState();
            faults(page).forEach(found::add);
            assertThat(page.content()).doesNotContain("15829050150");
            assertThat(found).isEmpty();
            page.navigate(address("/broker/"));
            var held = page.locator("a.id[href$='" + HELD + "']");
            waitUntilShown(page, held::count);
            held.click();
            page.waitForSelector("#next");
        }
        try (var context = browser.newContext()) {
            var another = asBroker(context, "313001202");

            assertThat(another.navigate(address("/broker/declaration?id=" + HELD)).status())
                    .isEqualTo(404);
            assertThat(another.navigate(address("/console/")).status()).isEqualTo(403);
        }
    }

    @Test
    void aBrokerFindsAFaultMendsItAndSendsWithoutAMouse() throws IOException {
        var wrong = Files.readString(example("216-currency-unknown"), StandardCharsets.ISO_8859_1);
        try (var context = inLanguage("en-GB")) {
            var page = context.newPage();
            page.navigate(address("/broker/check"));
            page.waitForSelector("#organisation:focus");
            page.keyboard().type("313000109");
            page.keyboard().press("Enter");
            page.waitForSelector("#find");
            page.navigate(address("/broker/check"));
            walkTo(page, "Tab", "#choose summary:focus");
            page.keyboard().press("Enter");
            page.keyboard().press("Tab");
            page.keyboard().insertText(wrong);
            walkTo(page, "Tab", "#look:focus");
            page.keyboard().press("Enter");
            page.waitForSelector("#result:focus");
            walkTo(page, "Tab", "a[href^='#m1-']:focus");
            page.keyboard().press("Enter");
            page.waitForSelector("tr.marked:focus");

            walkTo(page, "Shift+Tab", "#text:focus");
            page.keyboard().press("Control+a");
            page.keyboard().insertText(wrong.replace(":ZZZ", ":USD"));
            walkTo(page, "Tab", "#look:focus");
            page.keyboard().press("Enter");
            page.waitForSelector("#found .ok");
            page.waitForSelector("#result:focus");
            walkTo(page, "Tab", "#send:focus");
            page.keyboard().press("Enter");
            page.waitForSelector(".reply");

            assertThat(page.locator(".reply").first().innerText()).contains("CUSRES");
        }
    }

    private static Page asBroker(BrowserContext context, String organisation) {
        var page = context.newPage();
        page.navigate(address("/broker/"));
        page.locator("#organisation").fill(organisation);
        page.keyboard().press("Enter");
        page.waitForSelector("#find");
        return page;
    }

    @Test
    void anOfficerSeesALorryComeAndWhyItIsStopped() {
        handIn(aTransportTo("NO371001", "KB77123"));
        try (var context = inLanguage("en-GB")) {
            var page = loggedIn(context, "officer");
            page.navigate(address("/console/border"));
            var line = page.locator("#approaching tr", withText("KB77123"));
            waitUntilShown(page, line::count);
            assertThat(faults(page, "/console/border")).isEmpty();

            walkTo(page, "ArrowDown", "#approaching a.plate:focus");
            page.keyboard().press("Enter");
            page.waitForSelector("#why");
            page.keyboard().press("a");
            page.waitForSelector("dialog#decision[open]");
            page.waitForLoadState();
            assertThat(page.locator("dialog#decision").innerText()).contains("RED");
            walkTo(page, "Tab", "#confirm:focus");
            page.keyboard().press("Enter");
            page.waitForSelector(".notice.ok");
            page.waitForLoadState();

            assertThat(page.locator(".head .tag").innerText()).isEqualTo("Stopped");
            assertThat(page.locator(".why-list").innerText()).contains("Master not received");
            assertThat(page.locator(".timeline").innerText()).contains("Arrival registered");
            assertThat(faults(page, pathOf(page))).isEmpty();
            page.navigate(address("/console/border"));
            assertThat(page.locator("#desk").innerText()).contains("KB77123");

            page.locator("#desk a.plate", withText("KB77123")).click();
            confirmed(page, "e");
            assertThat(page.locator(".head").innerText()).contains("Left on red");
            page.navigate(address("/console/border"));
            assertThat(page.locator("#desk").innerText()).doesNotContain("KB77123");
            page.locator("#follow a.plate", withText("KB77123")).click();
            confirmed(page, "s");
            assertThat(page.locator(".timeline").innerText()).contains("Follow-up settled");
            page.navigate(address("/console/border"));
            assertThat(page.locator("#follow").innerText()).doesNotContain("KB77123");
        }
    }

    /** Does on a transport what a key stands for. */
    private static void confirmed(Page page, String key) {
        page.waitForSelector("#why");
        page.keyboard().press(key);
        page.waitForSelector("dialog#decision[open]");
        page.waitForLoadState();
        walkTo(page, "Tab", "#confirm:focus");
        page.keyboard().press("Enter");
        page.waitForSelector(".notice.ok");
        page.waitForLoadState();
    }

    @Test
    void aDriverWithoutATransportShowsWhatWasReportedByTreffAndGetsANumber() {
        var reported =
                Http.send(
                        HttpRequest.newBuilder(jar.uri("/api/voec/treff/v1/reports"))
                                .header("Authorization", "Bearer " + token("toll:voec/treff"))
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString(TREFF))
                                .build());
        assertThat(reported.statusCode()).as(reported.body()).isEqualTo(201);
        var reference = EdiClient.text(EdiClient.json(reported), "reference");
        try (var context = inLanguage("en-GB")) {
            var page = loggedIn(context, "officer");
            page.navigate(address("/console/border"));
            page.locator("#desk-title a[href^='/console/ticket']").click();
            page.waitForSelector("#plate");
            var found = new ArrayList<>(faults(page, "/console/ticket?office=NO371001").toList());
            page.locator("#plate").fill("QQ 909-09");
            page.locator("#language").selectOption("lt");
            page.locator("#give-it").click();
            page.waitForSelector(".big-number");
            var ticket = pathOf(page);
            faults(page, ticket).forEach(found::add);
            page.locator("#call").click();
            page.waitForSelector(".head .tag.ok");
            page.navigate(address("/console/border"));
            var waiting = page.locator("#desk").innerText();
            page.navigate(address(ticket));
            page.locator("#served").click();
            page.waitForSelector("#desk-title");

            assertThat(waiting).contains("QQ90909", "called");
            assertThat(page.locator("#desk").innerText()).doesNotContain("QQ90909");
            assertThat(found).isEmpty();
            page.navigate(address("/console/declarations?q=" + reference));
            assertThat(page.locator("tr", withText(reference)).innerText()).contains("TREFF-9001");
        }
    }

    private static String pathOf(Page page) {
        var address = URI.create(page.url());
        return address.getRawPath() + "?" + address.getRawQuery();
    }

    private static String aTransportTo(String office, String plate) {
        return new String(
                aTransport()
                        .without("/representative")
                        .without("/consignmentHouseLevel")
                        .with(
                                "/activeBorderTransportMeans/identificationNumber",
                                "\"" + plate + "\"")
                        .with("/customsOfficeOfFirstEntry/referenceNumber", "\"" + office + "\"")
                        .with("/estimatedDateAndTimeOfArrival", ARRIVAL)
                        .with("/scheduledDateAndTimeOfArrival", ARRIVAL)
                        .bytes(),
                StandardCharsets.UTF_8);
    }

    private static void handIn(String transport) {
        var request =
                HttpRequest.newBuilder(jar.uri(MovementClient.BASE + "transport"))
                        .header("Authorization", "Bearer " + token(MovementClient.SCOPE))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(transport))
                        .build();
        assertThat(Http.send(request).statusCode()).isEqualTo(202);
    }

    private static Page.LocatorOptions withText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private static BrowserContext inLanguage(String locale) {
        return browser.newContext(
                new Browser.NewContextOptions().setLocale(locale).setViewportSize(1440, 900));
    }

    private static Page loggedIn(BrowserContext context, String user) {
        var page = context.newPage();
        page.navigate(address("/console/"));
        page.locator("#user").focus();
        page.keyboard().type(user);
        page.keyboard().press("Tab");
        page.keyboard().type("sandbox");
        page.keyboard().press("Enter");
        page.waitForSelector("#lanes");
        return page;
    }

    private static void walkTo(Page page, String key, String selector) {
        for (var step = 0; step < 60 && page.locator(selector).count() == 0; step++) {
            page.keyboard().press(key);
        }
        assertThat(page.locator(selector).count()).as(selector).isEqualTo(1);
    }

    /** Work goes on behind the pages: looks again until something is there. */
    private static void waitUntilShown(Page page, IntSupplier count) {
        for (var look = 0; look < 40 && count.getAsInt() == 0; look++) {
            page.waitForTimeout(500);
            page.reload();
        }
        assertThat(count.getAsInt()).isPositive();
    }

    private static Stream<String> faults(Page page, String path) {
        page.navigate(address(path));
        return faults(page);
    }

    private static Stream<String> faults(Page page) {
        return new AxeBuilder(page)
                .withTags(WCAG).analyze().getViolations().stream()
                        .map(
                                v ->
                                        page.url()
                                                + ": "
                                                + v.getId()
                                                + " "
                                                + v.getNodes().get(0).getHtml());
    }

    private static void send(String folder) throws IOException {
        var content = Files.readAllBytes(example(folder));
        var request =
                HttpRequest.newBuilder(jar.uri("/edi/interchanges"))
                        .header("Authorization", "Bearer " + token("toll:edi"))
                        .header("Content-Type", "application/EDIFACT")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(content))
                        .build();
        assertThat(Http.send(request).statusCode()).isEqualTo(202);
    }

    private static Path example(String folder) {
        return Path.of("../src/test/cases", folder, "in.edi");
    }

    private static String token(String scope) {
        var request =
                HttpRequest.newBuilder(jar.uri("/sandbox/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        "orgno=313000109&scope=" + scope,
                                        StandardCharsets.US_ASCII))
                        .build();
        var found = TOKEN.matcher(Http.send(request).body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String address(String path) {
        return URI.create(jar.uri("/").toString()).resolve(path).toString();
    }

    private static Optional<Path> chromium() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }
}
