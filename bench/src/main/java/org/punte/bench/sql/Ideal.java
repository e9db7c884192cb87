package org.punte.bench.sql;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.punte.infrastructure.Databases;
import org.punte.infrastructure.Infrastructure;

/** A database of its own, on the same server, with just the tables and indexes that the journey needs. */
public final class Ideal {
    public static final String DATABASE = "punte_bench";

    private static final String TABLES = """
            create table referral (
                id uuid primary key, version integer not null, sender uuid not null, receiver uuid not null,
                person uuid not null, consent uuid not null, service text not null, urgency text not null,
                status text not null, envelope text not null, sent_at timestamptz not null, answer_by timestamptz not null);
            create index referral_received on referral (receiver, sent_at desc, id desc);
            create table outbox (
                id uuid primary key, subject uuid not null, type text not null, payload text not null,
                at timestamptz not null, sent_at timestamptz);
            create index outbox_waiting on outbox (at) where sent_at is null;
            create table audit (
                id uuid primary key, referral uuid not null, account uuid not null, move text not null,
                at timestamptz not null);
            create index audit_of on audit (referral);
            """;

    private final String url;
    private final String user;
    private final String password;

    private Ideal(String url, String user, String password) {
        this.url = url;
        this.user = user;
        this.password = password;
    }

    /** Empty tables, as the application's role would use them. */
    public static Ideal in(Infrastructure infrastructure) throws SQLException {
        var database = new Databases(infrastructure).fresh(DATABASE);
        var ideal = new Ideal(database.url(), database.owner(), database.ownerPassword());
        try (var connection = ideal.connect();
                var statement = connection.createStatement()) {
            statement.execute(TABLES);
        }
        return ideal;
    }

    Connection connect() throws SQLException {
        String separator = url.contains("?") ? "&" : "?";
        return DriverManager.getConnection(url + separator + "prepareThreshold=1", user, password);
    }
}
