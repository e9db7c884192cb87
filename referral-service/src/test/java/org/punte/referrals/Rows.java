package org.punte.referrals;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.punte.testing.Account;
import org.punte.testing.Databases;

/** Rows that a test needs to be there without the road that usually leads to them. */
public final class Rows {
    private Rows() {}

    /** A live consent, as if identity-service had told it. */
    public static UUID consent(UUID person, UUID owner, UUID receiver) {
        return consent(person, owner, receiver, LocalDate.of(2100, 1, 1));
    }

    /** A live consent that covers just these categories, as a list in SQL, such as {@code {NEEDS}}. */
    public static UUID consent(UUID person, UUID owner, UUID receiver, String categories) {
        var id = consent(person, owner, receiver);
        write("update consent set categories = cast(? as text[]) where id = ?", categories, id);
        return id;
    }

    /** A consent until a day. */
    public static UUID consent(UUID person, UUID owner, UUID receiver, LocalDate until) {
        var id = UUID.randomUUID();
        write(
                "insert into consent (id, person, owner, receiver, categories, valid_until) values (?, ?, ?, ?, '{IDENTITY}', ?)",
                id,
                person,
                owner,
                receiver,
                until);
        everybodyWorksWith(person, owner);
        return id;
    }

    /** These work with the person, and nobody else, as if identity-service had told it. */
    public static void works(UUID person, Account... workers) {
        write(
                "insert into assignment (person, agency, version, workers) values (?, ?, 0, cast(? as uuid[]))"
                        + " on conflict (person) do update set workers = excluded.workers",
                person,
                workers[0].agency(),
                ids(workers));
    }

    /** The grant of an accepted referral, open to these, as if identity-service had told it. */
    public static void grant(UUID referral, Account... workers) {
        write(
                "insert into disclosure_grant (id, referral, receiver, version, workers, categories, until, paused, ended)"
                        + " values (gen_random_uuid(), ?, ?, 0, cast(? as uuid[]), '{IDENTITY,NEEDS}', timestamptz '2100-01-01', false, false)",
                referral,
                workers[0].agency(),
                ids(workers));
    }

    /** Somebody has said that they must not deal with it. */
    public static void conflict(UUID referral, Account by) {
        write(
                "insert into conflict_of_interest (id, version, referral, account, agency, declared_at)"
                        + " values (gen_random_uuid(), 0, ?, ?, ?, now())",
                referral,
                by.id(),
                by.agency());
    }

    /** Somebody of the receiver has read the sender's note. */
    public static void noteOpened(UUID referral, Account reader) {
        write(
                "insert into note_opening (referral, agency, account, at) values (?, ?, ?, now())",
                referral,
                reader.agency(),
                reader.id());
    }

    /** How often the sender's note was opened. */
    public static long noteOpenings(UUID referral) {
        try (Connection connection = Databases.everything();
                PreparedStatement statement =
                        connection.prepareStatement("select count(*) from note_opening where referral = ?")) {
            statement.setObject(1, referral);
            var rows = statement.executeQuery();
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The grants of this referral, as they were kept before it was kept what they open. */
    public static void openUnknown(UUID referral) {
        write("update disclosure_grant set categories = null where referral = ?", referral);
    }

    private static String ids(Account... accounts) {
        return Stream.of(accounts).map(one -> one.id().toString()).collect(Collectors.joining(",", "{", "}"));
    }

    /** All who are there by now; whoever comes later does not. */
    private static void everybodyWorksWith(UUID person, UUID agency) {
        write(
                "insert into assignment (person, agency, version, workers)"
                        + " select ?, ?, 0, coalesce(array_agg(account), '{}') from standing where agency = ?"
                        + " on conflict (person) do nothing",
                person,
                agency,
                agency);
    }

    /** A consent that lets nobody in until somebody has decided. */
    public static void pause(UUID consent) {
        write("update consent set paused = true where id = ?", consent);
    }

    /** Over, or followed by another one. */
    public static void ended(UUID consent, @Nullable UUID successor) {
        write(
                "update consent set ended_at = now(), why_ended = ?, successor = ? where id = ?",
                successor == null ? "WITHDRAWN" : "SUPERSEDED",
                successor,
                consent);
    }

    /** A referral in a state that nobody can bring about yet. */
    public static void status(UUID referral, String status, UUID worker) {
        write(
                "update referral set status = ?, workers = array[?]::uuid[], decline_reason = 'NO_CAPACITY', cancel_reason = 'OTHER', expiry_reason = 'AGENCY_CLOSED',"
                        + " outcome = 'SERVICE_FULLY', question_due_at = created_at, expected_on = date '2100-01-01', proposed_agency = id,"
                        + " hold_reason = 'OTHER', review_on = date '2100-01-01', error_reason = 'OTHER', undo_until = timestamptz '2100-01-01',"
                        + " sent_at = coalesce(sent_at, created_at) where id = ?",
                status,
                worker,
                referral);
    }

    /** Its service has begun before. */
    public static void begun(UUID referral) {
        write("update referral set first_service_on = date '2026-01-01' where id = ?", referral);
    }

    /** Nobody has answered, and its time is over. */
    public static void expired(UUID referral) {
        write("update referral set status = 'EXPIRED', expiry_reason = 'NOT_ANSWERED' where id = ?", referral);
    }

    /** Its receiver was rung just now, as its sender says. */
    public static void promise(UUID referral) {
        write(
                "update referral set promised_number = '+40 232 000 000', promised_called_at = sent_at, promised_recorded_at = sent_at where id = ?",
                referral);
    }

    /** An open question about a referral that somebody put into that state by hand. */
    public static void question(UUID referral, UUID sender, UUID receiver) {
        write(
                "insert into question (referral, number, sender, receiver, code, asked_at, due_at) values (?, 1, ?, ?, 'LANGUAGE', now(), now())",
                referral,
                sender,
                receiver);
    }

    /** What a closing agency has left, as it was told last. */
    public static void openWork(UUID agency) {
        write("insert into open_work (agency, kind, version, open) values (?, 'REFERRAL_SENT', 1, 1)", agency);
    }

    /** So often somebody has asked for the directory today. */
    public static void spent(Account account, int times) {
        write("update daily_use set used = ? where account = ? and budget = 'DIRECTORY'", times, account.id());
    }

    /** A place of a service that is kept for somebody. */
    public static void hold(UUID listing, UUID agency) {
        write(
                "insert into place_hold (id, listing, agency, kind, until, state, changed_at)"
                        + " values (gen_random_uuid(), ?, ?, 'WOMEN', now() + interval '1 hour', 'HELD', now())",
                listing,
                agency);
    }

    /** It was only practice. */
    public static void practice(UUID referral, UUID sender, UUID receiver) {
        write(
                "insert into practice_referral (referral, sender, receiver) values (?, ?, ?)",
                referral,
                sender,
                receiver);
    }

    /** A true count behind a release. */
    public static void count(UUID release, UUID agency) {
        write(
                "insert into release_count (release, agency, measure, item, region, n) values (?, ?, 'SENT', 'MED', 'IS', 1)",
                release,
                agency);
    }

    private static void write(String sql, Object... values) {
        try (Connection connection = Databases.everything();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
