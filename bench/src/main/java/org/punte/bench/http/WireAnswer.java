package org.punte.bench.http;

import java.io.IOException;

/** What came back. */
public record WireAnswer(int status, String body) {
    private static final String ID = "\"id\":\"";
    private static final int UUID_LENGTH = 36;

    public WireAnswer expect(int expected) throws IOException {
        if (status == expected) return this;
        throw new IOException("status " + status + ": " + body);
    }

    public String id() throws IOException {
        int at = body.indexOf(ID);
        if (at < 0) throw new IOException("no id in " + body);
        return body.substring(at + ID.length(), at + ID.length() + UUID_LENGTH);
    }
}
