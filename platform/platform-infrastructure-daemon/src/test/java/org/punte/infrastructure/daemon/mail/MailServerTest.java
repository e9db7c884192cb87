package org.punte.infrastructure.daemon.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.punte.infrastructure.daemon.run.Ports;
import org.punte.infrastructure.daemon.run.Settings;

class MailServerTest {
    private final Ports ports = new Ports(new Settings(Map.of(), Map.of()));
    private final int smtp = ports.of("smtp", "mail");

    @Test
    void a_mail_sent_is_shown_and_nothing_in_it_runs() throws Exception {
        var server = new MailServer(smtp, ports.of("page", "the mail page"));
        server.start();

        GreenMailUtil.sendTextEmail(
                "desk@example.org",
                "network@example.org",
                "<b>Something new</b>",
                "<script>alert(1)</script>",
                new ServerSetup(smtp, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        var request = HttpRequest.newBuilder(URI.create(server.facts().get("mail.page.url")));
        String page = HttpClient.newHttpClient()
                .send(request.build(), BodyHandlers.ofString())
                .body();
        server.stop();

        assertThat(page).contains("DEMO", "&lt;b&gt;Something new", "desk@example.org", "&lt;script&gt;");
        assertThat(page).doesNotContain("<script>");
    }
}
