package org.punte.bench.http;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** One kept connection and nothing else: costs a fraction of a general HTTP client, so the machine is left to the service. */
public final class Wire implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 30_000;
    private final Socket socket;
    private final InputStream in;

    public Wire(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE_MILLIS);
        in = new BufferedInputStream(socket.getInputStream(), 16_384);
    }

    public WireAnswer get(String path, String token) throws IOException {
        return send("GET " + path + " HTTP/1.1\r\n" + common(token) + "\r\n");
    }

    public WireAnswer post(String path, String token, String key, String body) throws IOException {
        return send(
                "POST " + path + " HTTP/1.1\r\n" + common(token) + "Content-Type: application/json\r\nIdempotency-Key: "
                        + key + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body);
    }

    private static String common(String token) {
        return "Host: localhost\r\nAccept: application/json\r\nAuthorization: Bearer " + token + "\r\n";
    }

    /** Everything we send is ASCII. */
    private WireAnswer send(String request) throws IOException {
        socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
        int status = Integer.parseInt(line().substring(9, 12));
        int length = 0;
        boolean chunked = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            if (header.regionMatches(true, 0, "content-length:", 0, 15))
                length = Integer.parseInt(header.substring(15).trim());
            else if (header.regionMatches(true, 0, "transfer-encoding:", 0, 18)) chunked = true;
        }
        byte[] body = chunked ? chunks() : in.readNBytes(length);
        return new WireAnswer(status, new String(body, StandardCharsets.UTF_8));
    }

    private byte[] chunks() throws IOException {
        var body = new ByteArrayOutputStream(16_384);
        for (int size = chunkSize(); size > 0; size = chunkSize()) {
            body.write(in.readNBytes(size));
            line();
        }
        line();
        return body.toByteArray();
    }

    private int chunkSize() throws IOException {
        return Integer.parseInt(line().split(";", 2)[0].trim(), 16);
    }

    private String line() throws IOException {
        var line = new StringBuilder(64);
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) throw new IOException("The service closed the connection");
            if (next != '\r') line.append((char) next);
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
