package org.punte.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

/**
 * The machine's own Chromium, driven by Playwright; nothing is downloaded. Its build without windows, where there is one, takes half of the
 * processor time for the same pages. {@code PUNTE_BROWSER} names another.
 */
final class Browsers implements AutoCloseable {
    private static final List<String> USUAL = List.of(
            "/usr/bin/chromium-headless-shell",
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome");
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final Queue<String> ADDRESSES = new ConcurrentLinkedQueue<>();
    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(executable())
                    .setHeadless(true)
                    .setArgs(FLAGS));

    /** A new profile: nobody is signed in, nothing is remembered. */
    Visit visit(String portal, boolean scripts) {
        var options = new Browser.NewContextOptions().setLocale("ro-RO").setJavaScriptEnabled(scripts);
        var context = browser.newContext(options);
        context.onRequest(request -> ADDRESSES.add(request.url()));
        return new Visit(context.newPage(), portal, scripts);
    }

    /** Everything that any browser of these stories ever asked for. */
    static List<String> addresses() {
        return List.copyOf(ADDRESSES);
    }

    @Override
    public void close() {
        playwright.close();
    }

    private static Path executable() {
        return Stream.concat(Stream.ofNullable(System.getenv("PUNTE_BROWSER")), USUAL.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException(
                                "The journeys need Chromium: install it, or name it in PUNTE_BROWSER. ./punte test does so where it may."));
    }
}
