package org.punte.portal.agency;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.punte.portal.client.Looked;
import org.punte.portal.client.identity.Grant;
import org.punte.portal.client.identity.IdentityClient;

/**
 * Whether somebody here has read who it is: what was read is not taken back. identity-service tells it to those whom the acceptance
 * named; others, and everybody while it is silent, hear of it by the refusal.
 */
@RequestScoped
public class Readings {
    private final IdentityClient identity;

    @Inject
    Readings(@RestClient IdentityClient identity) {
        this.identity = identity;
    }

    /** Whether anybody read under one of these referrals, as far as the reader is told; nobody is asked after the first that was. */
    public boolean anyOf(Stream<UUID> referrals) {
        return referrals.anyMatch(this::isRead);
    }

    private boolean isRead(UUID referral) {
        return Looked.at(() -> identity.grants(referral)).items().stream().anyMatch(Grant::isRead);
    }
}
