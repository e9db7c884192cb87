package org.punte.notifications.message;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.punte.notifications.message.Told.Addressee;
import org.punte.web.page.Position;

/** Messages by addressee: an account of an agency, or its desk. */
@ApplicationScoped
class MessageRepository implements PanacheRepositoryBase<Message, UUID> {
    private static final String DESKS = "from Message m where m.agency = :agency and m.account is null";
    private static final String ACCOUNTS = "from Message m where m.agency = :agency and m.account = :account";
    private static final String ONE =
            "from Message m where m.id = :id and m.agency = :agency and (m.account is null or m.account = :reader)";
    /** What is said of a referral, or of several at once, is hidden from whoever declared that they must not deal with it, or with one of them. */
    private static final String NOT_HIDDEN = " and (m.referral is null or not exists (select 1 from Conflict c"
            + " where c.account = :reader and c.agency = :agency and not c.lifted"
            + " and (c.referral = m.referral or array_contains(m.also, c.referral))))";

    private static final String UNREAD = " and m.readAt is null";
    private static final String PAGE = " and (m.at, m.id) < (:at, :before) order by m.at desc, m.id desc";
    private static final String PUT = """
            insert into message
                (id, version, agency, account, kind, referral, also, access_grant, urgency, about, days, at, subject, subject_version)
            values (:id, 0, :agency, :account, :kind, :referral, :also, :grant, :urgency, :about, :days, :at, :subject, :subjectVersion)
            on conflict do nothing""";

    /** Newest first; one more than {@code limit} when another page exists. */
    List<Message> inBox(Reader reader, Box box, boolean unread, Position after, int limit) {
        var query = addressed(box) + (unread ? UNREAD : "") + PAGE;
        var values = addressee(reader, box).and("at", after.at()).and("before", after.id());
        return find(query, values).range(0, limit).list();
    }

    long countUnread(Reader reader, Box box) {
        var query = addressed(box) + UNREAD;
        return count(query, addressee(reader, box));
    }

    Optional<Message> findAddressed(UUID id, Reader reader) {
        return find(ONE + NOT_HIDDEN, reader.values().and("id", id)).firstResultOptional();
    }

    /** Unless it is there. No entity: whoever delivers may not see what it delivers. */
    void put(Told told, Addressee addressee) {
        getEntityManager()
                .unwrap(Session.class)
                .createNativeMutationQuery(PUT)
                .setParameter("id", UuidVersion7Strategy.INSTANCE.generateUuid(null))
                .setParameter("agency", told.agency())
                .setParameter("account", addressee.account(), UUID.class)
                .setParameter("kind", told.kind().name())
                .setParameter("referral", told.matter().referral(), UUID.class)
                .setParameter("also", told.matter().also().toArray(UUID[]::new), UUID[].class)
                .setParameter("grant", told.matter().grant(), UUID.class)
                .setParameter("urgency", told.matter().urgency(), String.class)
                .setParameter("about", told.matter().about(), UUID.class)
                .setParameter("days", told.matter().days(), Integer.class)
                .setParameter("at", told.fact().at())
                .setParameter("subject", told.fact().subject())
                .setParameter("subjectVersion", told.fact().version())
                .executeUpdate();
    }

    private static String addressed(Box box) {
        return (box == Box.DESK ? DESKS : ACCOUNTS) + NOT_HIDDEN;
    }

    private static Parameters addressee(Reader reader, Box box) {
        var values = reader.values();
        return box == Box.DESK ? values : values.and("account", reader.account());
    }

    /** Who reads, at which agency. */
    record Reader(UUID agency, UUID account) {
        private Parameters values() {
            return Parameters.with("agency", agency).and("reader", account);
        }
    }
}
