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
    private static final String DESKS = "agency = :agency and account is null";
    private static final String ACCOUNTS = "agency = :agency and account = :account";
    /** What is said of a referral is hidden from whoever declared that they must not deal with it. */
    private static final String NOT_HIDDEN = " and (referral is null or referral not in"
            + " (select c.referral from Conflict c where c.account = :reader and c.agency = :agency and not c.lifted))";

    private static final String UNREAD = " and readAt is null";
    private static final String PAGE = " and (at, id) < (:at, :before) order by at desc, id desc";
    private static final String PUT = """
            insert into message
                (id, version, agency, account, kind, referral, access_grant, urgency, about, days, at, subject, subject_version)
            values (:id, 0, :agency, :account, :kind, :referral, :grant, :urgency, :about, :days, :at, :subject, :subjectVersion)
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
        var query = "id = :id and agency = :agency and (account is null or account = :reader)" + NOT_HIDDEN;
        return find(query, reader.values().and("id", id)).firstResultOptional();
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
