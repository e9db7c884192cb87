package org.punte.identity.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.punte.identity.account.AccountAccess;
import org.punte.identity.account.Enrolment;
import org.punte.identity.keycloak.KeycloakClients;
import org.punte.web.caller.Acting;
import org.punte.web.caller.Caller;

/** Lets partner systems in; one transaction each. */
@ApplicationScoped
@Transactional
class ClientWorkflow {
    private final AccountAccess access;
    private final KeycloakClients clients;
    private final Enrolment enrolment;
    private final Acting acting;
    private final Caller caller;

    ClientWorkflow(AccountAccess access, KeycloakClients clients, Enrolment enrolment, Acting acting, Caller caller) {
        this.access = access;
        this.clients = clients;
        this.enrolment = enrolment;
        this.acting = acting;
        this.caller = caller;
    }

    /** A client that Keycloak made for a transaction which then failed has no standing, and nobody knows its secret. */
    ClientView create(CreateClient command) {
        access.requireKept(command.agency());
        var clientId = "partner-" + UUID.randomUUID();
        var made = clients.create(clientId, command.name(), command.agency(), command.audiences());
        acting.as(command.agency(), caller.account(), () -> {
            enrolment.enrolClient(made.account(), command.agency(), command.name(), clientId, command.roles());
            return clientId;
        });
        return ClientView.of(access.keptClient(made.account()), made.secret());
    }

    ClientView see(UUID id) {
        return ClientView.of(access.keptClient(id), null);
    }
}
