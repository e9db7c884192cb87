package org.punte.journeys;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A POST whose body comes in two halves: between them it is under way for as long as a story likes. */
final class SlowRequest implements AutoCloseable {
    private static final String HEAD = """
            POST %s HTTP/1.1
            Host: %s
            Authorization: Bearer %s
            Idempotency-Key: %s
            Content-Type: application/json
            Content-Length: %d

            """;
    private final Socket socket;
    private final byte[] body;

    private SlowRequest(Socket socket, byte[] body) {
        this.socket = socket;
        this.body = body;
    }

    static SlowRequest begin(Actor worker, Part service, String path, Object body) throws IOException {
        var address = URI.create(service.url());
        byte[] json = new ObjectMapper().writeValueAsBytes(body);
        var request = new SlowRequest(new Socket(address.getHost(), address.getPort()), json);
        String head =
                HEAD.formatted(path, address.getAuthority(), worker.token().get(), UUID.randomUUID(), json.length);
        request.send(head.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII));
        request.socket.getOutputStream().write(json, 0, json.length / 2);
        return request;
    }

    /** Sends the other half and returns the status of the answer. */
    int finish() throws IOException {
        socket.getOutputStream().write(body, body.length / 2, body.length - body.length / 2);
        var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
        return Integer.parseInt(answer.readLine().split(" ")[1]);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void send(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
    }
}
