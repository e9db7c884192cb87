package org.punte.notifications.news;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.punte.notifications.message.Told.Addressee;
import org.punte.web.caller.Roles;
import org.punte.web.query.Column;

/** Who holds a role at an agency now, by the standings that identity-service told. */
@ApplicationScoped
public class RoleHolderRepository {
    private static final String HOLDERS = """
            select account from standing
            where agency = :agency and not blocked and not client and :role = any (roles) order by account""";

    private static final String EVERYWHERE = """
            select agency, account from standing
            where not blocked and not client and :role = any (roles) order by agency, account""";

    private static final String GONE = """
            select exists(select from standing
                          where agency = :agency and account = :account and (blocked or cardinality(roles) = 0))""";

    private static final String WORKS_CASES = """
            select exists(select from standing
                          where agency = :agency and account = :account and not blocked and not client
                            and (:caseworker = any (roles) or :supervisor = any (roles)))""";

    private final Session db;

    RoleHolderRepository(Session db) {
        this.db = db;
    }

    /** Of one agency. */
    public List<UUID> at(UUID agency, String role) {
        return Column.of(db, HOLDERS, UUID.class)
                .setParameter("agency", agency)
                .setParameter("role", role)
                .getResultList();
    }

    /** Somebody with a role, and where. */
    public record Holder(UUID agency, UUID account) {
        /** The accounts at each agency. */
        public static Map<UUID, List<UUID>> byAgency(Stream<Holder> holders) {
            return holders.collect(groupingBy(Holder::agency, mapping(Holder::account, toList())));
        }
    }

    /** Of all agencies. */
    public List<Holder> everywhere(String role) {
        return db.createNativeQuery(EVERYWHERE, Holder.class)
                .setParameter("role", role)
                .getResultList();
    }

    /** The account, and the desk as well where nobody signs in with it any more. */
    List<Addressee> orDesk(UUID agency, UUID account) {
        var named = new Addressee(account);
        return isGone(agency, account) ? List.of(named, Addressee.DESK) : List.of(named);
    }

    /** Whether somebody who signs in with the account reads what is said of a person. */
    boolean worksCases(UUID agency, UUID account) {
        return Column.of(db, WORKS_CASES, Boolean.class)
                .setParameter("agency", agency)
                .setParameter("account", account)
                .setParameter("caseworker", Roles.CASEWORKER)
                .setParameter("supervisor", Roles.SUPERVISOR)
                .getSingleResult();
    }

    private boolean isGone(UUID agency, UUID account) {
        return Column.of(db, GONE, Boolean.class)
                .setParameter("agency", agency)
                .setParameter("account", account)
                .getSingleResult();
    }
}
