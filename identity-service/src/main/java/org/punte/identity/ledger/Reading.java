package org.punte.identity.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of the ledger, and what of it the chain holds: everything. The sealed reason counts by what is stored. */
record Reading(
        UUID id,
        UUID person,
        UUID agency,
        UUID account,
        Instant at,
        String decision,
        List<String> categories,
        @Nullable UUID grant,
        @Nullable UUID consent,
        @Nullable UUID emergency,
        @Nullable UUID link,
        @Nullable String workerCode,
        byte @Nullable [] reason) {
    /** In the order in which {@link #of} reads them. */
    static final String COLUMNS =
            "id, person, agency, account, at, decision, categories, grant_id, consent, emergency, link, worker_code, reason";

    static Reading of(ResultSet row) throws SQLException {
        return new Reading(
                row.getObject("id", UUID.class),
                row.getObject("person", UUID.class),
                row.getObject("agency", UUID.class),
                row.getObject("account", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("decision"),
                List.of((String[]) row.getArray("categories").getArray()),
                row.getObject("grant_id", UUID.class),
                row.getObject("consent", UUID.class),
                row.getObject("emergency", UUID.class),
                row.getObject("link", UUID.class),
                row.getString("worker_code"),
                row.getBytes("reason"));
    }

    /** SHA-256 over its place, the hash before it and all of it; one member a line, none of which holds a line end. */
    byte[] hash(long seq, byte[] previous) {
        var lines = Arrays.asList(
                "punte-ledger-1",
                seq,
                hex(previous),
                id,
                person,
                agency,
                account,
                at,
                decision,
                categories,
                grant,
                consent,
                emergency,
                link,
                workerCode,
                hex(reason));
        return sha256(String.join("\n", lines.stream().map(String::valueOf).toList()));
    }

    private static String hex(byte @Nullable [] bytes) {
        return bytes == null ? "-" : HexFormat.of().formatHex(bytes);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "Reading[" + id + "]";
    }
}
