package org.punte.portal.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import org.punte.portal.agency.Directory;
import org.punte.portal.client.Listed;
import org.punte.portal.client.identity.Colleague;
import org.punte.portal.client.identity.IdentityClient;

/** Names behind ids: of agencies, and of people of one's own agency. */
@RequestScoped
public class Names {
    private final Directory directory;
    private final IdentityClient identity;
    private @Nullable Map<UUID, String> people;

    @Inject
    Names(Directory directory, @RestClient IdentityClient identity) {
        this.directory = directory;
        this.identity = identity;
    }

    String agency(@Nullable UUID id) {
        return directory.name(id);
    }

    /** A dash stands for somebody of elsewhere, or who left. */
    public String person(@Nullable UUID id) {
        if (people == null) {
            people = Listed.orNone(identity::colleagues).stream()
                    .collect(Collectors.toMap(Colleague::account, Colleague::name, (one, same) -> one));
        }
        return id == null ? "-" : people.getOrDefault(id, "-");
    }
}
