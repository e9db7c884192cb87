package org.punte.local.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Asks a service's management port whether it is ready; a bare socket, because it is asked often while CPU is short. */
final class Readiness {
    private static final int PATIENCE_MILLIS = 2_000;

    private Readiness() {}

    static boolean of(int managementPort) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), managementPort), PATIENCE_MILLIS);
            socket.setSoTimeout(PATIENCE_MILLIS);
            String question = "GET /q/health/ready HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(question.getBytes(StandardCharsets.US_ASCII));
            String status = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
            return status.endsWith(" 200");
        } catch (IOException notYet) {
            return false;
        }
    }
}
