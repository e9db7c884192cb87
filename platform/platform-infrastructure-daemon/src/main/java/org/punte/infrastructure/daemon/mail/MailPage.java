package org.punte.infrastructure.daemon.mail;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/** The mails received, newest first, on one plain page; nothing can be changed here. */
class MailPage implements AutoCloseable {
    private final HttpServer server;
    private final Supplier<List<MimeMessage>> mails;

    MailPage(int port, Supplier<List<MimeMessage>> mails) throws IOException {
        this.mails = mails;
        var loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
        server = HttpServer.create(new InetSocketAddress(loopback, port), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            boolean reads = exchange.getRequestMethod().equals("GET");
            byte[] body = (reads ? page() : "Only GET").getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'none'");
            exchange.sendResponseHeaders(reads ? 200 : 405, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private String page() {
        var page =
                new StringBuilder("<!doctype html><html lang=\"en\"><title>Mail</title><h1>DEMO - received mail</h1>");
        List<MimeMessage> all = mails.get();
        if (all.isEmpty()) page.append("<p>Nothing yet.</p>");
        for (int i = all.size() - 1; i >= 0; i--) page.append(article(all.get(i)));
        return page.append("</html>").toString();
    }

    private static String article(MimeMessage mail) {
        try {
            String to = Arrays.toString(mail.getAllRecipients());
            return "<article><h2>%s</h2><p>to %s, %s</p><pre>%s</pre></article>"
                    .formatted(
                            escaped(String.valueOf(mail.getSubject())),
                            escaped(to),
                            escaped(String.valueOf(mail.getSentDate())),
                            escaped(text(mail)));
        } catch (MessagingException | IOException unreadable) {
            return "<article><p>One mail cannot be shown.</p></article>";
        }
    }

    /** A mail that comes in several forms has its plainest first. */
    private static String text(Part mail) throws MessagingException, IOException {
        Object content = mail.getContent();
        return content instanceof Multipart forms ? text(forms.getBodyPart(0)) : String.valueOf(content);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
