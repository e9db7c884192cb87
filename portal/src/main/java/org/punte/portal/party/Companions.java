package org.punte.portal.party;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.Listed;
import org.punte.portal.client.identity.Consent;
import org.punte.portal.client.identity.IdentityClient;

/** Those with whom the reader works: who may come along, and under which consent. */
@RequestScoped
class Companions {
    private final IdentityClient identity;

    @Inject
    Companions(@RestClient IdentityClient identity) {
        this.identity = identity;
    }

    /** Everybody else, newest first. */
    List<Companion> besides(UUID person) {
        return Listed.all(identity::persons).stream()
                .filter(other -> !other.id().equals(person))
                .map(other -> new Companion(other, null))
                .toList();
    }

    /** The person and those who were chosen, each with their own consent for the agency. */
    List<Companion> chosen(UUID person, List<UUID> others, UUID receiver) {
        return Stream.concat(Stream.of(person), others.stream())
                .distinct()
                .map(one -> new Companion(identity.person(one), under(one, receiver)))
                .toList();
    }

    /** Under which the person shares with some agency. */
    List<Consent> consents(UUID person) {
        return identity.consents(person).items().stream()
                .filter(Consent::isShared)
                .toList();
    }

    private @Nullable UUID under(UUID person, UUID receiver) {
        return consents(person).stream()
                .filter(consent -> Objects.equals(receiver, consent.receiver()))
                .map(Consent::id)
                .findFirst()
                .orElse(null);
    }
}
