package org.punte.infrastructure.daemon.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.punte.infrastructure.daemon.run.Part;

/** Takes any mail, delivers it nowhere and shows it on a page. */
public class MailServer implements Part {
    private final int smtpPort;
    private final int pagePort;
    private @Nullable GreenMail server;
    private @Nullable MailPage page;

    /** Takes mail on one port and shows it on the other. */
    public MailServer(int smtpPort, int pagePort) {
        this.smtpPort = smtpPort;
        this.pagePort = pagePort;
    }

    @Override
    public String name() {
        return "Mail";
    }

    @Override
    public void start() throws IOException {
        var mail = new GreenMail(new ServerSetup(smtpPort, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        server = mail;
        page = new MailPage(pagePort, () -> List.of(mail.getReceivedMessages()));
    }

    @Override
    public void stop() {
        if (page != null) page.close();
        if (server != null) server.stop();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "mail.smtp.host",
                "127.0.0.1",
                "mail.smtp.port",
                Integer.toString(smtpPort),
                "mail.page.url",
                "http://localhost:" + pagePort + "/");
    }
}
