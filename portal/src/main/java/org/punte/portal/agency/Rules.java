package org.punte.portal.agency;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.Silence;
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
        if (!asked) rules = Silence.orNull(network::network);
        asked = true;
        return rules;
    }
}
