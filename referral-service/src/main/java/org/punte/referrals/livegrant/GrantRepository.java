package org.punte.referrals.livegrant;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.punte.web.query.Column;

/** The rows of the read model. What ended stays ended, whatever is told later. */
@ApplicationScoped
class GrantRepository {
    private static final String KEEP = """
            insert into disclosure_grant as g
                (id, referral, person, receiver_person, receiver, version, workers, categories, until, paused, ended)
            values (:id, :referral, :person, :own, :receiver, :version, :workers, :categories, :until, :paused, :ended)
            on conflict (id) do update
               set version = excluded.version, workers = excluded.workers, until = coalesce(excluded.until, g.until),
                   categories = coalesce(excluded.categories, g.categories), paused = excluded.paused,
                   ended = g.ended or excluded.ended,
                   person = coalesce(excluded.person, g.person),
                   receiver_person = coalesce(excluded.receiver_person, g.receiver_person)
             where g.version <= excluded.version or excluded.ended""";
    private static final String RECORD =
            "select count(*) from disclosure_grant where id = :id and receiver_person is not null";
    private static final String HEARD = """
            select coalesce(bool_and(categories is not null or paused or ended), false) from disclosure_grant
             where referral = :referral and receiver = :receiver""";
    private static final String OPENED = """
            select distinct unnest(categories) from disclosure_grant where referral = :referral and receiver = :receiver
               and not paused and not ended and until > :now and :account = any (workers)""";
    private static final String NAMED = """
            select exists (select from disclosure_grant
                            where referral = :referral and receiver = :receiver and :account = any (workers))""";

    private final Session db;

    GrantRepository(Session db) {
        this.db = db;
    }

    void keep(UUID id, GrantHeard heard, int version, boolean paused, boolean ended) {
        db.createNativeMutationQuery(KEEP)
                .setParameter("id", id)
                .setParameter("referral", heard.referral())
                .setParameter("person", heard.person(), UUID.class)
                .setParameter("own", heard.receiverPerson(), UUID.class)
                .setParameter("receiver", heard.receiver())
                .setParameter("version", version)
                .setParameter("workers", heard.workers().toArray(UUID[]::new), UUID[].class)
                .setParameter("categories", array(heard.categories()), String[].class)
                .setParameter("until", heard.until(), Instant.class)
                .setParameter("paused", paused)
                .setParameter("ended", ended)
                .executeUpdate();
    }

    /** Whether it was said which record the receiver made. */
    boolean isRecordKnown(UUID id) {
        return Column.of(db, RECORD, Long.class).setParameter("id", id).getSingleResult() > 0;
    }

    /** Whether a grant was heard of, and of each that may be open also what it opens. */
    boolean isHeard(UUID referral, UUID receiver) {
        return Column.of(db, HEARD, Boolean.class)
                .setParameter("referral", referral)
                .setParameter("receiver", receiver)
                .getSingleResult();
    }

    /** The categories that are open to this account, if the agencies may share them; none where no grant is open. */
    List<String> opened(UUID referral, UUID receiver, UUID account, Instant now) {
        return Column.of(db, OPENED, String.class)
                .setParameter("referral", referral)
                .setParameter("receiver", receiver)
                .setParameter("account", account)
                .setParameter("now", now)
                .getResultList();
    }

    /** Also of one that is over: who was kept away is named in none. */
    boolean isNamed(UUID referral, UUID receiver, UUID account) {
        return Column.of(db, NAMED, Boolean.class)
                .setParameter("referral", referral)
                .setParameter("receiver", receiver)
                .setParameter("account", account)
                .getSingleResult();
    }

    private static String @Nullable [] array(@Nullable Set<String> words) {
        return words == null ? null : words.toArray(String[]::new);
    }
}
