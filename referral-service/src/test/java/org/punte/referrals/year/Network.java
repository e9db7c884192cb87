package org.punte.referrals.year;

import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.punte.messaging.consumption.Consumption;
import org.punte.referrals.ConsentNews;
import org.punte.testing.Account;
import org.punte.testing.Databases;
import org.punte.testing.People;

/** Fifty agencies, each with somebody who works there. */
class Network {
    private static final int AGENCIES = 50;
    private static final String PARTIES = "select person, owner, receiver from consent where id = ?";

    private final List<Account> people =
            Stream.generate(() -> caseworker(agency())).limit(AGENCIES).toList();
    private final Map<UUID, Account> supervisors = new HashMap<>();
    private final Random random;
    private final Consumption consumption;
    private final UUID known;

    /** Next to an agency that all of them know. */
    Network(Random random, Consumption consumption, UUID known) {
        this.random = random;
        this.consumption = consumption;
        this.known = known;
    }

    /** Whom receivers propose. */
    UUID known() {
        return known;
    }

    List<UUID> agencies() {
        return people.stream().map(Account::agency).toList();
    }

    Account anybody() {
        return people.get(random.nextInt(AGENCIES));
    }

    /** Somebody of an agency that was not asked yet. */
    Account otherThan(Account sender, Collection<UUID> asked) {
        var other = anybody();
        while (other == sender || asked.contains(other.agency())) other = anybody();
        return other;
    }

    /** Who answers for that caseworker. */
    Account supervisor(Account of) {
        return supervisors.computeIfAbsent(of.agency(), People::supervisor);
    }

    /** The person changes her mind; identity-service tells it. */
    void withdraw(UUID consent, Instant at) {
        var parties = parties(consent);
        consumption.hear(ConsentNews.ended(consent, parties.get(0), parties.get(1), parties.get(2), at));
    }

    private static List<UUID> parties(UUID consent) {
        try (var everything = Databases.everything();
                var query = everything.prepareStatement(PARTIES)) {
            query.setObject(1, consent);
            var row = query.executeQuery();
            row.next();
            return List.of(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getObject(3, UUID.class));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
