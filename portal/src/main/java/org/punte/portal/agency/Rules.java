package org.punte.portal.agency;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.ProcessingException;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.Refused;
import org.punte.portal.client.application.NetworkRules;
import org.punte.portal.client.application.PublicClient;

/** Whether this network runs with agreements; a start page is shown without it while nobody answers. */
@Named("rules")
@RequestScoped
public class Rules {
    private final PublicClient network;
    private boolean asked;
    private @Nullable NetworkRules rules;

    @Inject
    Rules(@RestClient PublicClient network) {
        this.network = network;
    }

    public boolean isKnown() {
        return rules() != null;
    }

    public boolean isAgreementsRequired() {
        var known = rules();
        return known != null && known.agreementsRequired();
    }

    private @Nullable NetworkRules rules() {
        if (!asked) rules = ask();
        asked = true;
        return rules;
    }

    private @Nullable NetworkRules ask() {
        try {
            return network.network();
        } catch (Refused | ProcessingException | CircuitBreakerOpenException silent) {
            return null;
        }
    }
}
