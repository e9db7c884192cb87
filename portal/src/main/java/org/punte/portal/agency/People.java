package org.punte.portal.agency;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.Listed;
import org.punte.portal.client.identity.Colleague;
import org.punte.portal.client.identity.IdentityClient;

/** The people of one's own agency, fetched once per request. */
@RequestScoped
public class People {
    private final IdentityClient identity;
    private @Nullable List<Colleague> people;

    @Inject
    People(@RestClient IdentityClient identity) {
        this.identity = identity;
    }

    /** Who works here. */
    public List<Colleague> all() {
        if (people == null) people = identity.colleagues().items();
        return people;
    }

    /** A dash stands for somebody of elsewhere, or who left. */
    public String name(@Nullable UUID id) {
        return names().getOrDefault(id == null ? new UUID(0, 0) : id, "-");
    }

    private Map<UUID, String> names() {
        return Listed.orNone(() -> new Listed<>(all(), null)).stream()
                .collect(Collectors.toMap(Colleague::account, Colleague::name, (one, same) -> one));
    }
}
