package org.punte.infrastructure.daemon.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
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
        String page = page(server);
        server.stop();

        assertThat(page).contains("DEMO", "&lt;b&gt;Something new", "desk@example.org", "&lt;script&gt;");
        assertThat(page).doesNotContain("<script>");
    }

    @Test
    void of_a_mail_in_several_forms_the_plain_one_is_shown() throws Exception {
        var server = new MailServer(smtp, ports.of("page", "the mail page"));
        server.start();
        var setup = new ServerSetup(smtp, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        var mail = GreenMailUtil.createTextEmail("desk@example.org", "network@example.org", "Welcome", "", setup);
        mail.setContent(new MimeMultipart("alternative", form("follow this", "plain"), form("<p>click here", "html")));

        GreenMailUtil.sendMimeMessage(mail);
        String page = page(server);
        server.stop();

        assertThat(page).contains("follow this").doesNotContain("click here", "MimeMultipart");
    }

    private static MimeBodyPart form(String text, String kind) throws MessagingException {
        var form = new MimeBodyPart();
        form.setText(text, "UTF-8", kind);
        return form;
    }

    private static String page(MailServer server) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(server.facts().get("mail.page.url")));
        return HttpClient.newHttpClient()
                .send(request.build(), BodyHandlers.ofString())
                .body();
    }
}
