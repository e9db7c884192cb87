package org.punte.identity.livegrant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.punte.identity.apart.Apart;
import org.punte.identity.livegrant.LiveGrants.Live;
import org.punte.identity.vault.Category;
import org.punte.web.query.AdvisoryLock;
import org.punte.web.query.Column;

/** Reads the one view that says whether a grant is live. The database has no clock of its own: every question brings the time. */
@ApplicationScoped
class LiveGrantRepository {
    /** Whoever stepped aside is named no longer; where that could not be written, they read nothing all the same. */
    private static final String OF_READER =
            """
            select id, referral, consent, person, owner, categories, version from live_grant
             where person = ?1 and receiver = ?2 and ?3 = any (workers) and until > ?4 and not\s""" + Apart.fromReferral("?2", "?3", "live_grant.referral") + " order by id";

    private static final String OF_REFERRAL = """
            select id, referral, consent, person, owner, categories, version from live_grant
             where referral = ?1 and receiver = ?2 and until > ?3""";
    private static final String OF_SENT = """
            select id, referral, consent, person, owner, categories, version from live_grant
             where referral = ?1 and owner = ?2 and until > ?3""";
    private static final String MEANT =
            "select person from disclosure_grant where referral = ?1 and ?2 in (owner, receiver)";
    private static final String PERSON = "select person from disclosure_grant where referral = ?1 and receiver = ?2";
    private static final String OF_TRANSFER = """
            select receiver_person from disclosure_grant where id = ?1 and referral = ?2 and transfer""";
    private static final String UNDER = """
            select referral from disclosure_grant
             where consent in (?1) and owner = ?2 and ended_at is null order by opened_at, id""";
    private static final String SHOWN = "select categories from live_grant where id = ?1 and until > ?2";

    private static final String HELPED = """
            select exists (select from live_grant l join disclosure_grant g on g.id = l.id
                            where g.person = ?1 and g.closes_at is null and l.until > ?2)""";
    private static final String HELPING = """
            select exists (select from live_grant l join disclosure_grant g on g.id = l.id
                            where g.receiver_person = ?1 and g.closes_at is null and l.until > ?2)""";

    /** The receiver's own word where to meet is no reading of the person. */
    private static final String READ = """
            select exists (select from disclosure_grant g
                             join access a on a.person = g.person and a.agency = g.receiver and a.at >= g.opened_at
                            where g.referral = ?1 and a.decision = 'ALLOWED' and a.categories <> '{MEETING}')""";

    private static final String NAMES =
            "select exists (select from disclosure_grant where id = ?1 and ?2 = any (workers))";

    private static final AdvisoryLock ENDS = AdvisoryLock.of(LiveGrantRepository.class);

    private final EntityManager db;

    LiveGrantRepository(EntityManager db) {
        this.db = db;
    }

    /** Until the present transaction is over, no acceptance of this person is undone. Readers do not wait for each other. */
    void holdEnds(UUID person) {
        ENDS.share(db, person);
    }

    List<Live> ofReader(UUID person, UUID receiver, UUID worker, Instant now) {
        return db.createNativeQuery(OF_READER, Tuple.class)
                .setParameter(1, person)
                .setParameter(2, receiver)
                .setParameter(3, worker)
                .setParameter(4, now)
                .getResultStream()
                .map(row -> live((Tuple) row))
                .toList();
    }

    Optional<Live> ofReferral(UUID referral, UUID receiver, Instant now) {
        return one(OF_REFERRAL, referral, receiver, now);
    }

    Optional<Live> ofSent(UUID referral, UUID owner, Instant now) {
        return one(OF_SENT, referral, owner, now);
    }

    Optional<UUID> personOf(UUID referral, UUID receiver) {
        return person(PERSON, referral, receiver);
    }

    /** For either side. */
    Optional<UUID> meant(UUID referral, UUID agency) {
        return person(MEANT, referral, agency);
    }

    /** The receiver's own record, if the grant is that of this transfer. */
    Optional<UUID> takenOver(UUID grant, UUID referral) {
        return Column.of(db, OF_TRANSFER, UUID.class)
                .setParameter(1, grant)
                .setParameter(2, referral)
                .getResultStream()
                .findFirst();
    }

    List<UUID> referralsUnder(Collection<UUID> consents, UUID owner) {
        if (consents.isEmpty()) return List.of();
        return Column.of(db, UNDER, UUID.class)
                .setParameter(1, consents)
                .setParameter(2, owner)
                .getResultList();
    }

    List<Category> shown(UUID grant, Instant now) {
        return db.createNativeQuery(SHOWN, Tuple.class)
                .setParameter(1, grant)
                .setParameter(2, now)
                .getResultStream()
                .flatMap(row -> Stream.of(((Tuple) row).get("categories", String[].class)))
                .map(code -> Category.valueOf((String) code))
                .toList();
    }

    boolean isRead(UUID referral) {
        return Column.of(db, READ, Boolean.class).setParameter(1, referral).getSingleResult();
    }

    boolean names(UUID grant, UUID worker) {
        return Column.of(db, NAMES, Boolean.class)
                .setParameter(1, grant)
                .setParameter(2, worker)
                .getSingleResult();
    }

    /** By the receiver of a referral of ours. */
    boolean isHelped(UUID person, Instant now) {
        return isAny(HELPED, person, now);
    }

    /** By us, on the referral of another agency. */
    boolean isHelping(UUID receiverPerson, Instant now) {
        return isAny(HELPING, receiverPerson, now);
    }

    private Optional<Live> one(String question, UUID referral, UUID agency, Instant now) {
        return db.createNativeQuery(question, Tuple.class)
                .setParameter(1, referral)
                .setParameter(2, agency)
                .setParameter(3, now)
                .getResultStream()
                .map(row -> live((Tuple) row))
                .findFirst();
    }

    private Optional<UUID> person(String question, UUID referral, UUID agency) {
        return Column.of(db, question, UUID.class)
                .setParameter(1, referral)
                .setParameter(2, agency)
                .getResultStream()
                .findFirst();
    }

    private boolean isAny(String question, UUID person, Instant now) {
        return Column.of(db, question, Boolean.class)
                .setParameter(1, person)
                .setParameter(2, now)
                .getSingleResult();
    }

    private static Live live(Tuple row) {
        return new Live(
                row.get("id", UUID.class),
                row.get("referral", UUID.class),
                row.get("consent", UUID.class),
                row.get("person", UUID.class),
                row.get("owner", UUID.class),
                Stream.of(row.get("categories", String[].class))
                        .map(Category::valueOf)
                        .toList(),
                row.get("version", Integer.class));
    }
}
