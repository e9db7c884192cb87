package org.punte.testing;

import static org.punte.web.caller.Roles.AGENCY_ADMIN;
import static org.punte.web.caller.Roles.CASEWORKER;
import static org.punte.web.caller.Roles.DESK;
import static org.punte.web.caller.Roles.NETWORK_ADMIN;
import static org.punte.web.caller.Roles.SUPERVISOR;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;

/** Fresh accounts that the service under test knows. */
public final class People {
    private static final String PUT = """
            insert into standing (account, agency, roles, client, blocked, scopes) values (?, ?, ?, ?, ?, ?)
            on conflict (account, agency) do update
            set roles = excluded.roles, client = excluded.client, blocked = excluded.blocked,
                scopes = excluded.scopes""";

    private static final String CLOSE_VAULT =
            "update standing set vault_closed_until = now() + interval '1 hour' where account = ? and agency = ?";

    private static final String SUSPEND = """
            insert into standing_agency (agency, active) values (?, false)
            on conflict (agency) do update set active = false""";

    private People() {}

    /** An agency that nobody has heard of. */
    public static UUID agency() {
        return UUID.randomUUID();
    }

    /** Works with people. */
    public static Account caseworker(UUID agency) {
        return account(agency, CASEWORKER);
    }

    /** Answers for caseworkers. */
    public static Account supervisor(UUID agency) {
        return account(agency, SUPERVISOR);
    }

    /** Answers referrals. */
    public static Account desk(UUID agency) {
        return account(agency, DESK);
    }

    /** Keeps the agency's accounts. */
    public static Account agencyAdmin(UUID agency) {
        return account(agency, AGENCY_ADMIN);
    }

    /** Keeps the agencies. */
    public static Account networkAdmin(UUID agency) {
        return account(agency, NETWORK_ADMIN);
    }

    /** As after the renewal of its second factor: it opens nothing sealed for the next hour. */
    public static Account vaultClosed(Account account) {
        try (Connection connection = Databases.owner();
                PreparedStatement statement = connection.prepareStatement(CLOSE_VAULT)) {
            statement.setObject(1, account.id());
            statement.setObject(2, account.agency());
            statement.executeUpdate();
            return account;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An account with these roles. */
    public static Account account(UUID agency, String... roles) {
        return known(new Account(UUID.randomUUID(), agency, Set.of(roles)), false, false);
    }

    /** A partner's system with these roles and no scope. */
    public static Account client(UUID agency, String... roles) {
        return known(new Account(UUID.randomUUID(), agency, Set.of(roles)), true, false);
    }

    /** A partner's system as identity-service makes them, with these scopes. */
    public static Account system(UUID agency, String... scopes) {
        return known(new Account(UUID.randomUUID(), agency, Set.of(CASEWORKER, DESK)), true, false, scopes);
    }

    /** Has a token, but no standing. */
    public static Account unknown(UUID agency) {
        return new Account(UUID.randomUUID(), agency, Set.of());
    }

    /** Blocks the account; the service notices within two seconds. */
    public static void block(Account account) {
        known(account, false, true);
    }

    /** Suspends the agency; the service notices within two seconds, and at once about whoever did not call yet. */
    public static void suspend(UUID agency) {
        try (Connection connection = Databases.owner();
                PreparedStatement statement = connection.prepareStatement(SUSPEND)) {
            statement.setObject(1, agency);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Agency not suspended", e);
        }
    }

    private static Account known(Account account, boolean client, boolean blocked, String... scopes) {
        try (Connection connection = Databases.owner();
                PreparedStatement statement = connection.prepareStatement(PUT)) {
            statement.setObject(1, account.id());
            statement.setObject(2, account.agency());
            statement.setArray(
                    3, connection.createArrayOf("text", account.roles().toArray()));
            statement.setBoolean(4, client);
            statement.setBoolean(5, blocked);
            statement.setArray(6, connection.createArrayOf("text", scopes));
            statement.executeUpdate();
            return account;
        } catch (SQLException e) {
            throw new IllegalStateException("Standing not written", e);
        }
    }
}
